import type { Audience, Guide } from '../guides/guide.js';

/** Weights of guides: most people call the models, few change the contract or write clients of their own. */
const WEIGHTS: Record<Audience, number> = {
  start: 1.1,
  client: 1,
  test: 1,
  scripts: 1,
  data: 1,
  apis: 0.8,
  fleet: 0.9,
  languages: 0.6,
  contract: 0.25,
  project: 0.25,
};

/** Guides with more or fewer readers than the others of their audience: the guide to the client is for all of its. */
const OWN_WEIGHTS: Partial<Record<string, number>> = {
  client: 1.3,
  'ai-sdk': 0.8,
  telemetry: 0.8,
  mcp: 0.75,
  raw: 0.5,
  contributing: 0.2,
};

/** How central a guide is: its entries in the search count by this. */
export const weightOf = ({ slug, audience }: Guide) => OWN_WEIGHTS[slug] ?? WEIGHTS[audience];
