/** Why a fetch gave nothing, one of a short list: what `/why-not` and `/feeds list` can say. */
export type FetchFailure =
  | 'bad-address'
  | 'private-address'
  | 'robots'
  | 'redirects'
  | 'too-large'
  | 'timeout'
  | 'unreachable'
  | 'broken-body'
  | 'status'
  | 'gone'
  | 'busy';

export interface Fetched {
  readonly kind: 'fetched';
  /** Where the redirects ended. */
  readonly url: string;
  /** Set when every redirect on the way was permanent: the address to ask from now on. */
  readonly movedTo: string | null;
  readonly bytes: Uint8Array;
  /** Lower case, without parameters; empty when the server says nothing. */
  readonly contentType: string;
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Seconds the answer may be reused (`Cache-Control: max-age`), null when the server says nothing. */
  readonly maxAgeSeconds: number | null;
}

export type FetchResult =
  | Fetched
  | { readonly kind: 'not-modified'; readonly url: string }
  | {
      readonly kind: 'failed';
      readonly failure: FetchFailure;
      /** For a reader, one line. */
      readonly reason: string;
      /** When the server says how long to wait (`Retry-After`). */
      readonly retryAfterMs: number | null;
    };

export interface FetchRequest {
  readonly url: string;
  readonly accept: string;
  readonly maxBytes: number;
  /** What the last answer said, so that an unchanged document is not sent again. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly signal: AbortSignal;
}

/** Fetches from strangers: only public addresses, politely, within limits. Never throws but for the caller's own abort. */
export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchResult>;
  close(): Promise<void>;
}

export function failed(failure: FetchFailure, reason: string, retryAfterMs: number | null = null): FetchResult {
  return { kind: 'failed', failure, reason, retryAfterMs };
}
