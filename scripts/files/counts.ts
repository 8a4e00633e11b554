import { readFile, writeFile } from 'node:fs/promises';
import type { Document } from '../../src/contract/document/types.js';
import { countModels, descriptionCounts, withCount, type ModelCount } from '../../src/generate/model-counts.js';

/** A sentence of a hand-written file that says how many models there are. */
interface CountedPlace extends ModelCount {
  file: string;
}

/** Where the number of models is written by hand. */
function countedPlaces(document: Document): CountedPlace[] {
  const { all, unifically, gateai, retired } = countModels(document);
  return [
    { file: 'README.md', pattern: /with (\d+) models/, count: all },
    { file: 'README.md', pattern: /\((\d+) of them retired\)/, count: retired },
    { file: 'README.md', pattern: /\| Unifically \| (\d+) for/, count: unifically },
    { file: 'README.md', pattern: /\| GateAI Core \| (\d+) for/, count: gateai },
    ...descriptionCounts(document).map((place) => ({ file: 'spec/openapi.yaml', ...place })),
    { file: 'spec/decisions.md', pattern: /has a schema:\s(\d+)\sat\sUnifically/, count: unifically },
    { file: 'spec/decisions.md', pattern: /at\sUnifically,\sof\swhich\s(\d+)\sare/, count: retired },
    { file: 'spec/decisions.md', pattern: /and\s(\d+)\sat\sGateAI\./, count: gateai },
  ];
}

/** Numbers of models in documents that are out of date, each with its file and line. */
export async function countProblems(document: Document): Promise<string[]> {
  const problems: string[] = [];
  for (const { file, pattern, count } of countedPlaces(document)) {
    const found = pattern.exec(await readFile(file, 'utf8'));
    if (!found) problems.push(`${file}: no text matches ${pattern}, which scripts/files/counts.ts looks for`);
    else if (Number(found[1]) !== count) {
      const line = found.input.slice(0, found.index).split('\n').length;
      problems.push(`${file}:${line}: ${found[1]} models are now ${count} in "${found[0].replaceAll('\n', ' ')}"`);
    }
  }
  return problems;
}

/** Writes the numbers of models where they are written by hand. Resolves with the files that changed. */
export async function writeCounts(document: Document): Promise<string[]> {
  const changed = new Set<string>();
  for (const { file, ...place } of countedPlaces(document)) {
    const text = await readFile(file, 'utf8');
    const updated = withCount(text, place);
    if (updated === text) continue;
    await writeFile(file, updated);
    changed.add(file);
  }
  return [...changed];
}
