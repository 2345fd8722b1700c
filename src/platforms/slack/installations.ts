import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { BotError } from '../../core/errors.ts';
import type { ButtonStore } from '../kept-command.ts';
import type { SecretBox } from './secret-box.ts';

/** Where the adapter keeps what must survive a restart: a keyv store, or anything like one. */
export interface SlackStore extends ButtonStore {
  delete(key: string): Promise<unknown>;
}

/** The workspaces that installed the app, each sealed under its own key. */
export function createInstallationStore(store: SlackStore, box: SecretBox): InstallationStore {
  return {
    async storeInstallation(installation) {
      const key = keyOf(installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id);
      await store.set(key, box.seal(JSON.stringify(installation), key));
      await store.set(LIST, [...new Set([...(await installedTeams(store)), teamOf(key)])]);
    },
    async fetchInstallation(query) {
      const key = keyOf(idOf(query));
      const sealed = await store.get(key);
      if (typeof sealed !== 'string')
        throw new BotError(
          'not-found',
          `The Slack app is not installed in workspace ${idOf(query) ?? 'unknown'}: open /slack/install on the bot's address there`,
        );
      return JSON.parse(box.open(sealed, key)) as Installation<'v1' | 'v2'>;
    },
    async deleteInstallation(query) {
      const key = keyOf(idOf(query));
      await store.delete(key);
      const left = (await installedTeams(store)).filter((team) => team !== teamOf(key));
      await (left.length === 0 ? store.delete(LIST) : store.set(LIST, left));
    },
  };
}

const PREFIX = 'slack-installation/';
const LIST = 'slack-installations';

/** The workspaces that installed the app, by id; one that did before the list was kept is missing until it installs again. */
export async function installedTeams(store: Pick<SlackStore, 'get'>): Promise<readonly string[]> {
  const kept = await store.get(LIST);
  return Array.isArray(kept) ? kept.filter((team) => typeof team === 'string') : [];
}

function teamOf(key: string): string {
  return key.slice(PREFIX.length);
}

function idOf(query: InstallationQuery<boolean>): string | undefined {
  return query.isEnterpriseInstall ? query.enterpriseId : query.teamId;
}

function keyOf(id: string | undefined): string {
  if (id === undefined) throw new BotError('bad-input', 'Slack named no workspace');
  return `${PREFIX}${id}`;
}
