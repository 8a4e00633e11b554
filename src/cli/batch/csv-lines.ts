import type { ParameterDetails, ValueDetails } from '../../catalog/model-details.js';
import { ANY_VALUE, isTopLevel, parametersOf } from '../../catalog/request-parameters.js';
import type { JsonObject } from '../../internal/json.js';
import type { ChosenModel } from '../input/model.js';
import { setPath } from '../input/set-path.js';
import { nearest } from '../../validate/nearest.js';
import { suggestNames } from '../input/suggest-names.js';
import { readValue } from '../input/values.js';
import { UsageError } from '../usage-error.js';
import { readCsv, type CsvRecord } from './csv.js';
import { ColumnError, LineError } from './list-problem.js';
import type { ListLine, ReadLines } from './list-line.js';

/** The columns that are not parameters. */
const OWN_COLUMNS = ['name', 'model', 'api'] as const;

/** Reads a list whose first line names the columns: `name`, `model`, `api`, and parameters by name or path. */
export function readCsvLines(text: string): ReadLines {
  const { problems, records: all } = readCsv(text);
  const isTorn = problems.length > 0;
  const [header, ...records] = all;
  // With a wrong quote in it, the first record that is left is another.
  if (!header || problems.some(({ line }) => line <= header.line)) return { lines: [], problems, isTorn };
  const columns = header.cells.map((cell) => cell.trim());
  const wrongNames = [...headerProblems(columns)];
  problems.push(...wrongNames.map((message) => ({ line: header.line, message })));
  if (wrongNames.length > 0) return { lines: [], problems, isTorn };
  const lines: ListLine[] = [];
  for (const record of records) {
    if (record.cells.every((cell) => cell.trim() === '')) continue;
    const { line, cells } = record;
    if (cells.length > columns.length)
      problems.push({ line, message: `has ${cells.length} cells, and the header ${columns.length}` });
    else lines.push(toLine(record, columns, header.line));
  }
  return { lines, problems, isTorn };
}

function* headerProblems(columns: string[]): Generator<string> {
  for (const [index, column] of columns.entries()) {
    if (columns.indexOf(column) < index) yield `the column ${column || 'without a name'} is there twice`;
    else if (column === '') yield `column ${index + 1} has no name`;
  }
  if (columns.every((column) => (OWN_COLUMNS as readonly string[]).includes(column)))
    yield 'the first line has to name the columns: name, model, then parameters';
}

function toLine({ line, cells }: CsvRecord, columns: string[], headerLine: number): ListLine {
  const noModel = columns.includes('model') ? undefined : new ColumnError(headerLine, [noModelColumn(columns)]);
  const own = Object.fromEntries(
    OWN_COLUMNS.map((column) => [column, cells[columns.indexOf(column)]?.trim() || undefined]),
  );
  const given = columns.flatMap((column, at): [string, string][] =>
    (OWN_COLUMNS as readonly string[]).includes(column) || !cells[at] ? [] : [[column, cells[at]]],
  );
  return {
    line,
    ...own,
    ...(noModel && { noModel }),
    parameters: (chosen) => readParameters(chosen, given, headerLine),
  };
}

function noModelColumn(columns: string[]): string {
  const [near] = nearest('model', columns);
  return `the header has no column model${near === undefined ? '' : `, but ${near}`}; --model sets that of all lines`;
}

/** Reads the cells of a line as the values that its model takes. */
function readParameters(
  chosen: ChosenModel,
  given: [string, string][],
  headerLine: number,
): { input: JsonObject; options: JsonObject } {
  const request = { input: {}, options: {} };
  const unknown: string[] = [];
  const problems: string[] = [];
  for (const [column, text] of given) {
    const wrongName = unknownColumn(chosen, column);
    if (wrongName !== undefined) {
      unknown.push(wrongName);
      continue;
    }
    const path = column.split('.');
    try {
      const details = detailsAt(chosen, path);
      const value = readValue(column, details, [details.types.includes('string') ? text : text.trim()]);
      setPath(isTopLevel(chosen, path[0]!) ? request.options : request.input, path, value, { option: 'column' });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(error.message);
    }
  }
  // The request would be called wrong because of a name in another line.
  if (unknown.length > 0) throw new ColumnError(headerLine, unknown, problems);
  if (problems.length > 0) throw new LineError(...problems);
  return request;
}

/** What is wrong with the name of a column that has a cell for this model; undefined if nothing is. */
function unknownColumn(chosen: ChosenModel, column: string): string | undefined {
  const parameters = parametersOf(chosen);
  const [name = ''] = column.split('.');
  if (chosen.details.open || Object.hasOwn(parameters, name)) return undefined;
  const hint = suggestNames(name, [...Object.keys(parameters), ...OWN_COLUMNS]);
  return `column ${column}: ${chosen.id} has no parameter ${name}${hint}`;
}

/** What the model says of the parameter at a path. */
function detailsAt(chosen: ChosenModel, [name = '', ...rest]: string[]): ValueDetails {
  const parameters: Record<string, ParameterDetails> = parametersOf(chosen);
  if (!Object.hasOwn(parameters, name)) return ANY_VALUE;
  return rest.reduce<ValueDetails>((details, step) => inside(details, step), parameters[name]!);
}

/** The details of a property or an item. If there is none, the check of the whole request reports it. */
function inside(details: ValueDetails, step: string): ValueDetails {
  const alternatives = [details, ...(details.anyOf ?? [])];
  for (const { items, properties } of alternatives) {
    if (/^\d+$/.test(step) && items) return items;
    if (properties && Object.hasOwn(properties, step)) return properties[step]!;
  }
  return ANY_VALUE;
}
