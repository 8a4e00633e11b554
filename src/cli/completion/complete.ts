import { COMMANDS } from '../command-table.js';
import type { Candidate } from './candidate.js';

/**
 * Candidates for the next word of a command line. Nothing is sent, and an invalid line has no candidates.
 *
 * @param words The words after the name of the program; the last one is being typed, and may be empty.
 */
export async function complete(words: string[]): Promise<Candidate[]> {
  const text = words.at(-1) ?? '';
  const [name, ...args] = words.slice(0, -1);
  const found = name === undefined || name === 'help' ? commandNames() : await candidatesAfter(name, args, text);
  return found.filter(({ value, isHint }) => isHint || value.startsWith(text));
}

function commandNames(): Candidate[] {
  const commands = Object.entries(COMMANDS).map(([value, { description }]) => ({ value, description }));
  return [...commands, { value: 'help', description: 'Show the help of a command' }];
}

async function candidatesAfter(name: string, args: string[], text: string): Promise<Candidate[]> {
  // A shell waits for each module: names of commands need none of these.
  const { afterCommand } = await import('./after-command.js');
  return afterCommand(name, args, text);
}
