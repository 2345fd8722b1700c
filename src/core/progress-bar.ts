const width = 30;

/** "███░░░ 1,250 of 5,000 (25 %)". */
export function progressBar(done: number, total: number, columns = width): string {
  const part = Math.min(1, done / total);
  const filled = Math.round(part * columns);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(columns - filled)}`;
  return `${bar} ${done.toLocaleString('en')} of ${total.toLocaleString('en')} (${Math.floor(part * 100)} %)`;
}
