import { findModel } from '../../catalog/index.js';
import { AuthenticationError } from '../../errors/errors.js';
import { runningOverlays } from '../../generate/environment/running-contract.js';
import { Redactor } from '../../internal/redact.js';
import type { Api } from '../../types/api.js';
import type { LiveOptions } from '../../verify/live-api.js';
import { hasDrift } from '../../verify/report.js';
import type { Try } from '../../verify/try-values.js';
import type { VerifyOptions } from '../../verify/options.js';
import type { VerifyResult } from '../../verify/verify.js';
import type { Command } from '../command.js';
import { APIS, clientOptions } from '../connect.js';
import type { Context } from '../context.js';
import { isSet, parseOptions, valueOf, valuesOf, type Option, type ParsedArgs } from '../input/argv.js';
import { chooseModel, readApi } from '../input/model.js';
import { SHARED_OPTIONS } from '../input/shared-options.js';
import { widthOf } from '../output/layout.js';
import { style } from '../output/style.js';
import { summary, verifyLines } from '../output/verify-lines.js';
import { VerifyProgressLine } from '../output/verify-progress.js';
import { assertWritable, writeWhole } from '../output/write-file.js';
import { withPeers } from '../overlays.js';
import { UsageError } from '../usage-error.js';

const options = {
  api: { ...SHARED_OPTIONS.api, description: 'Only this API; if omitted, every API that has a key' },
  probe: {
    description: 'Also try each documented value, values and parameters of other models, and what is beyond each range',
  },
  try: {
    value: 'PARAMETER=VALUE',
    multiple: true,
    description: 'Also try a value that you have seen elsewhere, with each named model',
  },
  like: {
    value: 'MODEL',
    description:
      'Ask for a model that the contract does not have, with the examples of this one; with --probe, also how the two differ',
  },
  task: {
    value: 'ID',
    multiple: true,
    description: 'A completed task of your account at Unifically, for models that continue from one; it is only read',
  },
  'write-overlay': {
    value: 'FILE',
    description: 'Write an OpenAPI overlay with which the contract agrees (YAML, or JSON for .json)',
  },
  markdown: { value: 'FILE', description: 'Write the report as Markdown; - for stdout' },
  json: { description: 'Print the report as JSON' },
  'base-url': SHARED_OPTIONS['base-url'],
} satisfies Record<string, Option>;

/** `unigen verify`: whether the live API and the contract agree. */
export const verifyCommand: Command = {
  usage: '[model …]',
  options,
  examples: [
    ['unigen verify', 'all models of the APIs that have a key'],
    [
      'unigen verify google/veo-3.1-fast --probe',
      'every value of one model, and values that the contract does not have',
    ],
    [
      'unigen verify --write-overlay live.yaml',
      'write what the API showed; its last line says which overlays to pass to other commands',
    ],
  ],
  notes: [
    'It sends dry runs, estimates and reads only: a request that could create a task is refused before it leaves this ' +
      'program. Each API gets five requests a second at most, half of what its documents allow; after a second HTTP 429 the run ends.',
    'It exits with 0 if everything agrees, and with 1 if something differs. What is not checked, because no free ' +
      'request can show it, is listed and does not count.',
  ],
  async run(context, argv) {
    const parsed = parseOptions('verify', options, argv);
    const files = await readFiles(parsed);
    const chosen = await readChoice(context, parsed);
    const apis = connectAll(context, parsed, chosen);
    const { verify } = await import('../../verify/verify.js');
    const progress = new VerifyProgressLine(context);
    const result = await verify({
      apis,
      ...chosen,
      probe: isSet(parsed, 'probe'),
      tasks: (valuesOf(parsed, 'task') ?? []).map(readTaskId),
      signal: context.signal,
      onProgress: (event) => {
        progress.update(event);
      },
    }).finally(() => {
      progress.end();
    });
    await present(context, parsed, files, result);
    if (result.error) throw result.error;
    if (!hasDrift(result.report)) return 0;
    // A result, not a failure of the run.
    context.stderr.write(
      `result: ${summary(result.report.drifts)} between the live API and the contract (exit code 1)\n`,
    );
    return 1;
  },
};

type Choice = Pick<VerifyOptions, 'models' | 'candidate'> & { tries: Try[] };

interface Files {
  markdown?: string;
  overlay?: string;
}

async function readFiles(parsed: ParsedArgs): Promise<Files> {
  const files = { markdown: valueOf(parsed, 'markdown'), overlay: valueOf(parsed, 'write-overlay') };
  if (files.markdown === '-' && isSet(parsed, 'json'))
    throw new UsageError('--json and --markdown - both print to stdout; give --markdown a file');
  if (files.markdown !== undefined && files.markdown !== '-') await assertWritable('markdown', files.markdown);
  if (files.overlay !== undefined) await assertWritable('write-overlay', files.overlay);
  return files;
}

