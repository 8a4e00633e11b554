import type { Command } from '../command.js';
import { SCRIPTS, SHELLS } from '../completion/scripts.js';
import { parseOptions } from '../input/argv.js';
import { UsageError } from '../usage-error.js';

/** `unigen completion`: completions for a shell. */
export const completionCommand: Command = {
  usage: '<bash|zsh|fish>',
  options: {},
  words: SHELLS,
  examples: [
    ['unigen completion bash > ~/.local/share/bash-completion/completions/unigen', 'for bash-completion'],
    ['unigen completion zsh > ~/.zfunc/_unigen', 'if ~/.zfunc is in fpath before compinit'],
    ['unigen completion fish > ~/.config/fish/completions/unigen.fish', 'for fish'],
  ],
  notes: [
    'Or load it whenever a shell starts, with `eval "$(unigen completion bash)"` in ~/.bashrc, the same with zsh in ~/.zshrc ' +
      'after compinit, or `unigen completion fish | source` in config.fish.',
    'The script asks the program for the models, parameters and values of the version that runs. Nothing is sent, and no key ' +
      'is needed; models of an overlay are not completed.',
  ],
  run({ stdout }, argv) {
    const { positionals } = parseOptions('completion', {}, argv);
    const shell = SHELLS.find((name) => name === positionals[0]);
    if (shell === undefined || positionals.length > 1)
      throw new UsageError('`unigen completion` takes bash, zsh or fish');
    stdout.write(SCRIPTS[shell]);
    return Promise.resolve();
  },
};
