import { OWN } from './own-words.js';

/** What makes a portrait a shape: what it is the shape of, after it. */
const SHAPED =
  '(?! (?:videos?|clips?|movies?|images?|modes?|formats?|orientations?|ratios?|aspect|photos?|pictures?|shots?|\\d)\\b)';

/** What goes in beside a portrait of a person. */
const WITH_PORTRAIT =
  '(?:photos?|images?|pictures?|headshots?|selfies?|voices?|recordings?|songs?|mp3s?|audio (?:files?|clips?))';

/** A portrait that goes in, with what else does or alone. */
export const PORTRAIT = new RegExp(
  [
    `(?<=\\b(?:from|using|out of|based on|animate) ${OWN}(?:(?!with\\b|in\\b)[\\w-]+ ){1,4}(?:and|plus|&) ${OWN})portraits?\\b${SHAPED}`,
    `(?<=\\b(?:from|using|out of|based on|animate) ${OWN})portraits?\\b${SHAPED}`,
    `(?<=\\b${WITH_PORTRAIT} (?:and|plus|with|&) ${OWN})portraits?\\b${SHAPED}`,
    `(?<!\\b(?:in|videos?|clips?|movies?|\\w*\\d\\w*|s|seconds?|sec) )\\bportraits?(?= (?:and|plus|with|&) ${OWN}${WITH_PORTRAIT}\\b)`,
  ].join('|'),
  'gi',
);
