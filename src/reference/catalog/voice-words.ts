import { LANGUAGE_NAMES } from './languages.js';
import type { Replacement } from './replacement.js';

/** A sound that exists, as a pattern. */
export const AUDIO =
  '(?:audio|sound|speech|voice|recordings?|podcasts?|interviews?|mp3|wav)(?: (?:files?|recordings?))?';

/** A voice that is made of a sound. */
export const VOICES: readonly Replacement[] = [
  // Speech in a language is made, unless something is done with it.
  [
    new RegExp(
      `^(?!.*\\b(?:transcri|subtitl|caption|clean|nois|isolat|translat|video|clip|movie|film|avatar|lip)\\w*)(?=.*\\b(?:${LANGUAGE_NAMES})\\b)(.*?)(?<!\\bto )\\bspeech\\b(?! to\\b)`,
      'i',
    ),
    '$1voiceover',
  ],
  [
    new RegExp(
      `^(?!.*\\b(?:remov|delet|isolat|separat|extract|clean|transcri|add|video|clip|song|music)\\w*)(.*?)\\b(?:(?:creat|mak|generat|build|train)\\w* (?:an? |the )?|(?:an? )?(?=(?:my|own|custom|new|personal)\\b))(?:(?:my|own|custom|new|personal|singing) )*voices? (?:from|out of|using|with|based on) (?:(?:an?|my|own|two|some|voice|short) )*(?:${AUDIO}|samples?|memos?)\\b`,
      'i',
    ),
    '$1clone creates voices',
  ],
  [/^(?:an? |my )?custom voices?$/i, 'clone creates voices'],
  [
    /\bclon\w+ (?:of )?(?:an? |the |my |own )*voices? (?:for|in|to sing) (?:an? |my )?(?:songs?|music|singing)\b/i,
    'clone creates voices',
  ],
];

/** The query with one name for the language that is spoken, and for a voice that is chosen. */
export function withVoice(text: string): string {
  return text
    .replace(/\b(?:bedtime )?stor(?:y|ies)\b/i, '')
    .replace(
      new RegExp(`\\b(?:in )?(?:${LANGUAGE_NAMES}|multilingual|multi-language)(?: languages?)?\\b`, 'i'),
      'language',
    )
    .replace(/\b(?:with |in |by )?(?:an? |the )?(?:fe)?male(?: (?:voices?|speakers?))?\b/i, 'chooses voices')
    .replace(/\b(?:with |in |by )?(?:an? |the )?(?:wom[ae]n|m[ae]n|child)(?:'s|’s)? voices?\b/i, 'chooses voices');
}
