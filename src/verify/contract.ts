import { branches, namedExamples, type Branch } from '../contract/document/branches.js';
import type { Document } from '../contract/document/types.js';
import { detailsOf } from '../catalog/details.js';
import type { ModelEntry } from '../catalog/entry.js';
import { models } from '../catalog/index.js';
import type { ModelDetails } from '../catalog/model-details.js';
import { runningContract } from '../generate/environment/running-contract.js';
import type { Api } from '../types/api.js';

/** A complete request body. */
export type Body = { model: string } & Record<string, unknown>;

/** What the contract says about a model. */
export interface ModelFacts {
  api: Api;
  id: string;
  /** A model of the contract by whose rules this one is checked, if the contract does not have it. */
  like?: string;
  entry: ModelEntry;
  details: ModelDetails;
  branch: Branch;
  /** Complete request bodies by name. */
  examples: [name: string, body: Body][];
}

/** The contract that this package is made from. */
export interface Contract {
  document: Document;
  models: ModelFacts[];
}

/** Reads the contract. */
export async function readContract(): Promise<Contract> {
  const document = await runningContract();
  const byModel = new Map(branches(document).map((branch) => [`${branch.api} ${branch.model}`, branch]));
  const facts = models.map(async (entry): Promise<ModelFacts> => {
    const { api, id } = entry;
    const branch = byModel.get(`${api} ${id}`)!;
    const examples = Object.entries(namedExamples(branch.schema)).map(([name, { value }]): [string, Body] => [
      name,
      withoutTransport(value as Body),
    ]);
    return { api, id, entry, details: await detailsOf(entry), branch, examples };
  });
  return { document, models: await Promise.all(facts) };
}

/** A body without what only a real create needs. */
function withoutTransport({ callback_url: _callback, dry_run: _dry, ...body }: Body): Body {
  return body;
}
