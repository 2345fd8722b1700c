import type { Archive } from '../archive/archive.ts';
import type { RecordStore } from '../archive/records.ts';
import { zoneByPlace } from '../briefings/schedule/zone-by-place.ts';
import { allWatches, removeWatch, saveWatch, type Watch, watchId } from '../briefings/watch.ts';
import { line } from '../core/message.ts';
import type { Place } from '../platforms/platform.ts';
import type { Command } from './command.ts';
import { plainReply, sentence } from './plain-reply.ts';

const everyMinutes = 60;

/** `/watch NAME or TOPIC`: an alert when something new is said; `/watch` lists, `/watch stop TEXT` ends one. */
export function createWatchCommand(archive: Archive, records: RecordStore, defaultZone: string): Command {
  return {
    name: 'watch',
    aliases: ['alert'],
    description: 'Tell this channel when something new is said of a name or topic',
    usage: '/watch [NAME or TOPIC [quiet 22 to 7 in PLACE] | stop NAME or TOPIC]',
    example: '/watch Kaja Kallas quiet 22 to 7 in Brussels',
    arguments: [
      {
        name: 'what',
        description: 'A name or topic; stop NAME ends it; nothing lists them',
        required: false,
        completed: true,
      },
    ],
    visibility: 'private',
    manages: true,
    async run({ place, argument }) {
      const own = (await allWatches(records)).filter((watch) => samePlace(watch, place));
      if (argument === '') {
        if (own.length === 0)
          return sentence('watch', '', 'answered', 'This channel watches nothing. Begin with: /watch Kaja Kallas');
        const items = own.map((watch) => line(watchInWords(watch)));
        return plainReply('watch', '', 'answered', {
          blocks: [
            { type: 'heading', text: 'Watched here' },
            { type: 'list', items },
          ],
        });
      }
      const [, ended] = /^(?:stop|off|end|remove)\s+(.+)$/iu.exec(argument) ?? [];
      if (ended !== undefined) {
        const removed = await removeWatch(records, watchId(place, ended));
        return removed
          ? sentence('watch', argument, 'answered', `No longer watched here: ${ended}.`)
          : sentence(
              'watch',
              argument,
              'not-found',
              `“${ended}” is not watched here. ${own.length > 0 ? `Watched: ${own.map(({ text }) => text).join(', ')}.` : ''}`.trim(),
            );
      }
      const [, text = argument, from, to, where] =
        /^(.*?)\s+quiet\s+(?:from\s+)?(\d{1,2})(?::00)?\s*(?:to|-|–|until)\s*(\d{1,2})(?::00)?(?:\s+in\s+(.+))?$/iu.exec(
          argument,
        ) ?? [];
      const zone = where === undefined ? defaultZone : zoneByPlace(where);
      if (zone === null)
        return sentence(
          'watch',
          argument,
          'invalid',
          `“${where}” is no place whose time is known: name a city or a zone such as Europe/Brussels.`,
        );
      const watch: Watch = {
        id: watchId(place, text),
        platform: place.platform,
        tenant: place.tenant,
        channel: place.channel,
        thread: place.thread,
        user: place.user,
        text,
        everyMinutes,
        quiet: from === undefined || to === undefined ? null : { from: Number(from) % 24, to: Number(to) % 24, zone },
        cursor: await archive.lastArrival(),
        alertedAt: null,
        paused: null,
      };
      await saveWatch(records, watch);
      return sentence('watch', argument, 'answered', `Watched here from now on: ${watchInWords(watch)}`);
    },
    complete: (prefix) => archive.completeNames(prefix, 25),
  };
}

function samePlace(watch: Watch, place: Place): boolean {
  return watch.id === watchId(place, watch.text);
}

function watchInWords({ text, everyMinutes: minutes, quiet, paused }: Watch): string {
  const hours = quiet === null ? '' : `, quiet from ${quiet.from}:00 to ${quiet.to}:00 (${quiet.zone})`;
  return `${text}, at most one alert in ${minutes} minutes${hours}${paused === null ? '' : `; paused: ${paused}`}.`;
}
