import { IMPACTS, type Change, type Impact } from '../../diff/change.js';
import { exampleText, IMPACT_TITLES, subjectWords, summarySentence } from '../../diff/report.js';
import { wrap } from './layout.js';
import type { Style } from './style.js';

/** Stands for a space at which no line ends. */
const GLUE = '\u00a0';
/** Width of what is below the line of a change, even if nothing else is wrapped. */
const MAX_LIST_WIDTH = 100;
/** More subjects than this are listed once, below all changes, so that the changes stay together. */
const MAX_LISTED_BELOW_CHANGE = 12;

/** Long lists of subjects, each with the words for it; a change refers to one by its number. */
type LongLists = Map<string, { number: number; subject: string }>;

/**
 * Changes of a contract for people: a section for each impact, a paragraph for each change, and then the long lists of
 * what they apply to.
 *
 * @param all All changes, if those to print are only some of them; the last line counts them.
 */
export function changeLines(changes: readonly Change[], all: readonly Change[], paint: Style, width: number): string {
  const titleStyle: Record<Impact, (text: string) => string> = {
    breaking: (text) => paint.bold(paint.red(text)),
    behavior: (text) => paint.bold(paint.notable(text)),
    compatible: paint.bold,
  };
  const lists: LongLists = new Map();
  const sections = IMPACTS.map((impact) => ({ impact, own: changes.filter((change) => change.impact === impact) }))
    .filter(({ own }) => own.length > 0)
    .map(({ impact, own }) =>
      [titleStyle[impact](IMPACT_TITLES[impact]), ...own.map((change) => changeText(change, lists, paint, width))].join(
        '\n',
      ),
    );
  const listed = [...lists].map(([labels, { number, subject }]) =>
    [`[${number}] ${subject}`, below(labels, paint, width)].join('\n'),
  );
  return [...sections, ...listed, wrap(summarySentence(all), width)].join('\n\n');
}

function changeText(change: Change, lists: LongLists, paint: Style, width: number): string {
  const { subjects, sentence, side, group } = change;
  const { bold, dim } = paint;
  const example = exampleText(change);
  const subject = subjectWords(change);
  // A method and its path stay on one line.
  const labels = subjects.map(({ label }) => label.replaceAll(' ', GLUE)).join(', ');
  // The name of a group says which they are.
  const isNamed = group !== undefined || labels.replaceAll(GLUE, ' ') === subject;
  const isLong = !isNamed && subjects.length > MAX_LISTED_BELOW_CHANGE;
  if (isLong && !lists.has(labels)) lists.set(labels, { number: lists.size + 1, subject });
  const reference = isLong ? ` [${lists.get(labels)!.number}]` : '';
  return [
    `  ${wrap(`${bold(subject)}${reference}: ${sentence} ${dim(`(${side})`)}`, width - 2, '    ')}`,
    ...(isNamed || isLong ? [] : [below(labels, paint, width)]),
    ...(example === undefined ? [] : [below(`refused now: ${example}`, paint, width)]),
  ].join('\n');
}

/** Indents a text that belongs to the line above. */
function below(text: string, { dim }: Style, width: number): string {
  return `    ${dim(wrap(text, Math.min(width, MAX_LIST_WIDTH) - 4, '    '))}`.replaceAll(GLUE, ' ');
}
