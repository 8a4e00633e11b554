// Generated from spec/ by `npm run generate`; do not edit.

import type { OverlaidModel } from '../src/catalog/overlaid-model.js';

/** What overlays said of models, by API and id. */
export const overlaidModels: Record<string, OverlaidModel> = {};
