import type { ArchiveActor } from '../../archive/archive.ts';

/** Says whom an office was taken for. */
export function officeNote(typed: string, { name }: ArchiveActor, over: string | null): string {
  const here = `“${typed}” here is ${name}`;
  if (over !== null) return `${here}; a later article (${over.slice(0, 10)}) calls that over.`;
  return here.endsWith('.') ? here : `${here}.`;
}
