import type { ParameterDetails } from '../../catalog/model-details.js';
import { listWords } from '../../internal/list-words.js';
import { presenceWords, acceptedValues } from '../../catalog/words/accepted-values.js';
import { API_TITLES } from '../../catalog/words/api-titles.js';
import { soundSwitch } from '../../catalog/sound-switch.js';
import type { ComparedModel } from './compared-model.js';
import { markOf, NO_PARAMETER, type Line } from './line.js';

/** A parameter of one of the models. */
interface Found {
  name: string;
  details: ParameterDetails;
  /** Words in addition to its description. */
  remarks?: string[];
}

/** A parameter of each model, if it has one. */
type Row = (Found | undefined)[];

/**
 * The parameters of models side by side. Those that decide the same are one line, whatever their names: `duration` and
 * `durationSeconds`. Those of one name are one line too, unless the catalog knows that they decide different things.
 *
 * @returns The lines of the parameters that are documented for one of the models, and those of parameters that an API
 *   lists for all of its models.
 */
export function parameterLines(models: ComparedModel[]): { own: Line[]; generic: Line[] } {
  const columns = models.map(({ details }) => Object.entries(details.parameters));
  const own = mergedRows(
    alignedRows(
      models,
      columns.map((column) => column.filter(([, { generic }]) => !generic)),
      roleOf,
    ),
  );
  const others = columns.map((column, at) =>
    column.filter(([name, details]) => details.generic && !joinRow(own, models[at]!, at, { name, details })),
  );
  const generic = alignedRows(models, others, () => undefined);
  return { own: linesOf(models, own, NO_PARAMETER), generic: linesOf(models, generic, NO_PARAMETER) };
}

/** The properties of the outputs of models side by side. */
export function outputLines(models: ComparedModel[]): Line[] {
  const columns = models.map(({ details }) => Object.entries(details.output.properties));
  return linesOf(
    models,
    alignedRows(models, columns, () => undefined),
    'no such property',
  );
}

/** A row for each role and for each other name. */
function alignedRows(
  models: ComparedModel[],
  columns: [name: string, details: ParameterDetails][][],
  role: (name: string, model: ComparedModel) => string | undefined,
): Row[] {
  const rows = new Map<string, Row>();
  columns.forEach((column, at) => {
    for (const [name, details] of column) {
      const key = role(name, models[at]!) ?? name;
      const row = rows.get(key) ?? models.map(() => undefined);
      row[at] = { name, details };
      rows.set(key, row);
    }
  });
  return [...rows.values()];
}

/** Rows of parameters with different names for the same thing become one, if no model has both. */
function mergedRows(rows: Row[]): Row[] {
  const merged: Row[] = [];
  for (const row of rows) {
    const meaning = meaningOf(row);
    const same = merged.find((one) => meaningOf(one) === meaning && one.every((found, at) => !found || !row[at]));
    if (same) for (const [at, found] of row.entries()) same[at] ??= found;
    else merged.push([...row]);
  }
  return merged;
}

/** Moves a parameter that an API lists for all of its models into the row of the same name, if another model has one. */
function joinRow(rows: Row[], { entry }: ComparedModel, at: number, { name, details }: Found): boolean {
  const row = rows.find((one) => one.some((found) => found?.name === name));
  if (!row) return false;
  const listed = `listed for every model of ${API_TITLES[entry.api]}`;
  const there = row[at];
  if (there) row[at] = { ...there, remarks: [...(there.remarks ?? []), `\`${name}\` too: ${listed}`] };
  else row[at] = { name, details, remarks: [listed] };
  return true;
}

function linesOf(models: ComparedModel[], rows: Row[], missing: string): Line[] {
  const isRequired = (row: Row) => row.some((found) => found?.details.required);
  return rows
    .toSorted((a, b) => Number(isRequired(b)) - Number(isRequired(a)))
    .map((row) => parameterLine(models, row, missing));
}

