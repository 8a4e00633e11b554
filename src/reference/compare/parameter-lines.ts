import type { ModelEntry } from '../../catalog/entry.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import { presenceWords, acceptedValues } from '../../catalog/words/accepted-values.js';
import type { ComparedModel } from './compared-model.js';
import { NO_PARAMETER, type Line } from './line.js';

/** A parameter of one of the models. */
interface Found {
  name: string;
  details: ParameterDetails;
}

/**
 * The parameters of models side by side. Those that decide the same are one line, whatever their names: `duration` and
 * `durationSeconds`.
 *
 * @param isGeneric Whether to give those that an API lists once for all of its models, or the others.
 */
export function parameterLines(models: ComparedModel[], isGeneric: boolean): Line[] {
  return alignedLines(
    models.map(({ entry, details }) =>
      Object.entries(details.parameters)
        .filter(([, { generic = false }]) => generic === isGeneric)
        .map(([name, one]) => [isGeneric ? name : meaningOf(name, one, entry), { name, details: one }] as const),
    ),
    NO_PARAMETER,
  );
}

/** The properties of the outputs of models side by side. */
export function outputLines(models: ComparedModel[]): Line[] {
  return alignedLines(
    models.map(({ details }) =>
      Object.entries(details.output.properties).map(([name, one]) => [name, { name, details: one }] as const),
    ),
    'no such property',
  );
}

function alignedLines(models: (readonly [meaning: string, found: Found])[][], missing: string): Line[] {
  // If two parameters of a model seem to mean the same, each has a line of its own.
  const columns = models.map((found) => {
    const column = new Map<string, Found>();
    for (const [meaning, one] of found) column.set(column.has(meaning) ? one.name : meaning, one);
    return column;
  });
  const meanings = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  const isRequired = (meaning: string) => columns.some((column) => column.get(meaning)?.details.required);
  const sorted = meanings.toSorted((a, b) => Number(isRequired(b)) - Number(isRequired(a)));
  return sorted.map((meaning) =>
    parameterLine(
      columns.map((column) => column.get(meaning)),
      missing,
    ),
  );
}

function parameterLine(found: (Found | undefined)[], missing: string): Line {
  const present = found.filter((one) => one !== undefined);
  const names = new Set(present.map(({ name }) => name));
  const descriptions = new Set(present.map(({ details }) => details.description ?? ''));
  const facts = found.map((one) => (one ? factsOf(one.details) : []));
  return {
    label: [...names].join(' / '),
    isCode: true,
    cells: found.map((one, at) => [
      ...(one && names.size > 1 ? [`\`${one.name}\``] : []),
      ...facts[at]!,
      ...(one?.details.description !== undefined && descriptions.size > 1 ? [one.details.description] : []),
    ]),
    missing,
    note: descriptions.size === 1 ? [...descriptions][0] : undefined,
    differs: new Set(facts.map((list) => list.join('\n'))).size > 1 || names.size > 1,
  };
}

function factsOf(details: ParameterDetails): string[] {
  const presence = presenceWords(details);
  return [acceptedValues(details), ...(presence === '' ? [] : [presence])];
}

/** What a parameter decides, if the catalog knows it, or its name without what spellings differ in. */
function meaningOf(name: string, details: ParameterDetails, entry: ModelEntry): string {
  const { duration, resolution, aspectRatio, seed, outputs } = entry;
  const known = { duration, resolution, aspectRatio, outputs };
  const role = Object.entries(known).find(([, one]) => one?.parameter === name)?.[0];
  if (role !== undefined) return `(${role})`;
  if (name === seed) return '(seed)';
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
