import type { Mapping } from './mapping.js';
import { kindOf, sourceOf, type SdkFile } from './sdk-file.js';

/** The media of a call. */
export interface MediaCall {
  firstFrame?: SdkFile | undefined;
  lastFrame?: SdkFile | undefined;
  /** Images to edit, or references: images and videos. */
  references?: readonly SdkFile[] | undefined;
}

/**
 * Maps frames and references, and the mode that they select.
 *
 * @param feature What the AI SDK calls the references: `files` of images, `inputReferences` of videos.
 */
export function mapMedia(
  mapping: Mapping,
  { firstFrame, lastFrame, references = [] }: MediaCall,
  feature: string,
): void {
  const images = references.filter((file) => kindOf(file) === 'image');
  const videos = references.filter((file) => kindOf(file) === 'video');
  if (references.length > images.length + videos.length)
    mapping.unsupported(feature, 'a reference must be an image or a video');
  if (firstFrame && !mapping.option('firstFrame') && mapping.option('images')) {
    images.unshift(firstFrame);
    mapping.compatible('image', `${mapping.id} has no first frame; sent as a reference image`);
  } else if (firstFrame) mapping.set('firstFrame', sourceOf(firstFrame), 'image');
  if (lastFrame) mapping.set('lastFrame', sourceOf(lastFrame), 'frameImages');
  const together = mapping.option('images')?.name;
  if (together !== undefined && together === mapping.option('videos')?.name)
    mapList(mapping, 'images', [...images, ...videos], feature);
  else {
    mapList(mapping, 'images', images, feature);
    mapList(mapping, 'videos', videos, feature);
  }
  selectMode(mapping);
}

function mapList(mapping: Mapping, option: 'images' | 'videos', files: SdkFile[], feature: string): void {
  const [first] = files;
  if (!first) return;
  const parameter = mapping.option(option);
  if (!parameter?.many && files.length > 1 && parameter)
    throw mapping.refusal(`takes one of ${option}, \`${feature}\` has ${files.length}`);
  mapping.set(option, parameter?.many ? files.map(sourceOf) : sourceOf(first), feature);
  if (option === 'images' && mapping.row?.unsureImages)
    mapping.compatible(feature, `sent as image_urls; no document says what ${mapping.id} makes of them`);
}

/** Sets the parameter that says what a video is made of. */
function selectMode(mapping: Mapping): void {
  const mode = mapping.row?.mode;
  if (!mode || mapping.given[mode.name] !== undefined) return;
  const has = (option: Parameters<Mapping['option']>[0]) => mapping.has(mapping.option(option)?.name);
  const hasVideos = has('videos');
  const value =
    (hasVideos && mode.videos) ||
    ((hasVideos || has('images')) && mode.references) ||
    ((has('firstFrame') || has('lastFrame')) && mode.frames) ||
    mode.text;
  if (value) mapping.assign({ name: mode.name }, value, mode.name);
}
