import { API_TITLES } from '../../catalog/words/api-titles.js';
import { aboutWords, clockFace } from '../../catalog/words/duration-words.js';
import { formatUsd } from '../../internal/money.js';
import type { RunsPause } from '../../runs/events.js';
import type { RunRecord, RunState } from '../../runs/store.js';
import { drawBar, type BarCharacters } from '../output/bar.js';
import { oneLine } from '../output/layout.js';
import { RESERVED_COLUMNS, fitText } from '../output/live-block.js';
import type { Style } from '../output/style.js';

/** How far a batch has come. */
export interface BatchState extends Readonly<Record<RunState, number>> {
  readonly total: number;
  /** US dollars of all runs: those that are charged, and those that may be. */
  readonly cost: number;
  readonly pauses: readonly RunsPause[];
}

/** What the progress of a batch shows. */
export interface BatchView {
  state: BatchState;
  elapsedSeconds: number;
  /** The current time, in milliseconds since the epoch. */
  now: number;
  perMinute: number | undefined;
  secondsLeft: number | undefined;
  budget: number | undefined;
  /** The last runs that failed, the latest first. */
  failures: readonly RunRecord[];
  /** Whether nothing more is paid for. */
  isStopping: boolean;
}

const BAR_MAX = 40;
const ENDED: readonly RunState[] = ['finished', 'failed', 'unknown'];
const OPEN: readonly RunState[] = ['running', 'paying', 'waiting'];

/** Runs that have ended, or that only a person can settle. */
export function endedOf({ finished, failed, unknown }: Readonly<Record<RunState, number>>): number {
  return finished + failed + unknown;
}

/** The progress of a batch in lines that are shorter than the terminal is wide. */
export function liveLines(
  view: BatchView,
  columns: number,
  { red, notable, dim }: Style,
  cells: BarCharacters,
): string[] {
  const room = columns - RESERVED_COLUMNS;
  const { state, failures, isStopping } = view;
  const paint = (name: RunState, text: string) =>
    name === 'failed' ? red(text) : name === 'unknown' ? notable(text) : text;
  const counts = [...ENDED, ...OPEN]
    .filter((name) => state[name] > 0 || name === 'finished')
    .map((name) => ({ text: `${name} ${state[name]}`, name }));
  return [
    barLine(state, room, cells),
    ...packed(counts, room).map((line) => line.map(({ text, name }) => paint(name, text)).join('  ')),
    ...packed(
      [clockFace(view.elapsedSeconds), ...paceWords(view)].map((text) => ({ text })),
      room,
    ).map((line) => dim(line.map(({ text }) => text).join('  '))),
    ...(isStopping ? [notable(fitText('nothing more is paid for', room))] : []),
    ...state.pauses.map((pause) => notable(fitText(pauseWords(pause, view.now), room))),
    ...failures.map((run) => red(fitText(failureWords(run), room))),
  ];
}

/** The progress of a batch in one line, for a log. */
export function logLine(view: BatchView): string {
  const { state } = view;
  const counts = [...ENDED, ...OPEN].filter((name) => state[name] > 0).map((name) => `${state[name]} ${name}`);
  return [
    `${endedOf(state)}/${state.total} ended`,
    counts.join(', '),
    ...paceWords(view),
    ...state.pauses.map((pause) => pauseWords(pause)),
  ]
    .filter(Boolean)
    .join('; ');
}

/**
 * Why the runs of an API wait, and until when.
 *
 * @param now The current time, in milliseconds since the epoch, for a line that is redrawn and counts down. If omitted,
 *   the line has the time at which the runs continue.
 */
export function pauseWords({ api, reason, until }: RunsPause, now?: number): string {
  const title = API_TITLES[api];
  const time = `${until.slice(11, reason === 'daily-budget' ? 16 : 19)} UTC`;
  const left = now === undefined ? '' : clockFace(Math.max(0, Math.ceil((Date.parse(until) - now) / 1000)));
  if (left !== '' && reason === 'rate-limit') return `paused ${left}, rate limit of ${title}`;
  if (left !== '' && reason === 'connection') return `paused ${left}, ${title} can't be reached`;
  switch (reason) {
    case 'daily-budget':
      return `${title}: the day's budget is used up; resumes at ${time}`;
    case 'rate-limit':
      return `${title} asked for a pause; resumes at ${time}`;
    case 'connection':
      return `${title} can't be reached; tries again at ${time}`;
  }
}

/** A run that failed, and why, in one line. */
export function failureWords({ name, error }: RunRecord): string {
  return `failed ${oneLine(name)}: ${oneLine(error?.message ?? 'no reason given')}`;
}

/** What was spent, and the budget. */
export function spendWords(state: BatchState, budget: number | undefined): string {
  if (budget === undefined) return formatUsd(state.cost);
  return `${formatUsd(state.cost)}${isOver(state, budget) ? ', over the budget of' : ' of'} ${formatUsd(budget)}`;
}

/** Whether a budget is lower than what earlier commands have spent. */
function isOver({ cost }: BatchState, budget: number | undefined): budget is number {
  return budget !== undefined && cost > budget;
}

function paceWords({ state, perMinute, secondsLeft, budget, isStopping }: BatchView): string[] {
  // The remaining time is then not known.
  const isPaused = state.pauses.length > 0 || isStopping;
  return [
    // Short, for a narrow terminal.
    ...(isOver(state, budget) ? [formatUsd(state.cost), `budget ${formatUsd(budget)}`] : [spendWords(state, budget)]),
    ...(perMinute === undefined ? [] : [`${perMinute < 10 ? perMinute.toFixed(1) : Math.round(perMinute)}/min`]),
    ...(secondsLeft === undefined || secondsLeft === 0 || isPaused ? [] : [`${leftWords(secondsLeft)} left`]),
  ];
}

function leftWords(seconds: number): string {
  return seconds < 5400 ? aboutWords(seconds) : `about ${Math.round(seconds / 3600)} h`;
}

function barLine(state: BatchState, room: number, cells: BarCharacters): string {
  const ended = endedOf(state);
  const share = state.total === 0 ? 1 : ended / state.total;
  // 100 % is shown only once all runs have ended.
  const figures = `${ended}/${state.total}  ${Math.floor(share * 100)}%`;
  const width = Math.min(BAR_MAX, room - figures.length - 2);
  return width < 8 ? fitText(figures, room) : `${drawBar(share * width, width, cells)}  ${figures}`;
}

/** Items in lines of at most `room` characters, two spaces between them. */
function packed<T extends { text: string }>(items: readonly T[], room: number): T[][] {
  const lines: T[][] = [];
  let used = Infinity;
  for (const item of items) {
    if (used + 2 + item.text.length > room) {
      lines.push([]);
      used = -2;
    }
    used += 2 + item.text.length;
    lines.at(-1)!.push(item);
  }
  return lines;
}
