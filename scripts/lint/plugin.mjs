// The rule that runs the checks of the contract, which are TypeScript; redocly.yaml turns it on.

import { tsImport } from 'tsx/esm/api';

/** @type {{ contractChecked: typeof import('./contract-checked.ts').contractChecked }} */
const { contractChecked } = await tsImport('./contract-checked.ts', import.meta.url);

export default function plugin() {
  return { id: 'unigen', rules: { oas3: { 'contract-checked': contractChecked } } };
}
