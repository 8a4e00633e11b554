import type { JsonValue } from '../../contract/document/types.js';
import { parseJson } from '../../internal/json.js';
import type { Api } from '../../types/api.js';
import type { Command } from '../command.js';
import { parseOptions, valueOf, valuesOf, type Option } from '../input/argv.js';
import { chooseModel, readApi } from '../input/model.js';
import { SHARED_OPTIONS } from '../input/shared-options.js';
import { withPeers } from '../overlays.js';
import { UsageError } from '../usage-error.js';

const options = {
  like: { value: 'MODEL', description: 'Add the model with the parameters and rules of this one' },
  allow: { value: 'NAME=VALUE', multiple: true, description: 'Let a parameter of the model take another value' },
  api: { ...SHARED_OPTIONS.api, description: 'API of the model; required only if both have one of that name' },
} satisfies Record<string, Option>;

/** `unigen overlay`: writes an overlay. */
export const overlayCommand: Command = {
  usage: '<model>',
  options,
  examples: [
    [
      'unigen overlay kuaishou/kling-3.0-turbo-video --like kuaishou/kling-3.0-video > models.yaml',
      'a model that the API has and this version does not list',
    ],
    ['unigen overlay suno-ai/lyrics --allow mv=newest > values.yaml', 'a value of a parameter'],
    ['unigen show kuaishou/kling-3.0-turbo-video --overlay models.yaml', 'what the contract says with an overlay'],
  ],
  notes: [
    'The overlay is a file for you to edit: descriptions, prices (`x-price`), ranges. Pass it as --overlay to any ' +
      'command, or to `unigen generate` for the types of a project.',
  ],
  async run(context, argv) {
    const parsed = parseOptions('overlay', options, argv);
    const [model, ...extra] = parsed.positionals;
    if (model === undefined || extra.length > 0) throw new UsageError('`unigen overlay` takes one model');
    const like = valueOf(parsed, 'like');
    const allowed = (valuesOf(parsed, 'allow') ?? []).map(readAllowed);
    if ((like === undefined) === (allowed.length === 0)) {
      throw new UsageError('`unigen overlay` needs either --like MODEL or --allow NAME=VALUE');
    }
    const given = readApi(valueOf(parsed, 'api'));
    const { writeOverlay } = await withPeers(
      '`unigen overlay`',
      () => import('../../generate/overlay/write-overlay.js'),
    );
    const { api, id } = await chooseModel(like ?? model, given);
    const text = await writeOverlay(
      like === undefined ? { api, model: id, allowed } : { api, model: newId(model, api), like: id },
    );
    context.stdout.write(text);
  },
};

function readAllowed(text: string): { parameter: string; value: JsonValue } {
  const [, parameter, value] = /^([^=]+)=([^]+)$/.exec(text) ?? [];
  if (parameter === undefined || value === undefined) throw new UsageError(`--allow takes NAME=VALUE, not ${text}`);
  return { parameter, value: (parseJson(value) as JsonValue | undefined) ?? value };
}

/** The id of a model to add. It becomes part of names, paths and comments. */
function newId(id: string, api: Api): string {
  const form = api === 'unifically' ? /^[\w.-]+\/[\w.-]+$/ : /^[\w.-]+$/;
  if (form.test(id)) return id;
  throw new UsageError(
    api === 'unifically'
      ? `a model of Unifically is named like provider/name, not ${id}`
      : `a model of GateAI Core is named by letters, digits, "-", "_" and ".", not ${id}`,
  );
}
