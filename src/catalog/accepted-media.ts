import { genericMedia } from '../../generated/models.js';
import type { MediaParameter, ModelEntry } from './entry.js';

/** Every parameter of a model that takes media: its own, then those that every model of the API takes. */
export function acceptedMedia({ api, media }: ModelEntry): MediaParameter[] {
  const own = new Set(media.map(({ path }) => path));
  return [...media, ...genericMedia[api].filter(({ path }) => !own.has(path))];
}
