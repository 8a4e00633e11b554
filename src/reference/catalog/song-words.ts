import type { Replacement } from './replacement.js';

/**
 * Reads a song with what every song may have as music.
 *
 * @param words A pattern, with a group for what is said of the part; that stays.
 * @param other Beginnings of words for what is done with a song that exists, or for another job.
 */
export function songWith(words: string, other: string): Replacement {
  const part = `\\b${words}\\b`;
  return [
    new RegExp(`^(?!.*\\b(?:${other})\\w*)(?=.*\\b(?:songs?|music|tracks?)\\b).*${part}.*$`, 'i'),
    (all) =>
      all
        .replace(new RegExp(part, 'i'), (_, which) => (typeof which === 'string' ? ` ${which}` : ' '))
        .replace(/\bsongs?\b(?=(.*\bmusic\b)?)/i, (_, music) => (music ? '' : 'music')),
  ];
}

/** Beginnings of words for what is done with a song that exists, or that name a part of it. */
const OF_SONGS =
  'add|remov|separat|split|extract|isolat|extend|continu|longer|lengthen|prolong|cover|remix|clon|train|lyric|stem|karaoke|acapella|convert|wav|transcri|lip|talk|avatar|speech|dub|chang|edit|translat|clean|nois|recording|file';

/** A song or a track as what is made: at the beginning, or after words that describe it. */
export const SONG = new RegExp(
  `^(?!.*\\b(?:${OF_SONGS}))((?:(?:i |we )?(?:want|need)(?: to)? )?(?:(?:make|create|generate|produce|compose|write|sing)\\w*(?: me)? )?(?:(?:an? |my |the )?(?!(?:vocal|voice|instrument|music)\\w*)[\\w-]+ (?:in)?to )?(?:(?:an?|the|one|some) )?(?:(?!(?:from|with|of|my|our|own|to|and|in|for|the|an?|audio|backing|vocals?|instrument\\w*|videos?|clips?|movies?|films?|animat\\w*|images?|photos?|pictures?|portraits?)\\b)[\\w-]+ ){0,4})(?:songs?|tracks?)\\b(?! (?:texts?|words)\\b)`,
  'i',
);
