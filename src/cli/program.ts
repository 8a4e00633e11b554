import type { ProcessContext } from './context.js';

/** What commands begin with. */
export type ProgramName = 'unigen' | 'npx --no unigen';

/**
 * How this program was started, for commands to copy. npm has the programs of a project on the path only for what it
 * starts itself: after `npx unigen`, or a script of package.json, a shell does not find `unigen`. `--no`: in another folder,
 * npx would take whatever npm has by that name, and give it the key.
 */
export function programName({ env }: Pick<ProcessContext, 'env'>): ProgramName {
  return env.npm_command ? 'npx --no unigen' : 'unigen';
}

/** A message whose commands, such as `unigen models`, begin as this program was started. */
export function withProgramName(context: Pick<ProcessContext, 'env'>, message: string): string {
  return nameProgram(programName(context), message);
}

/** A text or a command line, such as `unigen run … | unigen wait -`, whose commands begin with this name. */
export function nameProgram(program: ProgramName, text: string): string {
  return text.replaceAll(/(?<=^|`|\$\(|\| )unigen (?=\S)/g, `${program} `);
}
