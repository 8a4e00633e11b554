/**
 * The capabilities that a model can have, each with what it means. A model has one if its documentation describes at
 * least one request that does it; nothing is inferred from a similar model.
 *
 * @example
 * CAPABILITIES['first-frame']; // 'A given image is the first frame of the video.'
 */
export const CAPABILITIES = {
  'text-to-image': 'A prompt alone makes an image.',
  'image-edit': 'Changes given images as the prompt says.',
  'image-reference': 'Makes a new image guided by given ones, such as their style or subject.',
  'image-upscale': 'Enlarges or enhances a given image.',
  'text-to-video': 'A prompt alone makes a video.',
  'first-frame': 'A given image is the first frame of the video.',
  'last-frame': 'A given image is the last frame of the video.',
  keyframes: 'Takes a list of images with the time or duration of each.',
  'reference-image': 'Given images guide the subject, the style or the scene of a video without being frames of it.',
  elements: 'Takes characters or objects, each with a description or images of its own, to which the prompt refers.',
  'reference-video': 'A given video guides the style, the motion or the subject of a new one.',
  'video-edit': 'Changes a given video as the prompt says.',
  'video-extend': 'Continues an existing video.',
  'video-upscale': 'Enlarges or enhances an existing video.',
  'motion-transfer': 'Applies the motion of a given video to the character of a given image.',
  'reference-audio': 'Given audio guides a video as music, ambience or sample of a voice.',
  'lip-sync': 'The mouth of a person in a given image follows speech.',
  'multi-shot': 'Takes several shots in one request, each described on its own.',
  'motion-preset': 'Chooses a camera movement, an effect or a motion from a list.',
  'camera-body': 'Chooses a camera, a lens or a film look from a list.',
  'generated-audio': 'Can generate the sound of a video.',
  speech: 'Reads a text aloud in one voice.',
  dialogue: 'Speaks lines of text, each in its own voice, as one audio file.',
  'sound-effect': 'Makes a sound effect from text.',
  music: 'Makes a song or a piece of music from text.',
  'given-lyrics': 'Sings lyrics that the request gives.',
  lyrics: 'Writes the lyrics of a song.',
  'music-extend': 'Continues given music.',
  cover: 'Makes a new version of given music in another style.',
  'add-vocals': 'Adds vocals to given music.',
  'add-instrumental': 'Adds instruments to given music.',
  stems: 'Separates a song into vocals and instruments.',
  'wav-export': 'Converts the song of an earlier task to WAV.',
  transcription: 'Writes down what is said in given audio.',
  'voice-isolation': 'Separates the voices of given audio from music and noise.',
  'voice-create': 'Creates a voice for later requests.',
  'model-train': 'Trains a model for later requests.',
  '3d': 'Makes a 3D model of what given images show.',
  'audio-input': 'Takes audio that the output is made of or follows.',
  'voice-preset': 'Chooses a voice by its name or id.',
  'keep-source-audio': 'Can keep the audio of a given video.',
  'several-outputs': 'One request can make several results to choose from.',
} as const satisfies Record<string, string>;

/** Something that a model can do: a name in `CAPABILITIES`. */
export type Capability = keyof typeof CAPABILITIES;

/** Every capability, in the order in which they are named: what a model makes comes before what it takes for it. */
export const CAPABILITY_NAMES = Object.keys(CAPABILITIES) as Capability[];
