import { changeAccount, findAccount, type AccountChange } from './change-account.js';
import type { ControlParts } from './control-parts.js';
import { accountRow } from './make-rows.js';
import { refuseForRecorder } from './mode.js';
import type { AccountRow } from './rows.js';

/** The accounts of a sandbox, each of which belongs to a key. */
export interface AccountControl {
  /** All accounts, the newest first. An account belongs to a key, of which only a digest is known: its id. */
  accounts(): AccountRow[];
  /**
   * Changes the money of an account, or ends its block.
   *
   * @throws Error if there is no such account, or a property is wrong.
   */
  account(id: string, change: AccountChange): AccountRow;
  /**
   * The id of the account of a key.
   *
   * @throws Error if the key was not used yet.
   */
  findAccount(key: string): string;
}

export function accountControl(parts: ControlParts): AccountControl {
  return {
    accounts: () => [...parts.store.accounts.values()].reverse().map((account) => accountRow(account, parts)),
    account(id, change) {
      refuseForRecorder(parts.mode, 'The money of its accounts is at the live APIs, and not changed here');
      return changeAccount(parts, id, change);
    },
    findAccount: (key) => findAccount(parts, key).id,
  };
}
