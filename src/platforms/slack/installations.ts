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
      await store.delete(keyOf(idOf(query)));
    },
  };
}

function idOf(query: InstallationQuery<boolean>): string | undefined {
  return query.isEnterpriseInstall ? query.enterpriseId : query.teamId;
}

function keyOf(id: string | undefined): string {
  if (id === undefined) throw new BotError('bad-input', 'Slack named no workspace');
  return `slack-installation/${id}`;
}
