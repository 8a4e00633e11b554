import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { branches, type Branch } from '../../src/contract/document/branches.js';
import type { Document } from '../../src/contract/document/types.js';
import { mockView } from '../../scripts/views/mock.js';

export const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as Document;
/** What Prism serves. */
export const mockDocument = mockView(document);
export const allBranches: Branch[] = branches(document);

/** Every `x-` key that spec/extensions.md documents, in its order. */
export const documentedExtensions: string[] = [
  ...readFileSync('spec/extensions.md', 'utf8').matchAll(/^## `(x-[a-zA-Z-]+)`/gm),
].map((match) => match[1]!);

const ID = 'https://unigen.test/openapi.json';

/** A schema compiles once per process, however many test files validate by it. */
const instances = new WeakMap<Document, Ajv2020>();

/**
 * Validators of one document under JSON Schema 2020-12. They are strict: compiling throws on an unknown keyword or
 * format, and on a keyword that would be ignored.
 */
export class Contract {
  readonly #ajv: Ajv2020;

  constructor(readonly document: Document) {
    this.#ajv = instances.get(document) ?? strictAjv(document);
    instances.set(document, this.#ajv);
  }

  /** The compiled validator of a component schema; throws if there is none or it does not compile. */
  validator(name: string): ValidateFunction {
    const validate = this.#ajv.getSchema(`${ID}#/components/schemas/${name}`);
    if (!validate) throw new Error(`No component schema named ${name}`);
    return validate as ValidateFunction;
  }

  /** A validator of the schema at a JSON pointer into the document, its references resolved against it. */
  inline(pointer: string): ValidateFunction {
    const validate = this.#ajv.getSchema(`${ID}#${pointer.split('/').map(encodeURIComponent).join('/')}`);
    if (!validate) throw new Error(`Nothing at ${pointer}`);
    return validate as ValidateFunction;
  }
}

function strictAjv({ openapi, components, paths, webhooks }: Document): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    // A mode narrows properties whose type the base declares, and requires properties that the base declares; the
    // lint rule unigen/required-declared checks that.
    strictTypes: false,
    strictRequired: false,
    // The first error says enough: of a union, all of them would be those of all its models.
    allErrors: false,
    allowUnionTypes: true,
    // Nothing is validated often enough to make up for the time that it takes to optimize the code.
    code: { optimize: false },
  });
  addFormats.default(ajv);
  // What OpenAPI adds to a schema object; the branches are distinguished by the const of their `model`.
  for (const keyword of ['discriminator', 'components', 'paths', 'webhooks', ...documentedExtensions])
    ajv.addKeyword(keyword);
  if (openapi.startsWith('3.0.')) ajv.addKeyword('example');
  ajv.addSchema({ $id: ID, components, paths, webhooks });
  return ajv;
}
