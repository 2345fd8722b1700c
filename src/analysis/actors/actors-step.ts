import type { Actor } from '../../core/actor.ts';
import type { NamedMention } from '../document.ts';
import { step } from '../pipeline.ts';

export const actorsStep = step({
  name: 'actors',
  needs: ['tokens', 'sentences', 'names'],
  gives: ['actors'],
  run: ({ text, names }) => ({ actors: mergeNames(text, names) }),
});

function mergeNames(text: string, names: readonly NamedMention[]): Actor[] {
  const groups: { name: string; kind: Actor['kind']; mentions: NamedMention[] }[] = [];
  for (const mention of [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const name = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const group = groups.find(
      (other) =>
        other.name === name ||
        (other.kind === 'person' && mention.kind === 'person' && other.name.endsWith(` ${name}`)),
    );
    if (group === undefined) groups.push({ name, kind: mention.kind, mentions: [mention] });
    else group.mentions.push(mention);
  }
  const most = Math.max(1, ...groups.map(({ mentions }) => mentions.length));
  return groups
    .map(({ name, kind, mentions }) => ({
      name,
      kind,
      mentions: mentions.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
      references: [],
      roles: [],
      salience: mentions.length / most,
    }))
    .sort((a, b) => b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
