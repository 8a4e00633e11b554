import type { Command } from '../command.js';

/** The commands that are completed most. Each is loaded alone: all commands would take as long as the rest. */
const FAST: Record<string, () => Promise<Command>> = {
  run: async () => (await import('../commands/run.js')).runCommand,
  estimate: async () => (await import('../commands/estimate.js')).estimateCommand,
  show: async () => (await import('../commands/show.js')).showCommand,
  models: async () => (await import('../commands/models.js')).modelsCommand,
  wait: async () => (await import('../commands/wait.js')).waitCommand,
};

/** A command by its name; undefined if there is none. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  if (Object.hasOwn(FAST, name)) return FAST[name]!();
  const commands = await loadCommands();
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

/** All commands by name. */
export async function loadCommands(): Promise<Record<string, Command>> {
  return (await import('../cli.js')).COMMANDS;
}
