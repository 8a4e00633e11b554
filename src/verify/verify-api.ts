import { gateaiListModels } from '../../generated/operations.js';
import { priceOf } from '../catalog/price.js';
import { listWords } from '../internal/list-words.js';
import type { Api } from '../types/api.js';
import { checkCandidate } from './check-candidate.js';
import type { CheckContext } from './check-context.js';
import { checkDescription, checkModelList } from './check-discovery.js';
import { checkExamples } from './check-examples.js';
import type { Collector } from './collector.js';
import type { Contract, ModelFacts } from './contract.js';
import { whyNotCompared } from './prices.js';
import { probe } from './probe.js';
import type { VerifyReport } from './report.js';
import { tryValues } from './try-values.js';
import { inputOf, referencesIn } from './variants.js';
import type { VerifyOptions } from './options.js';

/**
 * Compares one API with the contract.
 *
 * @param models Filled with the models whose examples were sent.
 * @param onSubject Called with what is verified next.
 */
export async function verifyApi(
  context: CheckContext,
  chosen: ModelFacts[],
  { models: named, probe: probes, tries = [], tasks = [], candidate }: VerifyOptions,
  models: VerifyReport['models'],
  onSubject: (subject: string) => void,
): Promise<void> {
  const { live, found } = context;
  const { api } = live;
  const reads = new Map<string, unknown>();
  for (const operation of live.reads) {
    onSubject(operation.id);
    const { json, status, message } = await live.read(operation);
    reads.set(operation.id, json);
    if (status !== 200)
      found.addNotChecked({ api, subject: operation.id, reason: message ?? `HTTP ${String(status)}` });
  }
  if (api === 'unifically') {
    for (const { id, reason } of await context.ownTasks.read(live, tasks))
      found.addNotChecked({ api, subject: `task ${id}`, reason });
  }
  if (probes && context.common.size > 0) {
    const names = listWords([...context.common].sort(), 'and');
    found.addNotChecked({ api, subject: 'every model', reason: `what every model takes is not tried: ${names}` });
  }
  const first = cheapest(chosen);
  if (first) {
    onSubject(first.id);
    // The first dry run shows whether the API knows dry runs, so it is the one that costs least if not.
    await live.ask(first.examples[0]![1]);
  }
  if (api === 'gateai') await checkModelList(context, reads.get(gateaiListModels.id), chosen, named === undefined);
  for (const facts of chosen) {
    onSubject(facts.id);
    if (isGone(found, facts)) continue;
    const counts = await checkExamples(context, facts);
    models.push({ api, id: facts.id, ...counts });
    if (isGone(found, facts)) continue;
    const bodies = found.acceptedBodies(facts);
    if (api === 'gateai') await checkDescription(context, facts, bodies);
    if (probes) await probe(context, facts);
    if (tries.length > 0) await tryValues(context, facts, tries, bodies);
    const inputs = found.acceptedBodies(facts).map((body) => inputOf(facts, body));
    const reason = whyNotCompared(facts.entry, inputs);
    if (reason !== undefined) found.addNotChecked({ api, model: facts.id, subject: 'price', reason });
  }
  const [like] = candidateOf(context.contract, api, { candidate });
  if (candidate && like) {
    onSubject(candidate.id);
    models.push(await checkCandidate(context, candidate.id, like, probes === true));
  }
}

/** The model that a candidate of an API is like; none if there is no candidate. */
function candidateOf({ models }: Contract, api: Api, { candidate }: Pick<VerifyOptions, 'candidate'>): ModelFacts[] {
  return models.filter((facts) => candidate?.api === api && facts.api === api && facts.id === candidate.like);
}

function isGone(found: Collector, facts: ModelFacts): boolean {
  return found.drifts.some(({ kind, api, model }) => kind === 'model-gone' && api === facts.api && model === facts.id);
}

/** The model whose minimal example costs least by the documents, and names nothing that only a real account has. */
function cheapest(chosen: ModelFacts[]): ModelFacts | undefined {
  const costOf = (facts: ModelFacts) => {
    const body = facts.examples[0]![1];
    if (facts.entry.deprecated || referencesIn(facts, body).length > 0) return Infinity;
    return priceOf(facts.entry, inputOf(facts, body))?.total ?? 1000;
  };
  return chosen.reduce<ModelFacts | undefined>(
    (best, facts) => (best && costOf(best) <= costOf(facts) ? best : facts),
    undefined,
  );
}
