import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_WORDS } from './capability-words.js';
import { CAPABILITIES } from './state.js';
import { withNearest } from './unmade.js';
import { withUsualWords } from './usual-words.js';

/** Names of the first frame. */
const START_IMAGE = /\b(?:start(?:ing)?|first)(?: frame)? (?:image|picture|photo)(?!\w)/gi;

/** What a photo shows, which is an input whatever its shape. */
const SUBJECT = /\b(?:portrait|landscape) (?=(?:photo|picture|image|shot)s?\b)/gi;

/** Names of audio inputs; `audio` alone means the output. */
const AUDIO_INPUT =
  /\b(?:(?:takes?|taking|accepts?) (?:an? )?(?:audio|sound)|(?:with )?(?:my |an? )?(?:own )?(?<!(?:make|create|generate|to) (?:an? )?)audio (?:file|track)s?|(?:with )?my (?:own )?audio|with my (?:own )?voice)\b/gi;

/** Lips follow a sound that exists. */
const LIPS = /\blip[ -]?sync|\btalking\b/i;

/** The sound that lips follow; `my audio` and `audio file` are inputs anyway. */
const SYNCED_AUDIO =
  /\b(?:(?:with|and|to|from) (?:an? )?)?(?<!(?:takes?|taking|accepts?|my|own) (?:an? )?)audio\b(?! ?(?:files?|tracks?))/i;

/** What takes audio of itself: the words say nothing more. */
const AUDIO_TASK = /transcri|noise|vocal|clon|speech|song|music/i;

/** The query with one name for what has several. */
export function normalized(query: string): string {
  const text = withNearest(withUsualWords(query))
    .replace(SUBJECT, '')
    .replace(START_IMAGE, 'first frame')
    .replace(
      /\b(?:first|start)(?: frame)? (?:and|to) (?:last|end)(?: (?:frame|image|picture|photo)s?)?\b/i,
      'first frame last frame',
    )
    .replace(/\b(?:audio|sound|voice)[ -]to[ -]video\b/i, 'takes audio video');
  if (AUDIO_TASK.test(text)) return text;
  return (LIPS.test(text) ? text.replace(SYNCED_AUDIO, 'takes audio') : text).replace(AUDIO_INPUT, 'takes audio');
}

/** The capabilities that a query names as the filters do, and the query without their names. */
export interface NamedFilters {
  can: Capability[];
  rest: string;
}

export function namedFilters(query: string): NamedFilters {
  let rest = normalized(query)
    .toLowerCase()
    // Sound alone is what a video has; its effects are a model of their own.
    .replace(/^(?:with )?sound$/, 'makes sound');
  const can = CAPABILITIES.filter((name) => rest.includes(CAPABILITY_WORDS[name]));
  for (const name of can) rest = rest.replace(CAPABILITY_WORDS[name], '');
  return { can, rest: rest.trim() };
}
