const OPEN =
  "(?:(?:(?:is|are) )?(?:fine|ok(?:ay)?|optional|unimportant|irrelevant)|(?:(?:(?:is|are) )?not|isn['’]t) (?:needed|required|necessary|important|relevant)|(?:does not|doesn['’]?t) matter)";

/** Words that leave open whether a video has sound. */
export const ANY_SOUND = new RegExp(
  [
    '\\bwith (?:or|and) without (?:sound|audio)\\b',
    `\\b(?:(?:no |without )?(?:sound|audio)|silent|silence|mute) ${OPEN}(?!\\w)`,
    "\\b(?:i )?do(?: not|n['’]?t) care about (?:the )?(?:sound|audio)\\b",
  ].join('|'),
  'i',
);

/** A video with sound. */
export const SOUND =
  /(?<!\w)(?:with|and) (?:(?:ambient|natural|background) )?(?:sounds?(?! effects?)|audio|noise(?= *(?:[,.;]|$)))(?!\w| references)/i;

/** A video without sound. */
export const SILENT = /(?<!\w)(?:silent|(?:without|no) (?:sound|audio))(?!\w)/i;

/** The sound of a video though no word says `with`; a voice only at the end of a part, since models do much with voices. */
export const VIDEO_SOUND =
  /\b(?:(?:with|and|has) )?(?:an? )?(?:(?:ambient|natural|background) )?(?:audio|sound|(?<!\bno )voice(?= *(?:[,.;?!]|$)| (?:and|for|under|below|less|at most|max|up to)\b))(?!\w)/i;

/** Sounds that are an input or a part of something else, and what is done with the sound of a file. */
export const OTHER_SOUND =
  /\b(?:add|extract|remov|replac|chang|keep|separat|isolat|transcri|clean|clon|denois|sync|mut)\w*|\b(?:takes?|from|to|for|by|my|own|original|source|references?|input) (?:an? |the )?(?:audio|sound|voice)|\b(?:audio|sound)[ -](?:effects?|models?|files?|tracks?|inputs?|references?|generat\w+|to)\b/i;
