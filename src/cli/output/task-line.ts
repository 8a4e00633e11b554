import { clockFace, typicalWords } from '../../catalog/words/duration-words.js';
import { drawBar, type BarCharacters } from './bar.js';
import { RESERVED_COLUMNS, fitText, textColumns } from './live-block.js';
import type { Style } from './style.js';

/** The width of the bar in cells: a shorter bar shows too little, a longer one nothing more. */
const MIN_CELLS = 8;
const MAX_CELLS = 30;

/** What the line of a running task shows. */
export interface TaskView {
  status: string;
  /** Seconds since the task was created. */
  elapsedSeconds: number;
  /** Shortest and longest usual duration in seconds, if a document states them. */
  typicalSeconds?: [number, number] | undefined;
  /** What the task costs, in words. */
  cost?: string | undefined;
  /** What is left to spend, in words. */
  balance?: string | undefined;
}

/** The line of a running task: as much as fits into `columns`. The balance is left out first, the status never. */
export function taskLine(view: TaskView, columns: number, { bold, dim, notable }: Style, cells: BarCharacters): string {
  const { elapsedSeconds, typicalSeconds, cost, balance } = view;
  const time = clockFace(elapsedSeconds);
  let room = columns - RESERVED_COLUMNS - time.length - 2;
  const status = fitText(view.status, Math.max(0, room));
  room -= textColumns(status);
  const isLate = typicalSeconds !== undefined && elapsedSeconds > typicalSeconds[1];
  const usual = typicalSeconds && (isLate ? 'longer than usual' : `usually ${typicalWords(typicalSeconds)}`);
  const bar = typicalSeconds && room >= MIN_CELLS + 2;
  if (bar) room -= MIN_CELLS + 2;
  const [usualPart, costPart, balancePart] = [usual, cost, balance].map((part) => {
    if (part === undefined || part.length + 2 > room) return '';
    room -= part.length + 2;
    return `  ${part}`;
  });
  const length = Math.min(MAX_CELLS, MIN_CELLS + room);
  // The bar never gets full: once the task is done, no bar is drawn.
  const done = bar ? Math.min(length - 1, (elapsedSeconds / typicalSeconds[1]) * length) : 0;
  const drawn = bar ? drawBar(done, length, cells) : '';
  return [
    time,
    ...(bar ? [isLate ? notable(drawn) : drawn] : []),
    `${notable(status)}${isLate ? notable(usualPart!) : dim(usualPart!)}${bold(costPart!)}${dim(balancePart!)}`,
  ].join('  ');
}
