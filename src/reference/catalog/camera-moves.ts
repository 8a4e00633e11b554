import { isAboutVideo } from './video-text.js';

const MOVES =
  '(?:(?:orbit|circl|revolv|rotat|spin|tilt|zoom|doll|push|pull|swoop|glid|sweep|turn)\\w*|pan(?:s|ning)?\\b|crane[sd]?\\b|fl(?:y|ies|ying)\\b|mov(?:e|es|ing)\\b)';
const WAYS =
  '(?: (?:slowly|gently|smoothly|in|out|up|down|left|right|around|round|across|over|through|into|along|past|back|forwards?|towards?|away))*';
const PICTURE = '(?:photo|picture|image|still|shot)s?\\b';
const THING = `(?: (?:the|an?|my|our|its?) (?!${PICTURE}|(?:video|clip)s?\\b)[a-z]+| (?:object|product|subject|item)\\b(?! ${PICTURE}))?`;
const SHOT = '(?:shot|move|movement)s?';

/** How the camera moves, as people write it. Names of capabilities, such as `camera movement`, are none. */
const CAMERA_MOVE = new RegExp(
  [
    // `camera slowly orbits the watch`
    `(?:(?:with|where|while|and|as) )?(?:an? |the |my )?camera (?:(?:that|which|is|should|slowly|gently|smoothly) )*${MOVES}${WAYS}${THING}`,
    // `slow dolly in`
    `(?:with |and )?(?:an? |the )?(?:slow|smooth|gentle|fast|cinematic) (?:orbit|pan|tilt|zoom|dolly|push|pull)\\b(?: ${SHOT})?${WAYS}`,
    // `tracking shot`
    `(?:with |and )?(?:an? |the )?(?:orbit|pan|tilt|zoom|dolly|crane|track|push|pull)(?:n?ing)?(?:[ -](?:in|out))? ${SHOT}`,
    // `pan and zoom over a photo`
    `(?:pan|zoom|tilt|dolly)s?(?: and (?:pan|zoom|tilt|dolly)s?)?${WAYS}(?= (?:(?:on|onto|of|an?|the|my) )*(?:product )?${PICTURE})`,
    // `rotate around the product`
    `(?:orbit|rotat|spin|circl|revolv)\\w* (?:around|round)${THING}`,
    `^(?:orbit|rotate|spin|zoom|pan)(?:ing|s)?(?: shot)?$`,
    // `360 spin`, `turntable`
    `(?:with |and )?(?:an? |the )?(?:360|3d)(?:[ -]?(?:°|degrees?|deg))?[ -](?:spin|turn|rotation|orbit)s?\\b`,
    '(?:on )?(?:an? |the )?turn[ -]?tables?\\b',
  ]
    .map((words) => `(?<![\\w-])${words}`)
    .join('|'),
  'gi',
);

/** A video of which a word says what it shows. */
const OF_PICTURE = new RegExp(
  `(video )(?:(?:of|on|onto|over|into) )?(?=(?:an? |my |the )?(?:[a-z]+ )?${PICTURE})`,
  'i',
);

/** The query without how the camera moves: a prompt says that, and no model is chosen by it. Only a video has such a move. */
export function withoutCameraMoves(query: string): { rest: string; moves?: string } {
  const moves = query.match(CAMERA_MOVE)?.map((words) => words.trim().replace(/^(?:with|where|while|and|as) /i, ''));
  if (!moves) return { rest: query };
  let rest = query.replace(CAMERA_MOVE, ' ');
  if (!isAboutVideo(rest))
    rest = query.replace(CAMERA_MOVE, ' video ').replace(/ {2,}/g, ' ').replace(OF_PICTURE, '$1of ');
  return { rest: rest.replace(/ {2,}/g, ' ').trim(), moves: moves.join(', ') };
}
