import { formatUsd } from '../../../internal/money.js';
import { clockFace } from '../../../catalog/words/duration-words.js';
import { EXAMPLE_KEY } from '../../../sandbox/control/mode.js';
import { ASSUMED_REFUND, hasDocumentedRefund } from '../../../sandbox/refund.js';
import type { Api } from '../../../types/api.js';
import { lostCreate, lostIdWords, lostStatusWords, type LostCreate } from '../lost-create.js';
import type { AccountCallback, AccountTask } from '../target.js';
import type { AppProps } from './app-props.js';

const MAX_TASKS = 6;
const MAX_CALLBACKS = 6;

/** Whether the code or the sandbox knows anything. */
export const isAnythingKnown = (app: AppProps['app']): boolean =>
  app.runner.state.sentAt !== undefined || paidTasks(app).length > 0;

/** The tasks of the account, without those that the sandbox pretends to have. */
function paidTasks({ account, runner }: AppProps['app']): AccountTask[] {
  const { provided } = runner.state;
  return account.snapshot?.tasks.filter(({ cost }) => cost > 0 || provided.length === 0) ?? [];
}

/** What the reader's code knows, and what the sandbox knows. After a lost response they differ. */
export function CodeAndSandbox({ app }: AppProps) {
  const { state } = app.runner;
  const { handle, step, seen, error, before, callbacks } = state;
  const { snapshot: account, knownIds } = app.account;
  const tasks = paidTasks(app).slice(-MAX_TASKS);
  const lost = step === 'unknown' ? lostCreate(app) : undefined;
  const what = app.api === 'gateai' ? "Today's budget" : 'Balance';
  return (
    <div class="run-sides">
      <section aria-labelledby="run-code">
        <h3 id="run-code">What your code knows</h3>
        <dl>
          <div>
            <dt>Task</dt>
            <dd>{handle ? <code>{handle.id}</code> : <NoHandle lost={lost} />}</dd>
          </div>
          <div>
            <dt>Status</dt>
            <dd>
              {lost && error
                ? lostStatusWords(lost, error.name)
                : (app.runner.limitedWords ??
                  statusWords(app.sources.missing ? 'priced' : step, seen.at(-1)?.status, error?.name))}
            </dd>
          </div>
          {state.callbacks.length > 0 && (
            <div>
              <dt>Called</dt>
              <dd>
                {callbacks.map(({ task, body }) => (
                  <details>
                    <summary>
                      <code>{task}</code>
                    </summary>
                    <pre tabIndex={0}>{JSON.stringify(JSON.parse(body), undefined, 2)}</pre>
                  </details>
                ))}
              </dd>
            </div>
          )}
        </dl>
      </section>
      <section aria-labelledby="run-sandbox">
        <h3 id="run-sandbox">What the sandbox knows</h3>
        {app.choice !== 'page' && (
          <p class="muted">
            {app.targetForm.usesExampleKey ? (
              <>
                Account of the key <code>{EXAMPLE_KEY}</code>, which the samples use.
              </>
            ) : (
              'Account of the key that you typed.'
            )}
          </p>
        )}
        <p class="run-balance">
          {what}{' '}
          {before && account && before.left !== account.left && (
            <>
              <s>{formatUsd(before.left)}</s> →{' '}
            </>
          )}
          <strong>{account ? formatUsd(account.left) : '–'}</strong>
        </p>
        {tasks.length === 0 ? (
          <p class="muted">No tasks.</p>
        ) : (
          <ul class="run-tasks">
            {tasks.toReversed().map((task) => (
              <Task api={app.api} task={task} isKnown={knownIds.has(task.id) || task.id === lost?.id} />
            ))}
          </ul>
        )}
        {account && account.callbacks.length > 0 && (
          <>
            <h4>Callbacks that it sent</h4>
            <ul class="run-tasks">
              {account.callbacks.slice(-MAX_CALLBACKS).map((callback) => (
                <Callback callback={callback} tasks={account.tasks} />
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}

/** Shown if the code has no handle. If the response was lost, the id may have come from elsewhere. */
function NoHandle({ lost }: { lost: LostCreate | undefined }) {
  if (!lost) return <>none yet</>;
  if (lost.id === undefined) return <strong>{lostIdWords(lost)}</strong>;
  return (
    <>
      <code>{lost.id}</code>, {lost.source === 'callback' ? 'from the callback' : 'new in the list of the account'}
    </>
  );
}

function statusWords(step: string, status: string | undefined, error: string | undefined): string {
  if (step === 'priced') return 'nothing sent';
  if (step === 'creating') return 'waits for the response';
  if (step === 'refused' || step === 'left') return error ?? step;
  return status ?? 'created';
}

function Task({ api, task, isKnown }: { api: Api; task: AccountTask; isKnown: boolean }) {
  const { id, apiStatus, cost, isRefunded } = task;
  return (
    <li class={isKnown ? undefined : 'unknown'}>
      <code>{id}</code>
      <span class="run-task-facts">
        <span>{apiStatus}</span>
        <span>{isRefunded ? <s>{formatUsd(cost)}</s> : formatUsd(cost)}</span>
        {isRefunded &&
          (hasDocumentedRefund({ api, ...task }) ? (
            <span>refunded</span>
          ) : (
            <span title={ASSUMED_REFUND}>refunded by the sandbox</span>
          ))}
        {!isKnown && <span class="tag caution">your code does not know it</span>}
      </span>
    </li>
  );
}

function Callback({ callback, tasks }: { callback: AccountCallback; tasks: AccountTask[] }) {
  const { attempt, at, status, nextAt, task } = callback;
  const ended = tasks.find(({ id }) => id === task)?.endsAt ?? at;
  return (
    <li>
      <span>
        <code>{task}</code>: attempt {attempt}, {clockFace((at - ended) / 1000)} after the task ended:{' '}
        {status === undefined ? 'no response' : `responded ${status}`}
        {nextAt !== undefined && `; again ${clockFace((nextAt - ended) / 1000)} after its end`}
      </span>
    </li>
  );
}
