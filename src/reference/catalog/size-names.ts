import type { CatalogRow } from './row.js';

/** What people call the sizes that a model takes in pixels: an image is `2k`, whatever its shape, and a video has lines. */
export const sizeNames = ({ kind, sizes = {} }: Pick<CatalogRow, 'kind' | 'sizes'>): string =>
  Object.keys(sizes)
    .filter((name) => kind === 'video' || name.endsWith('k'))
    .join(', ');
