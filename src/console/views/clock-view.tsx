import { postControl } from '../control-client.js';
import { ActionButton, Problem } from '../parts/action-button.js';
import { Icon } from '../parts/icon.js';
import { useAction } from '../state/use-action.js';
import { useNow, useStore } from '../state/use-store.js';
import { durationWords, plural } from '../words.js';

const SPEEDS = [1, 10, 30, 100, 1000];
const STEPS = [
  ['+10 s', 10_000],
  ['+1 min', 60_000],
  ['+20 min', 1_200_000],
] as const;

/** The time of the sandbox, and how to move it. */
export function ClockView() {
  const store = useStore();
  const now = useNow(100);
  const { frozen, pending, nextAt } = store.clock;
  const move = (body: object) => () => postControl('clock', body);
  const untilNext = nextAt === undefined ? undefined : Date.parse(nextAt) - now;
  return (
    <div class="page">
      <header class="pane-head">
        <h1>Clock</h1>
        <span class="muted">Tasks, callbacks and blocks go by this clock.</span>
      </header>
      <div class="clock">
        <section class="card clock-face">
          <p class="clock-time">
            <time role="timer" aria-label="Time of the sandbox">
              {clockWords(now)}
            </time>
            <span class={frozen ? 'tag caution dot' : 'tag good dot'}>{frozen ? 'frozen' : 'running'}</span>
          </p>
          <p class="muted">{new Date(now).toLocaleDateString('en-GB', { dateStyle: 'full' })}</p>
          <div class="actions">
            <ActionButton class="primary" work={move({ freeze: !frozen })}>
              <Icon name={frozen ? 'play' : 'pause'} /> {frozen ? 'Resume' : 'Freeze'}
            </ActionButton>
            {STEPS.map(([label, ms]) => (
              <ActionButton key={label} work={move({ advance: ms })}>
                {label}
              </ActionButton>
            ))}
          </div>
        </section>
        <section class="card">
          <h2>Next event</h2>
          <p class="figure">
            {untilNext === undefined ? 'None' : untilNext <= 0 ? 'now' : `in ${durationWords(untilNext)}`}
          </p>
          <p class="muted small">
            {pending === 0
              ? 'Nothing is scheduled: no task runs, and no callback waits.'
              : `${plural(pending, 'event')} scheduled: ends of tasks and attempts to deliver callbacks.`}
          </p>
          <div class="actions">
            <ActionButton
              disabled={untilNext === undefined}
              work={move({ advance: Math.max(1, Math.ceil(untilNext ?? 1)) })}
            >
              Advance to it
            </ActionButton>
          </div>
        </section>
        <SpeedCard />
      </div>
    </div>
  );
}

function SpeedCard() {
  const store = useStore();
  const action = useAction();
  const { speed } = store.clock;
  return (
    <section class="card">
      <h2 id="speed-title">Speed</h2>
      <div class="segments" role="radiogroup" aria-labelledby="speed-title">
        {[...new Set([...SPEEDS, speed])]
          .sort((a, b) => a - b)
          .map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="speed"
                checked={one === speed}
                onChange={() => action.run(() => postControl('clock', { speed: one }))}
              />
              <span>{one}×</span>
            </label>
          ))}
      </div>
      <Problem action={action} />
      <p class="muted small">
        With 1×, tasks take as long as documented. It changes what is left of running tasks too; limits and the clock
        itself keep their pace.
      </p>
    </section>
  );
}

function clockWords(ms: number): string {
  return new Date(ms).toLocaleTimeString('en-GB');
}
