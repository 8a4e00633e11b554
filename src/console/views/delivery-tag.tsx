import type { DeliveryRow } from '../../sandbox/index.js';
import { isDelivered } from '../state/filters.js';

/** The result of an attempt. */
export function DeliveryTag({ delivery }: { delivery: DeliveryRow }) {
  const { status, error } = delivery;
  return (
    <span class={`tag http ${isDelivered(delivery) ? 'good' : 'bad'}`}>
      {status ?? (error === undefined ? 'no response' : 'error')}
    </span>
  );
}

/** Marks an attempt that is a replay, or that a fault applied to. */
export function DeliveryNotes({ delivery: { replay, fault } }: { delivery: DeliveryRow }) {
  return (
    <>
      {replay && <span class="tag accent">replay</span>}
      {fault !== undefined && <span class="tag fault">by a fault</span>}
    </>
  );
}
