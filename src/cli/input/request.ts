import { pathToFileURL } from 'node:url';
import { acceptedMedia } from '../../catalog/accepted-media.js';
import { inputKey, isTopLevel, parameterOf, TOP_LEVEL_MEDIA } from '../../catalog/request-parameters.js';
import type { GateAIRequestOptions } from '../../client/apis/gateai-adapter.js';
import { isObject, parseJson, type JsonObject } from '../../internal/json.js';
import type { Context } from '../context.js';
import { UsageError } from '../usage-error.js';
import { isSet, valueOf, valuesOf, type ParsedArgs } from './argv.js';
import { assertReadable, isRemote, refuseLocalFiles } from './local-files.js';
import type { ChosenModel } from './model.js';
import { givenParameters } from './parameters.js';
import { readTextFile } from './read-text-file.js';
import { setPath } from './set-path.js';
import { readStdin } from './stdin.js';
import { jsonOrString, readValue } from './values.js';

/** The request that a command line describes. */
export interface TaskRequest {
  input: JsonObject;
  /** GateAI only: what stands next to `params` in the body. */
  topLevel: Partial<GateAIRequestOptions>;
  /** URL for the callback, if `--callback-url` or `--input` has one. */
  webhook?: string;
}

/** Reads a request: first `--input`, then the parameters, `--set` and `--file`, each of which overrides the earlier. */
export async function readRequest(context: Context, chosen: ChosenModel, parsed: ParsedArgs): Promise<TaskRequest> {
  const strict = !isSet(parsed, 'no-validate');
  const request = await readInput(context, chosen, valueOf(parsed, 'input'));
  const targetOf = (name: string): JsonObject => (isTopLevel(chosen, name) ? request.topLevel : request.input);
  for (const [name, texts] of givenParameters(parsed.values)) {
    targetOf(name)[name] = readValue(`--${name}`, parameterOf(chosen, name), texts, strict);
  }
  for (const [path, text] of assignments(parsed, 'set', 'path=value')) {
    setPath(request.input, path.split('.'), jsonOrString(text), { option: '--set' });
  }
  for (const [path, text] of assignments(parsed, 'file', 'parameter=path')) {
    const append = isMediaArray(chosen, path, strict);
    const steps = path.split('.');
    setPath(targetOf(steps[0]!), steps, await readSource(text), { option: '--file', append });
  }
  const webhook = valueOf(parsed, 'callback-url');
  if (webhook !== undefined) {
    if (chosen.api === 'gateai') throw new UsageError('--callback-url is for Unifically; GateAI Core calls no URL');
    if (!isRemote(webhook)) throw new UsageError(`--callback-url takes a URL, not ${webhook}`);
    request.webhook = webhook;
  }
  if (strict) await refuseLocalFiles(chosen, request);
  return request;
}

/** Reads `--input`: a complete request body, as `show` prints one, or only the parameters. */
async function readInput(context: Context, chosen: ChosenModel, from: string | undefined): Promise<TaskRequest> {
  if (from === undefined) return { input: {}, topLevel: {} };
  const isJson = from.trimStart().startsWith('{');
  const value = parseJson(from === '-' ? await readStdin(context) : isJson ? from : await readTextFile(from));
  if (!isObject(value)) throw new UsageError(`--input ${isJson ? '' : `${from} `}is not a JSON object`);
  const parameters = value[inputKey(chosen.api)];
  if (!isObject(parameters)) return { input: { ...value }, topLevel: {} };

  const { model, callback_url: webhook, dry_run: dryRun, type, images, videos } = value;
  if (model !== undefined && model !== chosen.id) {
    const other = typeof model === 'string' ? model : JSON.stringify(model);
    throw new UsageError(`--input is a request to ${other}, not to ${chosen.id}`);
  }
  if (dryRun === true) throw new UsageError('--input has dry_run: true; use `unigen estimate` instead');
  const topLevel = Object.entries({ type, images, videos }).filter(([, given]) => given !== undefined);
  return {
    input: { ...parameters },
    topLevel: chosen.api === 'gateai' ? Object.fromEntries(topLevel) : {},
    ...(typeof webhook === 'string' && { webhook }),
  };
}

/** The values of an option of the form `left=right`, taken apart. */
function assignments(parsed: ParsedArgs, option: string, form: string): [left: string, right: string][] {
  return (valuesOf(parsed, option) ?? []).map((given) => {
    const at = given.indexOf('=');
    if (at < 1) throw new UsageError(`--${option} takes ${form}, not ${given}`);
    return [given.slice(0, at), given.slice(at + 1)];
  });
}

/**
 * Whether the media parameter at a path is an array; undefined if that is unknown.
 *
 * @throws UsageError if the parameter takes no media.
 */
function isMediaArray(chosen: ChosenModel, path: string, strict: boolean): boolean | undefined {
  const topLevel = TOP_LEVEL_MEDIA.filter((name) => isTopLevel(chosen, name));
  if (topLevel.includes(path)) return true;
  const pattern = path.replace(/\.\d+(?=\.|$)/g, '.*');
  const media = chosen.entry ? acceptedMedia(chosen.entry) : [];
  const own = media.find((one) => one.path === pattern || (one.many && `${one.path}.*` === pattern));
  if (own) return own.many && own.path === pattern;
  if (!strict || !chosen.entry || chosen.details.open) return undefined;
  const names = [...media.map((one) => one.path.replaceAll('*', '0')), ...topLevel];
  throw new UsageError(
    `${path} of ${chosen.id} takes no file; ${names.length > 0 ? `these parameters do: ${names.join(', ')}` : 'no parameter does'}`,
  );
}

/** The value of `--file` as the client takes it: a URL as it is, a path as a `file:` URL. */
async function readSource(text: string): Promise<URL | string> {
  if (isRemote(text)) return text;
  const url = /^file:/i.test(text) ? new URL(text) : pathToFileURL(text);
  await assertReadable(text, url);
  return url;
}
