import { VirtualList } from '../parts/virtual-list.js';
import { FilterBar, FilterChoice } from '../parts/filter-bar.js';
import { ListFoot } from '../parts/list-foot.js';
import { SplitView } from '../parts/split-view.js';
import { Icon } from '../parts/icon.js';
import { StatusTag } from '../parts/tags.js';
import type { TaskRow } from '../../sandbox/index.js';
import { isEmpty, NO_TASK_FILTER } from '../state/filters.js';
import { goTo } from '../state/route.js';
import { progressAt, statusAt } from '../state/task-status.js';
import { useNow, useStore } from '../state/use-store.js';
import { accountWords, agoWords, moneyWords, plural, secondsWords } from '../words.js';
import { FirstTask } from './first-task.js';
import { TaskDetailView } from './task-detail-view.js';
import { AccountChoice } from './account-choice.js';

const STATUSES = ['queued', 'running', 'completed', 'failed'];

/** All tasks, and one of them. */
export function TasksView({ id, onCreate }: { id?: string; onCreate: () => void }) {
  const store = useStore();
  const { tasks, taskFilter: filter, counts } = store;
  if (store.isLoaded && counts.total === 0 && tasks.size === 0) return <FirstTask onCreate={onCreate} />;
  const set = (change: Partial<typeof filter>) => store.filterTasks({ ...filter, ...change });
  return (
    <SplitView
      section="tasks"
      title="Tasks"
      note={<TaskCounts />}
      tools={
        <button type="button" class="button small" onClick={onCreate}>
          <Icon name="plus" /> New task
        </button>
      }
      hint="Select a task to see its input, its output, its requests and its callbacks."
      filters={
        <FilterBar
          label="Id, model or prompt"
          query={filter.q}
          onQuery={(q) => set({ q })}
          onClear={isEmpty(filter) ? undefined : () => store.filterTasks(NO_TASK_FILTER)}
        >
          <FilterChoice
            label="Status"
            value={filter.status}
            choices={STATUSES}
            onChange={(status) => set({ status })}
          />
          <FilterChoice
            label="Model"
            value={filter.model}
            choices={[...store.models].sort()}
            onChange={(model) => set({ model })}
          />
          <AccountChoice value={filter.account} onChange={(account) => set({ account })} />
        </FilterBar>
      }
      list={
        <VirtualList
          label="Tasks"
          rows={tasks.shown}
          selected={id}
          filter={filter}
          onSelect={(next, byKey) => goTo('tasks', next, byKey)}
          draw={(row) => <Task row={row} />}
          foot={<ListFoot name="tasks" none={<p class="muted">No task matches the filters.</p>} />}
        />
      }
      detail={id === undefined ? undefined : <TaskDetailView key={id} id={id} />}
    />
  );
}

function TaskCounts() {
  const { counts } = useStore();
  const open = counts.queued + counts.running;
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
        <span class="row-figure">{moneyWords(row.cost)}</span>
      </span>
      <span class="row-more">
        <span class="cut">{row.message ?? row.prompt ?? row.id}</span>
        <span class="row-figure" title={`Account ${accountWords(row.account)}`}>
          {isOpen ? secondsWords(now - row.createdAt) : agoWords(now - row.createdAt)}
        </span>
      </span>
      {status === 'running' && <span class="row-progress" style={{ scale: `${progressAt(row, now)} 1` }} />}
    </>
  );
}
