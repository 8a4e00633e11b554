import { readModes, type Mode } from '../contract/rules/modes.js';
import type { Document, JsonValue, Schema } from '../contract/document/types.js';
import { valuesOf } from '../contract/document/values.js';
import type { Finding } from './change.js';
import { below, effectFinding, isUnchanged, type Comparison, type Effect } from './comparison.js';
import { defaultSentence } from './compare-values.js';
import { findObject } from './find-object.js';
import { deepEqual } from './deep-equal.js';
import type { ObjectForm } from './object-form.js';
import { code, shown, titleWords, valuesWords } from './words.js';

/** What became of the modes of an object. */
export type ModeChanges = {
  findings: Finding[];
  /** Modes whose requests are refused now. */
  gone: Mode[];
  /** Modes whose requests were refused before. */
  added: Mode[];
};

type Declared = { schema: Schema; form: ObjectForm };

/** Compares which modes there are. What becomes of the requests for a mode that is gone decides whether it matters. */
export function compareModes(comparison: Comparison, before: Declared, after: Declared, path: string): ModeChanges {
  if (isUnchanged(comparison, before.form.rules, after.form.rules)) return { findings: [], gone: [], added: [] };
  const [old, now] = [modesOf(comparison.before, before.form), modesOf(comparison.after, after.form)];
  const isVersion = (one: Mode, other: Mode) =>
    one.title === other.title ||
    isUnchanged(comparison, one.schema, other.schema) ||
    (one.dispatch && other.dispatch && isUnchanged(comparison, one.dispatch.condition, other.dispatch.condition));
  const gone = old
    .filter((mode) => !now.some((other) => isVersion(mode, other)))
    .map((mode) => ({ mode, search: searchIn(comparison.before, before, mode, comparison.after, after) }))
    .filter(({ search }) => search.found !== 'no');
  const added = now
    .filter((mode) => !old.some((other) => isVersion(other, mode)))
    .filter((mode) => searchIn(comparison.after, after, mode, comparison.before, before).found !== 'no');
  const finding = (effect: Effect, mode: Mode, words: string, example?: unknown): Finding => ({
    ...effectFinding(comparison, effect, path, `${modeWords(mode, path)} ${words}`, example),
    name: below(path, shown(mode.title!)),
  });
  return {
    findings: [
      ...gone.map(({ mode, search }) =>
        finding('narrower', mode, 'is gone', search.found === 'yes' ? search.example : undefined),
      ),
      ...added.map((mode) => finding('wider', mode, 'is new')),
    ],
    gone: gone.map(({ mode }) => mode),
    added,
  };
}

/** Looks for an object in a mode of one version that the other version refuses. */
function searchIn(document: Document, { schema }: Declared, mode: Mode, other: Document, refusing: Declared) {
  return findObject(
    { document, schema: { allOf: [schema, mode.schema] } },
    { document: other, schema: refusing.schema },
  );
}

function modeWords({ title, dispatch }: Mode, path: string): string {
  const selectors = Object.entries(dispatch?.condition.properties ?? {}).flatMap(([name, selector]) =>
    typeof selector === 'object' && valuesOf(selector)
      ? [`${code(name)} is ${valuesWords(valuesOf(selector)!, 'or')}`]
      : [],
  );
  const details = [...selectors, ...(path === '' ? [] : [`in ${code(path)}`])];
  return `the mode ${titleWords(title!)}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
}

/** The values of a property that select one of the modes. */
export function selectingValues(modes: Mode[], name: string): JsonValue[] {
  return modes.flatMap(({ dispatch }) => {
    const selector = dispatch?.condition.properties?.[name];
    return typeof selector === 'object' ? (valuesOf(selector) ?? []) : [];
  });
}

/** A schema without the objects in some of its modes. */
export function outsideModes(schema: Schema, modes: Mode[]): Schema {
  return modes.length === 0 ? schema : { allOf: [schema, { not: { anyOf: modes.map((mode) => mode.schema) } }] };
}

/** Compares defaults that hold in one mode. */
export function compareModeDefaults(
  comparison: Comparison,
  before: ObjectForm,
  after: ObjectForm,
  path: string,
): Finding[] {
  if (comparison.direction === 'responses') return [];
  const old = new Map(modesOf(comparison.before, before).map(({ title, defaults }) => [title, defaults]));
  return modesOf(comparison.after, after).flatMap(({ title, defaults: now }) => {
    const defaults = old.get(title);
    if (!defaults) return [];
    const names = [...new Set([...Object.keys(defaults), ...Object.keys(now)])];
    return names
      .filter((name) => !deepEqual(defaults[name], now[name]))
      .map((name) => ({
        impact: 'behavior' as const,
        side: comparison.direction,
        name: below(path, name),
        sentence: defaultSentence(code(below(path, name)), defaults[name], now[name], ` in mode ${titleWords(title!)}`),
      }));
  });
}

/** The modes that have a title. */
function modesOf(document: Document, { rules, properties, required }: ObjectForm): Mode[] {
  const schema = { properties: Object.fromEntries(properties), required: [...required], oneOf: rules.oneOf };
  try {
    return readModes(document, schema).filter(({ title }) => title !== undefined);
  } catch {
    return [];
  }
}
