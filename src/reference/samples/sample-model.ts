import type { CommandModel } from '../../catalog/example-command.js';
import type { ModelEntry } from '../../catalog/entry.js';
import type { ExampleDetails, Json, ModelDetails, PriceInputs } from '../../catalog/model-details.js';
import { priceVaries } from '../../catalog/price-varies.js';
import type { PricedModel } from '../../catalog/price-with.js';
import { exampleCostLimit, requestPrice, type RequestPrice } from '../../catalog/request-price.js';
import { inputIn } from '../../catalog/request-parameters.js';
import { createTask, gateaiGenerate, hosts } from '../../../generated/operations.js';
import { toClientLimit } from '../../client/limits.js';
import type { SampleFile } from './sample-file.js';

/** The data of a model that its samples depend on. */
export interface SampleModel extends CommandModel {
  entry: Pick<ModelEntry, 'kind' | 'typicalSeconds' | 'outputs' | 'sizes'> & PricedModel;
  /** What the price depends on in addition to its tiers. */
  priceInputs?: PriceInputs;
  details: Pick<ModelDetails, 'parameters' | 'output'>;
}

/** A request body. */
export type Body = ExampleDetails['body'];

/** The request of a sample. */
export interface SampleRequest {
  model: SampleModel;
  body: Body;
  /** Origin of a sandbox or proxy to send it to, without a slash at its end; undefined for the API itself. */
  baseUrl?: string;
  /** Whether a sandbox is at `baseUrl`: a create there costs nothing. */
  isSandbox?: boolean;
  /** The most that a call may cost, in US dollars. @default the documented price, with a margin if it is approximate */
  maxCost?: number;
  /** Files whose placeholders may be in the body. */
  files?: readonly SampleFile[];
}

/** Outputs that are next to the status of a task of Unifically, not in `output`. */
const NEXT_TO_STATUS = ['VoiceOutput', 'CustomModelOutput'];

/** How the two APIs differ in a sample. */
export interface ApiNames {
  /** The class of the client. */
  client: string;
  /** The environment variables that hold the key, and the origin if it is another. */
  keyVariable: string;
  urlVariable: string;
  /** Path that shows whether a lost create made a task: the balance, or the tasks. That of GateAI takes the key in its query. */
  accountPath: string;
  createPath: string;
  /** Path before the id of a task. */
  taskPath: string;
  /** Statuses with which a task ends: well, and badly. */
  done: string;
  failed: string;
  /** How to find out whether a create made a task, in lines of code. */
  findLost: string[];
}

export const API_TITLES: Record<SampleModel['api'], ApiNames> = {
  unifically: {
    client: 'Unifically',
    keyVariable: 'UNIFICALLY_API_KEY',
    urlVariable: 'UNIFICALLY_BASE_URL',
    accountPath: '/account',
    createPath: '/v1/tasks',
    taskPath: '/v1/tasks/',
    done: 'completed',
    failed: 'failed',
    findLost: ['Compare the balance in a minute.'],
  },
  gateai: {
    client: 'GateAI',
    keyVariable: 'GATEAI_API_KEY',
    urlVariable: 'GATEAI_BASE_URL',
    accountPath: '/api/me',
    createPath: '/api/generate',
    taskPath: '/get/',
    done: 'FINISHED',
    failed: 'FAILED',
    findLost: ['Wait a minute, then look in GET /api/me?key=…', 'for an id that is not printed above.'],
  },
};

/** Where a sample sends its requests: to `origin`, unless an environment variable has another, as the client reads it. */
export interface Origin {
  origin: string;
  /** Undefined if the origin was chosen on the page. */
  variable?: string;
}

/** The origin that a sample sends its requests to. */
export const originOf = ({ model: { api }, baseUrl }: SampleRequest): Origin =>
  baseUrl === undefined ? { origin: hosts[api], variable: API_TITLES[api].urlVariable } : { origin: baseUrl };

/** How a sample uploads a file. */
interface Upload {
  method: 'PUT' | 'POST';
  /** Undefined if it is the origin of the API. */
  storage?: Origin;
  path: string;
  /** The property of the response that refers to the file. */
  reference: string;
}

export function uploadOf(request: SampleRequest): Upload {
  if (request.model.api === 'gateai') return { method: 'POST', path: '/api/upload', reference: 'id' };
  const storage = request.baseUrl === undefined ? { ...originOf(request), origin: hosts.storage } : undefined;
  return { method: 'PUT', path: '/upload', reference: 'file_url', ...(storage && { storage }) };
}

/** The parameters of the model in a request. */
export const inputOf = ({ model, body }: SampleRequest): Record<string, Json> => inputIn(model.api, body);

/** Whether a request only asks for the cost. */
export const isDryRun = ({ body }: SampleRequest): boolean => body.dry_run === true;

/** The documented price of a request; undefined if no document states one. */
export const priceOf = (request: SampleRequest): RequestPrice | undefined =>
  requestPrice(request.model.entry, request.model.priceInputs, inputOf(request));

/** Whether that price may vary by a part of the request. */
export const priceMayVary = (request: SampleRequest): boolean =>
  priceVaries(request.model.entry, request.model.priceInputs, inputOf(request)).length > 0;

/**
 * The price limit in US dollars, for clients with such an option: they ask for the price first, and pay no more.
 * Undefined for a dry run, which costs nothing.
 */
export const maxCostOf = (request: SampleRequest): number | undefined =>
  isDryRun(request) ? undefined : (request.maxCost ?? exampleCostLimit(priceOf(request)));

/** The properties that every output of a model has; empty if it may have one or another. */
export const certainOutputs = ({ details }: SampleModel): string[] =>
  Object.entries(details.output.properties).flatMap(([name, { required }]) => (required ? [name] : []));

/** The properties that an output of a model may have, in words. */
export const possibleOutputs = ({ details }: SampleModel): string[] => Object.keys(details.output.properties);

/** The property of a task that holds its output; undefined if the output is next to the status. */
export function outputProperty({ api, entry }: SampleModel): 'output' | undefined {
  return api === 'unifically' && !NEXT_TO_STATUS.includes(entry.output) ? 'output' : undefined;
}

/** What a create costs, as lines of a comment. No shell may see a quote or a parenthesis in it: some read comments. */
export const paymentComment = ({ isSandbox }: SampleRequest): string[] =>
  isSandbox
    ? ['This sandbox charges nothing. The API charges a task,', 'even without a response.']
    : ['Creating a task costs money, even without a response.'];

/** What is said of a task that did not end well. */
export const PAID = 'The task is paid for.';

/** Lines of text as a comment. */
export const comment = (mark: string, lines: string[]): string => lines.map((line) => `${mark} ${line}`).join('\n');

/** Seconds to wait after a 429 without `Retry-After`, as the client does. */
export const pauseSeconds = (api: SampleModel['api']): number =>
  toClientLimit((api === 'unifically' ? createTask : gateaiGenerate).limit).cooldownMs / 1000;

/** Seconds between two polls of a sample: one number for all models, for a loop without the schedule of the client. */
export const POLL_SECONDS = 5;
/** How often a sample polls at most: for an hour, as the client does. */
export const POLL_COUNT = 3600 / POLL_SECONDS;
