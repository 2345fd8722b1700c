const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
const weekdays = new RegExp(weekday.source, 'gu');

/** A question without the day that it names, and whether a sentence tells of another day; null where it names none. */
export function withoutDays(
  query: string,
): { readonly query: string; readonly isOtherDay: (text: string) => boolean } | null {
  const [day = ''] = weekday.exec(query) ?? [];
  const rest = query.replace(weekday, '').replace(/\s+/gu, ' ').trim();
  if (rest === query.trim() || !rest.includes(' ')) return null;
  return {
    query: rest,
    isOtherDay: (text) => day !== '' && (text.match(weekdays) ?? []).some((other) => other !== day),
  };
}
