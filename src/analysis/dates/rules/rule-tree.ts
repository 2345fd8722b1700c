import { BotError } from '../../../core/errors.ts';
import type { Captures } from '../words/captures.ts';
import { classBits, classes, type ElementReader } from '../words/classes.ts';
import type { Scan } from '../words/scan.ts';
import type { Rule } from './pattern.ts';

/** Rules by their common beginnings: an element that many patterns share is read once. */
export interface RuleTree {
  readonly words: Map<string, Edge[]>;
  readonly classes: Edge[];
  /** Rules whose pattern is complete here, with their place in the list. */
  readonly complete: RankedRule[];
}

interface Edge {
  /** What the element is called among the captures; null for plain words. */
  readonly name: string | null;
  /** Null for words. */
  readonly read: ElementReader | null;
  /** The class's bit in the masks of a scan. */
  readonly bit: number;
  readonly next: RuleTree;
}

interface RankedRule {
  readonly rule: Rule;
  /** The earlier wins among matches of one length. */
  readonly rank: number;
}

export interface RuleMatch extends RankedRule {
  readonly end: number;
  readonly captures: Captures;
}

function emptyTree(): RuleTree {
  return { words: new Map(), classes: [], complete: [] };
}

/** Files every rule, each optional element both taken and left out. Throws `wiring` for a pattern that names no class. */
export function growRuleTree(rules: readonly Rule[]): RuleTree {
  const root = emptyTree();
  const known = new Map<RuleTree, Map<string, RuleTree>>();
  const follow = (tree: RuleTree, source: string): RuleTree => {
    const followers = known.get(tree) ?? new Map<string, RuleTree>();
    known.set(tree, followers);
    const follower = followers.get(source) ?? addEdge(tree, source);
    followers.set(source, follower);
    return follower;
  };
  rules.forEach((rule, rank) => {
    let ends = new Set([root]);
    for (const element of rule.pattern.split(' ')) {
      const optional = element.length > 1 && element.endsWith('?');
      const source = optional ? element.slice(0, -1) : element;
      const behind = new Set([...ends].map((tree) => follow(tree, source)));
      ends = optional ? new Set([...ends, ...behind]) : behind;
    }
    ends.delete(root);
    for (const tree of ends) tree.complete.push({ rule, rank });
  });
  return root;
}

function addEdge(tree: RuleTree, source: string): RuleTree {
  const next = emptyTree();
  if (source.startsWith('@')) {
    const [className, name] = source.slice(1).split('=') as [keyof typeof classes, string | undefined];
    const read = classes[className];
    if (read === undefined) throw new BotError('wiring', `the pattern element "${source}" names no class`);
    tree.classes.push({ name: name ?? className, read, bit: classBits[className], next });
    return next;
  }
  const named = /^([a-z]+):(.+)$/.exec(source);
  const edge: Edge = { name: named?.[1] ?? null, read: null, bit: 0, next };
  for (const word of (named?.[2] ?? source).split('|')) {
    const edges = tree.words.get(word);
    if (edges === undefined) tree.words.set(word, [edge]);
    else edges.push(edge);
  }
  return next;
}

/** Names, values, starts and ends of the captures on the way from the root: four entries each. */
type Trail = unknown[];

/** All matches that start at a token, the longest first. */
export function matchesAt(tree: RuleTree, scan: Scan, at: number): RuleMatch[] {
  const matches: RuleMatch[] = [];
  walk(tree, scan, at, [], matches);
  return matches.length < 2 ? matches : matches.sort((a, b) => b.end - a.end || a.rank - b.rank);
}

function walk(tree: RuleTree, scan: Scan, at: number, trail: Trail, matches: RuleMatch[]): void {
  if (tree.complete.length > 0) {
    const captures = capturesOf(trail);
    for (const { rule, rank } of tree.complete) matches.push({ rule, rank, end: at, captures });
  }
  if (at >= scan.end) return;
  const token = scan.tokens[at];
  const words = token === undefined ? undefined : tree.words.get(token.lower);
  if (words !== undefined) {
    for (const { name, next } of words) {
      if (name === null) walk(next, scan, at + 1, trail, matches);
      else {
        trail.push(name, token?.lower, at, at + 1);
        walk(next, scan, at + 1, trail, matches);
        trail.length -= 4;
      }
    }
  }
  const mask = scan.masks[at] ?? 0;
  if (mask === 0) return;
  for (const { name, read, bit, next } of tree.classes) {
    if ((mask & bit) === 0 || read === null) continue;
    const reading = read(scan, at);
    if (reading === null) continue;
    trail.push(name, reading.value, at, reading.end);
    walk(next, scan, reading.end, trail, matches);
    trail.length -= 4;
  }
}

function capturesOf(trail: Trail): Captures {
  const captures: Record<string, unknown> = {};
  const places: Record<string, readonly [number, number]> = {};
  for (let index = 0; index < trail.length; index += 4) {
    const name = trail[index] as string;
    captures[name] = trail[index + 1];
    places[name] = [trail[index + 2] as number, trail[index + 3] as number];
  }
  return { ...captures, at: places };
}
