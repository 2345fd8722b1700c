import { z } from 'zod';

/** YAML takes an id of digits alone for a number, and its last digits for zeros. */
const id = z.string({ error: 'is no text: write the id in quotes' });

const place = {
  platform: z.enum(['discord', 'slack', 'console', 'web']),
  /** Discord server or Slack workspace. */
  server: id.nullable().default(null),
  channel: id,
  thread: id.nullable().default(null),
};

/** What an operator edits in `config/settings.yaml`. Every key has a default, unknown keys are refused by name. */
export const settingsSchema = z.strictObject({
  /** Where times of day are read when nothing else says so: an IANA zone. */
  timeZone: z.string().refine(isTimeZone, 'is no IANA time zone, such as Europe/Brussels').default('UTC'),
  answers: z
    .strictObject({
      /** Lines on one page of an answer. */
      pageSize: z.int().min(3).max(25).default(8),
    })
    .default({ pageSize: 8 }),
  /** Addresses of feeds (or of sites that announce one) that are read from the start. */
  feeds: z.array(z.string()).default([]),
  /** Which items of the feeds are taken in. */
  sources: z
    .strictObject({
      /** Items that were published more days ago are not; null: however old. */
      maxAgeDays: z.int().min(1).max(36_500).nullable().default(null),
      /** Items with these words in the headline are not or, with a slash, with this in the address. */
      leaveOut: z.array(z.string().trim().min(2)).default([]),
      /** Where it is told that a feed fails which nobody added in chat. */
      reportTo: z.strictObject(place).nullable().default(null),
    })
    .default({ maxAgeDays: null, leaveOut: [], reportTo: null }),
  /** Briefings, in one list with those that were ordered in chat. */
  subscriptions: z
    .array(
      z.strictObject({
        ...place,
        /** "weekdays at 8 in Brussels", or a cron line. */
        when: z.string(),
        about: z.array(z.string()).default([]),
        from: z.array(z.string()).default([]),
        languages: z.array(z.string()).default([]),
        stories: z.int().min(1).max(25).default(5),
        silent: z.boolean().default(false),
        /** Minutes within which a missed briefing still comes. */
        catchUp: z.int().min(0).default(180),
      }),
    )
    .default([]),
  /** Alerts, in one list with those that were ordered in chat. */
  watches: z
    .array(
      z.strictObject({
        ...place,
        /** A name or topic. */
        name: z.string(),
        /** At most one alert in so many minutes. */
        every: z.int().min(1).default(60),
        /** "22 to 7 in Brussels". */
        quiet: z.string().nullable().default(null),
      }),
    )
    .default([]),
  /** How fast deliveries are looked after, in seconds. */
  delivery: z
    .strictObject({
      /** Between two looks at what is due. */
      wake: z.literal([1, 2, 5, 10, 15, 30, 60]).default(60),
      /** The longest that one request to a platform may take. */
      request: z.number().min(0.1).max(120).default(15),
      /** After a request without an answer: until the channel's history is believed. */
      settle: z.number().min(0.1).max(300).default(20),
      /** Until a failed delivery is tried again; twice as long each time, up to `longestRetry`. */
      retry: z.number().min(0.1).default(30),
      longestRetry: z.number().min(0.1).default(900),
    })
    .refine(({ request, settle }) => settle > request, {
      error:
        'settle must be longer than request: a request under way could still take effect, and a briefing come twice',
    })
    .default({ wake: 60, request: 15, settle: 20, retry: 30, longestRetry: 900 }),
  permissions: z
    .strictObject({
      /** Discord role ids and Slack user ids that may manage a channel's settings, beside the platform's own managers. */
      managers: z.array(id).default([]),
    })
    .default({ managers: [] }),
});

export type Settings = z.infer<typeof settingsSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
