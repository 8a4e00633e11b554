import { siteFiles } from '../../../scripts/reference/build-site.js';
import { readReference } from '../../../scripts/reference/read-reference.js';
import { branches } from '../../../src/contract/document/branches.js';
import type { Document } from '../../../src/contract/document/types.js';
import { median, ratio, table } from '../../support/table.js';
import { withMoreModels } from '../../support/more-models.js';

const ROUNDS = 3;

/** How the build of the site (without the operations, which Redoc makes) grows with the number of models. */
export async function buildTimes(document: Document): Promise<string> {
  const { length } = branches(document);
  const documents = [1, 2, 4].map((times) => withMoreModels(document, (times - 1) * length));
  const times = documents.map(() => [] as number[]);
  // The rounds take turns, so that other load on the machine affects all of them; one is for warming up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, one] of documents.entries()) {
      const startedAt = performance.now();
      await siteFiles(await readReference(one));
      if (round > 0) times[index]!.push(performance.now() - startedAt);
    }
  }
  const rows = documents.map((one, index) => {
    const models = branches(one).length;
    const ms = median(times[index]!);
    return { models, ms, each: ms / models };
  });
  return table(
    ['build', 'ms', 'ms per model', 'ratio'],
    rows.map(({ models, ms, each }) => [
      `${models} models`,
      ms.toFixed(0),
      each.toFixed(2),
      ratio(each, rows[0]!.each),
    ]),
  );
}
