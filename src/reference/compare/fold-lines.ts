import type { ComparedModel } from './compared-model.js';
import type { Section } from './comparison.js';
import type { Line, Paragraph } from './line.js';

/** What the lines of a section have in common that only one model has, if it is more than one line. */
const ONLY_ONE = 'Only in one';

/**
 * The lines of each section that help to decide first: those that differ and in which all models have something. Lines
 * that only one model has become one, with their names below each model, and what they say in a list that opens.
 */
export function foldLines(models: ComparedModel[], sections: Section[]): Section[] {
  if (models.length < 2) return sections;
  return sections.map((section) => {
    if (!section.isList) return section;
    const { lines } = section;
    const only = lines.filter((line) => hasCount(line) === 1);
    const folded = only.length > 1 ? [foldedLine(models, only)] : only;
    const rest = lines.filter((line) => !only.includes(line));
    const rank = (line: Line) => (line.differs ? (hasCount(line) === models.length ? 0 : 1) : 2);
    return { ...section, lines: [...rest.toSorted((a, b) => rank(a) - rank(b)), ...folded] };
  });
}

const hasCount = ({ cells }: Line): number => cells.filter((cell) => cell.length > 0).length;

function foldedLine(models: ComparedModel[], lines: Line[]): Line {
  return {
    label: ONLY_ONE,
    cells: models.map((_, at) => {
      const own = lines.filter(({ cells }) => cells[at]!.length > 0);
      if (own.length === 0) return [];
      const texts = own.flatMap((line) => wordsOf(line, at) ?? []);
      const text = own.map(nameOf).join(', ');
      return [{ text, ...(texts.length > 0 && { all: { title: 'What they take', texts } }) }];
    }),
    missing: 'nothing',
    differs: true,
  };
}

const nameOf = ({ label, isCode }: Line): string => (isCode ? `\`${label}\`` : label);

/** What a line says of its only model, in one paragraph; undefined if it is only that the model has it. */
function wordsOf(line: Line, at: number): string | undefined {
  const words = [...line.cells[at]!.map(textOf).filter((text) => text !== 'yes'), ...(line.note ? [line.note] : [])];
  return words.length === 0 ? undefined : `${nameOf(line)}: ${words.join('. ')}`;
}

const textOf = (one: string | Paragraph): string => (typeof one === 'string' ? one : one.text);
