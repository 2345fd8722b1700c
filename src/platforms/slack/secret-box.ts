import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { BotError } from '../../core/errors.ts';

/** Keeps text where others may read. */
export interface SecretBox {
  /** `context` is what the text is kept under: sealed text moved elsewhere does not open. */
  seal(text: string, context: string): string;
  /** Throws `bad-config` when the text was sealed with another key, or changed. */
  open(sealed: string, context: string): string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1.';

/** AES-256-GCM; the key is drawn from a long random string by HKDF. */
export function createSecretBox(secret: string): SecretBox {
  const key = Buffer.from(hkdfSync('sha256', secret, 'briefing-bot', 'slack installations', 32));
  return {
    seal(text, context) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return VERSION + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    open(sealed, context) {
      try {
        if (!sealed.startsWith(VERSION)) throw new Error('unknown version');
        const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64');
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
          .setAAD(Buffer.from(context))
          .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
          'utf8',
        );
      } catch (error) {
        throw new BotError(
          'bad-config',
          'An installation of the Slack app cannot be read with this ENCRYPTION_KEY: set the key it was made with, or install the app in that workspace again',
          { cause: error },
        );
      }
    },
  };
}
