import { access, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { GateAIRequestOptions } from '../client/apis/gateai.js';
import { readStdin, type Context } from './context.js';
import { UsageError } from './failure.js';
import { refuseLocalFiles } from './local-files.js';
import type { Chosen } from './model-choice.js';
import { isSet, valueOf, type Parsed } from './options.js';
import { GATE_MEMBERS, givenParameters, parameterOf } from './parameters.js';
import { json, jsonOrText, readValue } from './values.js';

/** What a create is called with. */
export interface TaskRequest {
  input: Record<string, unknown>;
  /** GateAI only: what stands beside the parameters. */
  beside: Partial<GateAIRequestOptions>;
  webhook?: string;
}

type Members = Record<string, unknown>;

/** A request from a command line: first `--input`, over it the parameters, then `--set`, then `--file`. */
export async function readRequest(context: Context, chosen: Chosen, parsed: Parsed): Promise<TaskRequest> {
  const strict = !isSet(parsed, 'no-validate');
  const request = await startOf(context, chosen, valueOf(parsed, 'input'));
  const home = (name: string): Members =>
    chosen.api === 'gateai' && Object.hasOwn(GATE_MEMBERS, name) ? (request.beside as Members) : request.input;
  for (const [name, texts] of givenParameters(parsed.values)) {
    home(name)[name] = readValue(name, parameterOf(chosen, name) ?? { types: [] }, texts, strict);
  }
  for (const [path, text] of assignments(parsed, 'set')) put(request.input, path.split('.'), jsonOrText(text), '--set');
  for (const [path, text] of assignments(parsed, 'file')) {
    const many = takesMany(chosen, path, strict);
    put(home(path.split('.')[0]!), path.split('.'), await sourceOf(text), '--file', many);
  }
  if (strict) await refuseLocalFiles(chosen, request);
  return request;
}

/** What `--input` gives: a whole request body, as `show` prints one, or the parameters alone. */
async function startOf(context: Context, chosen: Chosen, from: string | undefined): Promise<TaskRequest> {
  if (from === undefined) return { input: {}, beside: {} };
  const isJson = from.trimStart().startsWith('{');
  const value = json(from === '-' ? await readStdin(context) : isJson ? from : await readText(from));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`--input ${isJson ? '' : `${from} `}is no JSON object`);
  }
  const home = chosen.api === 'gateai' ? 'params' : 'input';
  const inner = value[home];
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return { input: { ...value }, beside: {} };
  const { model, callback_url: webhook, dry_run: dryRun, type, images, videos } = value;
  if (model !== undefined && model !== chosen.id)
    throw new UsageError(`--input is a request to ${String(model)}, not to ${chosen.id}`);
  if (dryRun === true) throw new UsageError('--input asks for a dry run: that is `unigen estimate`');
  const beside = Object.fromEntries(
    Object.entries({ type, images, videos }).filter(([, given]) => given !== undefined),
  );
  return {
    input: { ...inner },
    beside: chosen.api === 'gateai' ? beside : {},
    ...(typeof webhook === 'string' && { webhook }),
  };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path} can't be read (${(error as { code?: string }).code})`);
  }
}

function assignments(parsed: Parsed, option: 'set' | 'file'): [string, string][] {
  return (parsed.values.get(option) ?? []).map((given) => {
    const at = String(given).indexOf('=');
    if (at < 1)
      throw new UsageError(
        `--${option} takes ${option === 'set' ? 'path=value' : 'parameter=path'}, not ${String(given)}`,
      );
    return [String(given).slice(0, at), String(given).slice(at + 1)];
  });
}

/** Whether a media member is a list; refuses a member that takes no media. */
function takesMany(chosen: Chosen, path: string, strict: boolean): boolean | undefined {
  const beside = chosen.api === 'gateai' ? Object.keys(GATE_MEMBERS).filter((name) => GATE_MEMBERS[name]!.media) : [];
  const pattern = path.replace(/\.\d+(?=\.|$)/g, '.*');
  if (beside.includes(path)) return true;
  const media = chosen.entry?.media ?? [];
  const own = media.find((member) => member.path === pattern || (member.many && `${member.path}.*` === pattern));
  if (own) return own.many && own.path === pattern;
  if (!strict || !chosen.entry || chosen.details.open) return undefined;
  const names = [...media.map((member) => member.path.replaceAll('*', '0')), ...beside];
  throw new UsageError(
    `${path} of ${chosen.id} takes no file; ${names.length > 0 ? `these do: ${names.join(', ')}` : 'nothing else does'}`,
  );
}

/** A file of the disk as the client takes it; an address stays one. */
async function sourceOf(text: string): Promise<URL | string> {
  if (/^(https?|data):/i.test(text)) return text;
  const url = /^file:/i.test(text) ? new URL(text) : pathToFileURL(text);
  try {
    await access(url);
  } catch (error) {
    throw new UsageError(`${text} can't be read (${(error as { code?: string }).code})`);
  }
  return url;
}

/** Puts a value where a path leads; `many` adds it to the list there. */
function put(root: Members, path: string[], value: unknown, option: string, many?: boolean): void {
  let at: Members = root;
  for (const [index, step] of path.slice(0, -1).entries()) {
    refuseUnsafe(step, option);
    const next = at[step];
    if (next === undefined) at[step] = /^\d+$/.test(path[index + 1]!) ? [] : {};
    else if (typeof next !== 'object' || next === null) {
      throw new UsageError(`${option} ${path.join('.')}: ${path.slice(0, index + 1).join('.')} has no members`);
    }
    at = at[step] as Members;
  }
  const last = path.at(-1)!;
  refuseUnsafe(last, option);
  at[last] = many ? [...[at[last] ?? []].flat(), value] : value;
}

function refuseUnsafe(step: string, option: string): void {
  if (step === '' || step === '__proto__' || step === 'constructor' || step === 'prototype') {
    throw new UsageError(`${option} takes a path such as elements.0.type`);
  }
}