/** The models to ask for, and what to try with them. */
async function readChoice({ stderr }: Context, parsed: ParsedArgs): Promise<Choice> {
  const api = readApi(valueOf(parsed, 'api'));
  const names = parsed.positionals;
  const tries = (valuesOf(parsed, 'try') ?? []).map(readTry);
  const likeName = valueOf(parsed, 'like');
  if (tries.length > 0 && (names.length === 0 || likeName !== undefined))
    throw new UsageError('--try needs the model whose parameter it is, and the model has to be in the contract');
  if (likeName === undefined) {
    if (names.length === 0) return { tries };
    const found = await Promise.all(names.map((name) => chooseModel(name, api)));
    return { tries, models: found.map(({ api, id }) => ({ api, id })) };
  }
  const [id, ...others] = names;
  if (id === undefined || others.length > 0)
    throw new UsageError('--like needs one model, which the contract does not have');
  const like = await chooseModel(likeName, api);
  if (findModel(like.api, id)) {
    // So it is in the next run of a command that wrote an overlay.
    stderr.write(`the contract has ${id}, so it is verified as it is, and --like is ignored\n`);
    return { tries, models: [{ api: like.api, id }] };
  }
  return { tries, models: [], candidate: { api: like.api, id, like: like.id } };
}

/** The id of a task. It becomes part of a path. */
function readTaskId(text: string): string {
  if (/^[\w.:-]{1,100}$/.test(text)) return text;
  throw new UsageError(`--task takes the id of a task, not ${text}`);
}

function readTry(text: string): Try {
  const [, parameter, value] = /^(\w+)=([^]+)$/.exec(text) ?? [];
  if (parameter === undefined || value === undefined)
    throw new UsageError(`--try takes parameter=value, such as mv=chirp-hawk, not ${text}`);
  return { parameter, value };
}

/** The APIs to ask. Without named models, one without a key is left out. */
function connectAll(
  context: Context,
  parsed: ParsedArgs,
  { models, candidate }: Choice,
): Partial<Record<Api, LiveOptions>> {
  const only = readApi(valueOf(parsed, 'api'));
  const named = candidate ? [candidate] : models;
  const wanted = only ? [only] : named && [...new Set(named.map(({ api }) => api))];
  const found: Partial<Record<Api, LiveOptions>> = {};
  const leftOut: Api[] = [];
  for (const api of wanted ?? (['unifically', 'gateai'] as const)) {
    try {
      found[api] = clientOptions(context, api, { baseUrl: valueOf(parsed, 'base-url') });
    } catch (error) {
      if (wanted || !(error instanceof AuthenticationError)) throw error;
      leftOut.push(api);
    }
  }
  if (Object.keys(found).length === 0) {
    const names = leftOut.map((api) => APIS[api].keyVariable);
    throw new AuthenticationError(`neither ${names.join(' nor ')} is set; set the key of the API to verify`);
  }
  for (const api of leftOut) {
    const { title, keyVariable } = APIS[api];
    context.stderr.write(`${title} is left out: ${keyVariable} is not set\n`);
  }
  return found;
}

async function present(
  context: Context,
  parsed: ParsedArgs,
  { markdown, overlay }: Files,
  { report, contract }: VerifyResult,
): Promise<void> {
  const { stdout, stderr, env, isTTY } = context;
  // Files get no key either.
  const redactor = new Redactor([env.UNIFICALLY_API_KEY, env.GATEAI_API_KEY]);
  const clean = redactor.value(report);
  if (overlay !== undefined) await writeOverlay(context, overlay, contract, clean);
  const text = markdown === undefined ? '' : (await import('../../verify/markdown.js')).markdownReport(clean);
  if (markdown === '-') stdout.write(text);
  else if (markdown !== undefined) {
    await writeWhole(markdown, text);
    stderr.write(`${markdown} is written\n`);
  }
  if (isSet(parsed, 'json')) stdout.json(clean, isTTY.stdout ? 2 : undefined);
  else if (markdown !== '-') stdout.write(`${verifyLines(clean, style(env, isTTY.stdout), widthOf(context))}\n`);
}

async function writeOverlay(
  { stderr, overlays }: Context,
  path: string,
  contract: VerifyResult['contract'],
  report: VerifyResult['report'],
): Promise<void> {
  const { overlayOf } = await withPeers('--write-overlay', () => import('../../verify/overlay/overlay-of.js'));
  const { overlay, left } = overlayOf(contract, report);
  for (const line of left) stderr.write(`not in the overlay: ${line}\n`);
  if (!overlay) {
    stderr.write(`${path} is not written: there is nothing to change\n`);
    return;
  }
  const isJson = path.endsWith('.json');
  const text = isJson ? `${JSON.stringify(overlay, null, 2)}\n` : await yamlOf(overlay);
  await writeWhole(path, text);
  // Each command with --overlay starts from the published contract, also that of a package made with overlays.
  const applied = overlays ?? (await runningOverlays());
  const files = [...applied.filter((file) => file !== path), path];
  stderr.write(`${path} is written; pass ${files.map((file) => `--overlay ${file}`).join(' ')} to any command\n`);
}

async function yamlOf(value: object): Promise<string> {
  const { stringify } = await withPeers('--write-overlay with YAML', () => import('yaml'));
  // Anchors would tie places together that have nothing to do with each other.
  return stringify(value, { lineWidth: 120, aliasDuplicateObjects: false });
}
