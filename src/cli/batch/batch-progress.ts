import type { ClientEvent } from '../../client/events.js';
import type { RunsEvent, RunsPause } from '../../runs/events.js';
import type { RunRecord, RunState } from '../../runs/store.js';
import type { Context } from '../context.js';
import { barCharacters } from '../output/bar.js';
import { oneLine, wrapped } from '../output/layout.js';
import { LiveBlock } from '../output/live-block.js';
import { savedFileWords } from '../media/saved-file-words.js';
import { style } from '../output/style.js';
import { formatUsd } from '../../internal/money.js';
import {
  endedOf,
  failureWords,
  liveLines,
  logLine,
  pauseWords,
  type BatchState,
  type BatchView,
} from './batch-lines.js';
import { resultOf } from './results-file.js';
import { TimeLeft } from './time-left.js';

/** Milliseconds between two updates on a terminal. */
const TICK_MS = 250;

/** Milliseconds between two lines of a log. */
const LOG_MS = 30_000;

/** Shortest pause in milliseconds that is reported; a full window of a rate limit, one second, is too short. */
const MIN_PAUSE_MS = 3000;

/** If two pauses end at least this many milliseconds apart, they count as two. */
const PAUSE_GAP_MS = 1000;

/** Failures that the terminal shows. */
const MAX_FAILURES = 3;

/** How the progress of a batch is shown. */
export interface BatchProgressOptions {
  json: boolean;
  verbose: boolean;
  budget: number | undefined;
  /** Seconds that all runs usually take, per the documents. */
  typicalSeconds: number | undefined;
  /** Reads how far the batch has come. */
  read(): Promise<BatchState>;
}

/**
 * Reports how far a batch has come. Programs get one JSON object per line on stdout. People get lines on stderr, which
 * a terminal redraws in place, and which a log gets now and then.
 */
export class BatchProgress {
  readonly #context: Context;
  readonly #options: BatchProgressOptions;
  readonly #json: boolean;
  readonly #block: LiveBlock;
  readonly #start = Date.now();
  readonly #failures: RunRecord[] = [];
  /** The pause of each API for its rate limit, as its client has it. */
  readonly #limits = new Map<string, RunsPause>();
  /** The end of the last pause of an API for a reason that was reported. */
  readonly #notified = new Map<string, number>();
  #timeLeft: TimeLeft | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** The notes of `--verbose`, which stay in their order. */
  #noting = Promise.resolve();
  #isReading = false;
  #isStopping = false;
  #hasEnded = false;
  #drawn = '';

  constructor(context: Context, options: BatchProgressOptions) {
    this.#context = context;
    this.#options = options;
    this.#json = options.json || !context.isTTY.stdout;
    this.#block = new LiveBlock(context);
  }

  /** Begins to report. */
  async begin(): Promise<void> {
    const state = await this.#options.read();
    this.#timeLeft = new TimeLeft(Date.now(), endedOf(state));
    this.#event({ event: 'started', ...state });
    const isLive = this.#context.isTTY.stderr;
    if (isLive) this.#show(state);
    this.#timer = setInterval(() => void this.#tick(), isLive ? TICK_MS : LOG_MS);
  }

  /** Takes an event of the runs. */
  event(event: RunsEvent): void {
    switch (event.type) {
      case 'run':
        this.#run(event.run);
        break;
      case 'pause':
        this.#pause(event);
        break;
      case 'stop':
        this.#isStopping = true;
    }
  }

  /** Takes an event of a client: while a rate limit pauses, nothing else happens that could be shown. */
  clientEvent(event: ClientEvent): void {
    if (event.type !== 'paused') return;
    const { api, pauseMs } = event;
    const until = Date.now() + pauseMs;
    const known = this.#limits.get(api);
    // Each request in flight is refused, so the same pause is reported several times.
    if (pauseMs < MIN_PAUSE_MS || (known && Date.parse(known.until) > until - PAUSE_GAP_MS)) return;
    const pause: RunsPause = { api, reason: 'rate-limit', until: new Date(until).toISOString() };
    this.#limits.set(api, pause);
    this.#pause(pause);
  }

