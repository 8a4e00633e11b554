import { truncate } from '../../internal/text.js';
import { wrap } from '../output/layout.js';

/** What a line says, in the order in which it is shown. */
export interface LineParts {
  /** What it is about. One that the line has no room for begins the next. */
  cells: (string | undefined)[];
  /** What a reader can find elsewhere: left out from the first that there is no room for, but never cut. */
  details?: (string | undefined)[];
  /** The news, such as why something failed. If it does not fit, it takes lines of its own. */
  news?: string | undefined;
}

const GAP = '  ';

/** Lines of at most `room` characters; only a word that is longer, such as a URL in the news, exceeds them. */
export function fitLine({ cells, details = [], news = '' }: LineParts, room: number): string[] {
  const rows = cells
    .filter((cell) => cell !== undefined)
    .reduce<string[]>((before, cell) => {
      const extended = before.length === 0 ? cell : before.at(-1)! + GAP + cell;
      return extended.trimEnd().length <= room ? [...before.slice(0, -1), extended] : [...before, truncate(cell, room)];
    }, []);
  let row = rows.pop() ?? '';
  const isOneRow = row === '' || row.length + GAP.length + news.length <= room;
  const reserved = isOneRow && news !== '' ? GAP.length + news.length : 0;
  for (const detail of details) {
    if (detail === undefined) continue;
    const extended = row + GAP + detail;
    if (extended.length + reserved > room) break;
    row = extended;
  }
  if (news === '') return [...rows, row];
  if (row === '') return [...rows, ...wrap(news, room).split('\n')];
  return isOneRow ? [...rows, row + GAP + news] : [...rows, row, ...wrap(news, room).split('\n')];
}
