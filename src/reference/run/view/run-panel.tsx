import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { AppProps } from './app-props.js';
import { CodeAndSandbox, isAnythingKnown } from './code-and-sandbox.js';
import { STATUS_ID } from './focus-status.js';
import { Outcome } from './outcome.js';
import { OutputView } from './output-view.js';
import { PayButton } from './pay-button.js';
import { Progress } from './progress.js';
import { RequestList } from './request-list.js';
import { Settings } from './settings.js';

interface RunPanelProps extends AppProps {
  onClose: () => void;
  /** Called when the samples have another target to call. */
  onTarget: () => void;
}

/**
 * "Open in sandbox": the settings, the price, the create, and all that follows. Its buttons have four verbs: *check* sends
 * nothing that costs money, *create* pays, *wait* polls, and *open* only shows.
 */
export function RunPanel({ app, onClose, onTarget }: RunPanelProps) {
  const [, render] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    app.onChange = () => render(undefined);
    return () => {
      app.onChange = () => {};
    };
  }, [app]);
  const head = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // What the settings took is free now: the run begins where the reader looks.
    if (app.isCompact) head.current!.parentElement!.scrollIntoView({ block: 'start' });
  }, [app.isCompact]);
  const { baseUrl, isSandbox, hasExampleKey } = app.sampleTarget;
  useEffect(onTarget, [baseUrl, isSandbox, hasExampleKey]);
  const { state } = app.runner;
  const hasBegun = state.step !== 'start' && state.step !== 'pricing';
  return (
    <>
      <div class="run-head" ref={head}>
        <h2 id="run-title" tabIndex={-1}>
          {app.choice === 'url' ? 'Create a task at a URL' : 'Create a task in the sandbox'}
        </h2>
        <button type="button" class="copy" onClick={onClose}>
          Close
        </button>
      </div>
      <div class={app.isCompact ? 'run-top is-compact' : 'run-top'}>
        <Settings app={app} />
        <PayButton app={app} />
      </div>
      <div class={app.isOld ? 'run-ran is-old' : 'run-ran'}>
        <div class="run-live" id={STATUS_ID} tabIndex={-1} role="group" aria-label="Status" aria-live="polite">
          {app.isOld && (
            <p class="run-old">The task of your earlier request. The next one is of what you have chosen now.</p>
          )}
          <Outcome app={app} />
        </div>
        {state.sentAt !== undefined && <Progress app={app} />}
        {state.step === 'completed' && <OutputView app={app} />}
        {hasBegun && app.runner.target?.controls && isAnythingKnown(app) && <CodeAndSandbox app={app} />}
        <RequestList entries={app.runner.log.entries} />
      </div>
    </>
  );
}
