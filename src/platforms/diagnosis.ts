/** One thing that `briefing-bot check` looked at. */
export interface Diagnosis {
  readonly ok: boolean;
  /** What is so, for a person. */
  readonly what: string;
  /** The step that mends it; null when nothing needs mending. */
  readonly mend: string | null;
}
