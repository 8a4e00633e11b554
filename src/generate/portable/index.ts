import { mapValues } from '../../contract/document/walk.js';
import type { Document } from '../../contract/document/types.js';
import { json } from '../source.js';
import { APIS } from './apis.js';
import { portableDocument } from './document.js';

/** One document for each API in a form that other people's generators take, by file name. */
export function portableDocuments(document: Document): Record<string, string> {
  return mapValues(
    Object.fromEntries(APIS.map((api) => [`portable/${api.file}`, api])),
    (api) => `${json(portableDocument(document, api))}\n`,
  );
}
