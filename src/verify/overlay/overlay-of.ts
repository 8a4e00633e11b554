import { branches } from '../../contract/document/branches.js';
import type { Document } from '../../contract/document/types.js';
import { contractProblems } from '../../generate/checks/contract-problems.js';
import { assertNone } from '../../generate/checks/problem.js';
import type { Action } from '../../generate/overlay/actions.js';
import { addModelActions } from '../../generate/overlay/add-model.js';
import { applyOverlay } from '../../generate/overlay/apply-overlay.js';
import { readOverlay } from '../../generate/overlay/overlay.js';
import { responsesModule } from '../../generate/responses.js';
import { candidateFacts } from '../check-candidate.js';
import type { Contract } from '../contract.js';
import type { Drift, VerifyReport } from '../report.js';
import { ModelEditor } from './model-editor.js';
import { NotWritable } from './not-writable.js';
import { describedModelActions, modelLike } from './new-model.js';
import { responseActions } from './response-actions.js';

/** An overlay that makes the contract agree with the live API. */
export interface WrittenOverlay {
  /** The overlay, to be written as YAML or JSON; undefined if there is nothing to write. */
  overlay?: object;
  /** What it can't express, one sentence each. */
  left: string[];
}

/** Writes what a run found as an overlay. A change that breaks the contract is left out. */
export function overlayOf(
  contract: Contract,
  { drifts, startedAt, origins }: Pick<VerifyReport, 'drifts' | 'startedAt' | 'origins'>,
): WrittenOverlay {
  const seenAt = startedAt.slice(0, 10);
  const { actions, left } = written(contract, drifts, seenAt);
  if (actions.length === 0) return { left };
  const description = [
    `Written by \`unigen verify\` at ${startedAt} from what ${[...new Set(Object.values(origins))].join(' and ')} showed.`,
    ...(left.length > 0 ? ['What an overlay cannot express:', ...left.map((line) => `- ${line}`)] : []),
  ].join('\n');
  const info = { title: 'What the live API showed', version: `live-${seenAt}`, description };
  return { overlay: { overlay: '1.1.0', info, actions: actions.map(inOrder) }, left };
}

/** The actions of all changes. They are tried all at once; if that fails, one after another. */
function written(contract: Contract, drifts: Drift[], seenAt: string): { actions: Action[]; left: string[] } {
  const together = plan(contract, drifts, seenAt, (document) => document);
  try {
    applied(contract.document, together.actions);
    return together;
  } catch {
    return plan(contract, drifts, seenAt, applied);
  }
}

/** @param trial Applies further actions to the document, or throws. */
function plan(
  contract: Contract,
  drifts: Drift[],
  seenAt: string,
  trial: (document: Document, actions: Action[]) => Document,
): { actions: Action[]; left: string[] } {
  const left: string[] = [];
  const actions: Action[] = [];
  let document = contract.document;
  for (const group of grouped(drifts).values()) {
    const facts = contract.models.find(({ api, id }) => api === group[0]!.api && id === group[0]!.model);
    let editor = facts && new ModelEditor(contract, facts);
    for (const drift of merged(group)) {
      const sentence = drift.model === undefined ? drift.message : `${drift.model}: ${drift.message}`;
      const restore = editor?.snapshot();
      try {
        const [first, ...more] = actionsOf(contract, drift, editor, seenAt);
        if (!first) throw new NotWritable('it is not known what would make the contract agree');
        const described = [{ ...first, description: sentence }, ...more];
        document = trial(document, described);
        actions.push(...described);
        if (drift.change?.type === 'add-model-like')
          editor = editorOfAdded(contract, described, drift, drift.change.like);
      } catch (error) {
        left.push(`${sentence} (not written: ${(error as Error).message})`);
        restore?.();
      }
    }
  }
  return { actions, left };
}

function actionsOf(
  contract: Contract,
  { api, model, change }: Drift,
  editor: ModelEditor | undefined,
  seenAt: string,
): Action[] {
  if (!change) return [];
  if (change.type === 'response') return responseActions(contract.document, api, change.drift);
  if (change.type === 'add-model-like')
    return addModelActions(contract.document, modelLike(contract, { api, id: model! }, change, seenAt));
  if (change.type === 'add-model') return describedModelActions(contract, change.model);
  return editor?.apply(change, seenAt) ?? [];
}

/** One change for each parameter, since several values may be new; one price for each tier. */
function merged(drifts: Drift[]): Drift[] {
  const byKey = new Map<string, Drift>();
  const others: Drift[] = [];
  for (const drift of drifts) {
    const { change, parameter } = drift;
    if (change?.type === 'price') {
      const key = `price ${change.tier ?? ''}`;
      const known = byKey.get(key);
      if (!known) byKey.set(key, drift);
      else if (known.change?.type === 'price' && known.change.amount !== change.amount)
        others.push({ ...drift, change: undefined });
    } else if (change?.type === 'values') {
      const key = `values ${parameter}`;
      const known = byKey.get(key);
      if (known?.change?.type !== 'values') byKey.set(key, drift);
      else {
        const union = <T>(one: T[], other: T[]) => [...new Set([...one, ...other])];
        const { add, remove } = known.change;
        const both = { ...change, add: union(add, change.add), remove: union(remove, change.remove) };
        byKey.set(key, { ...known, message: `${known.message}; ${drift.message}`, change: both });
      }
    } else others.push(drift);
  }
  const changes = [...byKey.values(), ...others];
  // A model is added before it is changed.
  return [...changes].sort((one, other) => Number(isAddition(other)) - Number(isAddition(one)));
}

function isAddition({ change }: Drift): boolean {
  return change?.type === 'add-model-like';
}

/** An editor for a model that the actions add with the schema of another one. */
function editorOfAdded(contract: Contract, actions: Action[], { api, model }: Drift, likeId: string): ModelEditor {
  const document = withActions(contract.document, actions);
  const like = contract.models.find((facts) => facts.api === api && facts.id === likeId)!;
  const branch = branches(document).find((one) => one.api === api && one.model === model)!;
  const facts = { ...candidateFacts(model!, like), branch };
  return new ModelEditor({ document, models: [...contract.models, facts] }, facts);
}

function withActions(document: Document, actions: Action[]): Document {
  const overlay = readOverlay({ overlay: '1.1.0', info: { title: 'trial', version: '1' }, actions }, 'trial');
  return applyOverlay(document, overlay).document;
}

/** The document with further actions. @throws Error if the result is not a valid contract. */
function applied(document: Document, actions: Action[]): Document {
  if (actions.length === 0) return document;
  const changed = withActions(document, actions);
  // The same is checked when the overlay is applied.
  assertNone(contractProblems(changed, document));
  responsesModule(changed);
  return changed;
}

/** With the description after the target, in the order in which people read them. */
function inOrder({ target, description, ...rest }: Action): Action {
  return { target, ...(description !== undefined && { description }), ...rest };
}

function grouped(drifts: Drift[]): Map<string, Drift[]> {
  const groups = new Map<string, Drift[]>();
  for (const drift of drifts) {
    const key = `${drift.api} ${drift.model ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), drift]);
  }
  return groups;
}
