import { findModel } from '../../../catalog/index.js';
import { truncate } from '../../../internal/text.js';
import type { MissingSource } from '../source-finder.js';
import type { AccountTask } from '../target.js';
import { focusStatus } from './focus-status.js';
import type { AppProps } from './app-props.js';

const MAX_TASKS = 3;
const MAX_PROMPT_CHARS = 60;
/** Why a task of another page is not there. */
export const STARTS_ANEW = 'The sandbox in this page starts anew on each page.';

interface SourceHintProps extends AppProps {
  source: MissingSource;
}

/** How to get the task that a request builds on, if the account has none of its id: that of an example is nobody's. */
export function SourceHint({ app, source }: SourceHintProps) {
  const { isMaking, problem } = app.sources;
  const { what, maker, tasks } = source;
  const use = (work: () => Promise<void>) => () => {
    focusStatus();
    void work();
  };
  return (
    <div class="note run-source">
      <p>
        <strong>This request builds on {what}.</strong>{' '}
        {tasks.length === 0 ? 'This account has none yet.' : 'Use one that this account has, or create another.'}
        {app.runner.target?.kind === 'page' && ` ${STARTS_ANEW}`}
      </p>
      {tasks.length > 0 && (
        <ul class="run-source-tasks">
          {tasks
            .slice(-MAX_TASKS)
            .toReversed()
            .map((task) => (
              <li>
                <button
                  type="button"
                  class="button"
                  disabled={isMaking}
                  aria-describedby={`run-source-${task.id}`}
                  onClick={use(() => app.sources.use(source, task.id))}
                >
                  Use <code>{task.id}</code>
                </button>
                <span class="muted" id={`run-source-${task.id}`}>
                  {taskWords(task)}
                </span>
              </li>
            ))}
        </ul>
      )}
      <div class="run-buttons">
        <button type="button" class="button primary" disabled={isMaking} onClick={use(() => app.sources.make(source))}>
          {isMaking ? 'Creating it…' : `Create one with ${maker.title}`}
        </button>
        <button type="button" class="button" disabled={isMaking} onClick={use(() => app.price())}>
          Check the price again
        </button>
      </div>
      <p class="muted">
        It costs no real money, and moves the sandbox’s clock to the end of the new task, whose id goes into the
        request. The price check failed: {app.runner.state.error!.message}.
      </p>
      {problem !== undefined && (
        <p class="run-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** What a task is, such as `Veo 3.1 Fast: “A kite”`. */
function taskWords({ model, prompt }: AccountTask): string {
  const title = findModel('unifically', model)?.title ?? model;
  return prompt === undefined ? title : `${title}: “${truncate(prompt, MAX_PROMPT_CHARS)}”`;
}
