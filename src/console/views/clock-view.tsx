import { useState } from 'preact/hooks';
import { postControl } from '../control-client.js';
import { ActionButton, Problem } from '../parts/action-button.js';
import { Icon } from '../parts/icon.js';
import { eventAt, untilDue, type DueEvent } from '../state/due.js';
import { pathTo } from '../state/route.js';
import { useAction } from '../state/use-action.js';
import { useLostReason, useNow, useStore } from '../state/use-store.js';
import { durationWords } from '../../catalog/words/duration-words.js';
import { plural } from '../words.js';

const SPEEDS = [1, 10, 30, 100, 1000];
const STEPS = [
  ['+10 s', 10_000],
  ['+1 min', 60_000],
  ['+20 min', 1_200_000],
] as const;

/** Milliseconds of difference below which sandbox time and real time count as the same. */
const SAME_MS = 1000;

/** The time of the sandbox, and buttons to change it. */
export function ClockView() {
  const store = useStore();
  const now = useNow(100);
  const isLost = useLostReason() !== undefined;
  const { frozen, pending, nextAt } = store.clock;
  const move = (body: object) => () => postControl('clock', body);
  const at = nextAt === undefined ? undefined : Date.parse(nextAt);
  const untilNext = untilDue(at, now);
  const event = at === undefined ? undefined : eventAt(store, at);
  return (
    <div class="page">
      <header class="pane-head">
        <h1>Clock</h1>
        <span class="muted">Tasks and callbacks go by this clock.</span>
      </header>
      <div class="clock">
        <section class="card clock-face" tabIndex={-1}>
          <p class="clock-time">
            <time role="timer" aria-label="Time of the sandbox">
              {clockWords(now)}
            </time>
            {isLost ? (
              <span class="tag bad dot">not connected</span>
            ) : (
              <span class={frozen ? 'tag caution dot' : 'tag good dot'}>{frozen ? 'frozen' : 'running'}</span>
            )}
          </p>
          <p class="muted">{new Date(now).toLocaleDateString('en-GB', { dateStyle: 'full' })}</p>
          {!isLost && <p class="muted small">{offsetWords(now, frozen)}</p>}
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
          <AdvanceForm />
          {/* Last, so that its buttons don't move others under the pointer when they come and go. */}
          {!isLost && <RealTime now={now} />}
        </section>
        <section class="card">
          <h2>Next event</h2>
          <p class="figure">
            {at === undefined ? 'None' : untilNext === undefined ? 'now' : `in ${durationWords(untilNext)}`}
          </p>
          {event && <EventWords event={event} />}
          <p class="muted small">
            {pending === 0
              ? 'Nothing is scheduled: no task runs, and no callback waits.'
              : `${plural(pending, 'event')} ${pending === 1 ? 'is' : 'are'} scheduled.`}
          </p>
          <div class="actions">
            <ActionButton disabled={at === undefined} work={move({ advance: 'next' })}>
              Advance to it
            </ActionButton>
          </div>
        </section>
        <SpeedCard />
      </div>
    </div>
  );
}

/** The way back to real time: forward, since a clock that goes back would have events happen before their cause. */
function RealTime({ now }: { now: number }) {
  const offset = now - Date.now();
  if (offset >= SAME_MS)
    return (
      <p class="muted small">
        The clock only goes forward: start the sandbox again, without <code>--state</code>, to get back to real time.
      </p>
    );
  if (offset > -SAME_MS) return null;
  const catchUp = async () => {
    await postControl('clock', { advance: Math.max(0, Date.now() - now), freeze: false });
  };
  return (
    <div class="actions">
      <ActionButton work={catchUp}>Back to real time</ActionButton>
    </div>
  );
}

/** Advances the clock by any number of seconds. */
function AdvanceForm() {
  const [seconds, setSeconds] = useState('');
  const action = useAction();
  const lost = useLostReason();
  const ms = Number(seconds) * 1000;
  return (
    <form
      class="actions advance"
      onInput={() => action.clear()}
      onSubmit={(event) => {
        event.preventDefault();
        action.run(() => postControl('clock', { advance: ms }));
      }}
    >
      <label for="advance-seconds">Seconds</label>
      <input
        id="advance-seconds"
        type="number"
        min={0}
        step="any"
        value={seconds}
        onInput={({ currentTarget }) => setSeconds(currentTarget.value)}
      />
      <button
        type="submit"
        class="button"
        disabled={!(ms > 0) || lost !== undefined}
        title={lost}
        aria-busy={action.isBusy}
      >
        Advance
      </button>
      <Problem action={action} />
    </form>
  );
}

/** The next event, with a link to its row. */
function EventWords({ event: { kind, row } }: { event: DueEvent }) {
  return kind === 'task' ? (
    <p>
      <a href={pathTo('tasks', row.id)}>A task of {row.model}</a>{' '}
      {row.plannedOutcome === 'failed' ? 'fails' : 'completes'}.
    </p>
  ) : (
    <p>
      <a href={pathTo('callbacks', row.id)}>Attempt {row.attempt + 1}</a> to deliver the callback of{' '}
      <a href={pathTo('tasks', row.task)}>{row.task}</a>.
    </p>
  );
}

function SpeedCard() {
  const store = useStore();
  const action = useAction();
  const { speed } = store.clock;
  const lost = useLostReason();
  return (
    <section class="card">
      <h2 id="speed-title">Speed of tasks</h2>
      <div class="segments" role="radiogroup" aria-labelledby="speed-title">
        {[...new Set([...SPEEDS, speed])]
          .sort((a, b) => a - b)
          .map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="speed"
                checked={one === speed}
                disabled={lost !== undefined}
                title={lost}
                onChange={() => action.run(() => postControl('clock', { speed: one }))}
              />
              <span>{one}×</span>
            </label>
          ))}
      </div>
      <Problem action={action} />
      <p class="muted small">
        {speed === 1
          ? 'Tasks and retries of callbacks take as long as documented. '
          : `Tasks run at ${speed}× of what is documented${speed > 1 ? ', retries of callbacks too' : ''}: 60 s become ${durationWords(60_000 / speed)}. `}
        A change applies to what is left of running tasks too. The time above and rate limits run as real time does, at
        any speed; rate limits also while the clock is frozen.
      </p>
    </section>
  );
}

/** The difference between the time of the sandbox and real time, in words. */
function offsetWords(now: number, frozen: boolean): string {
  const real = Date.now();
  const offset = now - real;
  if (Math.abs(offset) < SAME_MS) return frozen ? `Real time: ${clockWords(real)}.` : 'The same as real time.';
  return `Real time: ${clockWords(real)}. The sandbox is ${durationWords(Math.abs(offset))} ${offset > 0 ? 'ahead' : 'behind'}.`;
}

function clockWords(ms: number): string {
  return new Date(ms).toLocaleTimeString('en-GB');
}
