import type { Api } from '../../types/api.js';
import type { Context } from '../context.js';
import { programName } from '../program.js';

/** How the command line shows whether a lost create made a task. Only GateAI Core lists tasks. */
export function accountHint(context: Context, api: Api): string {
  const command = `${programName(context)} account`;
  if (api === 'gateai')
    return `\`${command} --api gateai\` lists the tasks that run and the last that ended, these without a time: look before more end.`;
  const { balance } = context.trouble;
  const before =
    balance === undefined
      ? 'Compare it with the one before, such as that of your dashboard: it is lower if there is a task.'
      : `It was ${balance} before the create, and is lower if there is a task.`;
  return `\`${command}\` shows the balance. ${before} If you gave a callback URL, its callback names the id of the task.`;
}
