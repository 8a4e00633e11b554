import { isMap, isPair, isScalar, parseDocument, visit, type Node } from 'yaml';
import { truncate } from '../../src/internal/text.js';
import type { ContractFiles } from '../files/contract-files.js';
import { TODO } from '../files/todos.js';
import type { NewModel } from './new-model.js';

/** A text of the sibling that may be wrong for the new model, which no check finds. */
export interface CopiedFact {
  kind: 'prompt' | 'price';
  /** Line of the file of the new model, from 1. */
  line: number;
  /** The prompt, or the sentence that states a price; shortened. */
  text: string;
}

const MAX_CHARS = 100;
const MIN_PROMPT_WORDS = 3;
const PRICE = /\$\d|\b(?:costs?|prices?|charged|cheaper)\b/i;

/** The prompts of the examples, and the sentences of the parameters in the file that state a price. */
export function copiedFacts(files: ContractFiles, model: NewModel): CopiedFact[] {
  const source = files.text(files.modelFile(model.api, model));
  const { contents } = parseDocument(source);
  if (!isMap(contents)) return [];
  const facts: CopiedFact[] = [];
  const add = (kind: CopiedFact['kind'], { range }: Node, text: string) =>
    facts.push({ kind, line: source.slice(0, range![0]).split('\n').length, text: truncate(text, MAX_CHARS) });
  // Grows by the schemas of the file to which those before refer.
  const names = new Set([model.name]);
  for (const name of names)
    visit(contents.get(name, true) as Node, {
      Scalar(key, node, path) {
        const text = node.value;
        const parent = path.at(-1);
        if (key === 'key' || typeof text !== 'string') return;
        const property = isPair(parent) ? keyOf(parent) : undefined;
        if (path.some((outer) => isPair(outer) && keyOf(outer) === 'x-examples')) {
          if (property !== 'summary' && text.split(/\s+/).length >= MIN_PROMPT_WORDS) add('prompt', node, text);
        } else if (property === 'description') {
          for (const sentence of text.split(/(?<=[.!?])\s+/))
            if (PRICE.test(sentence) && !sentence.startsWith(TODO)) add('price', node, sentence);
        } else if (property === '$ref' && text.startsWith('#/')) names.add(text.slice(2));
      },
    });
  return facts;
}

function keyOf({ key }: { key: unknown }): unknown {
  return isScalar(key) ? key.value : undefined;
}
