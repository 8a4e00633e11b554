import { useEffect, useState } from 'preact/hooks';
import { findModel } from '../../../catalog/index.js';
import { inputKey } from '../../../catalog/request-parameters.js';
import { formatUsd } from '../../../internal/money.js';
import { pageFileCount } from '../page-request.js';
import { sandboxPrice } from '../sandbox-price.js';
import { focusStatus } from './focus-status.js';
import type { AppProps } from './app-props.js';

/** Milliseconds in which a second press confirms the payment. */
const CONFIRM_MS = 8000;

/** What checking the price does. A dry run needs the URLs of the files. */
function checkWords(files: number): string {
  const upload = files === 0 ? '' : `Uploads your ${files === 1 ? 'file' : 'files'} first. `;
  return `${upload}Nothing is created, nothing is charged.`;
}

/** What the panel waits for: after a 429 there is no task yet. */
function busyWords({ runner }: AppProps['app']): string {
  return runner.limitedWords === undefined ? 'Waiting for the task…' : 'Waiting to try again…';
}

/** What follows a run. After a lost response, nothing may read as if the same create was to be sent again. */
function nextWords({ isRepeatable, runner }: AppProps['app']): string {
  if (isRepeatable) return 'Create another task';
  return runner.state.step === 'unknown' ? 'Start a new run' : 'Back to the price';
}

/** The parameters of the model in the request that was priced. */
function requestInput({ api, request }: AppProps['app']): Record<string, unknown> {
  return (request?.body[inputKey(api)] ?? {}) as Record<string, unknown>;
}

/** Beside the price of a request with `dry_run`: how to create a task instead. */
function DryRun({ onCheck }: { onCheck: () => void }) {
  return (
    <>
      <button type="button" class="button" onClick={onCheck}>
        Check the price again
      </button>
      <p class="run-dry">
        <code>dry_run</code> is set: this request checks the price, and creates nothing. To create a task, unset{' '}
        <code>dry_run</code> under “Request options” of the form.
      </p>
    </>
  );
}

/** The price, and the button that pays it. */
export function PayButton({ app }: AppProps) {
  const { step, estimate } = app.runner.state;
  const price = () => {
    focusStatus();
    void app.price();
  };
  const again = () => {
    focusStatus();
    void app.again();
  };
  const isBusy = step === 'creating' || step === 'waiting' || app.isRepeating;
  // Here the hint about it has the button.
  if (app.sources.missing && !app.isChanged && !isBusy) return null;
  if ((step === 'start' || step === 'pricing' || app.isChanged) && !isBusy)
    return (
      <div class="run-pay">
        <button type="button" class="button primary" disabled={step === 'pricing'} onClick={price}>
          {step === 'pricing' ? 'Checking the price…' : 'Check the price'}
        </button>
        <span class="muted">{checkWords(pageFileCount())}</span>
      </div>
    );
  // If the price check was refused, nothing was created.
  if (step === 'refused' && app.runner.state.sentAt === undefined && !isBusy)
    return (
      <div class="run-pay">
        <button type="button" class="button primary" onClick={price}>
          Check the price again
        </button>
      </div>
    );
  if (step !== 'priced' || app.isCompact)
    return (
      <div class="run-pay">
        <button type="button" class={app.isOld ? 'button primary' : 'button'} disabled={isBusy} onClick={again}>
          {isBusy ? busyWords(app) : nextWords(app)}
        </button>
      </div>
    );
  const cost = formatUsd(estimate!.cost);
  const model = app.isFree ? findModel(app.api, app.model) : undefined;
  const documented = model && sandboxPrice(model, requestInput(app), estimate!.cost);
  const isMadeUp = app.isFree && !documented;
  return (
    <div class="run-pay">
      <p class="run-price">
        {isMadeUp ? (
          <span>No documented price; the sandbox makes up {cost}</span>
        ) : (
          <strong>{documented?.amount ?? cost}</strong>
        )}
        {app.isDryRun ? (
          <span class="tag">not created</span>
        ) : app.isFree ? (
          <span class="tag good">no real money</span>
        ) : (
          <span class="tag caution">real money</span>
        )}
        <span class="muted">for {app.request?.title}</span>
        {documented && <span class="muted">{documented.origin} With a key, the API gives its own price for free.</span>}
      </p>
      {app.isDryRun ? <DryRun onCheck={price} /> : <Create app={app} cost={cost} />}
    </div>
  );
}

/** The button that creates the task. If that costs real money, it is pressed twice. */
function Create({ app, cost }: AppProps & { cost: string }) {
  const [isAsked, setAsked] = useState(false);
  const { estimate } = app.runner.state;
  useEffect(() => {
    if (!isAsked) return undefined;
    const timer = setTimeout(() => setAsked(false), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [isAsked]);
  useEffect(() => setAsked(false), [estimate]);
  const pay = () => {
    if (!app.isFree && !isAsked) {
      setAsked(true);
      return;
    }
    focusStatus();
    void app.create();
  };
  return (
    <>
      <button type="button" class={isAsked ? 'button primary run-confirm' : 'button primary'} onClick={pay}>
        {app.isFree ? 'Create the task' : isAsked ? `Press again to pay ${cost}` : `Pay ${cost} and create the task`}
      </button>
      {!app.isFree && (
        <p class="run-real">
          {isAsked
            ? `This charges ${cost} to the account of the key, and can't be undone.`
            : 'This URL is not known to be a sandbox: a task costs real money. You are asked once more before it is created.'}
        </p>
      )}
    </>
  );
}
