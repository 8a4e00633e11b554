import { priceOf } from '../catalog/price.js';
import { gateaiListModels } from '../../generated/operations.js';
import { listWords } from '../internal/list-words.js';
import type { Api } from '../types/api.js';
import type { CheckContext } from './check-context.js';
import { checkDescription, checkModelList } from './check-discovery.js';
import { checkCandidate } from './check-candidate.js';
import { checkExamples } from './check-examples.js';
import { Collector } from './collector.js';
import { commonParameters } from './common-parameters.js';
import { readContract, type Contract, type ModelFacts } from './contract.js';
import { LiveApi, type LiveOptions } from './live-api.js';
import { OwnTasks } from './own-tasks.js';
import { whyNotCompared } from './prices.js';
import { countProbes, probe } from './probe.js';
import type { Verdict, VerifyReport } from './report.js';
import { tryValues, type Try } from './try-values.js';
import { inputOf, referencesIn } from './variants.js';

/** What to verify, and how. */
export interface VerifyOptions {
  /** How each API is reached; one that is missing is not verified. */
  apis: Partial<Record<Api, LiveOptions>>;
  /** The models to verify; all if omitted. */
  models?: { api: Api; id: string }[];
  /** Whether to try values and parameters that no example has. @default false */
  probe?: boolean;
  /** Values and parameters to try with each of the models. */
  tries?: readonly Try[];
  /** Ids of completed tasks of the Unifically account, for examples that continue from one. */
  tasks?: readonly string[];
  /** A model that the contract does not have, and one of the same API whose examples it may take. */
  candidate?: { api: Api; id: string; like: string };
  signal?: AbortSignal;
  onProgress?: (progress: VerifyProgress) => void;
}

/** How far a run has come. */
export interface VerifyProgress {
  /** Requests that were sent. */
  sent: number;
  /** Requests that it takes if there is no drift. */
  planned: number;
  /** Seconds until the end, if there is no drift. */
  secondsLeft: number;
  /** What is verified at the moment. */
  subject: string;
}

/** What a run found, even if it ended early. */
export interface VerifyResult {
  report: VerifyReport;
  /** The verdicts of the API, for an overlay. */
  verdicts: Verdict[];
  contract: Contract;
  /** Why the run ended early. */
  error?: Error;
}

/** One API with what is to be verified of it. */
interface Lane {
  context: CheckContext;
  chosen: ModelFacts[];
  /** Requests that it takes if there is no drift. */
  planned: number;
}

/** Milliseconds that a request usually takes. */
const LATENCY_MS = 300;

/**
 * Compares the live APIs with the contract, without creating a task: examples by dry runs and estimates, what the APIs
 * say about their models, and every response. The APIs are asked side by side, each with one request at a time.
 */
export async function verify(options: VerifyOptions): Promise<VerifyResult> {
  const contract = await readContract();
  const start = Date.now();
  const found = new Collector();
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const lanes: Lane[] = [];
  for (const [api, liveOptions] of Object.entries(options.apis) as [Api, LiveOptions][]) {
    const chosen = contract.models.filter(
      (facts) =>
        facts.api === api && (options.models?.some((model) => model.api === api && model.id === facts.id) ?? true),
    );
    const onDrift = found.addResponseDrift.bind(found, api);
    const live = new LiveApi(api, liveOptions, { signal, onDrift });
    const context = { live, contract, found, ownTasks: new OwnTasks(), common: await commonParameters(api) };
    lanes.push({
      context,
      chosen,
      planned: countRequests(context, [...chosen, ...candidateOf(contract, api, options)], options.probe === true),
    });
  }
  const sum = (count: (lane: Lane) => number) => lanes.reduce((total, lane) => total + count(lane), 0);
  let subject = '';
  const onRequest = () => {
    const sent = sum(({ context }) => context.live.requests);
    const planned = sum((lane) => lane.planned);
    const left = Math.max(0, ...lanes.map(secondsLeft));
    options.onProgress?.({ sent, planned: Math.max(sent, planned), secondsLeft: left, subject });
  };
  onRequest();
  const models: VerifyReport['models'] = [];
  const ended = await Promise.allSettled(
    lanes.map(async (lane) => {
      lane.context.live.onRequest = onRequest;
      try {
        await verifyApi(lane, options, models, (name) => (subject = name));
      } catch (error) {
        // Whatever ended one API may concern the other: a task that was created, an interrupt.
        stop.abort(error);
        throw error;
      }
    }),
  );
  const failure = ended.find((result) => result.status === 'rejected');
  const report: VerifyReport = {
    startedAt: new Date(start).toISOString(),
    contract: contract.document.info.version,
    origins: Object.fromEntries(lanes.map(({ context: { live } }) => [live.api, live.baseUrl])),
    models,
    requests: sum(({ context }) => context.live.requests),
    seconds: Math.round((Date.now() - start) / 100) / 10,
    complete: failure === undefined,
    drifts: found.drifts,
    notChecked: found.notChecked,
    tried: found.tried,
  };
  const reason: unknown = stop.signal.aborted ? stop.signal.reason : failure?.reason;
  const error = reason instanceof Error ? reason : new Error(String(reason));
  return { report, verdicts: found.verdicts, contract, ...(failure && { error }) };
}

async function verifyApi(
  { context, chosen }: Lane,
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

/** The requests of an API if there is no drift. */
function countRequests(context: CheckContext, chosen: ModelFacts[], probes: boolean): number {
  const { live } = context;
  const perModel = chosen.map((facts) => {
    const examples = facts.examples.length + (live.api === 'gateai' ? 1 : 0);
    return examples + (probes ? countProbes(context, facts) : 0);
  });
  return perModel.reduce((sum, count) => sum + count, live.reads.length);
}

function secondsLeft({ context: { live }, planned }: Lane): number {
  return (Math.max(0, planned - live.requests) * Math.max(live.intervalMs, LATENCY_MS)) / 1000;
}
