import type { Api } from '../../types/api.js';
import type { Context } from '../context.js';
import { programName } from '../program.js';

/** How the command line shows whether a lost create made a task. Only GateAI Core lists tasks. */
export function accountHint(context: Context, api: Api): string {
  const command = `${programName(context)} account`;
  return api === 'gateai'
    ? `\`${command} --api gateai\` lists the tasks that run and the last that ended.`
    : `\`${command}\` shows the balance, which is lower if there is a task; a callback names its id.`;
}
