import { OWN } from './own-words.js';
import type { Replacement } from './replacement.js';

/** An image or a video that is enlarged, by other words. */
export const UPSCALES: readonly Replacement[] = [
  [
    new RegExp(
      `\\bmak(?:e|ing) ${OWN}(?:[a-z]+ )?(image|photo|picture|video|clip)s? (?:[a-z]+ and )?(?:bigger|larger|sharper|clearer|crisper)\\b`,
      'i',
    ),
    'upscale $1',
  ],
  [
    new RegExp(
      `\\b(?:increas|improv|rais|doubl)\\w* (?:the )?(?:resolution|quality|sharpness|size) of ${OWN}(image|photo|picture|video|clip)s?\\b`,
      'i',
    ),
    'upscale $1',
  ],
  [/\b(?:(?:make|making|and) (?:it|them) )?(\d{1,2})(?: ?[x×]| times) (?:larger|bigger|higher)\b/i, 'upscale $1x'],
  [
    new RegExp(
      `\\b(?:low|small)[ -]?(?:er)?[ -]?res(?:olution)? (image|photo|picture|video|clip)s? (?:in)?to (?:an? )?(?:high|larg|big|full)\\w*[ -]?res(?:olution)?(?: (?:image|photo|picture|video|clip|one)s?)?\\b`,
      'i',
    ),
    'upscale $1',
  ],
  [
    new RegExp(
      `\\b(?:increas|improv|rais)\\w* (?:the )?(?:dpi|ppi|pixels) (?:of|in) ${OWN}(image|photo|picture)s?\\b`,
      'i',
    ),
    'upscale $1',
  ],
  [
    /\b(?:improv|increas|enhanc)\w* (?:the )?(?:my )?(image|photo|picture|video|clip) (?:quality|resolution|sharpness)\b/i,
    'upscale $1',
  ],
];
