import { readFileSync } from 'node:fs';
import type { Document } from '../../src/contract/document/types.js';
import type { Api } from '../../src/types/api.js';

/** The portable documents, by API. */
export const portableDocuments: Record<Api, Document> = {
  unifically: read('unifically'),
  gateai: read('gateai'),
};

function read(api: Api): Document {
  return JSON.parse(readFileSync(`generated/portable/${api}.json`, 'utf8')) as Document;
}
