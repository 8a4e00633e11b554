import type { DeliveryRow } from '../../sandbox/index.js';
import type { ConsoleStore } from './console-store.js';

/** A receiver has ten seconds to respond. */
const DELIVERY_TIMEOUT_MS = 12_000;

/** Waits for the next attempt; undefined if it takes too long. */
export function awaitDelivery(
  store: Pick<ConsoleStore, 'deliveries' | 'subscribe'>,
  isWanted: (row: DeliveryRow) => boolean,
): Promise<DeliveryRow | undefined> {
  return new Promise((resolve) => {
    const end = (row?: DeliveryRow) => {
      clearTimeout(timer);
      unsubscribe();
      resolve(row);
    };
    const timer = setTimeout(end, DELIVERY_TIMEOUT_MS);
    const endIfThere = () => {
      const row = store.deliveries.known(isWanted)[0];
      if (row) end(row);
    };
    const unsubscribe = store.subscribe(endIfThere);
    endIfThere();
  });
}
