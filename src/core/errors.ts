export type ErrorCode =
  | 'bad-input'
  | 'bad-config'
  | 'invalid-span'
  | 'wiring'
  | 'archive'
  | 'source'
  | 'platform'
  | 'forbidden'
  | 'not-found';

/** The one family of errors. `code` is for programs, `message` says what is wrong and how to mend it, `cause` keeps the vendor's error. */
export class BotError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BotError';
    this.code = code;
  }
}
