import type { DeliveryRow } from '../../sandbox/index.js';
import type { ConsoleStore } from './console-store.js';

/** A receiver has ten seconds to respond. */
const DELIVERY_TIMEOUT_MS = 12_000;

/** The attempt that follows another one; undefined if it takes too long. */
export function nextDelivery(
  store: Pick<ConsoleStore, 'deliveries' | 'subscribe'>,
  { task, attempt }: DeliveryRow,
): Promise<DeliveryRow | undefined> {
  const find = () => store.deliveries.known((row) => row.task === task && row.attempt > attempt)[0];
  return new Promise((resolve) => {
    const end = (row?: DeliveryRow) => {
      clearTimeout(timer);
      unsubscribe();
      resolve(row);
    };
    const timer = setTimeout(end, DELIVERY_TIMEOUT_MS);
    const endIfThere = () => {
      const row = find();
      if (row) end(row);
    };
    const unsubscribe = store.subscribe(endIfThere);
    endIfThere();
  });
}
