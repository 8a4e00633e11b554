import { getTask } from '../../generated/operations.js';
import type { Api } from '../types/api.js';
import type { Operation } from '../types/operation.js';
import { validateRequest } from '../validate/index.js';
import type { CheckContext } from './check-context.js';
import { Collector } from './collector.js';
import type { ModelFacts } from './contract.js';
import type { LiveVerdict, AskedApi, ReadResponse } from './live-api.js';
import { namesTask, OwnTasks } from './own-tasks.js';
import { inputOf } from './variants.js';
import { verifyApi } from './verify-api.js';
import type { VerifyOptions } from './options.js';

/** The number of requests that a run sends to an API that agrees with the contract: the same run, with none sent. */
export async function countRequests(
  context: CheckContext,
  chosen: ModelFacts[],
  options: VerifyOptions,
): Promise<number> {
  const live = new RehearsedApi(context.live, context.contract.models, options);
  const rehearsal = { ...context, live, found: new Collector(), ownTasks: new OwnTasks() };
  await verifyApi(rehearsal, chosen, options, [], () => {});
  return live.requests;
}

/** An API that does what the contract says. It knows no task but those of the options. */
class RehearsedApi implements AskedApi {
  requests = 0;
  readonly api: Api;
  readonly reads: readonly Operation[];
  readonly #models: Map<string, ModelFacts>;
  readonly #options: VerifyOptions;
  readonly #verdicts = new Map<string, Promise<LiveVerdict>>();

  constructor({ api, reads }: AskedApi, models: ModelFacts[], options: VerifyOptions) {
    this.api = api;
    this.reads = reads;
    this.#models = new Map(models.filter((facts) => facts.api === api).map((facts) => [facts.id, facts]));
    this.#options = options;
  }

  read(operation: Operation, params?: Record<string, string>): Promise<ReadResponse> {
    this.requests++;
    const isTask = operation.id === getTask.id && params !== undefined;
    return Promise.resolve({ status: 200, json: isTask ? { data: { status: 'completed' } } : undefined });
  }

  ask(body: Record<string, unknown>): Promise<LiveVerdict> {
    const key = JSON.stringify(body);
    const known = this.#verdicts.get(key) ?? this.#ask(body);
    this.#verdicts.set(key, known);
    return known;
  }

  async #ask(body: Record<string, unknown>): Promise<LiveVerdict> {
    this.requests++;
    const { signal, candidate, tasks = [] } = this.#options;
    signal?.throwIfAborted();
    const model = body.model === candidate?.id ? candidate?.like : body.model;
    const [issue] = await validateRequest(this.api, { ...body, model });
    if (issue) return { accepted: false, status: 422, message: issue.message };
    const facts = this.#models.get(String(model));
    const input = Object.entries(facts ? inputOf(facts, body) : {});
    const foreign = input.find(([name, value]) => namesTask(name) && !tasks.includes(String(value)));
    if (foreign) return { accepted: false, status: 422, message: `${foreign[0]} names no task` };
    return { accepted: true, status: 200 };
  }
}
