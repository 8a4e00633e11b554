import { Command } from '../parts/command.js';
import { exampleCommand } from '../state/examples.js';

/** What there is to see before the first task. */
export function FirstTask({ onCreate }: { onCreate: () => void }) {
  return (
    <div class="welcome">
      <h1>Create the first task</h1>
      <p class="lead">
        Send a request to this address, as to the real APIs. Each key gets an account of its own, with a balance to play
        with. Nothing is generated, and nothing costs money.
      </p>
      <Command text={exampleCommand(location.origin)} />
      <p>
        <button type="button" class="button primary" onClick={onCreate}>
          Create one here
        </button>
      </p>
      <dl class="welcome-facts">
        <div>
          <dt>In your code</dt>
          <dd>
            <code>new Unifically(&#123; baseUrl: '{location.origin}' &#125;)</code>
          </dd>
        </div>
        <div>
          <dt>What then appears here</dt>
          <dd>Each task with its price and output, each request with the rule that it broke, and each callback.</dd>
        </div>
        <div>
          <dt>What can go wrong</dt>
          <dd>
            Plan a 429, a failed task or a lost response under <a href="#/faults">Faults</a>, and let twenty minutes
            pass under <a href="#/clock">Clock</a>.
          </dd>
        </div>
      </dl>
    </div>
  );
}
