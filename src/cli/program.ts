import type { ProcessContext } from './context.js';

/**
 * How this program was started, for commands to copy. npm has the programs of a project on the path only for what it
 * starts itself: after `npx unigen`, or a script of package.json, a shell does not find `unigen`.
 */
export function programName({ env }: Pick<ProcessContext, 'env'>): 'unigen' | 'npx unigen' {
  return env.npm_command ? 'npx unigen' : 'unigen';
}

/** A message whose commands, such as `unigen models`, begin as this program was started. */
export function withProgramName(context: Pick<ProcessContext, 'env'>, message: string): string {
  return message.replaceAll('`unigen ', `\`${programName(context)} `);
}
