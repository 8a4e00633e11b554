import { realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import type { Command } from '../command.js';
import { parseOptions, valueOf, type Option } from '../input/argv.js';
import { overlayFiles, withPeers } from '../overlays.js';
import { OVERLAY_OPTION } from '../take-overlays.js';
import { UsageError } from '../usage-error.js';

const options = {
  overlay: OVERLAY_OPTION,
  out: { value: 'FOLDER', description: 'Where to write the package (default unigen-env)' },
} satisfies Record<string, Option>;

/** Whether `npm install` of the folder has been run in this project: it makes a link. */
async function isInstalled(folder: string): Promise<boolean> {
  const link = await realpath('node_modules/unigen').catch(() => undefined);
  return link !== undefined && link === (await realpath(folder));
}

/** `unigen generate`: the package with another contract. */
export const generateCommand: Command = {
  usage: '',
  options,
  examples: [
    [
      'unigen generate --overlay models.yaml',
      'write ./unigen-env, which `npm install ./unigen-env` installs under the name of the published package',
    ],
  ],
  notes: [
    'An overlay (OpenAPI Overlay Specification 1.0 or 1.1) adds models, parameters or values that the API has and this ' +
      'version does not know yet. To try one without writing anything, pass --overlay to any other command.',
  ],
  async run(context, argv) {
    const parsed = parseOptions('generate', options, argv);
    if (parsed.positionals.length > 0) throw new UsageError('`unigen generate` takes options only');
    const files = overlayFiles(parsed);
    if (files.length === 0) throw new UsageError('`unigen generate` needs at least one --overlay');
    const out = valueOf(parsed, 'out') ?? 'unigen-env';
    const { generateEnvironment } = await withPeers(
      '`unigen generate`',
      () => import('../../generate/environment/environment.js'),
    );
    const warn = (message: string) => context.stderr.write(`warning: ${message}\n`);
    const folder = await withPeers('`unigen generate`', () => generateEnvironment(files, out, warn));
    const shown = relative('.', folder) || folder;
    const path = shown.startsWith('..') || isAbsolute(shown) ? shown : `./${shown}`;
    context.stdout.write(
      (await isInstalled(folder))
        ? `${shown} is written; it is installed as \`unigen\` already\n`
        : `${shown} is written. To use it as \`unigen\`: npm install ${path}\n`,
    );
  },
};
