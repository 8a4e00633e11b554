import { GateAI } from '../client/gateai.js';
import type { ClientOptions } from '../client/options.js';
import { Unifically } from '../client/unifically.js';
import { serveSandbox } from '../sandbox/server/server.js';
import { validateRequest } from '../validate/index.js';

/** Clients of a sandbox of their own. */
export interface SandboxClients {
  unifically: Unifically;
  gateai: GateAI;
  /** Its console, in a browser. */
  console: string;
  stop: () => Promise<void>;
}

/** Serves a sandbox on a free port of this machine: people open the links to its outputs, and inject faults. */
export async function serveSandboxClients(): Promise<SandboxClients> {
  const served = await serveSandbox({ port: 0 });
  const { url } = served;
  const options: ClientOptions = { apiKey: 'sandbox', baseUrl: url, pollInterval: 200, validate: validateRequest };
  return {
    unifically: new Unifically(options),
    gateai: new GateAI(options),
    console: `${url}/_sandbox/`,
    stop: () => served.stop(),
  };
}
