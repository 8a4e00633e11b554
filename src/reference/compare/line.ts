import { API_TITLES } from '../../catalog/words/api-titles.js';
import type { ComparedModel } from './compared-model.js';

/** A paragraph of a cell that is more than words. */
export interface Paragraph {
  text: string;
  /** What it says, which its style shows: an amount stands out, what is missing steps back. */
  kind?: 'amount' | 'none' | 'fits' | 'unfit';
  /** What the text sums up, such as each price of a range. */
  all?: { title: string; texts: string[] };
}

/** What a model has in a line: words of the contract, or more. */
export type Cell = (string | Paragraph)[];

/** A line of the comparison. */
export interface Line {
  label: string;
  /** Whether the label is code. */
  isCode?: true;
  /** Whether most people look for this line. */
  isMain?: true;
  /** Whether each model has a cell of its own, also if all say the same. */
  isApart?: true;
  /** Whether each model is known not to make the request. */
  unfit?: boolean[];
  /** One for each model; empty if the model lacks it. */
  cells: Cell[];
  /** Text of an empty cell. */
  missing: string;
  /** Note that holds for all models with a value. */
  note?: string;
  /** Whether the price of the documents is not surely that of the request. */
  isDoubtful?: true;
  /** Whether the models differ in this line. */
  differs: boolean;
  /** How the models differ, such as `only Veo 3.1 Fast`, if the cells don't show it at a glance. */
  mark?: string;
}

/** Text of an empty cell, unless the line has its own. */
export const NOT_DOCUMENTED = 'not documented';
export const NO_PARAMETER = 'no such parameter';

/**
 * A line, which differs if its cells do.
 *
 * @param missing What an empty cell means.
 */
export function line(
  label: string,
  cells: (Cell | Cell[number] | undefined | false)[],
  missing: string = NOT_DOCUMENTED,
): Line {
  const lists = cells.map((cell) => [cell || []].flat().filter((text) => text !== ''));
  return { label, cells: lists, missing, differs: !areSame(lists) };
}

/** Whether the cells say the same. */
export function areSame(cells: Cell[]): boolean {
  return new Set(cells.map((cell) => JSON.stringify(cell))).size === 1;
}

/**
 * Which models have the subject of a line, in words.
 *
 * @param has Whether each model has it.
 * @param words What to say if all of them have it.
 */
export function markOf(models: ComparedModel[], has: boolean[], words: string | undefined): string | undefined {
  const names = models.map(({ entry }) => entry.title);
  const nameOf = ({ entry: { title, api } }: ComparedModel) =>
    names.indexOf(title) === names.lastIndexOf(title) ? title : API_TITLES[api];
  const [with_, without] = [models.filter((_, at) => has[at]), models.filter((_, at) => !has[at])];
  if (models.length < 2) return undefined;
  if (without.length === 0) return words;
  if (with_.length === 1) return `only ${nameOf(with_[0]!)}`;
  return without.length === 1 ? `not ${nameOf(without[0]!)}` : undefined;
}
