/** An image or a video that is enlarged. */
export const UPSCALED = /\b(?:upscal|enlarg|enhanc|sharpen|super[ -]?res)\w*/i;

/** Words for what speaks or listens, as alternatives of a regular expression. */
export const SPOKEN_WORDS =
  'speech|voices?|voiceovers?|narrat\\w*|speak\\w*|spoken|tts|audiobooks?|podcasts?|transcri\\w*|subtitl\\w*|captions?|dialog\\w*';

/** Faces that stay as they are in what is enlarged. */
export const PLAIN_FACES =
  /\b(?:without|no|not|don['’]?t|do not) (?:any |the )?(?:faces? enhanc\w*|enhanc\w* (?:of )?(?:the |my |any )?faces?)\b/i;

/** Beginnings of words for what is done with something that exists, as alternatives of a regular expression. */
export const CHANGED =
  '(?:edit|restyl|styli[sz]|chang|modif|alter|adjust|transform|convert|turn|upscal|enlarg|enhanc|sharpen|improv|increas|rais|doubl|remov|eras|delet|replac|swap|add|put|dub|translat|transcri|narrat|colou?ri|crop|restor|brighten|relight|retouch|extend|continu|lengthen|prolong|lip[ -]?sync|mak(?:e|ing)(?=.* (?:look|brighter|darker|warmer|colou?rful|bigger|larger|sharper|clearer|crisper|longer)\\b))';
