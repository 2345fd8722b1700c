/** "2024-11-13 08:00 UTC", of milliseconds since the epoch. */
export function minuteOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
