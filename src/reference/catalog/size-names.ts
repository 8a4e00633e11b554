import type { CatalogRow } from './row.js';

/** What people call the sizes that a model takes in pixels: an image is `2k`, whatever its shape, and a video has lines. */
export const sizeNames = ({ kind, sizes = {} }: Pick<CatalogRow, 'kind' | 'sizes'>): string =>
  Object.keys(sizes)
    .filter((name) => kind === 'video' || name.endsWith('k'))
    .join(', ');

/** The resolutions that a model makes by a width and a height, instead of a parameter. */
export function resolutionBySize(row: Pick<CatalogRow, 'kind' | 'sizes' | 'isSizeOpen'>): string | undefined {
  const names = sizeNames(row);
  return names ? `${names}, by the size${row.isSizeOpen ? '; no document lists others' : ''}` : undefined;
}
