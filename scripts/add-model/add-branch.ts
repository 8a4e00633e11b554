import { isMap } from 'yaml';
import { PartsForOtherFile, readMarks, withoutUnusedAnchors } from './anchors.js';
import { blocksOf, topBlocks, type Block, type Span } from './blocks.js';
import type { ContractFiles } from '../files/contract-files.js';
import { TODO } from '../files/todos.js';
import { componentName, type NewModel } from './new-model.js';
import { placeAfter } from './place-after.js';
import { scalar } from './yaml-scalar.js';

/** Keys that are true of the sibling only: its time, its cost and whether it is retired. */
const OWN_KEYS = new Set(['x-price', 'x-typical-seconds', 'deprecated', 'x-successor']);

/**
 * Writes the branch into the file of the sibling, behind the last model of its version, or into another file with a copy
 * of the sibling's parameters.
 */
export function addBranch(files: ContractFiles, model: NewModel): void {
  const { api, sibling } = model;
  const source = files.text(files.modelFile(api, sibling));
  const blocks = files.parsed(files.modelFile(api, sibling), topBlocks);
  const branch = blocks.find(({ key }) => key === sibling.name)!;
  const file = files.modelFile(api, model);
  const before = placeAfter(files, model);
  if (before) {
    const text = branchText(source, branch, model, ({ start, end }) => source.slice(start, end));
    const { end } = blocks.find(({ key }) => key === before.name)!;
    files.set(file, `${source.slice(0, end)}\n${text}${source.slice(end)}`);
    return;
  }
  const parts = new PartsForOtherFile(source, files.parsed(files.modelFile(api, sibling), readMarks));
  const textOf = (span: Span) => parts.part(span);
  const text = branchText(source, branch, model, textOf);
  const own = componentName(model);
  const [, name] = /^ {4}(?:input|params): \{ \$ref: '#\/(\w+)' \}$/m.exec(text) ?? [];
  const input = blocks.find(({ key }) => key === name);
  const inputText = input && textOf(input).replace(/^\w+:/, `${own}:`);
  const texts = [text, ...(inputText === undefined ? [] : [`\n${titled(inputText, model)}`])];
  const renamed = withoutUnusedAnchors(texts.map((part) => withReferences(part, model, name, own)).join(''));
  const earlier = files.has(file)
    ? `${files.text(file)}\n`
    : `# ${model.title}: ${TODO} what the models of this file are.\n\n`;
  files.set(file, earlier + renamed);
}

/** @param textOf The text of a part of the sibling. */
function branchText(source: string, branch: Block, model: NewModel, textOf: (span: Span) => string): string {
  if (!isMap(branch.value)) throw new Error(`${branch.key} is not a mapping`);
  const parts = blocksOf(source, branch.value)
    .filter(({ key }) => !OWN_KEYS.has(key))
    .map((block) => partText(block, textOf, model));
  return `${model.name}:\n${parts.join('')}`;
}

function partText(block: Block, textOf: (span: Span) => string, model: NewModel): string {
  const { id, title, tag, price, sibling } = model;
  switch (block.key) {
    case 'title':
      return `  title: ${scalar(title)}\n`;
    case 'description':
      return `  description: >-\n    ${TODO} what goes in, what comes out and what it costs, from the documentation of ${id}.\n`;
    case 'x-tags':
      return `  x-tags: [${tag}]\n${price ? `  x-price: ${priceText(price)}\n` : ''}`;
    default:
      return withId(textOf(block), sibling.id, id);
  }
}

/** A text of YAML in which the id of one model stands for that of another. */
function withId(text: string, from: string, to: string): string {
  const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<=\\b(?:const|model): )${escaped}(?=[\\s,}])`, 'g'), to);
}

function priceText({ source, unit, quantity, amount }: NonNullable<NewModel['price']>): string {
  return `{ source: '${source}', unit: ${unit}, ${quantity === undefined ? '' : `quantity: ${quantity}, `}amount: ${amount} }`;
}

function titled(inputText: string, { api, title }: NewModel): string {
  return inputText.replace(
    /^ {2}title: .*$/m,
    `  title: ${scalar(`${title} ${api === 'gateai' ? 'parameters' : 'input'}`)}`,
  );
}

/** References of the sibling's file, as they are from the file of the new model. */
function withReferences(text: string, { provider, sibling }: NewModel, input: string | undefined, own: string): string {
  const folder = provider === sibling.provider ? '' : `../${sibling.provider}/`;
  return text.replace(/\$ref: ('?)(?:\.\/)?([\w.-]*)#\/(\w+)\1/g, (_all, _quote, file: string, name: string) => {
    if (file === '' && name === input) return `$ref: '#/${own}'`;
    return `$ref: ${folder}${file === '' ? `${sibling.family}.yaml` : file}#/${name}`;
  });
}
