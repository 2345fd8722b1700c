import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name).split(sep).join('/'));

interface Import {
  readonly from: string;
  /** A path under src/, or a package or `node:` name. */
  readonly to: string;
}

const imports: readonly Import[] = files.flatMap((from) => {
  const code = readFileSync(join(root, from), 'utf8');
  const found = [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/gu,
    ),
  ];
  return found.map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const to = name.startsWith('.')
      ? relative(root, resolve(root, dirname(from), name))
          .split(sep)
          .join('/')
      : name;
    return { from, to };
  });
});

const roomOf = (file: string): string => (/^src\/([^/]+)\//u.exec(file)?.[1] ?? '') || 'root';

/** Which rooms a room may look into: itself and these. `ports` are the files that name what adapters implement. */
const walls: Readonly<Record<string, readonly string[]>> = {
  core: [],
  config: ['core'],
  analysis: ['core'],
  sources: ['core', 'analysis', 'ports'],
  archive: ['core'],
  intake: ['core', 'analysis', 'ports'],
  answers: ['core', 'ports'],
  briefings: ['core', 'ports', 'answers'],
  commands: ['core', 'ports', 'answers', 'briefings'],
  platforms: ['core', 'ports'],
  operations: ['core', 'ports', 'config'],
  cli: ['core', 'ports', 'analysis', 'intake', 'commands', 'config', 'platforms', 'sources'],
  root: [],
};

const ports = new Set([
  'src/archive/archive.ts',
  'src/archive/ledger.ts',
  'src/archive/records.ts',
  'src/platforms/platform.ts',
  'src/platforms/log.ts',
  'src/sources/article-source.ts',
]);

/** Packages and built-ins that only one place may know. */
const keepers: readonly { readonly name: RegExp; readonly where: RegExp }[] = [
  { name: /^discord\.js$|^@discordjs\//u, where: /^src\/platforms\/discord\// },
  { name: /^@slack\//u, where: /^src\/platforms\/slack\// },
  { name: /^node:sqlite$|^pg$/u, where: /^src\/archive\// },
  { name: /^node-cron$/u, where: /^src\/briefings\/[^/]+\.ts$/ },
  { name: /^undici$/u, where: /^src\/sources\// },
  { name: /^linkedom$|^@mozilla\/readability$|^feedsmith$/u, where: /^src\/sources\// },
];

describe('the walls of the house', () => {
  it('finds the files and their imports', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('lets each room look only where it may', () => {
    const broken = imports.filter(({ from, to }) => {
      if (!to.startsWith('src/')) return false;
      const room = roomOf(from);
      if (room === 'root' || room === 'composition' || roomOf(to) === room) return false;
      const allowed = walls[room];
      if (allowed === undefined) return true;
      return !(allowed.includes(roomOf(to)) || (allowed.includes('ports') && ports.has(to)));
    });
    expect(broken).toEqual([]);
  });

  it('keeps sibling adapters apart', () => {
    const sibling = (file: string) =>
      /^src\/(platforms\/(?:discord|slack|console|web)|archive\/(?:sqlite|postgres))\//u.exec(file)?.[1];
    const broken = imports.filter(({ from, to }) => {
      const [a, b] = [sibling(from), sibling(to)];
      return a !== undefined && b !== undefined && a !== b && a.split('/')[0] === b.split('/')[0];
    });
    expect(broken).toEqual([]);
  });

  it('keeps each vendor in one place', () => {
    const broken = imports.filter(({ from, to }) =>
      keepers.some(({ name, where }) => name.test(to) && !where.test(from)),
    );
    expect(broken).toEqual([]);
  });

  it('lets core and analysis touch the world in one file, which reads what is shipped with them', () => {
    const touching = imports.filter(({ from, to }) => /^src\/(?:core|analysis)\//.test(from) && to.startsWith('node:'));
    expect(new Set(touching.map(({ from }) => from))).toEqual(new Set(['src/analysis/shipped-data.ts']));
  });

  it('repeats no group in a pattern that may or may not end in a space, which takes twice the time for each letter', () => {
    const doubling = /\\s[?*]\)[+*]/u;
    expect(files.filter((file) => doubling.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('lets node-cron into one file only', () => {
    expect(new Set(imports.filter(({ to }) => to === 'node-cron').map(({ from }) => from)).size).toBeLessThanOrEqual(1);
  });

  it('keeps core and analysis pure: no clock, no environment, no network; files only for the weights', () => {
    const impure = files
      .filter((file) => /^src\/(?:core|analysis)\//u.test(file))
      .filter((file) => {
        const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
        if (/\bDate\.now\(|\bnew Date\(\)|\bprocess\.env\b|\bfetch\(|Temporal\.Now\b|Math\.random\(/u.test(code))
          return true;
        const builtIns = [...code.matchAll(/import \{([^}]*)\} from '(node:[^']+)'/gu)];
        return builtIns.some(([, names = '', from = '']) => {
          if (from === 'node:fs') return names.trim() !== 'readFileSync'; // weights, read once when the module loads
          return !['node:zlib', 'node:path', 'node:url'].includes(from);
        });
      });
    expect(impure).toEqual([]);
  });

  it('has no import cycle', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to } of imports) if (to.startsWith('src/')) edges.set(from, [...(edges.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[][] = [];
    const visit = (file: string, path: readonly string[]): void => {
      const at = path.indexOf(file);
      if (at >= 0) cycles.push([...path.slice(at), file]);
      if (at >= 0 || done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('names files in kebab-case and never utils', () => {
    const names = files.map((file) => file.split('/').at(-1) ?? '');
    expect(
      names.filter(
        (name) =>
          !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/u.test(name) || /^(?:utils?|helpers?|misc|index)\.ts$/u.test(name),
      ),
    ).toEqual([]);
  });

  it('holds at its top nothing but what the house is made of', () => {
    const held = existsSync(join(root, '.git'))
      ? execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
      : readdirSync(root).filter((name) => !/^(?:node_modules|data|coverage|\.env)$/u.test(name)); // unpacked from an archive
    expect([...new Set(held.map((file) => file.split('/')[0]))].toSorted()).toEqual(
      ['.ci', '.env.example', '.gitignore', 'LICENSE', 'README.md', 'bench', 'biome.json', 'briefings', 'config']
        .concat(['docs', 'package-lock.json', 'package.json', 'src', 'tests', 'tools', 'tsconfig.json'])
        .concat(['vitest.config.ts'])
        .toSorted(),
    );
  });
});
