import { CHANGED, UPSCALED } from './job-verbs.js';
import { OWN } from './own-words.js';
import { resolutionNamed, RESOLUTIONS } from './resolutions.js';

/** A size by its name or its pixels, as a pattern. */
export const SIZE =
  '(?:\\d{3,4}p|(?:480|720|1080|1440)(?= (?:videos?|clips?|movies?|footage)\\b)|[1248]k|(?:full|ultra)[ -]?hd|f?hd|uhd|sd|\\d{3,4} ?[x×] ?\\d{3,4})';

/** What has a size. */
const NAME = '(?:videos?|clips?|movies?|footage|films?|images?|photos?|photographs?|pictures?|pics?|drawings?)';

/** After these words, a size is that of what is made. */
const MADE = '(?:(?:and|then) mak(?:e|ing) (?:it )?|as |(?:in)?to |in )(?:an? |the )?';

/** What is added is added to something that exists, which may have a size. */
const ADDED = '(?:add|put|appl)\\w*';

/** Words after what is done that name nothing with a size, unless that is a part of what comes next. */
const BETWEEN = `(?:(?!\\b${NAME}\\b(?! (?:of|from|in|on|over|(?:in)?to)\\b))[^,;])*?`;

/** The size of what something is done with, before its name: `restyle my 720p clip`. */
const DESCRIBED = new RegExp(
  `\\b((?:(?=${ADDED})\\w+\\b${BETWEEN}[ -]|${CHANGED}\\w*\\b${BETWEEN}[ -](?<!\\b${MADE})))(${SIZE})[ -](?=(?:(?!(?:with|and|to|from|of|in|into)\\b)[\\w.:'’-]+ ){0,3}${NAME}\\b)`,
  'i',
);

/** `from 480p to 4k`. */
const FROM = new RegExp(`\\bfrom (?:an? )?(${SIZE}) (?=(?:in)?to \\w)`, 'i');

/** From one size to another, whatever verb says so: `480p clip to 4k`. */
const RESIZED = new RegExp(
  `^(?:(?:convert|turn|mak(?:e|ing)|chang(?:e|ing)|bring|get) )?(${OWN})((?:[a-z]+ )?)(${SIZE})((?: [a-z]+)?(?: ${NAME})?) (?:(?:in)?to )?(?:an? )?(${SIZE})(?!\\w| ${NAME}\\b)`,
  'i',
);

/** A size in what is enlarged that no other word is about, and that nobody enlarges to. */
const SMALL = /(?<!\b(?:(?:in)?to|in|at|as|for) (?:an? )?)(?<![\w.-])(480p|720p|768p)(?![\w.-])/i;

/** The largest size is what something is enlarged to, unless it is said of what is there. */
const LARGEST = /^(?:4k|2160p|uhd|ultra[ -]?hd)$/i;
const OF_ITS_OWN = /\b(?:an?|the|my|our|this|these|existing|old) (?:[a-z]+ )*$/i;

const rankOf = (size: string) => RESOLUTIONS.indexOf(resolutionNamed(size) ?? '');

/**
 * The query without the size of what is given, which is not that of the result: `upscale a 480p clip` is
 * `upscale a clip`. What goes from one size to a larger one is enlarged.
 */
export function withoutGivenSize(query: string): { rest: string; size?: string } {
  const [all, own, before, old, name, made] = RESIZED.exec(query) ?? [];
  if (all && rankOf(old!) >= 0 && rankOf(old!) < rankOf(made!))
    return { rest: query.replace(all, `upscale ${own}${before}${name!.trim()} to ${made}`), size: old! };
  const from = FROM.exec(query);
  if (from) return { rest: query.replace(from[0], ''), size: from[1]! };
  const described = DESCRIBED.exec(query);
  if (described) {
    const [words, done, size] = described;
    if (!UPSCALED.test(query) || !LARGEST.test(size!) || OF_ITS_OWN.test(done!))
      return { rest: query.replace(words, done!), size: size! };
  }
  const small = UPSCALED.test(query) ? SMALL.exec(query) : undefined;
  return small ? { rest: query.replace(SMALL, ' ').replace(/ {2,}/g, ' ').trim(), size: small[1]! } : { rest: query };
}
