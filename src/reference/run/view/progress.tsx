import { useLayoutEffect, useRef } from 'preact/hooks';
import { findModel } from '../../../catalog/index.js';
import { clockFace, typicalWords } from '../../../catalog/words/duration-words.js';
import { SPEEDS } from '../run-app.js';
import { focusStatus } from './focus-status.js';
import type { AppProps } from './app-props.js';

const STEP_MS = 10_000;

/** The statuses of the task as they were seen, a clock, and buttons that move the clock. */
export function Progress({ app }: AppProps) {
  const { runner, api, model } = app;
  const { step, seen, handle, isFound } = runner.state;
  const typical = findModel(api, model)?.typicalSeconds;
  const isMoving = step === 'creating' || step === 'waiting';
  const seconds = (runner.elapsed() ?? 0) / 1000;
  const waiting = runner.limitedWords;
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
            {index > 0 && <span class="run-at">{clockFace(at / 1000)}</span>}
          </li>
        ))}
      </ol>
      <div class="run-time">
        {step === 'unknown' ? (
          <span class="muted">Lost {clockFace(seconds)} after the create; your code has nothing to wait for.</span>
        ) : (
          <>
            <span class="run-clock" role="timer" aria-label="Time since the create">
              {clockFace(seconds)}
            </span>
            {typical && <span class="muted">usually {typicalWords(typical)}</span>}
          </>
        )}
        {app.isFree && <TimeControls app={app} isMoving={isMoving} />}
      </div>
    </div>
  );
}

function TimeControls({ app, isMoving }: AppProps & { isMoving: boolean }) {
  const isPage = app.runner.target?.kind === 'page';
  const isIdle = !isMoving && !app.account.isBusy;
  const controls = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A button that is disabled while it has the focus loses it to the page.
    if (controls.current!.querySelector(':disabled:focus')) focusStatus();
  }, [isIdle]);
  const setSpeed = (speed: number) => {
    app.clock.speed = speed;
    app.onChange();
  };
  return (
    <div class="run-controls" ref={controls}>
      {isPage && (
        <label class="run-speed">
          <span>Speed</span>
          <select
            value={String(app.clock.speed)}
            onChange={({ currentTarget }) => setSpeed(Number(currentTarget.value))}
          >
            <option value="0">paused</option>
            {SPEEDS.map((speed) => (
              <option value={String(speed)}>{speed}×</option>
            ))}
          </select>
        </label>
      )}
      <button type="button" class="button" disabled={isIdle} onClick={() => void app.advance(STEP_MS)}>
        +10 s
      </button>
      <button type="button" class="button" disabled={isIdle} onClick={() => void app.toTheEnd()}>
        To the end
      </button>
    </div>
  );
}
