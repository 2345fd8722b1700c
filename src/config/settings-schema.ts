import { z } from 'zod';

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
  permissions: z
    .strictObject({
      /** Discord role ids and Slack user ids that may manage a channel's settings, beside the platform's own managers. */
      managers: z.array(z.string()).default([]),
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
