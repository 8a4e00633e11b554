import type { Api } from '../../types/api.js';
import type { Context } from '../context.js';
import { programName } from '../program.js';
import { oneLine } from './layout.js';

/**
 * How the command line shows whether a lost create made a task, after a colon or a comma. Only GateAI Core lists tasks. No
 * document says how soon a task shows: who looks at once may miss it, and pay twice.
 */
export function accountHint(context: Context, api: Api): string {
  const command = `${programName(context)} account`;
  const { balance, tasksBefore, newTasks } = context.trouble;
  if (api === 'gateai') {
    if (newTasks && newTasks.length > 0)
      return `GateAI Core lists ${idsOf(newTasks)} now, but not before the create: ${newTasks.length === 1 ? 'it is the task' : 'one is the task'} if nothing else uses this key.`;
    const none = newTasks ? 'GateAI Core lists no new task yet; ' : '';
    const before = tasksBefore && (tasksBefore.length === 0 ? ' none' : `: ${idsOf(tasksBefore)}`);
    return (
      `${none}wait a minute, then run \`${command} --api gateai\`. It lists the running tasks and the last 20 that ended, but not when those ended.` +
      (before === undefined ? '' : ` Before the create it listed${before}.`)
    );
  }
  const before =
    balance === undefined
      ? 'Compare it with the one before, such as that of your dashboard: it is lower if there is a task.'
      : `It was ${balance} before the create, and is lower if there is a task.`;
  return `wait a minute, then run \`${command}\`, which shows the balance. ${before}`;
}

/** Ids of an API in a sentence. */
function idsOf(ids: readonly string[]): string {
  return ids.map(oneLine).join(', ');
}
