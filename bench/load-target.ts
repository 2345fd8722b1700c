import type { CommandDeclaration, Platform } from '../src/platforms/platform.ts';

/** How one command fared, seen from the platform's side. Null for what did not happen. */
export interface Fare {
  readonly acknowledgedMs: number | null;
  readonly answeredMs: number | null;
}

/** A platform on loopback with its adapter, for load and for breaking its connections. */
export interface LoadTarget {
  readonly platform: Platform;
  readonly declarations: (declarations: readonly CommandDeclaration[]) => void;
  /** Somebody types a command; `twice` delivers the same event again at once. */
  command(text: string, twice: boolean): void;
  /** Of every command so far, in order. */
  fares(): readonly Fare[];
  /** Posts text from strangers; returns how many mentions and spoofed links the platform would make of it. */
  hostile(texts: readonly string[]): Promise<number>;
  refusals(): readonly string[];
  drop(): void;
  away(): Promise<void>;
  back(): Promise<void>;
  connected(): boolean;
  close(): Promise<void>;
}
