import { modelsOf } from '../models.js';
import { replaceState } from '../persistence.js';
import { ControlError } from './control-error.js';
import type { ControlParts } from './control-parts.js';
import { refuseForRecorder } from './mode.js';
import { readState } from './read-state.js';

/** How many entries a state has. */
interface StateSize {
  tasks: number;
  accounts: number;
  uploads: number;
  deliveries: number;
}

/** @throws ControlError that names the line and the rule if a text is not a state; nothing is changed then. */
export function importState(parts: ControlParts, text: string): StateSize {
  const { clock, feed, store } = parts;
  refuseForRecorder(parts.mode, 'It has no state to replace');
  if (clock.closed) throw new ControlError('The sandbox is closed');
  if (typeof text !== 'string') throw new ControlError('A state must be a string');
  replaceState(
    parts,
    readState(text, (api, id) => modelsOf(api).has(id)),
  );
  feed.noteClock();
  const { tasks, accounts, uploads, deliveries } = store;
  return { tasks: tasks.size, accounts: accounts.size, uploads: uploads.size, deliveries: deliveries.size };
}
