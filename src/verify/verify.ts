import { commonParameters } from '../catalog/details.js';
import { documentedPrice } from '../catalog/price.js';
import { gateaiListModels } from '../../generated/operations.js';
import type { Api } from '../types/api.js';
import type { CheckContext } from './check-context.js';
import { checkDescription, checkModelList } from './check-discovery.js';
import { checkExamples } from './check-examples.js';
import { Collector } from './collector.js';
import { readContract, type Body, type Contract, type ModelFacts } from './contract.js';
import { LiveApi, type LiveOptions } from './live-api.js';
import { countProbes, probe } from './probe.js';
import type { Verdict, VerifyReport } from './report.js';
import { inputOf, referencesIn } from './variants.js';

/** What to verify, and how. */
export interface VerifyOptions {
  /** How each API is reached; one that is missing is not verified. */
  apis: Partial<Record<Api, LiveOptions>>;
  /** The models to verify; all if omitted. */
  models?: { api: Api; id: string }[];
  /** Whether to try values and parameters that no example has. @default false */
  probe?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: VerifyProgress) => void;
}

/** How far a run has come. */
export interface VerifyProgress {
  /** Requests that were sent. */
  sent: number;
  /** Requests that it takes if there is no drift. */
  planned: number;
  /** Milliseconds between the starts of two requests to the slowest API. */
  intervalMs: number;
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
  error?: unknown;
}

/** One API with what is to be verified of it. */
interface Lane {
  context: CheckContext;
  chosen: ModelFacts[];
}

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
  for (const [api, live] of Object.entries(options.apis) as [Api, LiveOptions][]) {
    const chosen = contract.models.filter(
      (facts) =>
        facts.api === api && (options.models?.some((model) => model.api === api && model.id === facts.id) ?? true),
    );
    const onDrift = found.addResponseDrift.bind(found, api);
    const context = {
      live: new LiveApi(api, live, { signal, onDrift }),
      contract,
      found,
      common: await commonParameters(api),
    };
    lanes.push({ context, chosen });
  }
  const planned = lanes.reduce((sum, lane) => sum + countRequests(lane, options.probe === true), 0);
  const models: VerifyReport['models'] = [];
  const runLane = async (lane: Lane) => {
    const { live } = lane.context;
    let subject = live.api as string;
    live.onRequest = () => {
      const sent = lanes.reduce((sum, { context }) => sum + context.live.requests, 0);
      const intervalMs = Math.max(...lanes.map(({ context }) => context.live.intervalMs));
      options.onProgress?.({ sent, planned: Math.max(planned, sent), intervalMs, subject });
    };
    await verifyApi(lane, options, models, (name) => (subject = name));
  };
  const ended = await Promise.allSettled(
    lanes.map((lane) =>
      runLane(lane).catch((error: unknown) => {
        // Whatever ended one API may concern the other: a task that was created, an interrupt.
        stop.abort(error);
        throw error;
      }),
    ),
  );
  const failure = ended.find((result) => result.status === 'rejected');
  const report: VerifyReport = {
    startedAt: new Date(start).toISOString(),
    contract: contract.document.info.version,
    origins: Object.fromEntries(lanes.map(({ context: { live } }) => [live.api, live.baseUrl])),
    models,
    requests: lanes.reduce((sum, { context }) => sum + context.live.requests, 0),
    seconds: Math.round((Date.now() - start) / 100) / 10,
    drifts: found.drifts,
    undecided: found.undecided,
  };
  const error: unknown = stop.signal.aborted ? stop.signal.reason : failure?.reason;
  return { report, verdicts: found.verdicts, contract, ...(failure && { error }) };
}

async function verifyApi(
  { context, chosen }: Lane,
  { models: named, probe: probes }: VerifyOptions,
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
    if (status !== 200) found.addUndecided({ api, subject: operation.id, reason: message ?? `HTTP ${String(status)}` });
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
    if (found.drifts.some(({ kind, model }) => kind === 'model-gone' && model === facts.id)) continue;
    const counts = await checkExamples(context, facts);
    models.push({ api, id: facts.id, ...counts });
    if (found.drifts.some(({ kind, model }) => kind === 'model-gone' && model === facts.id)) continue;
    const accepted = found.verdicts.filter(
      (verdict) => verdict.accepted && verdict.api === api && verdict.model === facts.id,
    );
    if (api === 'gateai')
      await checkDescription(
        context,
        facts,
        accepted.map(({ body }) => body as Body),
      );
    if (probes) await probe(context, facts);
  }
}

/** The model whose minimal example costs least by the documents, and names nothing that only a real account has. */
function cheapest(chosen: ModelFacts[]): ModelFacts | undefined {
  const costOf = (facts: ModelFacts) => {
    const body = facts.examples[0]![1];
    if (facts.entry.deprecated || referencesIn(facts, body).length > 0) return Infinity;
    return documentedPrice(facts.entry, inputOf(facts, body))?.total ?? 1000;
  };
  return chosen.reduce<ModelFacts | undefined>(
    (best, facts) => (best && costOf(best) <= costOf(facts) ? best : facts),
    undefined,
  );
}

/** The requests of an API if there is no drift. */
function countRequests({ context, chosen }: Lane, probes: boolean): number {
  const { live } = context;
  const perModel = chosen.map((facts) => {
    const examples = facts.examples.length + (live.api === 'gateai' ? 1 : 0);
    return examples + (probes ? countProbes(context, facts) : 0);
  });
  return perModel.reduce((sum, count) => sum + count, live.reads.length);
}
