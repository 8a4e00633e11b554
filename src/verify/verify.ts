import type { Api } from '../types/api.js';
import type { CheckContext } from './check-context.js';
import { Collector } from './collector.js';
import { commonParameters } from './common-parameters.js';
import { readContract, type Contract, type ModelFacts } from './contract.js';
import { LiveApi, type LiveOptions } from './live-api.js';
import type { VerifyOptions } from './options.js';
import { OwnTasks } from './own-tasks.js';
import { countRequests } from './rehearsal.js';
import type { Verdict, VerifyReport } from './report.js';
import { verifyApi } from './verify-api.js';

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
  context: CheckContext & { live: LiveApi };
  chosen: ModelFacts[];
  /** Requests that it takes if there is no drift. */
  planned: number;
}

/** Requests after which it is known how long one takes; before, as long as the pace lets it. */
const MIN_MEASURED = 10;

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
    lanes.push({ context, chosen, planned: await countRequests(context, chosen, options) });
  }
  const sum = (count: (lane: Lane) => number) => lanes.reduce((total, lane) => total + count(lane), 0);
  let subject = '';
  const askedAt = Date.now();
  const onRequest = () => {
    const sent = sum(({ context }) => context.live.requests);
    const planned = sum((lane) => lane.planned);
    const left = Math.max(0, ...lanes.map((lane) => secondsLeft(lane, Date.now() - askedAt)));
    options.onProgress?.({ sent, planned: Math.max(sent, planned), secondsLeft: left, subject });
  };
  onRequest();
  const models: VerifyReport['models'] = [];
  const ended = await Promise.allSettled(
    lanes.map(async (lane) => {
      lane.context.live.onRequest = onRequest;
      try {
        await verifyApi(lane.context, lane.chosen, options, models, (name) => (subject = name));
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

function secondsLeft({ context: { live }, planned }: Lane, elapsedMs: number): number {
  const measuredMs = live.requests < MIN_MEASURED ? 0 : elapsedMs / live.requests;
  return (Math.max(0, planned - live.requests) * Math.max(live.intervalMs, measuredMs)) / 1000;
}
