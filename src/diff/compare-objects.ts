import type { Schema } from '../contract/document/types.js';
import type { Finding } from './change.js';
import { compareModes, outsideModes, selectingValues, type ModeChanges } from './compare-modes.js';
import { compareRules, newlyAccepted, newlyRefused, type Side } from './compare-rules.js';
import { at, below, effectFinding, type Comparison } from './comparison.js';
import { followedSchema } from './fingerprint.js';
import { objectForm } from './object-form.js';
import { code } from './words.js';

/**
 * Compares what two schemas say of the properties of an object.
 *
 * @param pathOf The path of a property, if it isn't the path of the object with its name.
 */
export function compareObjects(
  comparison: Comparison,
  before: Schema,
  after: Schema,
  path: string,
  pathOf: (name: string) => string = (name) => below(path, name),
): Finding[] {
  const [oldForm, nowForm] = [objectForm(comparison.before, before), objectForm(comparison.after, after)];
  const modes = compareModes(comparison, { schema: before, form: oldForm }, { schema: after, form: nowForm }, path);
  const old: Side = { schema: before, form: oldForm, inCommon: outsideModes(before, modes.gone) };
  const now: Side = { schema: after, form: nowForm, inCommon: outsideModes(after, modes.added) };
  const names = new Set([...old.form.properties.keys(), ...now.form.properties.keys()]);
  return [
    ...modes.findings,
    ...[...names].flatMap((name) => propertyFindings(comparison, old, now, modes, name, pathOf(name))),
    ...opennessFindings(comparison, old, now, path),
    ...compareRules(comparison, old, now, path),
  ];
}

function propertyFindings(
  comparison: Comparison,
  before: Side,
  after: Side,
  modes: ModeChanges,
  name: string,
  path: string,
): Finding[] {
  const [old, now] = [before.form.properties.get(name), after.form.properties.get(name)];
  const isRequest = comparison.direction === 'requests';
  const isRequired = after.form.required.has(name);
  if (old === undefined) {
    if (!isRequest) return [effectFinding(comparison, 'narrower', path, `${code(path)} is new`)];
    if (isRequired) return [effectFinding(comparison, 'narrower', path, `${code(path)} is new and required`)];
    // An open object took the property before, with any value.
    const wasOpen = !before.form.closed && Object.keys(now ?? {}).length > 0;
    return [
      effectFinding(
        comparison,
        wasOpen ? 'narrower' : 'wider',
        path,
        `${code(path)} is new${wasOpen ? '; any value was accepted before' : ''}`,
      ),
    ];
  }
  if (now === undefined) {
    if (!isRequest) return [effectFinding(comparison, 'wider', path, `${code(path)} is gone`)];
    return after.form.closed
      ? [effectFinding(comparison, 'narrower', path, `${code(path)} is no longer accepted`)]
      : [{ impact: 'behavior', side: 'requests', name: path, sentence: `${code(path)} is no longer documented` }];
  }
  const [was, is] = withoutSelectors(comparison, old, now, modes, name);
  return [...requiredFindings(comparison, before, after, name, path), ...comparison.compare(was, is, path)];
}

/** The schemas of a property without the values that select a mode which is new or gone: the mode says it. */
function withoutSelectors(
  comparison: Comparison,
  before: Schema,
  after: Schema,
  { gone, added }: ModeChanges,
  name: string,
): [before: Schema, after: Schema] {
  const [old, now] = [followedSchema(comparison.before, before), followedSchema(comparison.after, after)];
  const [lost, gained] = [selectingValues(gone, name), selectingValues(added, name)];
  const without = (schema: Schema, values: unknown[], other: Schema) => {
    const kept = schema.enum?.filter((value) => !values.includes(value) || other.enum?.includes(value));
    return kept && kept.length < schema.enum!.length ? { ...schema, enum: kept } : undefined;
  };
  return [without(old, lost, now) ?? before, without(now, gained, old) ?? after];
}

function requiredFindings(comparison: Comparison, before: Side, after: Side, name: string, path: string): Finding[] {
  const [was, is] = [before.form.required.has(name), after.form.required.has(name)];
  if (was === is) return [];
  const isRequest = comparison.direction === 'requests';
  const rule = { schema: { required: [name] } };
  if (!is) {
    // The rules may require it in every case, as its own keyword did.
    if (newlyAccepted(comparison, before, after, rule).found === 'no') return [];
    return [
      effectFinding(
        comparison,
        'wider',
        path,
        `${code(path)} ${isRequest ? 'is no longer required' : 'may be missing'}`,
      ),
    ];
  }
  // The rules may have required it in every case.
  const refused = newlyRefused(comparison, before, after, rule);
  if (refused.found === 'no') return [];
  const example = refused.found === 'yes' ? refused.example : undefined;
  return [
    effectFinding(
      comparison,
      'narrower',
      path,
      `${code(path)} is ${isRequest ? 'required' : 'always present'}`,
      example,
    ),
  ];
}

/** Whether properties that are not declared are taken, and with which values. */
function opennessFindings(comparison: Comparison, before: Side, after: Side, path: string): Finding[] {
  // Clients have to expect additional properties in responses anyway.
  if (comparison.direction === 'responses') return [];
  const where = path === '' ? '' : ` in ${at(comparison, path)}`;
  const [old, now] = [before.form, after.form];
  if (old.closed !== now.closed) {
    return now.closed
      ? [effectFinding(comparison, 'narrower', path, `parameters that are not listed are no longer accepted${where}`)]
      : [effectFinding(comparison, 'wider', path, `parameters that are not listed are accepted too${where}`)];
  }
  return comparison.compare(old.others ?? true, now.others ?? true, below(path, '*'));
}
