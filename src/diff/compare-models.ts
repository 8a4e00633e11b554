import { branches, UNIONS, type Branch } from '../contract/document/branches.js';
import { componentRef } from '../contract/document/refs.js';
import type { Document, Schema } from '../contract/document/types.js';
import type { Change, Finding, Subject } from './change.js';
import { compareExtensions } from './compare-extensions.js';
import { compareObjects } from './compare-objects.js';
import { createComparison } from './compare-schemas.js';
import type { Comparison } from './comparison.js';
import type { Fingerprints } from './fingerprint.js';
import { apiName, type LabelOf } from './labels.js';
import { comparePrices } from './price-words.js';
import { code, nameWords, valueWords } from './words.js';

/** Compares the models of two documents: which there are, what each takes, makes and costs. */
export function compareModels(
  before: Document,
  after: Document,
  fingerprints: Fingerprints,
  labelOf: LabelOf,
): Change[] {
  const [old, now] = [byId(before), byId(after)];
  const input = createComparison(before, after, fingerprints, 'requests', 'the input');
  const output = createComparison(before, after, fingerprints, 'responses', 'the output');
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const { api, model } = (was ?? is)!;
    const subject: Subject = { kind: 'model', api, model, label: labelOf(api, model) };
    return modelFindings(input, output, was, is).map((finding) => ({ ...finding, subjects: [subject] }));
  });
  return [...changes, ...unionChanges(before, after)];
}

/** What the APIs say of all their models at once. */
function unionChanges(before: Document, after: Document): Change[] {
  return UNIONS.flatMap(({ api, name }) => {
    const [old, now] = [before.components.schemas[name], after.components.schemas[name]];
    const subject: Subject = { kind: 'contract', label: `all models of ${apiName(api)}` };
    return old && now ? compareExtensions(old, now).map((finding) => ({ ...finding, subjects: [subject] })) : [];
  });
}

function byId(document: Document): Map<string, Branch> {
  return new Map(branches(document).map((branch) => [`${branch.api} ${branch.model}`, branch]));
}

function modelFindings(input: Comparison, output: Comparison, before?: Branch, after?: Branch): Finding[] {
  if (!before) return [{ impact: 'compatible', side: 'requests', sentence: 'new' }];
  if (!after) {
    const { deprecated, 'x-successor': successor } = before.schema;
    const advice = deprecated && successor !== undefined ? `; it was deprecated in favor of ${code(successor)}` : '';
    return [{ impact: 'breaking', side: 'requests', sentence: `removed${advice}` }];
  }
  const { fingerprints } = input;
  const inputs = before.inputKey;
  // The parameters go by their own names, and so do the properties next to the input.
  const pathOf = (name: string) => (name === inputs ? '' : name);
  const isSameRequest = fingerprints.of(input.before, before.schema) === fingerprints.of(input.after, after.schema);
  return [
    ...(isSameRequest ? [] : compareObjects(input, before.schema, after.schema, '', pathOf)),
    ...outputFindings(output, before.schema, after.schema),
    ...(isSameRequest ? [] : termFindings(before.schema, after.schema)),
  ];
}

function outputFindings(comparison: Comparison, before: Schema, after: Schema): Finding[] {
  const [old, now] = [before['x-output'], after['x-output']];
  if (old === undefined || now === undefined) return [];
  return comparison.compare({ $ref: componentRef(old) }, { $ref: componentRef(now) }, '').map((finding) => ({
    ...finding,
    // A model's request and its output may have properties of the same name.
    sentence: `in the output, ${finding.sentence}`,
  }));
}

/** What a model is and costs, apart from its parameters. */
function termFindings(before: Schema, after: Schema): Finding[] {
  const finding = (impact: Finding['impact'], name: string, sentence: string): Finding => ({
    impact,
    side: 'terms',
    name,
    sentence,
  });
  const findings: Finding[] = [];
  const { 'x-kind': oldKind, 'x-successor': oldSuccessor } = before;
  const { 'x-kind': kind, 'x-successor': successor } = after;
  if (oldKind !== kind) {
    findings.push({
      impact: 'breaking',
      side: 'responses',
      name: 'output',
      sentence: `the output is ${valueWords(kind)}, was ${valueWords(oldKind)}`,
    });
  }
  if (Boolean(before.deprecated) !== Boolean(after.deprecated)) {
    const use = successor === undefined ? '' : `; use ${code(successor)}`;
    findings.push(
      after.deprecated
        ? finding('behavior', 'deprecated', `deprecated${use}`)
        : finding('compatible', 'deprecated', 'no longer deprecated'),
    );
  } else if (oldSuccessor !== successor) {
    findings.push(
      finding('compatible', 'successor', `the successor is ${nameWords(successor)}, was ${nameWords(oldSuccessor)}`),
    );
  }
  return [...findings, ...comparePrices(before['x-price'], after['x-price']), ...compareExtensions(before, after)];
}
