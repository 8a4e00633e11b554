import { useLayoutEffect, useRef } from 'preact/hooks';
import { findModel } from '../../../catalog/index.js';
import { clockFace } from '../../../catalog/words/duration-words.js';
import { lostCreate, lostTime, lostWaitWords } from '../lost-create.js';
import { SPEEDS } from '../run-app.js';
import { focusStatus } from './focus-status.js';
import type { AppProps } from './app-props.js';

/** Milliseconds that a press of "Skip 10 s" advances the sandbox by. */
const STEP_MS = 10_000;

/** The statuses of the task as they were seen, a clock, and buttons that move the clock. */
export function Progress({ app }: AppProps) {
  const { runner, api, model } = app;
  const { step, seen, handle, isFound } = runner.state;
  const typical = findModel(api, model)?.typicalSeconds;
  const isMoving = step === 'creating' || step === 'waiting';
  const seconds = (runner.elapsed() ?? 0) / 1000;
  const waiting = runner.limitedWords;
  // Before a create that was refused with 429 is accepted, there is nothing to count from.
  const isPage = runner.target?.kind === 'page';
  // A served sandbox counts in the time of the reader, in which its tasks are shorter than those of the API.
  const isSpedUp = app.isFree && !isPage && step === 'completed' && typical !== undefined && seconds < typical[0];
  const clock = isPage ? ', in time of the sandbox' : isSpedUp ? ', sped up by the sandbox' : '';
  const start = runner.limited ? 'the first try' : 'the create was sent';
  const since = `since ${start}${clock}`;
  const first =
    step === 'creating'
      ? (waiting ?? 'create sent, no response yet')
      : step === 'unknown' || isFound
        ? 'response lost'
        : 'created';
  const statuses = [{ status: handle || isMoving || step === 'unknown' ? first : 'refused', at: 0 }, ...seen];
  return (
    <div class="run-progress">
      <ol class="run-steps" aria-label="Statuses">
        {statuses.map(({ status, at }, index) => (
          <li class={index === statuses.length - 1 ? `current ${isMoving ? 'moving' : step}` : undefined}>
            <span class="run-status">{status}</span>
            {index > 0 && <span class="run-at">at {clockFace(at / 1000)}</span>}
          </li>
        ))}
      </ol>
      {seen.length > 0 && (
        <p class="run-steps-note muted">
          Times after {start}, at the poll that first saw each status. Polls may miss a short one.
        </p>
      )}
      <div class="run-time">
        {step === 'unknown' ? (
          <LostTime app={app} lostAt={seconds} />
        ) : (
          <>
            <span class="run-clock" role="timer" aria-label={`Time ${since}`}>
              {clockFace(seconds)}
            </span>
            <span class="muted">
              {since}
              {waiting === undefined && typical && `; at the API usually ${typicalFace(typical)}`}
            </span>
          </>
        )}
        {app.isFree && <TimeControls app={app} isMoving={isMoving} />}
      </div>
    </div>
  );
}

/** The usual duration as the clock shows it, such as `1:00 to 5:00`. */
const typicalFace = (range: [number, number]): string => [...new Set(range.map(clockFace))].join(' to ');

/**
 * The time of a sandbox after a response was lost: its task goes on, and the buttons beside it move that time.
 *
 * @param lostAt Seconds from the create until its response was lost, by the reader's clock.
 */
function LostTime({ app, lostAt }: AppProps & { lostAt: number }) {
  const lost = lostCreate(app);
  const ms = app.isFree ? lostTime(app, lost.id) : undefined;
  const after = lostAt < 1 ? '' : ` after ${clockFace(lostAt)}`;
  return (
    <>
      {ms !== undefined && (
        <span class="run-clock" role="timer" aria-label="Time since the create was sent, in time of the sandbox">
          {clockFace(ms / 1000)}
        </span>
      )}
      <span class="muted">
        {ms !== undefined && 'since the create was sent, in time of the sandbox. '}Response lost{after};{' '}
        {lostWaitWords(lost)}.
      </span>
    </>
  );
}

/** What moves the time of the sandbox, as long as something happens there. */
function TimeControls({ app, isMoving }: AppProps & { isMoving: boolean }) {
  const isRunning = isMoving || app.account.isBusy;
  if (!isRunning && !app.account.isCalling) return null;
  const isPage = app.runner.target?.kind === 'page';
  // Nothing was accepted yet, and only the client in the page waits by the clock of its sandbox.
  const isRefused = app.runner.limitedWords !== undefined && !app.account.isBusy;
  if (isRefused && !isPage) return null;
  const setSpeed = (speed: number) => {
    app.clock.speed = speed;
    app.onChange();
  };
  return (
    <div class="run-controls" role="group" aria-label="Time of the sandbox">
      {isPage && <SpeedChoice speed={app.clock.speed} onChange={setSpeed} />}
      {isRefused ? (
        <TimeButton onClick={() => void app.skipWait()}>Skip the wait</TimeButton>
      ) : (
        <TimeButton onClick={() => void app.advance(STEP_MS)}>Skip 10 s</TimeButton>
      )}
      {isRunning && !isRefused && <TimeButton onClick={() => void app.toTheEnd()}>To the end</TimeButton>}
    </div>
  );
}

function SpeedChoice({ speed, onChange }: { speed: number; onChange: (speed: number) => void }) {
  const select = useFocusKept<HTMLSelectElement>();
  return (
    <label class="run-speed">
      <span>Speed</span>
      <select
        ref={select}
        value={String(speed)}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        <option value="0">paused</option>
        {SPEEDS.map((one) => (
          <option value={String(one)}>{one}×</option>
        ))}
      </select>
    </label>
  );
}

function TimeButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" class="button" ref={useFocusKept<HTMLButtonElement>()} onClick={onClick}>
      {children}
    </button>
  );
}

/** Keeps the focus on the panel if the element goes away with it. */
function useFocusKept<Control extends HTMLElement>() {
  const control = useRef<Control>(null);
  useLayoutEffect(() => {
    const { current } = control;
    return () => {
      if (document.activeElement === current) focusStatus();
    };
  }, []);
  return control;
}
