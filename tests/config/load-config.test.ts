import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect, parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { environmentSchema } from '../../src/config/environment-schema.ts';
import { loadConfig } from '../../src/config/load-config.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function settings(text: string): string {
  const path = join(folder, 'settings.yaml');
  writeFileSync(path, text);
  return path;
}

describe('loadConfig', () => {
  it('needs nothing: the terminal runs without a token', () => {
    const config = loadConfig({ CONFIG: settings('') });
    expect(config).toMatchObject({
      archiveUrl: 'data/archive.db',
      briefings: 'briefings',
      discord: null,
      slack: null,
      http: null,
    });
    expect(Object.isFrozen(config) && Object.isFrozen(config.settings.answers)).toBe(true);
  });

  it('lets the command line overrule the environment', () => {
    const config = loadConfig(
      { CONFIG: settings(''), ARCHIVE_URL: 'a.db', BRIEFINGS: 'b' },
      { archive: 'c.db', briefings: 'none' },
    );
    expect(config).toMatchObject({ archiveUrl: 'c.db', briefings: null });
  });

  it.each([
    [{ HTTP_PORT: 'eighty' }, /^HTTP_PORT is no port number/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be debug, info, warn or error/],
    [{ SLACK_BOT_TOKEN: 'abc' }, /^SLACK_BOT_TOKEN must begin with xoxb-/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN \(Socket Mode\) or SLACK_SIGNING_SECRET/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /^SLACK_BOT_TOKEN is not set/],
    [{ SLACK_SIGNING_SECRET: 's' }, /^SLACK_SIGNING_SECRET is set without SLACK_BOT_TOKEN .* or SLACK_CLIENT_ID/],
    [{ SLACK_CLIENT_ID: '1', SLACK_SIGNING_SECRET: 's' }, /^SLACK_CLIENT_SECRET is not set/],
    [{ SLACK_CLIENT_ID: '1', SLACK_APP_TOKEN: 'xapp-1' }, /^SLACK_APP_TOKEN is set without SLACK_BOT_TOKEN/],
    [{ CONFIG: 'nowhere.yaml' }, /^CONFIG names nowhere.yaml, which does not exist/],
    [{ BRIEFINGS: 'nowhere' }, /nowhere does not exist: correct BRIEFINGS or --briefings, or set it to none/],
  ])('names the mistake in %j', (variables, message) => {
    expect(() => loadConfig({ CONFIG: settings(''), ...variables })).toThrow(message);
  });

  it.each([
    ['timeZone: UTC\nanswers:\n  pageSize: many\n', /settings\.yaml, line 3: answers\.pageSize/],
    ['timeZone: Mars/Olympus\n', /line 1: timeZone is no IANA time zone/],
    ['timeZone: UTC\ncolour: red\n', /line 2: colour is no setting/],
    [
      'watches:\n  - platform: slack\n    name: Ada\n    channel: 42\n',
      /line 4: watches\.0\.channel is no text: .*quotes/,
    ],
    ['timeZone: [\n', /settings\.yaml, line \d/],
  ])('names the key and the line of a mistake in the settings: %j', (text, message) => {
    expect(() => loadConfig({ CONFIG: settings(text) })).toThrow(message);
  });

  it.each([
    ['sources:\n  maxAgeDays: 0', /line 2: sources\.maxAgeDays/u],
    ['sources:\n  leaveOut: [x]', /sources\.leaveOut\.0/u],
    ['sources:\n  reportTo: {platform: teams, channel: c}', /sources\.reportTo\.platform/u],
    ['sources:\n  maxAge: 3', /line 2: sources\.maxAge is no setting/u],
  ])('refuses %j with what to mend', (text, said) => {
    expect(() => loadConfig({ CONFIG: settings(text) })).toThrow(said);
  });

  it('takes in feeds’ items however old, unless told otherwise', () => {
    expect(loadConfig({ CONFIG: settings('') }).settings.sources).toEqual({
      maxAgeDays: null,
      leaveOut: [],
      reportTo: null,
    });
    const told = loadConfig({ CONFIG: settings('sources:\n  reportTo: {platform: slack, server: T1, channel: C1}') });
    expect(told.settings.sources.reportTo).toEqual({ platform: 'slack', server: 'T1', channel: 'C1', thread: null });
  });

  it('reads exactly the variables that .env.example names', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const named = [...example.matchAll(/^#?([A-Z_]+)=/gmu)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(environmentSchema.shape).toSorted());
    // Left as it is, it changes nothing.
    expect(parseEnv(example)).toEqual({});
  });

  it('shows a secret to nobody', () => {
    const config = loadConfig({ CONFIG: settings(''), DISCORD_TOKEN: 'very-secret' });
    expect(config.discord?.token.reveal()).toBe('very-secret');
    expect(`${inspect(config, { depth: null })}${JSON.stringify(config)}${config.discord?.token}`).not.toContain(
      'very-secret',
    );
  });
});
