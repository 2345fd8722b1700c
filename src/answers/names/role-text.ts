import type { StoredRole } from '../../archive/archive.ts';

/** A role as a line says it: one that is over never reads as one of today, also where the words do not say "former" themselves. */
export function roleText({ text, former }: Pick<StoredRole, 'text' | 'former'>, asOf: string | null): string {
  // "then" is the time of what is told, which a line without its sentence does not say
  const words = text.replace(/(^|\s)then[-‐‑\s]\s*/iu, '$1');
  const over =
    former &&
    !/\b(?:former|formerly|ex|late|erstwhile|one-time|onetime|past|outgoing|retired|ousted|deposed)\b/iu.test(words);
  return `${over ? 'formerly ' : ''}${words}${asOf === null ? '' : ` (as of ${asOf})`}`;
}
