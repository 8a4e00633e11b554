// The rule that runs the checks of the contract, which are TypeScript; redocly.yaml turns it on.

import { tsImport } from 'tsx/esm/api';

/** @type {{ contractRule: typeof import('./contract-rule.ts').contractRule }} */
const { contractRule } = await tsImport('./contract-rule.ts', import.meta.url);

export default function plugin() {
  return { id: 'unigen', rules: { oas3: { 'contract-checked': contractRule } } };
}
