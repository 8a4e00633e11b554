import { isObject } from '../internal/json.js';
import { candidates, distinct, type SchemaInDocument } from './candidates.js';
import { Evaluator, UNDECIDED, type Verdict } from './evaluate.js';
import { inPlaceSubschemas } from './in-place-subschemas.js';
import { namedProperties } from './named-properties.js';

/** Number of requests, complete or not, that a search tries before it gives up. */
const MAX_STEPS = 4000;
/** Lengths of the arrays among whose items a sum is divided. */
const SUM_LENGTHS = [1, 2, 3, 4, 5, 6];

/** What a search for a request found; `unknown` if it gave up, or if a schema has something that it can't evaluate. */
export type Search = { found: 'yes'; example: Record<string, unknown> } | { found: 'no' | 'unknown' };

/**
 * Looks for an object that one schema accepts and another one refuses. Each property takes all values of `candidates`,
 * or none. It backtracks as soon as no value of the other properties can help, so "no" is the result of all combinations,
 * not of a sample.
 *
 * @param options.related Schemas with further values for the properties, such as the other version of the accepting one.
 * @param options.excluded Properties that the object may not have.
 */
export function findObject(
  accepting: SchemaInDocument,
  refusing: SchemaInDocument,
  { related = [], excluded = new Set() }: { related?: SchemaInDocument[]; excluded?: Set<string> } = {},
): Search {
  const accept = new Evaluator(accepting.document);
  const refuse = new Evaluator(refusing.document);
  const variables = variablesOf(accepting, refusing, related, excluded);
  const object: Record<string, unknown> = Object.fromEntries(variables.map(({ name }) => [name, UNDECIDED]));
  const state = { steps: 0, isOpen: false };

  const complete = (accepted: Verdict, refused: Verdict): Search | undefined => {
    if (accepted === true && refused === false) return { found: 'yes', example: { ...object } };
    if (accepted !== false && refused !== true) state.isOpen = true;
    return undefined;
  };
  const search = (at: number): Search | undefined => {
    if (++state.steps > MAX_STEPS) return { found: 'unknown' };
    const refused = refuse.check(refusing.schema, object);
    if (refused === true) return undefined;
    const accepted = accept.check(accepting.schema, object);
    if (accepted === false) return undefined;
    const variable = variables[at];
    if (!variable) return complete(accepted, refused);
    for (const value of variable.values) {
      if (value === OMITTED) Reflect.deleteProperty(object, variable.name);
      else object[variable.name] = value;
      const found = search(at + 1);
      if (found) return found;
    }
    object[variable.name] = UNDECIDED;
    return undefined;
  };
  return search(0) ?? { found: state.isOpen ? 'unknown' : 'no' };
}

const OMITTED = Symbol('omitted');

type Variable = { name: string; values: unknown[] };

/** The properties that decide, those of the refusing schema first, each with the values that it may take. */
function variablesOf(
  accepting: SchemaInDocument,
  refusing: SchemaInDocument,
  related: SchemaInDocument[],
  excluded: Set<string>,
): Variable[] {
  // The values that the refusing schema names come first.
  const sources = [refusing, accepting, ...related];
  const named = sources.map(({ document, schema }) => ({ document, names: namedProperties(document, schema) }));
  const decisive = [...named[0]!.names.keys()];
  // A property that is declared and not named again is in no rule; it can be omitted.
  const inRules = [...named[1]!.names].filter(([, { count }]) => count > 1).map(([name]) => name);
  const names = distinct([...decisive, ...inRules]).filter((name) => !excluded.has(name));
  const open = Object.fromEntries(names.map((name) => [name, UNDECIDED]));
  const evaluator = new Evaluator(accepting.document);
  return names.map((name) => {
    const schemas = named.flatMap(({ document, names: byName }) =>
      (byName.get(name)?.schemas ?? []).map((schema) => ({ document, schema })),
    );
    const isAccepted = (value: unknown) => evaluator.check(accepting.schema, { ...open, [name]: value }) !== false;
    const values = [...candidates(schemas), ...sumCandidates(name, schemas, sources)];
    const accepted = values.filter(isAccepted);
    // Objects and arrays are samples: that none of them is accepted does not prove that no other is.
    const isSampled = accepted.length === 0 && values.some((value) => typeof value === 'object' && value !== null);
    return { name, values: [OMITTED, ...(isSampled ? [UNDECIDED] : accepted)] };
  });
}

/** Arrays whose items add up to the bounds of a sum, and to a little less and more. */
function sumCandidates(name: string, schemas: SchemaInDocument[], sources: SchemaInDocument[]): unknown[][] {
  const rules = sources
    .flatMap(({ document, schema }) => inPlaceSubschemas(document, schema).flatMap((part) => part['x-rules'] ?? []))
    .filter(({ parameter }) => parameter === name);
  if (rules.length === 0) return [];
  const items = candidates(schemas).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []));
  const item = items.find(isObject);
  return rules.flatMap(({ sum, minimum, maximum }) => {
    const bounds = [minimum, maximum].filter((bound) => typeof bound === 'number');
    const totals = bounds.flatMap((bound) => [bound, bound - 1, bound + 1]);
    return totals.flatMap((total) =>
      SUM_LENGTHS.map((count) => {
        const share = Math.floor(total / count);
        const part = (index: number) => (index === 0 ? total - share * (count - 1) : share);
        return Array.from({ length: count }, (_, index) => ({ ...item, [sum]: part(index) }));
      }),
    );
  });
}
