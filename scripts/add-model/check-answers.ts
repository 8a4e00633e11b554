import { parse as parseYaml } from 'yaml';
import type { ModelKind, Price } from '../../src/catalog/entry.js';
import { branchName } from '../../src/contract/document/branches.js';
import { didYouMean, listWords } from '../../src/internal/list-words.js';
import { shellQuote } from '../../src/internal/shell-quote.js';
import type { Api } from '../../src/types/api.js';
import type { ContractFiles, ModelPlace } from '../files/contract-files.js';
import { sourceNumbers } from '../files/source-numbers.js';
import type { NewModel } from './new-model.js';
import { similarIds } from './similar-ids.js';

/** What is known of the model, by the name of its option. */
export type Answers = Partial<Record<AnswerName, string>>;

/** The names of the options that have a value. */
export const ANSWER_NAMES = [
  'api',
  'like',
  'kind',
  'title',
  'provider',
  'provider-name',
  'provider-description',
  'family',
  'price',
  'unit',
  'quantity',
  'source',
] as const;
type AnswerName = (typeof ANSWER_NAMES)[number];

const APIS: readonly Api[] = ['unifically', 'gateai'];
const UNITS: readonly Price['unit'][] = ['task', 'second', 'image'];
const NAME = /^[a-z0-9][a-z0-9._-]*$/;

/** An answer that can't be used. */
export class AnswerError extends Error {}

/** The API of a model: ids of Unifically name their provider. */
export function checkApi(id: string, { api }: Answers): Api {
  const own = id.includes('/') ? 'unifically' : 'gateai';
  if (api === undefined) return own;
  const known = APIS.find((one) => one === api);
  if (!known) throw new AnswerError(`--api must be ${listWords(APIS, 'or')}, not ${api}`);
  if (known !== own)
    throw new AnswerError(
      `${id} is an id of ${own}: ids of unifically have the form provider/name, those of gateai have no slash`,
    );
  return known;
}

/** Checks the id. Its component name must be free as well: `veo-3.1` and `veo-31` have the same. */
export function checkId(files: ContractFiles, api: Api, id: string): string {
  const parts = id.split('/');
  if (parts.length > 2 || !parts.every((part) => NAME.test(part)))
    throw new AnswerError(
      `The id ${JSON.stringify(id)} must be of lowercase letters, digits, ".", "_" and "-", with one "/" at most`,
    );
  const models = files.models(api);
  const name = branchName(api, id);
  const same = models.find((model) => model.id === id) ?? models.find((model) => model.name === name);
  if (same?.id === id) throw new AnswerError(`${id} is in the contract already, in ${files.modelFile(api, same)}`);
  if (same) throw new AnswerError(`${id} would have the component name ${name}, which ${same.id} has`);
  return name;
}

/** Checks the model to copy from. */
export function checkSibling(files: ContractFiles, api: Api, { like, kind }: Answers): ModelPlace {
  const models = files.models(api);
  const sibling = models.find(({ id }) => id === like);
  const ids = models.map(({ id }) => id);
  if (!sibling) {
    const other = APIS.find((one) => one !== api && files.models(one).some(({ id }) => id === like));
    const hint = other ? `; it is a model of ${other}, whose parameters differ` : didYouMean(similarIds(like!, ids));
    throw new AnswerError(`--like ${like}: ${api} has no such model${hint}`);
  }
  const branch = files.branch(api, sibling);
  const own: ModelKind | undefined = branch['x-kind'];
  if (kind !== undefined && kind !== own)
    throw new AnswerError(`--kind is ${kind}, but --like ${like} makes ${own}; choose a model of the same kind`);
  return sibling;
}

/**
 * Checks all answers.
 *
 * @throws AnswerError that names the option and the rule.
 */
