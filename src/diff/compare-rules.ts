import type { Schema } from '../contract/document/types.js';
import { atomsOf, type Atom } from './atoms.js';
import type { Finding } from './change.js';
import { compareModeDefaults } from './compare-modes.js';
import { below, effectFinding, isUnchanged, type Comparison } from './comparison.js';
import { findObject, type Search } from './find-object.js';
import { namedProperties } from './named-properties.js';
import type { ObjectForm } from './object-form.js';
import { code } from './words.js';

/** One side of a comparison of objects. */
export type Side = {
  schema: Schema;
  form: ObjectForm;
  /** The schema without the modes that only this side has: what becomes of their requests is said of the modes. */
  inCommon: Schema;
};

/**
 * Compares the rules across the properties of an object. The same rules can be written in many ways, so what counts is
 * whether there is an object that one version accepts and a rule of the other refuses.
 */
export function compareRules(comparison: Comparison, before: Side, after: Side, path: string): Finding[] {
  if (isUnchanged(comparison, before.form.rules, after.form.rules)) return [];
  const { fingerprints } = comparison;
  const [old, now] = [atomsOf(comparison.before, before.form), atomsOf(comparison.after, after.form)];
  const [oldKeys, nowKeys] = [
    new Set(old.map(({ schema }) => fingerprints.of(comparison.before, schema))),
    new Set(now.map(({ schema }) => fingerprints.of(comparison.after, schema))),
  ];
  const added = now.filter(({ schema }) => !oldKeys.has(fingerprints.of(comparison.after, schema)));
  const removed = old.filter(({ schema }) => !nowKeys.has(fingerprints.of(comparison.before, schema)));
  const isVersion = (one: Atom, other: Atom) =>
    one.kind === other.kind && one.name === other.name && one.scope === other.scope;
  const versions = new Map(added.map((atom) => [atom, removed.find((other) => isVersion(atom, other))]));
  const replaced = new Set(versions.values());
  return [
    ...added.flatMap((atom) => addedFindings(comparison, before, after, atom, versions.get(atom), path)),
    ...removed
      .filter((atom) => !replaced.has(atom))
      .flatMap((atom) => {
        if (newlyAccepted(comparison, before, after, atom).found !== 'yes') return [];
        return [effectFinding(comparison, 'wider', pathOf(path, atom), `${REMOVED[atom.kind](atom)}${inPath(path)}`)];
      }),
    ...compareModeDefaults(comparison, before.form, after.form, path),
  ];
}

const ADDED: Record<Atom['kind'], (atom: Atom) => string> = {
  required: ({ name, scope }) => `${code(name)} is required${scoped(scope)}`,
  forbidden: ({ name, scope }) => `${code(name)} is no longer accepted${scoped(scope)}`,
  refined: ({ phrase, scope }) => `${phrase}${scoped(scope)}`,
  other: ({ phrase, scope }) => `new rule: ${phrase}${scoped(scope)}`,
};

const REMOVED: Record<Atom['kind'], (atom: Atom) => string> = {
  required: ({ name, scope }) => `${code(name)} is no longer required${scoped(scope)}`,
  forbidden: ({ name, scope }) => `${code(name)} is also accepted${scoped(scope)}`,
  refined: ({ phrase, scope }) => `a rule is gone: ${phrase}${scoped(scope)}`,
  other: ({ phrase, scope }) => `a rule is gone: ${phrase}${scoped(scope)}`,
};

/** A rule that is new, or a new version of one. */
function addedFindings(
  comparison: Comparison,
  before: Side,
  after: Side,
  atom: Atom,
  version: Atom | undefined,
  path: string,
): Finding[] {
  const refused = newlyRefused(comparison, before, after, atom);
  const was = version && version.phrase !== atom.phrase ? `, was: ${withoutRepetition(atom, version)}` : '';
  const sentence = (adjective: string) =>
    `${ADDED[atom.kind](atom).replace('new rule', `${version ? adjective : 'new'} rule`)}${was}${inPath(path)}`;
  // A search without a result counts as breaking.
  if (refused.found !== 'no') {
    const example = refused.found === 'yes' ? refused.example : undefined;
    return [effectFinding(comparison, 'narrower', pathOf(path, atom), sentence('stricter'), example)];
  }
  if (version && newlyAccepted(comparison, before, after, version).found === 'yes') {
    return [effectFinding(comparison, 'wider', pathOf(path, atom), sentence('looser'))];
  }
  const concernsNew = [...namedProperties(comparison.after, atom.schema).keys()].some(
    (name) => !before.form.properties.has(name),
  );
  return concernsNew && after.form.properties.has(atom.name)
    ? [
        effectFinding(
          comparison,
          'wider',
          pathOf(path, atom),
          `rule for a new parameter: ${atom.phrase}${scoped(atom.scope)}${inPath(path)}`,
        ),
      ]
    : [];
}

/** The phrase of the old version of a rule, without its start if the new version has the same. */
function withoutRepetition({ name, phrase }: Atom, { phrase: old }: Atom): string {
  const said = [`${code(name)} `, /^.*? is /.exec(phrase)?.[0] ?? ''];
  return old.slice(said.find((start) => old.startsWith(start))?.length ?? 0);
}

/** Looks for an object that was accepted and that a rule refuses now. */
export function newlyRefused(
  comparison: Comparison,
  before: Side,
  after: Side,
  { schema }: Pick<Atom, 'schema'>,
): Search {
  return findObject(
    { document: comparison.before, schema: before.inCommon },
    { document: comparison.after, schema },
    { related: [{ document: comparison.after, schema: after.schema }] },
  );
}

/** Looks for an object that is accepted now and that a rule refused, apart from properties that are new anyway. */
export function newlyAccepted(
  comparison: Comparison,
  before: Side,
  after: Side,
  { schema }: Pick<Atom, 'schema'>,
): Search {
  const excluded = new Set([...after.form.properties.keys()].filter((name) => !before.form.properties.has(name)));
  return findObject(
    { document: comparison.after, schema: after.inCommon },
    { document: comparison.before, schema },
    { related: [{ document: comparison.before, schema: before.schema }], excluded },
  );
}

function scoped(scope: string): string {
  return scope === '' ? '' : ` ${scope}`;
}

function inPath(path: string): string {
  return path === '' ? '' : ` (${code(path)})`;
}

/** The first property that a rule is about. */
function pathOf(path: string, { kind, name, schema }: Atom): string {
  if (kind !== 'other') return below(path, name);
  const [first = name] = [...JSON.stringify(schema).matchAll(/"required":\["([^"]+)"/g)].map((match) => match[1]!);
  return below(path, first);
}
