import type { DeliveryRow } from '../../sandbox/index.js';
import { exampleCommand } from '../state/examples.js';
import { Command } from '../parts/command.js';
import { ListCount } from '../parts/list-count.js';
import { untilDue } from '../state/due.js';
import { NO_DELIVERY_FILTER } from '../state/filters.js';
import { delayWords } from '../state/late-callback.js';
import { useNow, useStore } from '../state/use-store.js';
import { timeWords } from '../words.js';
import { CallbackDetailView } from './callback-detail-view.js';
import { DeliveryNotes, DeliveryTag } from './delivery-tag.js';
import { ListSection } from './list-section.js';

const STATUSES = [
  ['delivered', 'Delivered'],
  ['failed', 'Not delivered'],
] as const;

/** All attempts to deliver callbacks, and one of them. */
export function CallbacksView({ id }: { id?: string }) {
  const store = useStore();
  const { deliveries, deliveryFilter: filter } = store;
  return (
    <ListSection
      section="callbacks"
      name="deliveries"
      id={id}
      note={<ListCount list={deliveries} filter={filter} word="attempt" />}
      hint="Select an attempt to see what was sent, the status of the response, and to deliver it once more."
      rows={deliveries.shown}
      draw={(row) => <Attempt row={row} />}
      none={<NoCallback />}
      noMatch="No attempt matches the filters."
      searched="URL, task or error"
      filter={filter}
      noFilter={NO_DELIVERY_FILTER}
      onFilter={(next) => store.filterDeliveries(next)}
      statuses={STATUSES}
      detail={(selected) => <CallbackDetailView key={selected} id={selected} />}
    />
  );
}

function NoCallback() {
  const { mode } = useStore();
  return (
    <>
      <p class="muted">
        No callback yet. A task that is created with a <code>callback_url</code> is reported to it once it has ended;
        each attempt appears here:
      </p>
      <Command text={exampleCommand(location.origin, mode, 'http://127.0.0.1:3000/hooks')} />
    </>
  );
}

function Attempt({ row }: { row: DeliveryRow }) {
  const { deliveries } = useStore();
  const now = useNow();
  const late =
    row.attempt === 1
      ? undefined
      : delayWords(
          row,
          deliveries.known(({ task }) => task === row.task),
        );
  const left = untilDue(row.nextAt, now);
  return (
    <>
      <span class="row-main">
        <DeliveryTag delivery={row} />
        <span class="cut">{row.url}</span>
        <time class="row-figure">{timeWords(row.at)}</time>
      </span>
      <span class="row-more">
        <DeliveryNotes delivery={row} />
        <span class="cut">
          Attempt {row.attempt}
          {late !== undefined && ` · late by ${late}`} · {row.error ?? row.task}
        </span>
        {left !== undefined && <span class="row-figure">next at {timeWords(row.nextAt!)}</span>}
      </span>
    </>
  );
}
