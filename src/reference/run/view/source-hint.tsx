import { Words } from '../../words.js';
import { focusStatus } from './focus-status.js';
import type { AppProps } from './app-props.js';

const MAX_TASKS = 3;

/** How to get the task that a request continues from, if the sandbox has refused its id: that of an example is nobody's. */
export function SourceHint({ app }: AppProps) {
  const { missingSource, isMakingSource, sourceProblem } = app;
  if (!missingSource) return null;
  const { parameter, made, maker, tasks } = missingSource;
  const use = (work: () => Promise<void>) => () => {
    focusStatus();
    void work();
  };
  return (
    <div class="run-source">
      <p>
        <Words
          text={`This request continues from an earlier task: \`${parameter}\` has to be the id of a completed task of this account that made ${made}. Make one first${tasks.length > 0 ? ', or take one that it has' : ''}: the id goes into the request for you.`}
        />
      </p>
      <div class="run-buttons">
        <button
          type="button"
          class="button primary"
          disabled={isMakingSource}
          onClick={use(() => app.makeSource(missingSource))}
        >
          {isMakingSource ? 'Making it…' : `Make one with ${maker.title}`}
        </button>
        {tasks.slice(-MAX_TASKS).map(({ id }) => (
          <button
            type="button"
            class="button"
            disabled={isMakingSource}
            onClick={use(() => app.useSource(missingSource, id))}
          >
            Use <code>{id}</code>
          </button>
        ))}
        <span class="muted">Sandbox money; its time moves to the end of the new task.</span>
      </div>
      {sourceProblem !== undefined && (
        <p class="run-problem" role="alert">
          {sourceProblem}
        </p>
      )}
    </div>
  );
}
