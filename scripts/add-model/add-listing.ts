import type { ContractFiles } from '../files/contract-files.js';
import type { NewModel } from './new-model.js';
import { placeAfter } from './place-after.js';
import { scalar } from './yaml-scalar.js';

/** Lists the model under `oneOf` and under `mapping` of its union. */
export function addListing(files: ContractFiles, model: NewModel): void {
  const { api, id, provider, family, name } = model;
  const path = files.unionFile(api);
  const ref = `../models/${provider}/${family}.yaml#/${name}`;
  const before = placeAfter(files, model)?.name;
  const oneOf = insertLine(files.text(path), /^ {4}- \$ref: (\S+)$/, `    - $ref: ${ref}`, model, before);
  files.set(path, insertLine(oneOf, /^ {6}\S+: (\.\.\/models\/\S+)$/, `      ${id}: ${ref}`, model, before));
}

/**
 * Adds a line to a list: behind the model after which the branch is written, else behind the last model of its file; if
 * the file is new, before the first model of a file that sorts after it.
 *
 * @param pattern Matches the lines of the list; its group is the reference.
 * @param name Component name of the model after which the branch is written.
 */
function insertLine(text: string, pattern: RegExp, line: string, model: NewModel, name: string | undefined): string {
  const lines = text.split('\n');
  const listed = lines.flatMap((text, at) => {
    const [, ref] = pattern.exec(text) ?? [];
    return ref === undefined ? [] : [{ at, ref }];
  });
  const own = fileOf(`../models/${model.provider}/${model.family}.yaml#/`);
  const sameFile = listed.filter(({ ref }) => fileOf(ref) === own);
  const after = sameFile.find(({ ref }) => ref.endsWith(`#/${name}`)) ?? sameFile.at(-1);
  const before = listed.find(({ ref }) => fileOf(ref) > own);
  const at = after ? after.at + 1 : (before?.at ?? listed.at(-1)!.at + 1);
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
}

function fileOf(ref: string): string {
  return ref.slice(0, ref.indexOf('#'));
}

const ROOT = 'spec/openapi.yaml';

/** Adds the tag of a new provider, in alphabetical order among the other providers of its API. */
export function addTag(files: ContractFiles, { api, tag, newProvider }: NewModel): void {
  if (!newProvider) return;
  const text = files.text(ROOT);
  const group = api === 'gateai' ? 'GateAI Core models' : 'Unifically models';
  const [, list] = new RegExp(`^ {2}- name: ${group}\\n {4}tags:\\n((?: {6}- \\S+\\n)+)`, 'm').exec(text) ?? [];
  if (list === undefined) throw new Error(`${ROOT}: \`x-tagGroups\` has no group ${group} with a list of tags`);
  const names = [...list.matchAll(/- (\S+)/g)].map((match) => match[1]!);
  const next = names.find((name) => name > tag);
  const grouped = text.replace(
    list,
    next === undefined
      ? `${list}      - ${tag}\n`
      : list.replace(new RegExp(`^ {6}- ${next}\\n`, 'm'), (line) => `      - ${tag}\n${line}`),
  );
  const entry = `  - name: ${tag}\n    x-displayName: ${scalar(newProvider.name)}\n    description: ${scalar(newProvider.description)}\n`;
  files.set(ROOT, insertEntry(grouped, entry, next, names.at(-1)!));
}

/** Adds an entry to `tags`, before one of them or after another. */
function insertEntry(text: string, entry: string, before: string | undefined, after: string): string {
  const entryOf = (name: string) => new RegExp(`^ {2}- name: ${name}\\n(?: {4}.*\\n)+`, 'm');
  return before === undefined
    ? text.replace(entryOf(after), (found) => found + entry)
    : text.replace(entryOf(before), (found) => entry + found);
}
