/** A file as a person attaches it in a loopback server. */
export interface Offered {
  readonly name: string;
  readonly text: string;
  /** What the platform states; the truth unless given. */
  readonly size?: number;
  /** The address that the platform states; its own unless given. */
  readonly url?: string;
  /** The server answers with a redirect there. */
  readonly redirect?: string;
}
