/** A number in digits, at most so long that it is exact. */
const longest = 21;

/**
 * The value of a number written in digits, or null for what is none ("1.2.3", "12,34,5"). English separators ("1,234.5"), Indian grouping
 * ("2,00,000"), and two continental forms that have only one sensible reading: "5,5" and, in whole thousands, "11.000".
 */
export function digitsValue(text: string): number | null {
  if (text.length > longest) return null;
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(text) && !/^[1-9]\d{0,2}\.000$/.test(text)) return exact(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return exact(text.replaceAll(',', ''));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(text)) return exact(text.replaceAll(',', ''));
  if (/^[1-9]\d{0,2}(?:\.000|(?:\.\d{3}){2,})$/.test(text)) return exact(text.replaceAll('.', ''));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d{1,2}$/.test(text)) return exact(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d{1,2}$/.test(text)) return exact(text.replace(',', '.'));
  return null;
}

function exact(digits: string): number | null {
  const value = Number(digits);
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** Multiplies without the dust of binary fractions: 1.1 million is 1100000, not 1100000.0000000001. */
export function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
