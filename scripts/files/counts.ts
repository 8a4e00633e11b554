import { readFile, writeFile } from 'node:fs/promises';
import type { ModelRecord } from '../../src/contract/models/read-models.js';

/** A sentence of a hand-written file that says how many models there are; its group is the number. */
interface CountedPlace {
  file: string;
  pattern: RegExp;
  count: number;
}

/** Where the number of models is written by hand. */
function countedPlaces(models: ModelRecord[]): CountedPlace[] {
  const countOf = (api?: string) => models.filter(({ entry }) => api === undefined || entry.api === api).length;
  const retired = models.filter(({ entry }) => entry.deprecated).length;
  const [unifically, gateai] = [countOf('unifically'), countOf('gateai')];
  return [
    { file: 'README.md', pattern: /with (\d+) models/, count: countOf() },
    { file: 'README.md', pattern: /\| Unifically \| (\d+) for/, count: unifically },
    { file: 'README.md', pattern: /\| GateAI Core \| (\d+) for/, count: gateai },
    { file: 'spec/openapi.yaml', pattern: /\| Models \| (\d+) \(/, count: unifically },
    { file: 'spec/openapi.yaml', pattern: /\| Models \| \d+ \((\d+) of them retired/, count: retired },
    { file: 'spec/openapi.yaml', pattern: /\| Models \| [^|]+ \| (\d+) \|/, count: gateai },
    { file: 'spec/decisions.md', pattern: /has a schema:\s(\d+)\sat\sUnifically/, count: unifically },
    { file: 'spec/decisions.md', pattern: /at\sUnifically,\sof\swhich\s(\d+)\sare/, count: retired },
    { file: 'spec/decisions.md', pattern: /and\s(\d+)\sat\sGateAI\./, count: gateai },
  ];
}

/** What the numbers of models say that is no longer so, each with its file and line; empty if they are all right. */
export async function countProblems(models: ModelRecord[]): Promise<string[]> {
  const problems: string[] = [];
  for (const { file, pattern, count } of countedPlaces(models)) {
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
export async function writeCounts(models: ModelRecord[]): Promise<string[]> {
  const changed = new Set<string>();
  for (const { file, pattern, count } of countedPlaces(models)) {
    const text = await readFile(file, 'utf8');
    const updated = withCount(text, pattern, count);
    if (updated === text) continue;
    await writeFile(file, updated);
    changed.add(file);
  }
  return [...changed];
}

function withCount(text: string, pattern: RegExp, count: number): string {
  return text.replace(pattern, (all, old: string) => {
    // The number is the last one that the pattern has room for.
    const at = all.lastIndexOf(old);
    return all.slice(0, at) + String(count) + all.slice(at + old.length);
  });
}
