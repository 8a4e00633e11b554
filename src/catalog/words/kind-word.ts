import type { ModelKind } from '../entry.js';

/** What a model makes, as text has it: `3d` of the catalog is “3D”. */
export const kindWord = (kind: ModelKind): string => (kind === '3d' ? '3D' : kind);
