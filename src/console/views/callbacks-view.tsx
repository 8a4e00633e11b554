import { VirtualList } from '../parts/virtual-list.js';
import { FilterBar, FilterChoice } from '../parts/filter-bar.js';
import { ListFoot } from '../parts/list-foot.js';
import { SplitView } from '../parts/split-view.js';
import type { DeliveryRow } from '../../sandbox/index.js';
import { exampleCommand } from '../state/examples.js';
import { Command } from '../parts/command.js';
import { untilDue } from '../state/due.js';
import { isEmpty, NO_DELIVERY_FILTER } from '../state/filters.js';
import { goTo } from '../state/route.js';
import { useNow, useStore } from '../state/use-store.js';
import { durationWords, plural, timeWords } from '../words.js';
import { CallbackDetailView } from './callback-detail-view.js';
import { DeliveryTag } from './delivery-tag.js';

const STATUSES = [
  ['delivered', 'Delivered'],
  ['failed', 'Not delivered'],
] as const;

/** All attempts to deliver callbacks, and one of them. */
export function CallbacksView({ id }: { id?: string }) {
  const store = useStore();
  const { deliveries, deliveryFilter: filter } = store;
  const set = (change: Partial<typeof filter>) => store.filterDeliveries({ ...filter, ...change });
  return (
    <SplitView
      section="callbacks"
      title="Callbacks"
      note={deliveries.size > 0 ? plural(deliveries.shown.length, 'attempt') : undefined}
      hint="Select an attempt to see what was sent, the status of the response, and to deliver it once more."
      filters={
        <FilterBar
          label="URL, task or error"
          query={filter.q}
          onQuery={(q) => set({ q })}
          onClear={isEmpty(filter) ? undefined : () => store.filterDeliveries(NO_DELIVERY_FILTER)}
        >
          <FilterChoice
            label="Status"
            value={filter.status}
            choices={STATUSES}
            onChange={(status) => set({ status })}
          />
        </FilterBar>
      }
      list={
        <VirtualList
          label="Callbacks"
          rows={deliveries.shown}
          selected={id}
          filter={filter}
          onSelect={(next, byKey) => goTo('callbacks', next, byKey)}
          draw={(row) => <Attempt row={row} />}
          foot={
            <ListFoot
              name="deliveries"
              none={
                isEmpty(filter) ? (
                  <>
                    <p class="muted">
                      No callback yet. A task that is created with a <code>callback_url</code> is reported to it once it
                      has ended; each attempt appears here:
                    </p>
                    <Command text={exampleCommand(location.origin, 'http://127.0.0.1:3000/hooks')} />
                  </>
                ) : (
                  <p class="muted">No attempt matches the filters.</p>
                )
              }
            />
          }
        />
      }
      detail={id === undefined ? undefined : <CallbackDetailView key={id} id={id} />}
    />
  );
}

function Attempt({ row }: { row: DeliveryRow }) {
  const now = useNow();
  const left = untilDue(row.nextAt, now);
  return (
    <>
      <span class="row-main">
        <DeliveryTag delivery={row} />
        <span class="cut">{row.url}</span>
        <time class="row-figure">{timeWords(row.at)}</time>
      </span>
      <span class="row-more">
        <span class="cut">
          Attempt {row.attempt} · {row.error ?? row.task}
        </span>
        {left !== undefined && <span class="row-figure">next in {durationWords(left)}</span>}
      </span>
    </>
  );
}
