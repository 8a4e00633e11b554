import { isOfType } from '../../contract/document/json-type.js';
import type { Document, JsonValue, Schema } from '../../contract/document/types.js';
import { misformedParts } from '../../diff/check-schema.js';
import { didYouMean, listWords } from '../../internal/list-words.js';
import { isObject, objectOf, type JsonObject } from '../../internal/json.js';
import { nearest } from '../../validate/nearest.js';
import { EXTENSION_FORMS, KEYWORDS, TYPES } from './keywords.js';
import { priceFormProblems } from './price-form.js';
import { Subjects, type Path, type Problem } from './problem.js';
import { shown } from './value-problem.js';
import { visitSchema } from './visit-document.js';

/** Schemas have known keywords of the right form, and values of their own types and ranges. */
export function schemaProblems(document: Document): Problem[] {
  const subjects = new Subjects(document);
  return Object.entries(document.components.schemas).flatMap(([component, schema]) => {
    const root: Path = ['components', 'schemas', component];
    // The check of prices reports which part of `x-price` is wrong.
    const misformed = [...misformedParts(schema)].filter(({ path }) => path.at(-1) !== 'x-price');
    const problems = misformed.map(({ path, rule }) => problemAt([...root, ...path], `\`${path.at(-1)}\` ${rule}`));
    const known = new Set(misformed.map(({ path }) => path.join('\n')));
    visitSchema(schema, root, (part, _kind, path) => {
      const found = keywordProblems(part).filter(
        ([keys]) => !known.has([...path.slice(root.length), ...keys].join('\n')),
      );
      // Values can't be compared with invalid types and ranges.
      if (misformed.length === 0) found.push(...valueProblems(part), ...refinedProblems(document, part));
      problems.push(...found.map(([keys, message]) => problemAt([...path, ...keys], message)));
    });
    return problems;
  });

  function problemAt(path: Path, message: string): Problem {
    const parameter = parameterOf(path);
    return {
      subject: subjects.of(path),
      message: parameter === undefined ? message : `${parameter}: ${message}`,
      paths: [path],
    };
  }
}

/** The property that a place is in, such as `\`multi_shots.duration\``. */
function parameterOf(path: Path): string | undefined {
  const names = path.slice(3).flatMap((key, index, rest) => (rest[index - 1] === 'properties' ? [key] : []));
  const own = names[0] === 'input' || names[0] === 'params' ? names.slice(1) : names;
  return own.length === 0 ? undefined : `\`${own.join('.')}\``;
}

type Found = [keys: Path, message: string];

function keywordProblems(schema: object): Found[] {
  return Object.entries(schema).flatMap(([key, value]): Found[] => {
    if (key.startsWith('x-')) {
      const form = Object.hasOwn(EXTENSION_FORMS, key) ? EXTENSION_FORMS[key]! : undefined;
      if (form && !form.is(value)) return [[[key], `\`${key}\` must be ${form.words}`]];
      return key === 'x-price' ? priceFormProblems(value as JsonObject) : [];
    }
    if (!KEYWORDS.includes(key))
      return [[[key], `\`${key}\` is not a keyword that the generators know${didYouMean(nearest(key, KEYWORDS))}`]];
    if (key !== 'type') return [];
    const wrong = [value].flat().filter((type) => !TYPES.includes(type as string));
    return wrong.map((type) => [
      ['type'],
      `\`type\` is ${shown(type)}, which must be ${listWords(TYPES, 'or')}${didYouMean(meantType(type))}`,
    ]);
  });
}

const OTHER_LANGUAGES: Record<string, string> = { int: 'integer', float: 'number', double: 'number', str: 'string' };
Object.assign(OTHER_LANGUAGES, { bool: 'boolean', list: 'array', dict: 'object', map: 'object', text: 'string' });

function meantType(type: unknown): string[] {
  const name = String(type).toLowerCase();
  return Object.hasOwn(OTHER_LANGUAGES, name) ? [OTHER_LANGUAGES[name]!] : nearest(name, TYPES);
}

/** Values that a schema lists in addition to its own types and bounds. */
function valueProblems(schema: Schema): Found[] {
  const types = [schema.type ?? []].flat();
  if (!types.every((type) => TYPES.includes(type))) return [];
  return [...typeProblems(schema, types), ...rangeProblems(schema)];
}

function typeProblems({ enum: values = [], const: only }: Schema, types: string[]): Found[] {
  if (types.length === 0) return [];
  const listed: [key: string, JsonValue[]][] = [
    ['enum', values],
    ['const', only === undefined ? [] : [only]],
  ];
  return listed.flatMap(([key, own]): Found[] => {
    const wrong = own.filter((value) => !types.some((type) => isOfType(type, value)));
    if (wrong.length === 0) return [];
    const values = listWords(
      wrong.map((value) => JSON.stringify(value)),
      'and',
    );
    const are = wrong.length === 1 ? 'is' : 'are';
    return [[[key], `\`${key}\` has ${values}, which ${are} not of the type ${listWords(types, 'or')}`]];
  });
}

/** An enum together with a wider range: one of them is wrong. */
function rangeProblems({ enum: values, minimum = -Infinity, maximum = Infinity }: Schema): Found[] {
  const numbers = (values ?? []).filter((value) => typeof value === 'number');
  if (numbers.length === 0) return [];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const wrong = [
    ...(minimum > -Infinity && minimum !== least ? [`\`minimum\` ${minimum}`] : []),
    ...(maximum < Infinity && maximum !== most ? [`\`maximum\` ${maximum}`] : []),
  ];
  if (wrong.length === 0) return [];
  const range = wrong.map((text) => text.split('` ')[0]!.slice(1));
  return [
    [
      [range[0]!],
      `${listWords(wrong, 'and')} with an \`enum\` from ${least} to ${most}: ` +
        `set ${range.map((key) => `\`${key}\` ${key === 'minimum' ? least : most}`).join(' and ')}, or remove what is not so`,
    ],
  ];
}

/** Values that a mode or a condition gives to a parameter of another type. */
function refinedProblems(document: Document, base: object): Found[] {
  const { properties } = base as Schema;
  if (!isObject(properties) || (base as Schema).type !== 'object') return [];
  const found: Found[] = [];
  const { properties: _own, ...rules } = base as Schema;
  visitSchema(rules, [], (part, _kind, path) => {
    // Properties of a nested object refine those of that object.
    if (path.includes('properties') || path.includes('items') || !isObject(part.properties)) return;
    for (const [name, refined] of Object.entries(part.properties)) {
      const declared = typeIn(document, properties[name]);
      if (!isObject(refined) || refined.type !== undefined || declared.length === 0) continue;
      for (const [keys, message] of typeProblems(refined, declared))
        found.push([[...path, 'properties', name, ...keys], message]);
    }
  });
  return found;
}

function typeIn({ components }: Document, schema: unknown): string[] {
  let current = objectOf(schema);
  for (let hops = 0; current.type === undefined && typeof current.$ref === 'string' && hops < 20; hops++)
    current = objectOf(components.schemas[current.$ref.slice(current.$ref.lastIndexOf('/') + 1)]);
  const types = [current.type ?? []].flat() as string[];
  return types.every((type) => TYPES.includes(type)) ? types : [];
}