function parameterLine(models: ComparedModel[], given: Row, missing: string): Line {
  const row = given.map((one) => one && asRange(one));
  const present = row.filter((one) => one !== undefined);
  const names = new Set(present.map(({ name }) => name));
  const descriptions = new Set(present.map(({ details }) => details.description ?? ''));
  const facts = inOneOrder(row).map((one) => (one ? factsOf(one) : []));
  const isSame = new Set(facts.map((list) => list.join('\n'))).size === 1;
  return {
    label: [...names].join(' / '),
    isCode: true,
    cells: row.map((one, at) => [
      ...(one && names.size > 1 ? [`\`${one.name}\``] : []),
      ...facts[at]!,
      ...(one?.details.description !== undefined && descriptions.size > 1 ? [one.details.description] : []),
    ]),
    missing,
    note: descriptions.size === 1 ? [...descriptions][0] : undefined,
    differs: !isSame || names.size > 1,
    mark: markOf(
      models,
      row.map((one) => one !== undefined),
      differenceOf(present, isSame),
    ),
  };
}

/** In what the parameters of all models differ. */
function differenceOf(all: Found[], isSame: boolean): string | undefined {
  const differ = (words: (one: Found) => string) => new Set(all.map(words)).size > 1;
  const isOtherName = differ(({ name }) => name);
  if (isSame && isOtherName) return 'only the name differs';
  if (isSame) return differ(({ details }) => details.description ?? '') ? 'same values' : 'same';
  const parts = [
    ...(isOtherName ? ['name'] : []),
    ...(differ(({ details }) => acceptedValues(details)) ? ['accepted values'] : []),
    ...(differ(({ details }) => presenceWords(details)) ? [differ(isRequired) ? 'requirement' : 'default'] : []),
  ];
  if (parts.length === 0) return undefined;
  return `${listWords(parts, 'and')} ${parts.length > 1 || parts[0] === 'accepted values' ? 'differ' : 'differs'}`;
}

const isRequired = ({ details }: Found): string => (details.required ? 'required' : '');

/** Integers one after the other are a range, whether a document lists them or says where they begin and end. */
function asRange(found: Found): Found {
  const { types, enum: values = [] } = found.details;
  const [minimum] = values;
  const isRange =
    types[0] === 'integer' &&
    typeof minimum === 'number' &&
    values.length > 2 &&
    values.every((value, at) => value === minimum + at);
  if (!isRange) return found;
  const maximum = minimum + values.length - 1;
  return { ...found, details: { ...found.details, enum: undefined, minimum, maximum } };
}

/** The same values in another order are no other values. */
function inOneOrder(row: Row): Row {
  const order = row.find((one) => one?.details.enum)?.details.enum;
  if (!order) return row;
  return row.map((one) => {
    const values = one?.details.enum;
    const isSame = values?.length === order.length && values.every((value) => order.includes(value));
    return one && isSame ? { ...one, details: { ...one.details, enum: order } } : one;
  });
}

function factsOf({ details, remarks = [] }: Found): string[] {
  const presence = presenceWords(details);
  return [acceptedValues(details), ...(presence === '' ? [] : [presence]), ...remarks];
}

/** The role of a parameter, if the catalog knows it. */
function roleOf(name: string, { entry, details }: ComparedModel): string | undefined {
  const { duration, resolution, aspectRatio, seed, outputs } = entry;
  const known = {
    duration: duration?.parameter,
    resolution: resolution?.parameter,
    aspectRatio: aspectRatio?.parameter,
    outputs: outputs?.parameter,
    seed,
    sound: soundSwitch(details.parameters),
  };
  const role = Object.entries(known).find(([, parameter]) => parameter === name)?.[0];
  return role && `(${role})`;
}

/** The meaning of a row's parameters, in words that don't depend on the spelling. */
function meaningOf(row: Row): string {
  const { name, details } = row.find((one) => one !== undefined)!;
  const takesMedia = (details.media ?? details.items?.media) !== undefined;
  return takesMedia ? mediaMeaning(name) : name.toLowerCase().replaceAll('_', '');
}

/** What a parameter for media means: `start_image_url` and `first_frame` are the same. */
function mediaMeaning(name: string): string {
  const words = name
    .toLowerCase()
    .split('_')
    .filter((word) => !/^urls?$/.test(word))
    .map((word) => ({ first: 'start', last: 'end' })[word] ?? word.replace(/s$/, ''));
  const isFrame = words[0] === 'start' || words[0] === 'end';
  return `media ${words.map((word) => (isFrame && word === 'image' ? 'frame' : word)).join(' ')}`;
}
