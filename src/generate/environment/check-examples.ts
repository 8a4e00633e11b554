import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UnigenError } from '../../errors/errors.js';
import { branches, namedExamples } from '../../contract/document/branches.js';
import type { Document } from '../../contract/document/types.js';
import type { PackageLayout } from './package-layout.js';

/**
 * Validates every example of the contract in an environment by the validators of that environment.
 *
 * @throws UnigenError that names the model, the example and the broken rule.
 */
export async function checkExamples(document: Document, folder: string, layout: PackageLayout): Promise<void> {
  const module = join(folder, layout.code, 'src', 'validate', `index${layout.extension}`);
  const { validateRequest } = (await import(pathToFileURL(module).href)) as typeof import('../../validate/index.js');
  for (const { api, model, schema } of branches(document)) {
    for (const [name, { value }] of Object.entries(namedExamples(schema))) {
      const [issue] = await validateRequest(api, value as Parameters<typeof validateRequest>[1]);
      if (issue) throw new UnigenError(`${model}: the example \`${name}\` is not valid: ${issue.message}`);
    }
  }
}
