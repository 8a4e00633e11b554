import { OWN } from './own-words.js';
import type { Replacement } from './replacement.js';

const PAINTED = '(?:cartoon|anime|comic|manga|painting|watercolou?r|sketch|drawing|claymation|illustration|pixel art)';

/** What is edited, as the catalog names it. */
const edits = (_: string, what: string) => (/^(?:video|clip|movie)/i.test(what) ? 'edits video' : 'edits images');

/** What is changed in an image or a video. */
export const EDITS: readonly Replacement[] = [
  [
    /\b(?:chang|modif|alter|edit)\w* (?:the |my |an? )?(?:[a-z]+ ){1,3}(?:in|of) (?:an? |the |my |this |existing )*(video|clip|movie|photo|picture|image)s?\b/i,
    edits,
  ],
  [
    /\b(?:chang|modif|alter)\w* (?:an? |the |my |this |existing )+(video|clip|movie|photo|picture|image)s?\b(?! (?:in)?to\b| (?:style|background)|['’])/i,
    edits,
  ],
  [
    new RegExp(`\\bedit(?:s|ing)? ${OWN}(?:clips?|videos?|movies?|footage)\\b(?! (?:edit|model|generat)\\w*)`, 'i'),
    'edits video',
  ],
  [/\b(?<=variations? |variants? )of (?:my|our|this|these|given|existing) (image|photo|picture)s?\b/i, edits],
];

/** An image or a video that gets another look. */
export const RESTYLES: readonly Replacement[] = [
  [/\b(video|clip|movie|photo|picture|image)s? style[ -]transfer\b/i, edits],
  [
    new RegExp(`\\bstyle[ -]transfer (?:(?:of|for|on|to) )?${OWN}(video|clip|movie|photo|picture|image)s?\\b`, 'i'),
    edits,
  ],
  [/\bstyle[ -]transfer\b/i, 'restyle'],
  [
    new RegExp(
      `\\bmak(?:e|ing) ${OWN}(?:[a-z]+ )?(video|clip|movie|photo|picture|image)s? (?:brighter|darker|warmer|colou?rful)\\b`,
      'i',
    ),
    edits,
  ],
  [
    new RegExp(
      `\\b(?:oil )?${PAINTED} (?:version )?(?:of|from) ${OWN}(video|clip|movie|photo|picture|image)s?\\b`,
      'i',
    ),
    edits,
  ],
  // What a video or a photo is changed into.
  [
    new RegExp(
      `\\b(?:(?:mak|turn|convert|transform|chang)(?:e|es|ing)? )?${OWN}(?:[a-z]+ )?(video|clip|movie|photo|picture|image)s? (?:(?:in)?to|look(?:s|ing)? like|as) (?:an? |the )?(?:[a-z]+ )?${PAINTED}(?: (?:style|drawing|film|movie|video|image|picture))?\\b`,
      'i',
    ),
    edits,
  ],
  [
    new RegExp(
      `\\b(?:restyl\\w*|stylis\\w*|styliz\\w*|(?:chang|transfer|alter)\\w* (?:the )?(?:style|look) of) ${OWN}(video|clip|movie|photo|picture|image)s?\\b`,
      'i',
    ),
    edits,
  ],
];
