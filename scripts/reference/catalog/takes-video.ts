import { rootOf } from '../../../src/reference/form/capability-parts.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';

/** Whether a parameter of the model's own takes a video. */
export const takesVideo = ({ entry, details }: Pick<ReferenceModel, 'entry' | 'details'>): boolean =>
  entry.media.some(
    ({ path, media }) => (media === 'video' || media === 'any') && !details.parameters[rootOf(path)]?.generic,
  );
