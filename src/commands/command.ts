import type { Answer } from '../core/answer.ts';
import type { Message } from '../core/message.ts';
import type { ArgumentDeclaration, OfferedFile, Place } from '../platforms/platform.ts';

/** A command line, parsed. */
export interface Invocation {
  readonly place: Place;
  readonly argument: string;
  /** Which page of the answer is wanted, from 1. */
  readonly page: number;
  /** What was attached. */
  readonly files?: readonly OfferedFile[];
}

/** The same answer twice: for programs, and laid out for people. */
export interface Reply {
  readonly answer: Answer;
  readonly message: Message;
}

/** One thing people can ask. */
export interface Command {
  readonly name: string;
  /** Other words that people type for it. */
  readonly aliases: readonly string[];
  readonly description: string;
  readonly usage: string;
  readonly example: string;
  readonly arguments: readonly ArgumentDeclaration[];
  readonly visibility: 'public' | 'private';
  readonly manages: boolean;
  /** What it manages belongs to the whole bot, not to a channel: a direct message of one's own is no permission for it. */
  readonly ofWholeBot?: boolean;
  run(invocation: Invocation): Promise<Reply>;
  /** Choices for what is typed so far of the argument, best first. */
  complete(prefix: string): Promise<readonly string[]>;
}
