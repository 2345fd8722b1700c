import type { StoredRole } from '../archive/archive.ts';

/** A role as a line says it: one that is over never reads as one of today, also where the words do not say "former" themselves. */
export function roleText({ text, former }: Pick<StoredRole, 'text' | 'former'>, asOf: string | null): string {
  const over = former && !/\b(?:former|formerly|ex|then|late|erstwhile|one-time|onetime|past|outgoing)\b/iu.test(text);
  return `${over ? 'formerly ' : ''}${text}${asOf === null ? '' : ` (as of ${asOf})`}`;
}
