import type { Sizes } from '../catalog/sizes.js';
import { listWords } from '../internal/list-words.js';
import type { Mapping } from './mapping.js';
import { makesSize, pairOf, ratioLike, sizeOfRatio } from './pixel-size.js';

/** What a call says about the size of its outputs. */
export interface SizeCall {
  /** Width and height in pixels, such as `1280x720`. */
  size?: string | undefined;
  /** Such as `16:9`; with `adaptive`, the ratio of the given media. */
  aspectRatio?: string | undefined;
}

/**
 * Maps the size and the aspect ratio.
 *
 * @param feature What the AI SDK calls the size: `size` of images, `resolution` of videos.
 */
export function mapSize(mapping: Mapping, { size, aspectRatio }: SizeCall, feature: string, sizes?: Sizes): void {
  if (size !== undefined) mapPixels(mapping, size, feature, aspectRatio === undefined, sizes);
  if (aspectRatio !== undefined) mapRatio(mapping, aspectRatio, size !== undefined, sizes);
}

function mapPixels(mapping: Mapping, size: string, feature: string, ratioToo: boolean, sizes: Sizes | undefined): void {
  const pair = pairOf(size);
  if (!pair) throw mapping.refusal(`\`${feature}\` must be a width and a height, such as 1280x720`);
  const [width, height] = pair;
  const resolution = mapping.option('resolution');
  const value = Object.entries(resolution?.lines ?? {}).find(([, lines]) => lines === Math.min(...pair))?.[0];
  const sent: string[] = [];
  if (resolution && value !== undefined) {
    mapping.assign(resolution, value, feature);
    sent.push(`${resolution.name} ${value}`);
  }
  if (mapping.option('width') && mapping.option('height')) {
    mapping.set('width', width);
    mapping.set('height', height);
    if (sizes && !makesSize(sizes, pair))
      mapping.compatible(feature, `${mapping.id} makes the nearest of its sizes instead`);
    return;
  }
  const ratio = mapping.option('aspectRatio');
  if (ratio && ratioToo && mapping.given[ratio.name] === undefined) {
    const ratios = (ratio.values ?? []).map(String).filter((text) => pairOf(text));
    const like = ratioLike(ratios, pair);
    // Refused, because the model would make an output of another shape, which is paid for.
    if (like === undefined && ratios.length > 0)
      throw mapping.refusal(`\`${feature}\` ${size} must have the ratio ${listWords(ratios, 'or')}`);
    if (like !== undefined) {
      mapping.assign(ratio, like, feature);
      sent.push(`${ratio.name} ${like}`);
    }
  }
  if (sent.length === 0) mapping.unsupported(feature);
  else mapping.compatible(feature, `${mapping.id} takes no size in pixels; sent as ${sent.join(' and ')}`);
}

function mapRatio(mapping: Mapping, aspectRatio: string, hasSize: boolean, sizes: Sizes | undefined): void {
  const parameter = mapping.option('aspectRatio');
  const pair = pairOf(aspectRatio);
  if (parameter && aspectRatio === 'adaptive') {
    if (parameter.values?.includes('auto')) mapping.assign(parameter, 'auto', 'aspectRatio');
    else mapping.unsupported('aspectRatio', `${mapping.id} has no ratio that adapts to its media`);
  } else if (parameter) mapping.assign(parameter, aspectRatio, 'aspectRatio');
  else if (hasSize && mapping.option('width')) mapping.unsupported('aspectRatio', 'the size decides it');
  else if (!pair || !sizes || !mapping.option('width')) mapping.unsupported('aspectRatio');
  else {
    const found = sizeOfRatio(sizes, pair);
    if (!found) throw mapping.refusal(`\`aspectRatio\` ${aspectRatio} is none of its sizes`);
    mapping.set('width', found[0]);
    mapping.set('height', found[1]);
  }
}