export function checkAnswers(
  files: ContractFiles,
  id: string,
  answers: Answers,
  { dryRun = false }: { dryRun?: boolean } = {},
): NewModel {
  for (const [option, value] of Object.entries(answers))
    if (/[\x00-\x1f\x7f]/.test(value) || value.trim() === '')
      throw new AnswerError(`--${option} must be a text on one line`);
  const api = checkApi(id, answers);
  const name = checkId(files, api, id);
  const sibling = checkSibling(files, api, answers);
  const provider = providerOf(api, id, answers, sibling);
  const family = answers.family ?? (provider === sibling.provider ? sibling.family : id.split('/').at(-1)!);
  if (!NAME.test(family))
    throw new AnswerError(`--family must be the name of a file without its extension, such as veo-3.1, not ${family}`);
  const tag = api === 'gateai' ? `gateai-${provider}` : provider;
  return {
    id,
    api,
    name,
    provider,
    family,
    sibling,
    tag,
    title: answers.title!,
    ...newProviderOf(files, tag, answers, (missing) => commandLine(id, { ...answers, ...missing }, dryRun)),
    ...priceOf(files, answers),
  };
}

function providerOf(api: Api, id: string, { provider }: Answers, sibling: ModelPlace): string {
  const own = api === 'unifically' ? id.split('/')[0]! : (provider ?? sibling.provider);
  if (provider !== undefined && provider !== own)
    throw new AnswerError(`--provider is ${provider}, but the id says ${own}; omit it`);
  if (!NAME.test(own)) throw new AnswerError(`--provider must be a name such as black-forest-labs, not ${own}`);
  return own;
}

function newProviderOf(
  files: ContractFiles,
  tag: string,
  answers: Answers,
  commandWith: (missing: Answers) => string,
): Pick<NewModel, 'newProvider'> {
  const { tags } = files.parsed('spec/openapi.yaml', parseYaml) as { tags: { name: string }[] };
  const { 'provider-name': name, 'provider-description': description } = answers;
  const isNew = !tags.some((one) => one.name === tag);
  if (!isNew) {
    if (name !== undefined || description !== undefined)
      throw new AnswerError(
        `spec/openapi.yaml has the tag ${tag} already; omit --provider-name and --provider-description`,
      );
    return {};
  }
  if (name === undefined || description === undefined)
    throw new AnswerError(
      `${tag} is a new provider: --provider-name and --provider-description are needed, such as "Google" and "Veo videos.":\n  ` +
        commandWith({ 'provider-name': name ?? 'NAME', 'provider-description': description ?? 'TEXT' }),
    );
  return { newProvider: { name, description } };
}

/** The command with all answers: those that were typed at a prompt are not lost. */
function commandLine(id: string, answers: Answers, dryRun: boolean): string {
  const given = ANSWER_NAMES.flatMap((name) =>
    answers[name] === undefined ? [] : [`--${name} ${shellQuote(answers[name])}`],
  );
  return ['npm run add-model --', id, ...given, ...(dryRun ? ['--dry-run'] : [])].join(' ');
}

function priceOf(files: ContractFiles, { price, unit = 'task', quantity, source }: Answers): Pick<NewModel, 'price'> {
  if (price === undefined) {
    if (source !== undefined || quantity !== undefined) throw new AnswerError('--source and --quantity need --price');
    return {};
  }
  const amount = Number(price);
  if (!/^\d+(\.\d+)?$/.test(price) || !Number.isFinite(amount))
    throw new AnswerError(`--price must be US dollars as a decimal number, such as 0.08, not ${price}`);
  const known = UNITS.find((one) => one === unit);
  if (!known) throw new AnswerError(`--unit must be ${listWords(UNITS, 'or')}, not ${unit}`);
  const sources = sourceNumbers(files);
  if (source === undefined || !sources.includes(source))
    throw new AnswerError(
      `--price needs --source, the number of the document that states it: ${listWords(sources, 'or')}, ` +
        `${source === undefined ? '' : `not ${source}; `}a new document first needs a row in spec/decisions.md`,
    );
  return { price: { source, unit: known, quantity, amount } };
}
