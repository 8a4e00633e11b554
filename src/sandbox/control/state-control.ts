import type { ControlParts } from './control-parts.js';
import { importState } from './import-state.js';
import { stateText } from './state-text.js';

/** Everything that a sandbox remembers, as a whole. */
export interface StateControl {
  /** Forgets everything except the time, and starts again with the seed. */
  reset(): void;
  /** Everything that the sandbox remembers, except keys and the content of files. */
  state(): object;
  /**
   * The state as the text of a state file: the clock, accounts, tasks, uploads and the log of deliveries. The log of
   * requests, faults that wait, blocks and the scenario are not in it, and no keys.
   */
  export(): string;
  /**
   * Replaces the whole state.
   *
   * @param text What `export` gave, or the content of a state file.
   * @returns How many entries the sandbox has now.
   * @throws Error that names the line and the rule if it is not a state; nothing is changed then.
   */
  import(text: string): { tasks: number; accounts: number; uploads: number; deliveries: number };
}

export function stateControl(parts: ControlParts): StateControl {
  const { store, clock, faults } = parts;
  return {
    reset: () => parts.reset(),
    state() {
      clock.catchUp();
      return {
        now: new Date(clock.now()).toISOString(),
        frozen: clock.frozen,
        accounts: [...store.accounts.values()],
        tasks: [...store.tasks.values()],
        uploads: [...store.uploads.values()].map(({ bytes, ...upload }) => ({ ...upload, size: bytes.length })),
        deliveries: [...store.deliveries.values()],
        faults: faults.queued,
      };
    },
    export: () => [...stateText(parts)].join(''),
    import: (text) => importState(parts, text),
  };
}
