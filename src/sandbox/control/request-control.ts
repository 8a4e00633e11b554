import { ControlError } from './control-error.js';
import type { ControlParts } from './control-parts.js';
import { listRequests, numberOf, type RequestQuery } from './list-requests.js';
import { requestDetails } from './request-details.js';
import type { RequestDetails, RequestRow } from './rows.js';
import { sendAgain } from './send-again.js';
import { sendRequest, type RequestToSend } from './send-request.js';
import type { SentRequest } from './sent-request.js';

/** The requests that a sandbox got, and those that it sends to itself. */
export interface RequestControl {
  /**
   * The requests to the APIs that match, the newest first. The newest 2,000 are remembered.
   *
   * @throws Error if a parameter is wrong.
   */
  requests(query?: RequestQuery): { requests: RequestRow[]; more: boolean };
  /**
   * A request with its bodies, the rules that it breaks, and copies of it to run.
   *
   * @throws Error if there is no such request, or it was evicted.
   */
  request(id: string): Promise<RequestDetails>;
  /**
   * Carries out a request once more, as the account that sent it. A create makes a new task, which costs the balance of
   * the sandbox.
   *
   * @param change Another body, as a JSON value.
   * @throws Error if there is no such request, or its body was not stored whole.
   */
  send(id: string, change?: { body?: unknown }): Promise<SentRequest>;
  /**
   * Carries out a request once, with a key, as if a client had sent it: with faults, limits and checks. If its response is
   * lost, it is not sent again, as a browser does.
   *
   * @param origin Scheme and host of the URLs in its response, by default the option `origin`, or `http://localhost`.
   * @throws Error if it is not a request to an operation of the APIs; nothing is sent then.
   */
  sendRequest(request: RequestToSend, origin?: string): Promise<SentRequest>;
}

export function requestControl(parts: ControlParts): RequestControl {
  return {
    requests: (query = {}) => listRequests(parts, query),
    // Asynchronous, so that it rejects.
    async request(id) {
      const entry = parts.traffic.get(numberOf(id)!);
      if (!entry) throw new ControlError(`There is no request ${id}, or it was evicted`, 404);
      return requestDetails(entry, parts);
    },
    send: (id, change = {}) => sendAgain(parts, id, change.body),
    sendRequest: (request, origin = parts.origin) => sendRequest(parts, request, origin),
  };
}
