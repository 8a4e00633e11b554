import { accountIdOf } from '../../sandbox/account-id.js';
import { EXAMPLE_KEY } from '../../sandbox/control/mode.js';
import type { ModeInfo } from '../../sandbox/index.js';
import { accountWords } from '../words.js';

/** Maximum length of a test key in characters. A longer key is likely real, and must not be in labels and copies. */
const MAX_SHOWN_LENGTH = 16;
/** Keys that are the same in a shell, in a URL and in TypeScript. */
const PLAIN = /^[\w.-]+$/;
/** The place of the key in a copied request, before any body. */
const KEY_PLACE = /(Bearer |apiKey: '|\?key=)YOUR_KEY/;

/**
 * The keys that were typed in this page, by account: the sandbox itself stores only digests. They are in the memory of the
 * page alone, and a reload forgets them.
 */
export class KnownKeys {
  readonly #keys = new Map<string, { key: string; isShown: boolean }>();

  constructor() {
    this.note(EXAMPLE_KEY, { isShown: true });
  }

  /** @param isShown Whether the field showed it; what was typed as a password is not shown anywhere. */
  note(key: string, { isShown }: { isShown: boolean }): void {
    if (key === '') return;
    const account = accountIdOf(key);
    const wasShown = this.#keys.get(account)?.isShown ?? false;
    this.#keys.set(account, { key, isShown: wasShown || (isShown && key.length <= MAX_SHOWN_LENGTH) });
  }

  /** The key of an account, to send a request with it. */
  keyOf(account: string): string | undefined {
    return this.#keys.get(account)?.key;
  }

  /** Whether the key of an account was typed as a password. */
  isSecret(account: string): boolean {
    return this.#keys.get(account)?.isShown === false;
  }

  /** An account in a few words: its key if the page may show it, and the beginning of its digest. */
  words(account: string): string {
    const { key, isShown } = this.#keys.get(account) ?? {};
    return isShown ? `${key} · ${accountWords(account)}` : accountWords(account);
  }

  /** Short label of an account: its key, or else the beginning of its digest. */
  shortWords(account: string): string {
    const { key, isShown } = this.#keys.get(account) ?? {};
    return key !== undefined && isShown ? key : accountWords(account);
  }

  /** A copy of a request with the key of its account, if the page may show it. */
  withKey(copy: string, account: string | undefined): string {
    const { key, isShown } = (account !== undefined && this.#keys.get(account)) || {};
    return key !== undefined && isShown && PLAIN.test(key)
      ? copy.replace(KEY_PLACE, (_, place: string) => place + key)
      : copy;
  }
}

/** Whether keys are names of test accounts, which a page may show: those of a live API or of `--key` may be real. */
export const areKeysShown = ({ mode, ownKeys }: ModeInfo): boolean => mode !== 'record' && !ownKeys;
