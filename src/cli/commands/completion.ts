import type { Command } from '../command.js';
import { SCRIPTS, SHELLS } from '../completion/scripts.js';
import { parseOptions } from '../input/argv.js';
import { UsageError } from '../usage-error.js';

/** `unigen completion`: completions for a shell. */
export const completionCommand: Command = {
  usage: '<bash|zsh|fish>',
  description: 'Print the script that completes commands, models, parameters and their values in a shell',
  options: {},
  words: SHELLS,
  examples: [
    [`eval "$(unigen completion bash)"`, 'in ~/.bashrc'],
    [`eval "$(unigen completion zsh)"`, 'in ~/.zshrc, after compinit'],
    ['unigen completion fish | source', 'in ~/.config/fish/config.fish'],
  ],
  notes: ['The script asks the program, which sends nothing and needs no key.'],
  run({ stdout }, argv) {
    const { positionals } = parseOptions('completion', {}, argv);
    const shell = SHELLS.find((name) => name === positionals[0]);
    if (shell === undefined || positionals.length > 1)
      throw new UsageError('`unigen completion` takes bash, zsh or fish');
    stdout.write(SCRIPTS[shell]);
    return Promise.resolve();
  },
};
