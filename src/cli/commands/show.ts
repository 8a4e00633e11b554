import { exampleCommand } from '../../catalog/example-command.js';
import { TOP_LEVEL_PARAMETERS } from '../../catalog/request-parameters.js';
import type { Command } from '../command.js';
import { isSet, parseOptions, valueOf } from '../input/argv.js';
import { chooseModel, readApi } from '../input/model.js';
import { SHARED_OPTIONS } from '../input/shared-options.js';
import { widthOf } from '../output/layout.js';
import { modelPage } from '../output/model-page.js';
import { style } from '../output/style.js';
import { UsageError } from '../usage-error.js';

const options = {
  api: SHARED_OPTIONS.api,
  json: { description: 'Print the details of the model as JSON' },
};

/** `unigen show`: the parameters of a model. */
export const showCommand: Command = {
  usage: '<model>',
  options,
  examples: [
    ['unigen show google/veo-3.1-fast', 'everything about one model'],
    ['unigen show nano-banana-2 --api unifically', 'a model whose name is an id of the other API'],
  ],
  async run(context, argv) {
    const parsed = parseOptions('show', options, argv);
    const [name, ...extra] = parsed.positionals;
    if (name === undefined || extra.length > 0)
      throw new UsageError('`unigen show` takes one model; `unigen models` lists the models');
    const chosen = await chooseModel(name, readApi(valueOf(parsed, 'api')));
    const { stdout, env, isTTY } = context;
    if (isSet(parsed, 'json')) {
      const { api, entry, details } = chosen;
      const topLevel = api === 'gateai' ? { topLevelParameters: TOP_LEVEL_PARAMETERS } : {};
      const command = exampleCommand(chosen, details.minimal.body).join(' ');
      stdout.json({ ...entry, ...details, ...topLevel, command }, 2);
    } else {
      stdout.write(`${modelPage(chosen, style(env, isTTY.stdout), widthOf(context))}\n`);
    }
  },
};
