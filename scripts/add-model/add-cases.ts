import { topItems } from './blocks.js';
import type { ContractFiles } from '../files/contract-files.js';
import { TODO } from '../files/todos.js';
import { MINIMUM_CASES } from './minimum-cases.js';
import { isInSameFile, type NewModel } from './new-model.js';

interface Group {
  models: string[];
  valid?: unknown[];
  invalid?: unknown[];
}

/**
 * Copies cases of the sibling, in whole groups until there are enough. They come to the end of the sibling's file if both
 * models are in one file of the contract.
 *
 * @returns the path of the file.
 * @throws Error if the sibling has too few.
 */
export function addCases(files: ContractFiles, model: NewModel): string {
  const { api, id, provider, family, sibling } = model;
  const folder = `test/contract/corpus/${api}`;
  const found = files.names(folder).flatMap((name) => {
    const text = files.text(`${folder}/${name}`);
    if (!text.includes(sibling.id)) return [];
    return files
      .parsed(`${folder}/${name}`, topItems)
      .filter(({ value }) => (value as Group).models.includes(sibling.id))
      .map(({ value, start, end }) => ({ name, group: value as Group, text: text.slice(start, end) }));
  });
  const chosen: string[] = [];
  const counts = { valid: 0, invalid: 0 };
  for (const { group, text } of found) {
    if (counts.valid >= MINIMUM_CASES.valid && counts.invalid >= MINIMUM_CASES.invalid) break;
    chosen.push(withoutComments(text).replace(/^- models: \[[^\]]*\]/, `- models: [${id}]`));
    counts.valid += group.valid?.length ?? 0;
    counts.invalid += group.invalid?.length ?? 0;
  }
  if (counts.valid < MINIMUM_CASES.valid || counts.invalid < MINIMUM_CASES.invalid)
    throw new Error(`${folder} has too few cases of ${sibling.id} to begin with; choose another sibling`);
  const own = `${provider}-${family}.yaml`;
  const path = `${folder}/${isInSameFile(model) ? found[0]!.name : own}`;
  const earlier = files.has(path) ? `${files.text(path).trimEnd()}\n` : '';
  const note = `# ${TODO} cases of ${sibling.id}; compare each with the documentation of ${id}, then remove this line.\n`;
  files.set(path, earlier + note + chosen.join(''));
  return path;
}

/** Comments are about the sibling. */
function withoutComments(text: string): string {
  return text.replace(/^ *#.*\n/gm, '');
}
