/** An image or a video that is enlarged. */
export const UPSCALED = /\b(?:upscal|enlarg|enhanc|sharpen|super[ -]?res)\w*/i;

/** Words for what speaks or listens, as alternatives of a regular expression. */
export const SPOKEN_WORDS =
  'speech|voices?|voiceovers?|narrat\\w*|speak\\w*|spoken|tts|audiobooks?|podcasts?|transcri\\w*|subtitl\\w*|captions?|dialog\\w*';

/** Faces that stay as they are in what is enlarged. */
export const PLAIN_FACES =
  /\b(?:without|no|not|don['’]?t|do not) (?:any |the )?(?:faces? enhanc\w*|enhanc\w* (?:of )?(?:the |my |any )?faces?)\b/i;
