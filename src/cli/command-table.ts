import type { Command } from './command.js';

/** The forms of results, with what the help says of each. */
export const OUTPUT_FORMS = {
  events: 'text on a terminal; if piped or with --json, one JSON object per line',
  json: 'text on a terminal; if piped or with --json, JSON',
  text: 'text; with --json, JSON',
} as const;

type OutputForm = keyof typeof OUTPUT_FORMS;

/** A command as the program knows it before it is loaded: loading all of them takes longer than most of them run. */
export interface CommandEntry {
  /** What the command does, in one line. */
  description: string;
  /** The form of its results, if it prints any. */
  output?: OutputForm;
  /** Whether an error is printed as one of its `events` too. */
  errorEvents?: true;
  load(): Promise<Command>;
}

/** The commands by name, in the order of the help. */
export const COMMANDS: Record<string, CommandEntry> = {
  models: {
    description: 'List models by name, by what they can do, and by the price of a request',
    output: 'text',
    load: async () => (await import('./commands/models.js')).modelsCommand,
  },
  show: {
    description: 'Show what a model can do, its parameters, rules, price and examples',
    output: 'text',
    load: async () => (await import('./commands/show.js')).showCommand,
  },
  estimate: {
    description: 'Show what a request would cost, without creating a task',
    output: 'json',
    load: async () => (await import('./commands/estimate.js')).estimateCommand,
  },
  run: {
    description: 'Create a task, wait for it and print its output',
    output: 'events',
    errorEvents: true,
    load: async () => (await import('./commands/run.js')).runCommand,
  },
  wait: {
    description: 'Wait for a task that was created before, here or on another machine',
    output: 'events',
    errorEvents: true,
    load: async () => (await import('./commands/wait.js')).waitCommand,
  },
  batch: {
    description: 'Run a list of requests and save what they make; run it again to resume',
    output: 'events',
    load: async () => (await import('./commands/batch.js')).batchCommand,
  },
  upload: {
    description: 'Upload files and print the URL or id that parameters take',
    output: 'text',
    load: async () => (await import('./commands/upload.js')).uploadCommand,
  },
  account: {
    description: 'Show the balance at Unifically, or the budget and tasks of a GateAI key',
    output: 'json',
    load: async () => (await import('./commands/account.js')).accountCommand,
  },
  resources: {
    description: 'List the voices, motions, cameras and sounds whose ids parameters take',
    output: 'text',
    load: async () => (await import('./commands/resources.js')).resourcesCommand,
  },
  sandbox: {
    description: 'Serve a stateful sandbox of both APIs, with tasks, balances and callbacks',
    load: async () => (await import('./commands/sandbox.js')).sandboxCommand,
  },
  mcp: {
    description: 'Serve the models to agents by the Model Context Protocol, with limits on what they spend',
    load: async () => (await import('./commands/mcp.js')).mcpCommand,
  },
  init: {
    description: 'Write a project that runs at once against the sandbox, without a key',
    load: async () => (await import('./commands/init.js')).initCommand,
  },
  overlay: {
    description: 'Print an overlay that adds a model, or values of its parameters, to the contract',
    load: async () => (await import('./commands/overlay.js')).overlayCommand,
  },
  verify: {
    description: 'Compare the live API with the contract, at no cost: examples, prices, responses, new models',
    output: 'text',
    load: async () => (await import('./commands/verify.js')).verifyCommand,
  },
  generate: {
    description: 'Write this package with a contract that has your overlays: types, validators, sandbox and CLI',
    load: async () => (await import('./commands/generate.js')).generateCommand,
  },
  diff: {
    description: 'Compare two versions of the contract',
    output: 'text',
    load: async () => (await import('./commands/diff.js')).diffCommand,
  },
  completion: {
    description: 'Print the script that completes commands, models, parameters and their values in a shell',
    load: async () => (await import('./commands/completion.js')).completionCommand,
  },
};
