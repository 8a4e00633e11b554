import type { Api } from '../../types/api.js';

/** The APIs, as people name them. */
export const API_TITLES: Record<Api, string> = { unifically: 'Unifically', gateai: 'GateAI Core' };
