import type { Api } from '../../types/api.js';

/** The environment variables of the keys, as messages name them. */
export const KEY_VARIABLES = { unifically: 'UNIFICALLY_API_KEY', gateai: 'GATEAI_API_KEY' } as const satisfies Record<
  Api,
  string
>;
