import { AccountTag } from '../parts/account-tag.js';
import { FilterChoice } from '../parts/filter-bar.js';
import { STATUS_WORDS, StatusTag } from '../parts/tags.js';
import type { TaskRow } from '../../sandbox/index.js';
import { isEmpty, NO_TASK_FILTER } from '../state/filters.js';
import { ASSUMED_REFUND, hasDocumentedRefund } from '../../sandbox/refund.js';
import { progressAt, statusAt } from '../state/task-status.js';
import { useNow, useStore } from '../state/use-store.js';
import { agoWords, listCountWords, moneyWords, plural, secondsWords, shortId } from '../words.js';
import { faultTagWords } from './fault-tag.js';
import { FirstTask } from './first-task.js';
import { ListSection } from './list-section.js';
import { NewTaskButton } from './new-task-button.js';
import { TaskDetailView } from './task-detail-view.js';
import { AccountChoice } from './account-choice.js';

const STATUSES = Object.entries(STATUS_WORDS);

/** All tasks, and one of them. */
export function TasksView({ id, onCreate }: { id?: string; onCreate: () => void }) {
  const store = useStore();
  const { tasks, taskFilter: filter, counts } = store;
  if (store.isLoaded && counts.total === 0 && tasks.size === 0) return <FirstTask onCreate={onCreate} />;
  return (
    <ListSection
      section="tasks"
      name="tasks"
      id={id}
      note={<TaskCounts />}
      tools={<NewTaskButton onCreate={onCreate} />}
      hint="Select a task to see its input, its output, its requests and its callbacks."
      rows={tasks.shown}
      draw={(row) => <Task row={row} />}
      noMatch="No task matches the filters."
      searched="Model, prompt or start of an id"
      filter={filter}
      noFilter={NO_TASK_FILTER}
      onFilter={(next) => store.filterTasks(next)}
      statuses={STATUSES}
      choices={(set) => (
        <>
          <FilterChoice
            label="Model"
            value={filter.model}
            choices={[...store.models].sort()}
            onChange={(model) => set({ model })}
          />
          <AccountChoice value={filter.account} onChange={(account) => set({ account })} />
        </>
      )}
      detail={(selected) => <TaskDetailView key={selected} id={selected} />}
    />
  );
}

function TaskCounts() {
  const { counts, tasks, taskFilter } = useStore();
  const open = counts.queued + counts.running;
  if (!isEmpty(taskFilter)) {
    const { shown, more } = tasks;
    return <>{listCountWords({ shown: shown.length, more, total: counts.total, isFiltered: true }, 'task')}</>;
  }
  return (
    <>
      {plural(counts.total, 'task')}
      {open > 0 && `, ${open.toLocaleString('en-US')} open`}
      {counts.failed > 0 && `, ${counts.failed.toLocaleString('en-US')} failed`}
    </>
  );
}

function Task({ row }: { row: TaskRow }) {
  const now = useNow();
  const status = statusAt(row, now);
  const isOpen = status === 'queued' || status === 'running';
  return (
    <>
      <span class="row-main">
        <StatusTag status={status} />
        <strong class="cut">{row.model}</strong>
        <code class="row-id row-figure" title={row.id}>
          {shortId(row.id)}
        </code>
      </span>
      <span class="row-more">
        {row.responseFault && <span class="tag fault">{faultTagWords(row.responseFault)}</span>}
        {isOpen && row.plannedOutcome === 'failed' && <span class="tag fault">planned to fail</span>}
        <span class="cut">{(isOpen ? undefined : row.message) ?? row.prompt ?? 'without a prompt'}</span>
        <AccountTag account={row.account} />
        <span class="row-figure">
          {row.refunded ? (
            <>
              <s>{moneyWords(row.cost)}</s>{' '}
              <span title={hasDocumentedRefund(row) ? undefined : ASSUMED_REFUND}>refunded</span>
            </>
          ) : (
            moneyWords(row.cost)
          )}
          {' · '}
          {isOpen ? `for ${secondsWords(now - row.createdAt)}` : agoWords(now - row.createdAt)}
        </span>
      </span>
      {status === 'running' && <span class="row-progress" style={{ scale: `${progressAt(row, now)} 1` }} />}
    </>
  );
}
