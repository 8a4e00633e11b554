import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, LineCounter, parse, parseDocument } from 'yaml';
import { ContractFiles } from '../../scripts/files/contract-files.js';
import type { JsonValue } from '../../src/contract/document/types.js';
import { UNIONS, type Api } from '../../src/contract/document/branches.js';
import { allBranches, Contract, document } from './contract.js';

type Values = Record<string, JsonValue>;
type Change = { case: string; set?: Values; without?: string[]; top?: Values };
type Group = {
  models: string[];
  /** The smallest valid input; every case is made from it. */
  base: Values;
  valid?: Change[];
  invalid?: (Change & { wrong: string | string[] })[];
};

export type Case = {
  api: Api;
  model: string;
  name: string;
  body: Values;
  valid: boolean;
  /** The parameters of which at least one must be named if the case is refused. */
  wrong: string[];
};

const FOLDER = 'test/contract/corpus';
const BASE_CASE = 'the base alone';

let corpus: Case[] | undefined;

/** Every hand-written request case; a process reads them once. */
export function readCorpus(): Case[] {
  return (corpus ??= UNIONS.flatMap(({ api, inputKey }) =>
    readdirSync(join(FOLDER, api))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .flatMap((file) => parse(readFileSync(join(FOLDER, api, file), 'utf8')) as Group[])
      .flatMap((group) => group.models.flatMap((model) => cases(api, inputKey, model, group))),
  ));
}

/**
 * The cases of which the contract has the verdict that the corpus expects. Of any other, test/contract/corpus.test.ts
 * says that they contradict each other; what is derived from the contract can't be blamed for it.
 */
export function decidedCorpus(): Case[] {
  const contract = new Contract(document);
  const names = new Map(allBranches.map(({ api, model, name }) => [`${api} ${model}`, name]));
  return readCorpus().filter(({ api, model, body, valid }) => {
    const branch = names.get(`${api} ${model}`);
    return branch !== undefined && contract.validator(branch)(body) === valid;
  });
}

/** The file for the cases of a model: the one that has some of them, or one named after its provider and family. */
export function corpusFile(api: Api, model: string): string {
  const files = new ContractFiles('.');
  const own = files
    .names(join(FOLDER, api))
    .find((file) =>
      (parse(files.text(join(FOLDER, api, file))) as Group[]).some(({ models }) => models.includes(model)),
    );
  const { provider = '<provider>', family = '<family>' } = files.models(api).find(({ id }) => id === model) ?? {};
  return join(FOLDER, api, own ?? `${provider}-${family}.yaml`);
}

/** The file and the line of a case, for messages: `test/contract/corpus/….yaml:12`. */
export function caseLine({ api, model, name }: Case): string {
  const file = corpusFile(api, model);
  const counter = new LineCounter();
  const { contents } = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter });
  const groups = isSeq(contents) ? contents.items.filter((group) => isMap(group)) : [];
  for (const group of groups) {
    if (!(group.toJSON() as Group).models.includes(model)) continue;
    const lists = [group.get('valid'), group.get('invalid')].flatMap((list) => (isSeq(list) ? list.items : []));
    const changes = lists.filter((item) => isMap(item));
    // The line of the base alone is that of its group.
    const found = name === BASE_CASE ? group : changes.find((item) => (item.toJSON() as Change).case === name);
    if (found?.range) return `${file}:${counter.linePos(found.range[0]).line}`;
  }
  return file;
}

function cases(api: Api, inputKey: string, model: string, group: Group): Case[] {
  const make = (change: Change, valid: boolean, wrong: string[]): Case => {
    const input: Values = { ...group.base, ...change.set };
    for (const name of change.without ?? []) Reflect.deleteProperty(input, name);
    const body = expand({ model, [inputKey]: input, ...change.top }) as Values;
    return { api, model, name: change.case, body, valid, wrong };
  };
  return [
    make({ case: BASE_CASE }, true, []),
    ...(group.valid ?? []).map((change) => make(change, true, [])),
    ...(group.invalid ?? []).map((change) => make(change, false, [change.wrong].flat())),
  ];
}

/** `{ $repeat: [text, n] }` is the text n times, `{ $urls: n }` a list of n URLs. */
function expand(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(expand);
  if (value === null || typeof value !== 'object') return value;
  const { $repeat, $urls } = value;
  if (Array.isArray($repeat)) return ($repeat[0] as string).repeat($repeat[1] as number);
  if (typeof $urls === 'number')
    return Array.from({ length: $urls }, (_, index) => `https://example.com/${index + 1}.bin`);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, expand(inner)]));
}
