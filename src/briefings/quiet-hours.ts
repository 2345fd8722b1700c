import { zoneByPlace } from './schedule/zone-by-place.ts';

/** Local hours in which nothing is sent; they may go over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
  /** IANA time zone. */
  readonly zone: string;
}

/** Reads "22 to 7", "from 22:00 until 7 in Brussels"; a sentence for people when it cannot. */
export function parseQuietHours(text: string, defaultZone: string): QuietHours | string {
  const [, from, to, where] =
    /^(?:from )?(\d{1,2})(?::00)? ?(?:to|-|–|until) ?(\d{1,2})(?::00)?(?: in (\S.*))?$/iu.exec(
      text.trim().replace(/\s+/gu, ' '),
    ) ?? [];
  if (from === undefined || to === undefined || Number(from) > 24 || Number(to) > 24)
    return `“${text}” are no quiet hours: say 22 to 7, or 22 to 7 in Brussels`;
  const zone = where === undefined ? defaultZone : zoneByPlace(where);
  if (zone === null) return `“${where}” is no place whose time is known: name a city or a zone such as Europe/Brussels`;
  return { from: Number(from) % 24, to: Number(to) % 24, zone };
}
