import { AccountTag } from '../parts/account-tag.js';
import { FilterChoice } from '../parts/filter-bar.js';
import { ListCount } from '../parts/list-count.js';
import { HttpTag } from '../parts/tags.js';
import type { RequestRow } from '../../sandbox/index.js';
import { exampleCommand } from '../state/examples.js';
import { Command } from '../parts/command.js';
import { NO_REQUEST_FILTER } from '../state/filters.js';
import { useStore } from '../state/use-store.js';
import { durationWords } from '../../catalog/words/duration-words.js';
import { timeWords } from '../words.js';
import { AccountChoice } from './account-choice.js';
import { FaultTag } from './fault-tag.js';
import { LiveStart } from './live-start.js';
import { ListSection } from './list-section.js';
import { operationWords } from './operation-words.js';
import { NewTaskButton } from './new-task-button.js';
import { RequestDetailView } from './request-detail-view.js';

const STATUSES = [
  ['2xx', '2xx'],
  ['4xx', '4xx'],
  ['429', '429'],
  ['5xx', '5xx'],
  ['0', 'No response'],
] as const;

/** The choice that leaves out the polls that succeeded. */
const NO_POLLS = 'no-polls';
const NO_OPERATION = { operation: NO_REQUEST_FILTER.operation, polls: NO_REQUEST_FILTER.polls };

/** All requests of the APIs, and one of them. */
export function RequestsView({ id, onCreate }: { id?: string; onCreate: () => void }) {
  const store = useStore();
  const { requests, requestFilter: filter } = store;
  const isLive = store.mode.mode === 'record';
  return (
    <ListSection
      section="requests"
      name="requests"
      id={id}
      note={<ListCount list={requests} filter={filter} word="request" />}
      tools={isLive && <NewTaskButton onCreate={onCreate} />}
      hint={`Select a request to see both bodies, what was wrong with it, and to ${isLive ? 'copy it' : 'send it again'}.`}
      rows={requests.shown}
      draw={(row) => <Request row={row} />}
      none={requests.size > 0 ? <OnlyPolls /> : isLive ? <LiveStart /> : <NoRequest />}
      noMatch="No request matches the filters."
      searched="Path, model, task or error"
      filter={filter}
      noFilter={NO_REQUEST_FILTER}
      onFilter={(next) => store.filterRequests(next)}
      statuses={STATUSES}
      choices={(set) => (
        <>
          <FilterChoice
            label="Operation"
            anyLabel="All operations"
            value={filter.operation === '' && filter.polls !== '' ? NO_POLLS : filter.operation}
            isInitial={filter.operation === '' && filter.polls !== ''}
            choices={[
              [NO_POLLS, 'All but polls'],
              ...[...store.operations].sort().map((id) => [id, operationWords(id)] as const),
            ]}
            onChange={(choice) => set(choice === NO_POLLS ? NO_OPERATION : { operation: choice, polls: '' })}
          />
          <AccountChoice value={filter.account} onChange={(account) => set({ account })} />
        </>
      )}
      detail={(selected) => <RequestDetailView key={selected} id={selected} />}
    />
  );
}

function OnlyPolls() {
  return (
    <p class="muted">
      There are only polls, and all of them succeeded. “All operations” above shows them; polls that fail are always
      shown.
    </p>
  );
}

function NoRequest() {
  const { mode } = useStore();
  return (
    <>
      <p class="muted">No request yet. What clients send to this URL appears here at once:</p>
      <Command text={exampleCommand(location.origin, mode)} />
    </>
  );
}

function Request({ row }: { row: RequestRow }) {
  return (
    <>
      <span class="row-main">
        <HttpTag status={row.status} />
        <code class="cut">
          <strong>{row.method}</strong> {row.path}
        </code>
        <time class="row-figure">{timeWords(row.at)}</time>
      </span>
      <span class="row-more">
        <FaultTag row={row} />
        {row.replayed && <span class="tag accent">recorded</span>}
        <span class={row.problem === undefined ? 'cut' : 'cut broken'}>
          {row.problem ?? [row.operation && operationWords(row.operation), row.model].filter(Boolean).join(' · ')}
        </span>
        <AccountTag account={row.account} />
        <span class="row-figure">{durationWords(row.ms)}</span>
      </span>
    </>
  );
}
