import type { InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import { BotError } from '../../core/errors.ts';
import type { Calls } from './calls.ts';

/** A workspace that the app is installed in. */
export interface Workspace {
  readonly team: string | null;
  readonly token: string;
  readonly botUser: string;
  readonly bot: string;
}

/** The workspaces that the bot serves: one with a token, or all that installed it by OAuth. */
export interface Workspaces {
  /** Throws `not-found` when the workspace is none of them; rejects with the client's own error when Slack refuses the token. */
  of(team: string | null): Promise<Workspace>;
  /** The workspace has removed the app. */
  forget(team: string): Promise<void>;
}

const Identity = z.object({ team_id: z.string(), user_id: z.string(), bot_id: z.string().optional() });

/** The one workspace of a bot token; asked for once. */
export function createSingleWorkspace(calls: Calls, token: string): Workspaces {
  let known: Promise<Workspace> | null = null;
  async function identify(): Promise<Workspace> {
    const answer = Identity.safeParse(await calls.repeated('auth.test', token, {}));
    if (!answer.success) throw new BotError('platform', 'Slack did not say whom SLACK_BOT_TOKEN belongs to');
    const { team_id, user_id, bot_id } = answer.data;
    return { team: team_id, token, botUser: user_id, bot: bot_id ?? '' };
  }
  return {
    of() {
      known ??= identify().catch((error: unknown) => {
        known = null;
        throw error;
      });
      return known;
    },
    forget: async () => undefined,
  };
}

/** Every workspace that installed the app. */
export function createInstalledWorkspaces(installations: InstallationStore): Workspaces {
  return {
    async of(team) {
      if (team === null) throw new BotError('not-found', 'Slack named no workspace');
      const installation = await installations.fetchInstallation({
        teamId: team,
        enterpriseId: undefined,
        isEnterpriseInstall: false,
      });
      const { bot } = installation;
      if (bot === undefined)
        throw new BotError('not-found', `Workspace ${team} installed the Slack app without its bot: install it again`);
      return { team, token: bot.token, botUser: bot.userId, bot: bot.id };
    },
    async forget(team) {
      await installations.deleteInstallation?.({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false });
    },
  };
}
