import type { Document, Schema, SchemaOrBoolean } from '../contract/document/types.js';
import { componentName } from '../contract/document/refs.js';
import type { Finding } from './change.js';
import { candidates } from './candidates.js';
import { at, effectFinding, isUnchanged, type Comparison } from './comparison.js';
import { compareObjects } from './compare-objects.js';
import { compareValues } from './compare-values.js';
import { compareSamples } from './compare-samples.js';
import { Evaluator } from './evaluate.js';
import { followed, followedSchema, type Fingerprints } from './fingerprint.js';
import { code, titleWords, valuesWords } from './words.js';

/** Compares schemas of two documents. */
export function createComparison(
  before: Document,
  after: Document,
  fingerprints: Fingerprints,
  direction: Comparison['direction'],
  root: string,
): Comparison {
  const known = new Map<string, Finding[]>();
  const inProgress = new Set<string>();
  const comparison: Comparison = {
    before,
    after,
    fingerprints,
    direction,
    root,
    compare(old, now, path) {
      // Within a recursive schema, a reference to it stands for the schema itself.
      const [one, other] = [
        fingerprints.of(before, followed(before, old)),
        fingerprints.of(after, followed(after, now)),
      ];
      if (one === other) return [];
      const [pair, key] = [`${one} ${other}`, `${one} ${other} ${path}`];
      const found = known.get(key);
      if (found) return found;
      // A recursive schema is compared once.
      if (inProgress.has(pair)) return [];
      inProgress.add(pair);
      const findings = compareSchemas(comparison, old, now, path);
      inProgress.delete(pair);
      known.set(key, findings);
      return findings;
    },
  };
  return comparison;
}

function compareSchemas(
  comparison: Comparison,
  before: SchemaOrBoolean,
  after: SchemaOrBoolean,
  path: string,
): Finding[] {
  const [old, now] = [followedSchema(comparison.before, before), followedSchema(comparison.after, after)];
  const findings = compareParts(comparison, old, now, path);
  return [...findings, ...compareSamples(comparison, old, now, path, findings)];
}

function compareParts(comparison: Comparison, old: Schema, now: Schema, path: string): Finding[] {
  const [oldForms, nowForms] = [formsOf(old), formsOf(now)];
  if (oldForms || nowForms) {
    return compareForms(comparison, { ...old, forms: oldForms ?? [old] }, { ...now, forms: nowForms ?? [now] }, path);
  }
  const isObject = (schema: Schema) => schema.properties !== undefined || [schema.type].flat().includes('object');
  const { items: oldItems = true, ...oldValue } = merged(comparison.before, old);
  const { items: nowItems = true, ...nowValue } = merged(comparison.after, now);
  return [
    ...compareValues(comparison, oldValue, nowValue, path),
    ...comparison.compare(oldItems, nowItems, `${path}[]`),
    ...(isObject(oldValue) && isObject(nowValue) ? compareObjects(comparison, old, now, path) : []),
  ];
}

/** What all parts of `allOf` say of a value that is not an object. */
function merged(document: Document, schema: Schema): Schema {
  const parts = (schema.allOf ?? [])
    .map((part) => followedSchema(document, part))
    .filter((part) => part.if === undefined);
  if (schema.properties !== undefined || schema.type === 'object') return schema;
  return Object.assign({}, ...parts.map((part) => merged(document, part)), schema) as Schema;
}

/** The alternative forms of a value; the modes of an object are rules, not forms. */
function formsOf({ oneOf, anyOf, properties, type }: Schema): Schema[] | undefined {
  const forms = oneOf ?? anyOf;
  if (!forms || properties !== undefined || type === 'object') return undefined;
  return forms.every(({ $ref, type, properties, enum: values, const: only }) =>
    [$ref, type, properties, values, only].some((part) => part !== undefined),
  )
    ? forms
    : undefined;
}

type Forms = Schema & { forms: Schema[] };

/** Compares the alternative forms of a value: those that belong together one by one, then what is gone or new. */
function compareForms(comparison: Comparison, before: Forms, after: Forms, path: string): Finding[] {
  const gone = before.forms.filter((form) => !after.forms.some((other) => isUnchanged(comparison, form, other)));
  const added = after.forms.filter((form) => !before.forms.some((other) => isUnchanged(comparison, other, form)));
  const pairs: [Schema, Schema][] = [];
  for (const form of [...gone]) {
    const other =
      gone.length === 1 && added.length === 1
        ? added[0]
        : added.find((one) => nameOf(one) !== undefined && nameOf(one) === nameOf(form));
    if (!other) continue;
    pairs.push([form, other]);
    gone.splice(gone.indexOf(form), 1);
    added.splice(added.indexOf(other), 1);
  }
  const where = at(comparison, path);
  const isRequest = comparison.direction === 'requests';
  const annotations = ({ default: defaultValue, deprecated, 'x-media': media }: Schema): Schema => ({
    default: defaultValue,
    deprecated,
    'x-media': media,
  });
  return [
    ...pairs.flatMap(([old, now]) => comparison.compare(withoutAnnotations(old), withoutAnnotations(now), path)),
    ...gone
      .filter((form) => !isCovered(comparison.before, form, comparison.after, after.forms))
      .map((form) =>
        effectFinding(
          comparison,
          'narrower',
          path,
          isRequest
            ? `${where} no longer accepts ${formWords(comparison.before, form)}`
            : `${where} is never ${formWords(comparison.before, form)} any more`,
        ),
      ),
    ...added
      .filter((form) => !isCovered(comparison.after, form, comparison.before, before.forms))
      .map((form) =>
        effectFinding(
          comparison,
          'wider',
          path,
          isRequest
            ? `${where} also accepts ${formWords(comparison.after, form)}`
            : `${where} may also be ${formWords(comparison.after, form)}`,
        ),
      ),
    ...compareValues(comparison, annotations(before), annotations(after), path),
  ];
}

function withoutAnnotations({
  default: _default,
  deprecated: _deprecated,
  'x-media': _media,
  forms: _forms,
  ...schema
}: Schema): Schema {
  return schema;
}

/** What two forms have in common if they are versions of one: the component, the title or the type. */
function nameOf({ $ref, title, type }: Schema): string | undefined {
  return $ref ?? title ?? (type === undefined ? undefined : String(type));
}

/** Whether the other document certainly accepts every value of a form. */
function isCovered(document: Document, form: Schema, other: Document, forms: Schema[]): boolean {
  const own = new Evaluator(document);
  const others = new Evaluator(other);
  const sources = [{ document, schema: form }, ...forms.map((schema) => ({ document: other, schema }))];
  const values = candidates(sources).filter((value) => own.check(form, value) !== false);
  return values.length > 0 && values.every((value) => others.check({ anyOf: forms }, value) === true);
}

function formWords(document: Document, form: Schema): string {
  if (form.$ref !== undefined) {
    const target = followed<Schema>(document, { $ref: form.$ref });
    return target.title === undefined ? code(componentName(form.$ref)) : titleWords(target.title);
  }
  const { title, type, enum: values, const: only } = form;
  if (title !== undefined) return titleWords(title);
  if (values ?? only !== undefined) return valuesWords(values ?? [only], 'or');
  return type === undefined ? 'values of another form' : `${[type].flat().join(' or ')} values`;
}
