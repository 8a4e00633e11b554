import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namedExamples } from '../../../src/contract/document/branches.js';
import { allBranches } from '../../support/contract.js';
import { readCorpus } from '../../support/corpus.js';

/** A valid request, for programs that show that the types of a tool take every one unchanged. */
interface ValidRequest {
  api: 'unifically' | 'gateai';
  /** Name of the schema of the request of its model, such as `GoogleVeo31FastTask`. */
  schema: string;
  body: unknown;
}

/** Writes all valid requests of the corpus and all examples of the contract to `requests.json` in `folder`. */
export async function writeRequests(folder: string): Promise<void> {
  const cases = readCorpus().filter(({ valid }) => valid);
  const requests = allBranches.flatMap(({ api, name, model, schema }): ValidRequest[] => {
    const bodies = [
      ...cases.filter((request) => request.api === api && request.model === model).map(({ body }) => body),
      ...Object.values(namedExamples(schema)).map(({ value }) => value),
    ];
    return bodies.map((body) => ({ api, schema: name, body }));
  });
  await writeFile(join(folder, 'requests.json'), JSON.stringify(requests));
}
