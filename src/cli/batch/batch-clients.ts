import type { Api } from '../../types/api.js';
import type { ClientOptions } from '../../client/options.js';
import type { GateAI } from '../../client/gateai.js';
import type { Unifically } from '../../client/unifically.js';
import { connectGateAI, connectUnifically } from '../connect.js';
import type { Context } from '../context.js';

/** The clients of the APIs that a batch uses. */
export interface BatchClients {
  unifically?: Unifically;
  gateai?: GateAI;
}

/** Creates the clients of APIs. @throws AuthenticationError if a key is missing, before anything is paid for */
export async function batchClients(
  context: Context,
  apis: ReadonlySet<Api>,
  baseUrl: string | undefined,
  more: Pick<ClientOptions, 'limiter' | 'onEvent'> = {},
): Promise<BatchClients> {
  const limited = { ...context, clientOptions: { ...context.clientOptions, ...more } };
  // The list has been checked.
  const options = { baseUrl, validate: false };
  return {
    ...(apis.has('unifically') && { unifically: await connectUnifically(limited, options) }),
    ...(apis.has('gateai') && { gateai: await connectGateAI(limited, options) }),
  };
}
