import type { Api } from '../types/api.js';

/** What differs in how the two APIs are reached. */
export const ACCESS = {
  unifically: { title: 'Unifically', key: 'UNIFICALLY_API_KEY', base: 'UNIFICALLY_BASE_URL' },
  gateai: { title: 'GateAI Core', key: 'GATEAI_API_KEY', base: 'GATEAI_BASE_URL' },
} as const;

/** The environment variable that holds the key of an API. */
export function keyVariable(api: Api): string {
  return ACCESS[api].key;
}
