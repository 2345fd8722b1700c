import { z } from 'zod';
import type { Log } from '../log.ts';
import type { Calls } from './calls.ts';
import { reasonOf } from './errors.ts';

const FRESH_FOR_MS = 5 * 60 * 1000;
const REMEMBERED = 5000;

const UserInfo = z.object({
  user: z.object({
    is_admin: z.boolean().optional(),
    is_owner: z.boolean().optional(),
    is_primary_owner: z.boolean().optional(),
    team_id: z.string().optional(),
  }),
});

/** Who may manage: a workspace's admins and owners, and the users that the settings list. */
export interface Managers {
  /** `now` asks Slack again whatever is remembered: for commands that change something. False when Slack does not say. */
  includes(tenant: string | null, token: string, user: string, now: boolean): Promise<boolean>;
}

export function createManagers(calls: Calls, listed: readonly string[], clock: { now(): number }, log: Log): Managers {
  const remembered = new Map<string, { readonly manages: boolean; readonly at: number }>();
  return {
    async includes(tenant, token, user, now) {
      if (listed.includes(user)) return true;
      const key = `${tenant}/${user}`;
      const known = remembered.get(key);
      if (!now && known !== undefined && clock.now() - known.at < FRESH_FOR_MS) return known.manages;
      try {
        const info = UserInfo.parse(await calls.repeated('users.info', token, { user })).user;
        // In a channel shared with others, an admin of theirs is no admin here.
        const ours = info.team_id === undefined || tenant === null || info.team_id === tenant;
        const manages = ours && [info.is_admin, info.is_owner, info.is_primary_owner].includes(true);
        if (remembered.size >= REMEMBERED) remembered.clear();
        remembered.set(key, { manages, at: clock.now() });
        return manages;
      } catch (error) {
        log.warn('Slack did not say whether somebody may manage; taking them for nobody who does', {
          reason: reasonOf(error),
        });
        return false;
      }
    },
  };
}
