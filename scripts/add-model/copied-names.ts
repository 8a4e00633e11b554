import { topBlocks } from './blocks.js';
import { componentName, type NewModel } from './new-model.js';
import type { ContractFiles } from '../files/contract-files.js';

/** A copied line that names the sibling or its provider. */
export interface CopiedName {
  /** From 1. */
  line: number;
  /** The line without its indentation. */
  text: string;
  /** The name, as the line spells it. */
  name: string;
}

const MIN_NAME_CHARS = 3;

/** The lines of the new branch, and of its parameters if they are its own, that name the sibling or its provider. */
export function copiedNames(files: ContractFiles, model: NewModel): CopiedName[] {
  const names = namesOfSibling(files, model);
  const file = files.modelFile(model.api, model);
  const source = files.text(file);
  const own = [model.name, componentName(model)];
  return files
    .parsed(file, topBlocks)
    .filter(({ key }) => own.includes(key))
    .flatMap(({ start, end }) => {
      const before = source.slice(0, start).split('\n').length;
      return source
        .slice(start, end)
        .split('\n')
        .flatMap((line, index) => {
          const text = line.trim();
          if (/^(?:title|x-tags):/.test(text)) return [];
          const name = names.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
          return name === undefined ? [] : [{ line: before + index, text, name }];
        });
    });
}

/** Patterns for the names of the sibling and its provider, without those that the new model has as well. */
function namesOfSibling(files: ContractFiles, { api, id, title, provider, newProvider, sibling }: NewModel): RegExp[] {
  const siblingTitle = String(files.branch(api, sibling).title);
  const kept = new Set(wordsOf(`${id} ${title} ${provider} ${newProvider?.name ?? ''}`));
  const parts = wordsOf(`${siblingTitle} ${sibling.id} ${sibling.provider} ${sibling.family}`);
  const words = parts.filter((word) => word.length >= MIN_NAME_CHARS && /[a-z]/.test(word) && !kept.has(word));
  const prose = new Set(files.pathsBelow(`spec/${api}/models`).flatMap((path) => files.parsed(path, proseWords)));
  const names = [...new Set(words)].filter((word) => !prose.has(word));
  return [siblingTitle, ...names].map((name) => new RegExp(`(?<![\\w./#-])${escaped(name)}(?![\\w/-])`, 'i'));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9.]+/g) ?? [];
}

/** The words of a file that stand alone in lowercase, such as `image` and `fast`, which are not names; tags are. */
function proseWords(text: string): string[] {
  const prose = text.replace(/^ *x-tags:.*$/gm, '');
  return [...new Set(prose.match(/(?<![\w./#-])[a-z][a-z0-9]+(?![\w./-])/g))];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
