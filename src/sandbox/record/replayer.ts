import { BoundedMap } from '../../internal/bounded-map.js';
import { isObject } from '../../internal/json.js';
import { accountIdOf } from '../account-id.js';
import { operationNameOf } from '../faults/fault-target.js';
import type { SandboxRequest, SandboxResponse } from '../http.js';
import { hostOfPath } from '../operation-of-path.js';
import { failureResponse } from './failure-response.js';
import { KeyRing } from './key-ring.js';
import { recordRequest, toSandboxResponse } from './record-message.js';
import type { RecordedExchange, RecordedRequest } from './recorded-exchange.js';
import { Scrubber } from './scrubber.js';

/** Maximum number of requests of each account whose place in the recording is remembered. */
const MAX_PLACES = 100_000;

const MAX_KEYS = 100;

/** Operations that leave something behind at the API. */
const LASTING = ['createTask', 'gateaiGenerate', 'uploadFile', 'gateaiUploadFile'];

/** Responds as a live API did when it was recorded. */
export class Replayer {
  readonly #exchanges = new Map<string, RecordedExchange[]>();
  readonly #keys = new KeyRing(MAX_KEYS);
  /** How many responses to a request an account has got. */
  readonly #places = new BoundedMap<string, number>(MAX_PLACES);

  constructor(exchanges: Iterable<RecordedExchange>) {
    for (const exchange of exchanges) {
      const id = identityOf(exchange.operation, exchange.request);
      const same = this.#exchanges.get(id);
      if (same) same.push(exchange);
      else this.#exchanges.set(id, [exchange]);
    }
  }

  /**
   * The recorded response to a request: to the same request several times, each in the order of the recording, and then
   * the last one again. Each key begins with the first. Undefined if the request is not in the recording.
   */
  responseTo(request: SandboxRequest, key = ''): SandboxResponse | undefined {
    const operation = operationNameOf(request);
    if (operation === undefined) return undefined;
    const id = identityOf(operation, recordRequest(request, new Scrubber(this.#keys.remember(key))));
    const exchanges = this.#exchanges.get(id);
    if (!exchanges) return undefined;
    const place = `${accountIdOf(key)} ${id}`;
    const count = this.#places.touch(place) ?? 0;
    this.#places.set(place, count + 1);
    return responseOf(request, exchanges[Math.min(count, exchanges.length - 1)]!);
  }

  /** Begins again with the first response to each request. */
  reset(): void {
    this.#places.clear();
  }
}

function responseOf({ path }: SandboxRequest, exchange: RecordedExchange): SandboxResponse {
  const { outcome, operation, problem = 'no reason given', response } = exchange;
  return outcome === undefined
    ? toSandboxResponse(response!)
    : failureResponse(hostOfPath(path), outcome, problem, LASTING.includes(operation));
}

/** What makes two requests the same: all but the order of properties. */
function identityOf(operation: string, { method, path, query = {}, body, text, file }: RecordedRequest): string {
  return JSON.stringify([operation, method, path, sorted(query), sorted(body), text, file?.sha256]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}
