import type { ComparedModel } from './compared-model.js';
import type { Section } from './comparison.js';
import type { Line, Paragraph } from './line.js';

/**
 * The lines of each section that help to decide first: those that differ and in which all models have something. Lines
 * that only one model has become one, with their names below each model, and what they say in a list that opens; so do
 * those that only some have, if the section is about what many models have.
 */
export function foldLines(models: ComparedModel[], sections: Section[]): Section[] {
  if (models.length < 2) return sections;
  return sections.map((section) => {
    const { lines, fold } = section;
    if (fold === undefined) return section;
    const most = fold === 'one' ? 1 : models.length - 1;
    const only = lines.filter((line) => hasCount(line) <= most);
    const folded = only.length > 1 ? [foldedLine(models, only)] : only;
    const rest = lines.filter((line) => !only.includes(line));
    const rank = (line: Line) => (line.differs ? (hasCount(line) === models.length ? 0 : 1) : 2);
    return { ...section, lines: [...rest.toSorted((a, b) => rank(a) - rank(b)), ...folded] };
  });
}

const hasCount = ({ cells }: Line): number => cells.filter((cell) => cell.length > 0).length;

function foldedLine(models: ComparedModel[], lines: Line[]): Line {
  return {
    label: lines.every((line) => hasCount(line) === 1) ? 'Only in one' : 'Only in some',
    cells: models.map((_, at) => {
      const own = lines.filter(({ cells }) => cells[at]!.length > 0);
      if (own.length === 0) return [];
      const texts = own.flatMap((line) => wordsOf(line, at) ?? []);
      const text = own.map(nameOf).join(', ');
      return [{ text, ...(texts.length > 0 && { all: { title: 'Types and descriptions', texts } }) }];
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
