import type { FaultName, PlannedFault } from '../faults.js';
import { PAGE_LABEL } from './target-choice.js';
import type { AppProps } from './app-props.js';

/** The choice of a fault for the next create; only sandboxes have faults. */
export function FaultChoice({ app }: AppProps) {
  if (!app.isFree) return null;
  const faults = Object.entries(app.faults) as [FaultName, PlannedFault][];
  return (
    <fieldset class="run-choice">
      <legend>Inject a fault</legend>
      <div class="segments">
        {faults.map(([name, { label }]) => (
          <label>
            <input type="radio" name="run-fault" checked={app.fault === name} onChange={() => app.setFault(name)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p class="muted">{app.faults[app.fault]?.words}</p>
      {app.api === 'unifically' && app.choice !== 'page' && (
        <p class="muted">To see a late callback, choose “{PAGE_LABEL}”.</p>
      )}
      {app.choice === 'page' && app.api === 'unifically' && app.fault !== 'callback' && (
        <label class="run-check">
          <input
            type="checkbox"
            checked={app.withCallback}
            onChange={({ currentTarget }) => {
              app.withCallback = currentTarget.checked;
              app.onChange();
            }}
          />
          <span>
            With a <code>callback_url</code> to this page
          </span>
        </label>
      )}
    </fieldset>
  );
}
