import { IMPACTS, type Change, type Impact } from '../../diff/change.js';
import { exampleText, IMPACT_TITLES, subjectWords, summarySentence } from '../../diff/report.js';
import { wrap } from './layout.js';
import type { Style } from './style.js';

/** Stands for a space at which no line ends. */
const GLUE = '\u00a0';
/** Width of what is below the line of a change, even if nothing else is wrapped. */
const MAX_LIST_WIDTH = 100;

/**
 * Changes of a contract for people: a section for each impact, a paragraph for each change.
 *
 * @param all All changes, if those to print are only some of them; the last line counts them.
 */
export function changeLines(changes: readonly Change[], all: readonly Change[], paint: Style, width: number): string {
  const titleStyle: Record<Impact, (text: string) => string> = {
    breaking: (text) => paint.bold(paint.red(text)),
    behavior: (text) => paint.bold(paint.notable(text)),
    compatible: paint.bold,
  };
  const sections = IMPACTS.map((impact) => ({ impact, own: changes.filter((change) => change.impact === impact) }))
    .filter(({ own }) => own.length > 0)
    .map(({ impact, own }) =>
      [titleStyle[impact](IMPACT_TITLES[impact]), ...own.map((change) => changeText(change, paint, width))].join('\n'),
    );
  return [...sections, wrap(summarySentence(all), width)].join('\n\n');
}

function changeText(change: Change, { bold, dim }: Style, width: number): string {
  const { subjects, sentence, side } = change;
  const example = exampleText(change);
  const line = (text: string) => `    ${dim(wrap(text, Math.min(width, MAX_LIST_WIDTH) - 4, '    '))}`;
  const subject = subjectWords(change);
  // A method and its path stay on one line.
  const labels = subjects.map(({ label }) => label.replaceAll(' ', GLUE)).join(', ');
  return [
    `  ${wrap(`${bold(subject)}: ${sentence} ${dim(`(${side})`)}`, width - 2, '    ')}`,
    ...(labels.replaceAll(GLUE, ' ') === subject ? [] : [line(labels).replaceAll(GLUE, ' ')]),
    ...(example === undefined ? [] : [line(`refused now: ${example}`)]),
  ].join('\n');
}
