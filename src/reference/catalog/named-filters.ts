import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_WORDS, queryName } from './capability-words.js';
import { readInputImages } from './input-images.js';
import { withoutNegated, withoutSpeech } from './search-text.js';
import { CAPABILITIES } from './state.js';
import { isAboutVideo } from './video-text.js';
import { withTokens } from './word-tokens.js';

/** What a query names as the filters do. */
export interface NamedFilters {
  can: Capability[];
  /** Capabilities of one name, of which the query does not say which it means. */
  either?: Capability[];
  /** The query without their names. */
  rest: string;
}

/** Capabilities of images and of videos, which have one name. */
const REFERENCES: readonly Capability[] = ['image-reference', 'reference-image'];

/**
 * The capabilities that a query names.
 *
 * @param query As `normalized` returns it.
 */
export function namedFilters(query: string): NamedFilters {
  const text = withoutNegated(query);
  const spoken = withoutSpeech(text) ?? text;
  let rest = (readInputImages(spoken)?.rest ?? spoken)
    .trim()
    .toLowerCase()
    .replace('speech to text', CAPABILITY_WORDS.transcription)
    // Sound alone is what a video has; its effects are a model of their own.
    .replace(/^(?:with )?sound$/, 'makes sound');
  const found = CAPABILITIES.filter((name) => rest.includes(queryName(name)));
  // `lyrics` is a part of the name of another one.
  const isWithin = (name: string) => found.map(queryName).some((other) => other !== name && other.includes(name));
  const all = found.filter((name) => !isWithin(queryName(name)));
  const either = all.filter((name) => REFERENCES.includes(name));
  const others = rest.replace(CAPABILITY_WORDS['reference-image'], '');
  const [ofImages, ofVideos] = [/\b(?:images?|pictures?|photos?)\b/.test(others), isAboutVideo(others)];
  if (either.length > 0 && ofImages === ofVideos) {
    return { can: all.filter((name) => !either.includes(name)), either, rest: rest.trim() };
  }
  const meant = ofVideos ? 'reference-image' : 'image-reference';
  const can = all.filter((name) => !either.includes(name) || name === meant);
  for (const name of can) rest = rest.replace(queryName(name), '');
  return { can, rest: rest.trim() };
}

/** What a query names without what is left out of it: no result has to do that. */
export function withoutLeft(named: NamedFilters, left: readonly string[]): NamedFilters {
  const isLeft = (name: Capability) => {
    const words = withTokens(queryName(name), false).split(' ');
    return words.some((word) => left.includes(word));
  };
  return {
    ...named,
    can: named.can.filter((name) => !isLeft(name)),
    either: named.either?.filter((name) => !isLeft(name)),
  };
}
