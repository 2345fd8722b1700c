import type { Archive } from '../archive/archive.ts';
import type { RecordStore } from '../archive/records.ts';
import { parseQuietHours } from '../briefings/quiet-hours.ts';
import { allWatches, removeWatch, saveWatch, type Watch, watchId } from '../briefings/watch.ts';
import { line } from '../core/message.ts';
import type { Place } from '../platforms/platform.ts';
import type { Command, Reply } from './command.ts';
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
        if (own.some(({ id, origin }) => id === watchId(place, ended) && origin === 'settings'))
          return ofSettings(argument);
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
      const [, text = argument, hours] = /^(.*?) quiet (.+)$/iu.exec(argument.replace(/\s+/gu, ' ')) ?? [];
      const quiet = hours === undefined ? null : parseQuietHours(hours, defaultZone);
      if (typeof quiet === 'string') return sentence('watch', argument, 'invalid', `Not watched: ${quiet}.`);
      const known = own.find(({ id }) => id === watchId(place, text));
      if (known?.origin === 'settings') return ofSettings(argument);
      const watch: Watch = {
        id: watchId(place, text),
        platform: place.platform,
        tenant: place.tenant,
        channel: place.channel,
        thread: place.thread,
        user: place.user,
        origin: 'chat',
        text,
        everyMinutes,
        quiet,
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

function ofSettings(argument: string): Reply {
  return sentence(
    'watch',
    argument,
    'invalid',
    'This watch stands in the settings file (watches): it is changed there.',
  );
}

function samePlace(watch: Watch, place: Place): boolean {
  return watch.id === watchId(place, watch.text);
}

function watchInWords({ text, everyMinutes: minutes, quiet, paused }: Watch): string {
  const hours = quiet === null ? '' : `, quiet from ${quiet.from}:00 to ${quiet.to}:00 (${quiet.zone})`;
  return `${text}, at most one alert in ${minutes} minutes${hours}${paused === null ? '' : `; paused: ${paused}`}.`;
}
