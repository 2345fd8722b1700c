import { dayNumber, isoDay } from './calendar.ts';
import type { Context, Resolution } from './context.ts';
import { durationValue } from './duration-value.ts';
import type { Meaning, TimeOfDay } from './meaning.ts';
import { resolvePoint } from './resolve-point.ts';
import { resolveShift } from './resolve-shift.ts';
import { clockValue } from './time-value.ts';
import { anyDay } from './unknown-parts.ts';

/** Finds what the words leave open; null where they turn out to be no time expression (a 31st of February). */
export function resolve(meaning: Meaning, context: Context): Resolution | null {
  switch (meaning.kind) {
    case 'point':
      return resolvePoint(meaning, context);
    case 'shift':
      return resolveShift(
        meaning,
        context,
        typeof meaning.base === 'object' ? resolvePoint(meaning.base, context) : null,
      );
    case 'era': {
      const first = Number(meaning.digits.padEnd(4, '0'));
      const grain = meaning.digits.length === 3 ? 'decade' : 'century';
      const focus = { day: dayNumber(first, 1, 1), grain, value: meaning.digits, yearStated: true } as const;
      return { type: 'DATE', value: meaning.digits, anchor: null, focus };
    }
    case 'time':
      return resolveTime(meaning, context);
    case 'duration':
      return {
        type: meaning.set === true ? 'SET' : 'DURATION',
        value: durationValue(meaning),
        anchor: null,
        focus: null,
      };
    case 'fixed':
      if (meaning.unlessPast === true && context.tense === -1) return null;
      return { type: meaning.type, value: meaning.value, anchor: null, focus: null };
  }
}

const onAnyDay: Resolution = { type: 'DATE', value: anyDay, anchor: null, focus: null };

function resolveTime({ day, clock, part, habit }: TimeOfDay, context: Context): Resolution | null {
  const base = habit === true ? onAnyDay : day === undefined ? dayInFocus(context) : resolve(day, context);
  if (base === null) return null;
  const midnight = clock?.hour === 24;
  const suffix = clock === undefined ? `T${part ?? 'DT'}` : midnight ? 'T24:00' : clockValue(clock);
  return { ...base, type: 'TIME', value: base.value + suffix };
}

/** The day a time of day belongs to when no day stands beside it: the one last spoken of in the sentence, else publication's. */
function dayInFocus({ focus, published, sentence }: Context): Resolution {
  const near = focus !== null && focus.grain === 'day' && focus.sentence === sentence;
  const day = near ? focus.day : published;
  if (day === null) return { type: 'DATE', value: 'XXXX-XX-XX', anchor: null, focus: null };
  const value = isoDay(day);
  return { type: 'DATE', value, anchor: value, focus: { day, grain: 'day', value, yearStated: false } };
}
