import type { CatalogRow } from './row.js';

/** What people call the sizes that a model takes in pixels: an image is `2k`, whatever its shape, and a video has lines. */
export const sizeNames = ({ kind, sizes = {} }: Pick<CatalogRow, 'kind' | 'sizes'>): string =>
  Object.keys(sizes)
    .filter((name) => kind === 'video' || name.endsWith('k'))
    .join(', ');

/** The resolutions that a model makes by a width and a height, instead of a parameter. */
export function resolutionBySize(row: Pick<CatalogRow, 'kind' | 'sizes' | 'isSizeOpen'>): string | undefined {
  return bySize(sizeNames(row), row.isSizeOpen);
}

/** The shapes that it makes so. */
export const ratiosBySize = ({ ratios = '', isShapeOpen }: Pick<CatalogRow, 'ratios' | 'isShapeOpen'>) =>
  bySize(ratios.replaceAll(' ', ', '), isShapeOpen);

const bySize = (names: string, isOpen: true | undefined): string | undefined =>
  names ? `${names}, by the size${isOpen ? '; no document lists others' : ''}` : undefined;
