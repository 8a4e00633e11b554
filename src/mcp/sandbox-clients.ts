import { GateAI } from '../client/gateai.js';
import type { ClientOptions } from '../client/options.js';
import { Unifically } from '../client/unifically.js';
import { createSandbox } from '../sandbox/sandbox.js';
import { validateRequest } from '../validate/index.js';

/** Its URLs are never those of a host that exists. */
const ORIGIN = 'https://sandbox.invalid';

/** Clients of a sandbox in this process. */
export function sandboxClients(): { unifically: Unifically; gateai: GateAI } {
  const sandbox = createSandbox({ origin: ORIGIN });
  const options: ClientOptions = {
    apiKey: 'sandbox',
    fetch: (request) => sandbox.fetch(request),
    pollInterval: 200,
    validate: validateRequest,
  };
  return { unifically: new Unifically(options), gateai: new GateAI(options) };
}
