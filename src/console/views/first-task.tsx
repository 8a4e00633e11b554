import { exampleKey } from '../../sandbox/control/mode.js';
import { Command } from '../parts/command.js';
import { exampleClient, exampleCommand } from '../state/examples.js';
import { useLostReason, useStore } from '../state/use-store.js';

/** Shown before the first task. */
export function FirstTask({ onCreate }: { onCreate: () => void }) {
  const { mode } = useStore();
  const lost = useLostReason();
  return (
    <div class="welcome">
      <h1>Create the first task</h1>
      <p class="lead">
        Send a request to this URL, as to the real APIs. Each key gets an account of its own, with a balance to play
        with. Nothing is generated, and nothing costs money.
      </p>
      {mode.ownKeys && (
        <p class="note">
          Only the keys work that this sandbox was started with: put one in the place of <code>{exampleKey(mode)}</code>
          .
        </p>
      )}
      <Command text={exampleCommand(location.origin, mode)} />
      <p>
        <button type="button" class="button primary" disabled={lost !== undefined} title={lost} onClick={onCreate}>
          Create one here
        </button>
      </p>
      <dl class="welcome-facts">
        <div>
          <dt>In your code</dt>
          <dd>
            <code>{exampleClient(location.origin, mode)}</code>
          </dd>
        </div>
        <div>
          <dt>What then appears here</dt>
          <dd>Each task with its price and output, each request with the rule that it broke, and each callback.</dd>
        </div>
        <div>
          <dt>What can go wrong</dt>
          <dd>
            Plan a 429, a failed task, a lost response or a late callback under <a href="#/faults">Faults</a>, and let
            twenty minutes pass under <a href="#/clock">Clock</a>.
          </dd>
        </div>
      </dl>
    </div>
  );
}
