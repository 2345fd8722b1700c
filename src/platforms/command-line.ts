import type { CommandDeclaration } from './platform.ts';

/** A later argument with such a name is written after it, as people type it: `/quotes Kallas about defence`. */
const SPOKEN_NAMES: ReadonlySet<string> = new Set(['about', 'of', 'for', 'from', 'since', 'until', 'at', 'in']);

/** The line a person would have typed, from a form's named values. Values whose argument is not declared follow in the order given. */
export function commandLine(
  command: string,
  values: ReadonlyMap<string, string>,
  declaration: CommandDeclaration | undefined,
): string {
  const declared = declaration?.arguments.map(({ name }) => name) ?? [];
  const names = [
    ...declared.filter((name) => values.has(name)),
    ...[...values.keys()].filter((name) => !declared.includes(name)),
  ];
  const words = names.flatMap((name, index) => {
    const value = (values.get(name) ?? '').trim();
    if (value === '') return [];
    return index > 0 && SPOKEN_NAMES.has(name) ? [name, value] : [value];
  });
  return [`/${command}`, ...words].join(' ');
}
