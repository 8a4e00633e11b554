import type { Price } from '../../src/catalog/entry.js';
import type { Api } from '../../src/types/api.js';
import type { ModelPlace } from '../files/contract-files.js';

/** A model to add, checked: everything that the text of its branch needs. */
export interface NewModel extends ModelPlace {
  api: Api;
  title: string;
  tag: string;
  /** The name and description of the tag, if the provider is new. */
  newProvider?: { name: string; description: string };
  price?: { source: string; unit: Price['unit']; quantity?: string; amount: number };
  /** The model of which it becomes a copy. */
  sibling: ModelPlace;
}

/** Whether both models are in the same file, and so share their parameters. */
export function isInSameFile({ provider, family, sibling }: NewModel): boolean {
  return provider === sibling.provider && family === sibling.family;
}

/** The component name of the parameters: `AcmeKiteTask` has `AcmeKiteInput`. */
export function componentName({ api, name }: NewModel): string {
  return name.replace(/Task$/, api === 'gateai' ? 'Params' : 'Input');
}
