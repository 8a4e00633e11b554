import type { Api } from '../types/api.js';

type Fetch = (request: Request) => Promise<Response>;

/** Facts about failed requests for messages: an error of a client names neither the API nor the URL. */
export interface ApiTrouble {
  /** The API of the request. */
  api?: Api;
  /** The model of the request, if it is one of the contract. */
  model?: { id: string; api: Api };
  /** Its documented price. */
  price?: string | undefined;
  /** The balance at Unifically before the create, if it was read. */
  balance?: string | undefined;
  /** The ids of the tasks that GateAI Core listed before the create, if they were read. */
  tasksBefore?: string[] | undefined;
  /** The ids that it lists since, after a lost response. */
  newTasks?: string[] | undefined;
  /** Whether the request has a callback URL. */
  hasCallback?: boolean;
  /** When the last request that may pay was sent, as an ISO date. */
  sentAt?: string;
  /** The APIs that refused a key. */
  refused: Set<Api>;
  /** The last origin that could not be reached, and the option or the variable that it is from, if it is from one. */
  unreachable?: { origin: string; source: string | undefined };
}

/** A `fetch` that notes what goes wrong between the program and an API. */
export function notingFetch(fetch: Fetch, trouble: ApiTrouble, api: Api, source: string | undefined): Fetch {
  return async (request) => {
    if (request.method === 'POST') trouble.sentAt = new Date().toISOString();
    try {
      const response = await fetch(request);
      if (response.status === 401 || response.status === 403) trouble.refused.add(api);
      return response;
    } catch (error) {
      trouble.unreachable = { origin: new URL(request.url).origin, source };
      throw error;
    }
  };
}
