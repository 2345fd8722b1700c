import type { Phrase } from './span.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression with its TimeML TIMEX3 value (ISO/TimeML 24617-1). */
export interface TimeExpression extends Phrase {
  readonly type: TimexType;
  /** `2013-03-22`, `2013-W12`, `2013-Q1`, `201`, `P2Y`, `PXM`, `PRESENT_REF`, `2013-03-22TNI` … */
  readonly value: string;
  /** ISO date the expression was resolved from; null when it stands on its own ("January 20, 2025"). */
  readonly anchor: string | null;
  /** What happens or happened then, as a slice of the same sentence; null where the text names nothing. */
  readonly event: Phrase | null;
}
