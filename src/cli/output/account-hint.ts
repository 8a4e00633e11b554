import type { Api } from '../../types/api.js';
import type { Context } from '../context.js';
import { programName } from '../program.js';

/**
 * How the command line shows whether a lost create made a task, after a colon or a comma. Only GateAI Core lists tasks. No
 * document says how soon a task shows: who looks at once may miss it, and pay twice.
 */
export function accountHint(context: Context, api: Api): string {
  const command = `${programName(context)} account`;
  if (api === 'gateai')
    return `wait a minute, then run \`${command} --api gateai\`. It lists the running tasks and the last 20 that ended, but not when those ended.`;
  const { balance } = context.trouble;
  const before =
    balance === undefined
      ? 'Compare it with the one before, such as that of your dashboard: it is lower if there is a task.'
      : `It was ${balance} before the create, and is lower if there is a task.`;
  return `wait a minute, then run \`${command}\`, which shows the balance. ${before} If you gave a callback URL, its callback names the id of the task.`;
}
