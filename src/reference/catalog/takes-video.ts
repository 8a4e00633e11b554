import type { ModelEntry } from '../../catalog/entry.js';
import type { ModelDetails } from '../../catalog/model-details.js';
import { rootOf } from '../form/capability-parts.js';

/** Whether a parameter of the model's own takes a video. */
export const takesVideo = ({
  entry,
  details,
}: {
  entry: Pick<ModelEntry, 'media'>;
  details: Pick<ModelDetails, 'parameters'>;
}): boolean =>
  entry.media.some(
    ({ path, media }) => (media === 'video' || media === 'any') && !details.parameters[rootOf(path)]?.generic,
  );
