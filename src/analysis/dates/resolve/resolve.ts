import { anyDay } from '../../../core/unknown-parts.ts';
import { dayNumber, isoDay } from '../calendar.ts';
import type { Meaning, TimeOfDay } from '../meaning.ts';
import type { Context, Focus, Resolution } from './context.ts';
import { durationValue } from './duration-value.ts';
import { resolvePoint } from './resolve-point.ts';
import { resolveShift } from './resolve-shift.ts';
import { clockValue } from './time-value.ts';

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
  const base =
    habit === true ? onAnyDay : day === undefined ? dayInFocus(context, clock !== undefined) : resolve(day, context);
  if (base === null) return null;
  const midnight = clock?.hour === 24;
  // "The strike began at midnight": the one before the day of publication.
  if (midnight && day === undefined && habit !== true && context.tense === -1 && base.focus?.day === context.published)
    return resolveTime(
      { kind: 'time', clock, day: { kind: 'shift', unit: 'day', amount: -1, base: 'speech' } },
      context,
    );
  const suffix = clock === undefined ? `T${part ?? 'DT'}` : midnight ? 'T24:00' : clockValue(clock);
  return { ...base, type: 'TIME', value: base.value + suffix };
}

/** Days back to a day that the next sentence's hour is of wherever it stands. */
const lately = 2;
/** Sentences back to the day of an hour that opens its sentence. */
const stillTold = 3;

/**
 * The day a time of day belongs to when no day stands beside it: the one last spoken of in the sentence, or, where the clause
 * tells of the past, right before it ("On May 3 gunmen crossed … At 6:30 a.m. sirens sounded"), else publication's; "overnight" is always
 * publication's.
 */
function dayInFocus(context: Context, clock: boolean): Resolution {
  const { focus, published, sentence } = context;
  const near =
    focus !== null && focus.grain === 'day' && (focus.sentence === sentence || (clock && goesOn(focus, context)));
  const day = near ? focus.day : published;
  if (day === null) return { type: 'DATE', value: anyDay, anchor: null, focus: null };
  const value = isoDay(day);
  return { type: 'DATE', value, anchor: value, focus: { day, grain: 'day', value, yearStated: false } };
}

/** Whether the hour goes on from the sentence before, which told a day gone by; of an older one, or from further back, only where it opens its sentence. */
function goesOn(focus: Focus, { published, sentence, paragraph, tense, opens }: Context): boolean {
  if (tense !== -1 || published === null || focus.day >= published) return false;
  if (focus.sentence !== sentence - 1) return opens === true && focus.sentence >= sentence - stillTold;
  return published - focus.day <= lately || (opens === true && focus.paragraph === paragraph);
}
