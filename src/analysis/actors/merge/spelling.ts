/** Spellings that transliteration and typing exchange: "Zelenskyy" and "Zelensky", "Khamenei" and "Hamenei". */
export function skeleton(word: string): string {
  return word
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/ou/g, 'u')
    .replace(/w/g, 'v')
    .replace(/[jy]+|i[iy]+/g, 'i')
    .replace(/i+/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[a-z]{4})i$/, '');
}

/** True when one insertion, deletion, replacement or exchange of neighbours turns one word into the other. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let front = 0;
  while (front < short.length && short[front] === long[front]) front++;
  let back = 0;
  while (back < short.length - front && short[short.length - 1 - back] === long[long.length - 1 - back]) back++;
  const left = short.length - front - back;
  if (short.length < long.length) return left === 0;
  if (left === 1) return true;
  return left === 2 && short[front] === long[front + 1] && short[front + 1] === long[front];
}