  /** Writes a line that stays. */
  note(text: string): void {
    this.#block.above(wrapped(this.#context, text));
    this.#drawn = '';
  }

  /** Removes the redrawn lines, and resolves with the status of the batch. */
  async end(): Promise<BatchState> {
    clearInterval(this.#timer);
    await this.#noting;
    this.#hasEnded = true;
    this.#block.erase();
    return this.#options.read();
  }

  #pause(pause: RunsPause): void {
    const { api, reason, until } = pause;
    // The client reports a pause, and so does each run that was refused.
    const last = this.#notified.get(`${api} ${reason}`);
    if (last !== undefined && Math.abs(Date.parse(until) - last) < PAUSE_GAP_MS) return;
    this.#notified.set(`${api} ${reason}`, Date.parse(until));
    this.#event({ event: 'paused', api, reason, until });
    if (!this.#context.isTTY.stderr) this.note(pauseWords(pause));
  }

  /**
   * Prints an event, if a program reads the output. That program may print on the same terminal, so the redrawn lines
   * are removed first.
   */
  #event(event: object): void {
    if (!this.#json) return;
    this.#block.erase();
    this.#drawn = '';
    this.#context.stdout.json(event);
  }

  #run(run: RunRecord): void {
    const { state } = run;
    const hasEnded = state === 'finished' || state === 'failed' || state === 'unknown';
    if (state === 'failed') {
      this.#failures.unshift(run);
      this.#failures.splice(MAX_FAILURES);
    }
    if (hasEnded || this.#options.verbose) this.#event({ event: hasEnded ? 'ended' : 'changed', ...resultOf(run) });
    if (this.#options.verbose) this.#noting = this.#noting.then(() => this.#noteChange(run));
  }

  async #noteChange(run: RunRecord): Promise<void> {
    const { state, files = [] } = run;
    const facts = state === 'finished' ? await Promise.all(files.map(savedFileWords)) : [];
    this.note(changeWords(run, facts));
  }

  async #tick(): Promise<void> {
    // A store on the network may take longer than a tick.
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      this.#show(await this.#options.read());
    } catch {
      // The error of the store itself ends the batch, with its message.
    } finally {
      this.#isReading = false;
    }
  }

  #show(state: BatchState): void {
    // The batch may have ended while the store was read.
    if (this.#hasEnded) return;
    const now = Date.now();
    const left = this.#timeLeft!;
    left.sample(now, endedOf(state));
    const limits = [...this.#limits.values()].filter(
      ({ api, until }) => Date.parse(until) > now && state.pauses.every((pause) => pause.api !== api),
    );
    const view: BatchView = {
      state: { ...state, pauses: [...state.pauses, ...limits] },
      now,
      elapsedSeconds: (now - this.#start) / 1000,
      perMinute: left.perMinute,
      secondsLeft: left.seconds(state.total - endedOf(state), this.#options.typicalSeconds),
      budget: this.#options.budget,
      failures: this.#failures,
      isStopping: this.#isStopping,
    };
    if (!this.#context.isTTY.stderr) {
      this.#context.stderr.write(`${logLine(view)}\n`);
      return;
    }
    const { env } = this.#context;
    const lines = liveLines(view, this.#block.columns, style(env, true), barCharacters(env));
    if (lines.join('\n') === this.#drawn) return;
    this.#block.draw(lines);
    this.#drawn = lines.join('\n');
  }
}

const CHANGES: Record<RunState, string> = {
  waiting: 'waits again',
  paying: 'is paid for',
  running: 'runs',
  finished: 'finished',
  failed: 'failed',
  unknown: 'unknown: the response to its create was lost',
};

/**
 * A change of a run in one line.
 *
 * @param facts What each of its files is, in words.
 */
function changeWords(run: RunRecord, facts: readonly string[]): string {
  const { name, state, cost, files = [] } = run;
  if (state === 'failed') return failureWords(run);
  const words = files.map((path, at) => [oneLine(path), facts[at]].filter(Boolean).join('  '));
  const details = [...(cost === undefined ? [] : [formatUsd(cost)]), ...words];
  return [`${oneLine(name)} ${CHANGES[state]}`, ...(state === 'finished' ? details : [])].join('  ');
}
