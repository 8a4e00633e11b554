import type { Fault } from '../faults/fault.js';
import type { QueuedFault } from '../faults/fault-queue.js';
import type { FaultTarget } from '../faults/fault-target.js';
import { ControlError } from './control-error.js';
import type { ControlParts } from './control-parts.js';

/** The faults that wait for requests. */
export interface FaultControl {
  /**
   * Queues a fault for the next requests.
   *
   * @param target The requests that it applies to; they may be given in `fault` as well.
   * @returns The fault with its id.
   * @throws Error if it is not a fault, or can match no request.
   */
  fault(fault: Fault & FaultTarget, target?: FaultTarget): QueuedFault;
  /** The faults that wait for requests, the next one first. */
  faults(): QueuedFault[];
  /**
   * Removes a fault that waits.
   *
   * @throws Error if there is none with this id: it may have been used up.
   */
  removeFault(id: string): void;
  /** Removes all faults that wait. */
  clearFaults(): void;
}

export function faultControl({ faults }: Pick<ControlParts, 'faults'>): FaultControl {
  return {
    fault(fault, target = {}) {
      const { api, method, path, operation, key, account, times, ...rest } = Object(fault) as Fault & FaultTarget;
      const given = Object.entries({ api, method, path, operation, key, account, times, ...target });
      const defined = Object.fromEntries(given.filter(([, value]) => value !== undefined));
      return { ...faults.add({ fault: rest, ...defined }) };
    },
    faults: () => faults.queued.map((one) => ({ ...one })),
    removeFault(id) {
      if (!faults.remove(id)) throw new ControlError(`There is no fault ${id}; it may have been used up`, 404);
    },
    clearFaults: () => faults.reset(),
  };
}
