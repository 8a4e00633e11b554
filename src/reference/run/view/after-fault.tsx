import { afterLimitWords } from '../limited-create.js';
import type { AppProps } from './app-props.js';

/** What a fault meant that the task has survived: its output does not show it. */
export function AfterFault({ app }: AppProps) {
  const { limited } = app.runner;
  return (
    <>
      {limited && <p class="note caution run-survived">{afterLimitWords(limited)}</p>}
      <SlowResponse app={app} />
      <LateCallback app={app} />
    </>
  );
}

function SlowResponse({ app }: AppProps) {
  const fault = app.sentFault?.fault;
  if (fault?.kind !== 'delay') return null;
  return (
    <p class="note caution run-survived">
      One task, paid once: the response to the create took {fault.ms / 1000} s, and the client did not send the create
      again. Code that gives up earlier has a task that it does not know.
    </p>
  );
}

/** Nothing is said before a call has reached the server of the reader. */
function LateCallback({ app }: AppProps) {
  const { handle } = app.runner.state;
  const calls = app.account.snapshot?.callbacks.filter(({ task }) => task === handle!.id) ?? [];
  const last = calls.at(-1);
  if (calls.length < 2 || last!.status === undefined || last!.status >= 300) return null;
  return (
    <p class="note caution run-survived">
      One task, paid once: the callback came late, and more than once ({calls.length} calls). Deduplicate by{' '}
      <code>task_id</code>.
    </p>
  );
}
