import { z } from 'zod';

const url = (protocols: string) =>
  z.string().refine((value) => URL.canParse(value) && new RegExp(`^(?:${protocols}):`).test(value), {
    error: `is no ${protocols.replaceAll('|', ' or ')} address`,
  });

const port = z.coerce.number({ error: 'is no port number' }).int('is no whole number').min(0).max(65_535);

const set = z.string().min(1);

/** Every variable of the environment that the bot reads; `.env.example` says what each does. */
export const environmentSchema = z.object({
  DISCORD_TOKEN: set.optional(),
  DISCORD_API_BASE: url('http|https').optional(),
  SLACK_BOT_TOKEN: set.startsWith('xoxb-', 'must begin with xoxb-').optional(),
  SLACK_APP_TOKEN: set.startsWith('xapp-', 'must begin with xapp-').optional(),
  SLACK_SIGNING_SECRET: set.optional(),
  SLACK_PORT: port.default(3000),
  SLACK_API_URL: url('http|https').optional(),
  SLACK_CLIENT_ID: set.optional(),
  SLACK_CLIENT_SECRET: set.optional(),
  SLACK_STATE_SECRET: set.optional(),
  ENCRYPTION_KEY: set.optional(),
  ARCHIVE_URL: set.default('data/archive.db'),
  BRIEFINGS: set.default('briefings'),
  CONFIG: set.default('config/settings.yaml'),
  FETCH_ALLOW: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  HTTP_HOST: set.default('127.0.0.1'),
  HTTP_PORT: port.optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'must be debug, info, warn or error' })
    .default('info'),
});

export type Environment = z.infer<typeof environmentSchema>;
