import {
  createTask,
  gateaiEstimate,
  gateaiGenerate,
  gateaiGetDashboard,
  gateaiGetTask,
  getAccount,
  getTask,
  hosts,
} from '../../../generated/operations.js';
import type { Api } from '../../../src/types/api.js';

/** The steps to call an API without the client, for agents. */
interface CallSteps {
  /** Class of the client. */
  client: string;
  /** URL of a create. */
  url: string;
  /** Header with the key. */
  header: string;
  /** How to get a key, as far as it is documented. */
  key: string;
  /** How to get the price of a request, which is free. */
  price: string;
  /** The same in few words: every model has them. */
  priceOnly: string;
  /** What tells after a lost response whether there is a task. */
  compared: string;
  /** How to wait for the output. */
  wait: string;
  /** The same in few words. */
  poll: string;
}

export const CALL_STEPS: Record<Api, CallSteps> = {
  unifically: {
    client: 'Unifically',
    url: hosts.unifically + createTask.path,
    header: '`Authorization: Bearer $UNIFICALLY_API_KEY`',
    key: 'comes from an account at https://unifically.com',
    price: '`"dry_run": true` beside `input` only returns the price, `data.cost`',
    priceOnly: '`"dry_run":true` beside `input` only returns `data.cost`',
    compared: `\`${getAccount.method} ${getAccount.path}\``,
    wait: `poll \`${getTask.method} ${getTask.path}\` with \`data.task_id\` until \`data.status\` is \`completed\`, with \`data.output\`, or \`failed\``,
    poll: `poll \`${getTask.method} ${getTask.path.replace('{', '{data.')}\` until \`data.status\` is \`completed\` (\`data.output\`) or \`failed\``,
  },
  gateai: {
    client: 'GateAI',
    url: hosts.gateai + gateaiGenerate.path,
    header: '`Authorization: Bearer $GATEAI_API_KEY`',
    key: 'starts with `sk-`; where it comes from is not documented',
    price: `the same body to \`${gateaiEstimate.method} ${gateaiEstimate.path}\` only returns the price, \`cost\``,
    priceOnly: `\`${gateaiEstimate.method} ${gateaiEstimate.path}\` returns \`cost\``,
    compared: `\`${gateaiGetDashboard.method} ${gateaiGetDashboard.path}?key=\``,
    wait: `poll \`${gateaiGetTask.method} ${gateaiGetTask.path}\` with \`task_id\` until \`status\` is \`FINISHED\`, with \`result\`, or \`FAILED\``,
    poll: `poll \`${gateaiGetTask.method} ${gateaiGetTask.path}\` until \`status\` is \`FINISHED\` or \`FAILED\``,
  },
};
