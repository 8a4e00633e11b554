// Generated from spec/ by `npm run generate`; do not edit.

import type { ModelDetails, ParameterDetails } from '../../src/catalog/model-details.js';

const promptParameter: ParameterDetails = {
  types: ['string'],
  maxLength: 800,
  description: 'Text prompt that describes the image, or the change to make, in at most 800 characters.',
  required: true,
};

const aspectRatioParameter: ParameterDetails = {
  types: ['string'],
  enum: ['1:1', '16:9', '9:16', '4:3', '3:4'],
  description: 'Aspect ratio of the image.',
  default: '1:1',
};

const imageUrlsParameter: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], format: 'uri' },
  description: 'URLs of the images to edit. If omitted, the image is generated from text only. Merging several images is documented for Qwen Image 2.0 and 2.0 Pro. No limit on their number is documented.',
};

const negativePromptParameter: ParameterDetails = {
  types: ['string'],
  maxLength: 500,
  description: 'What to exclude from the image, in at most 500 characters.',
};

const promptExtendParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether to rewrite the prompt before use.',
  default: true,
};

const seedParameter: ParameterDetails = { types: ['integer'], description: 'Seed for reproducible results.' };

const promptParameter2: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes the video.',
  required: true,
};

const modeParameter: ParameterDetails = {
  types: ['string'],
  enum: ['t2v', 'i2v'],
  description: 'Source of the video: text (`t2v`) or a first frame (`i2v`, requires `start_image_url`).',
  default: 't2v',
};

const startImageUrlParameter: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: 'URL of the first frame. Required in mode `i2v`.',
};

const negativePromptParameter2: ParameterDetails = {
  types: ['string'],
  description: 'What to exclude from the video.',
};

const watermarkParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether to add a watermark to the video.',
  default: false,
};

const durationParameter: ParameterDetails = {
  types: ['integer'],
  enum: [5],
  description: 'Duration in seconds, always 5.',
  default: 5,
};

const audioParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether to generate audio; `false` makes a silent video.',
  default: true,
};

const promptParameter3: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes the video. In mode `r2v`, character1, character2 and so on refer to `video_urls` in order.',
  required: true,
};

const modeParameter2: ParameterDetails = {
  types: ['string'],
  enum: ['t2v', 'i2v', 'r2v'],
  description: 'Source of the video: text (`t2v`), a first frame (`i2v`, requires `start_image_url`) or references (`r2v`, requires `video_urls`). Parameters of other modes are accepted, except `seed` with references; what they do is not documented.',
  default: 't2v',
};

const startImageUrlParameter2: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: 'URL of the first frame (JPEG, PNG, BMP or WebP). Required in mode `i2v`.',
};

const videoUrlsParameter: ParameterDetails = {
  types: ['array'],
  media: 'any',
  items: { types: ['string'], format: 'uri' },
  maxItems: 5,
  description: 'URLs of up to five images or videos (at most three videos), one character each. Required in mode `r2v`, where the prompt refers to them as character1, character2 and so on.',
};

const audioUrlParameter: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'audio',
  description: 'URL of the audio to synchronise the video with (WAV or MP3, 3 to 30 seconds, at most 15 MB).',
};

const multiPromptParameter: ParameterDetails = {
  types: ['array'],
  items: {
    types: ['object'],
    properties: {
      prompt: { types: ['string'], description: 'Text prompt that describes this shot.' },
      duration: { types: ['integer'], description: 'Duration of this shot in seconds.' },
    },
  },
  description: 'The shots of a multi-shot video. The service then sets the shot type itself, and the durations of the shots replace `duration`: the video is as long as their sum.',
};

const negativePromptParameter3: ParameterDetails = {
  types: ['string'],
  maxLength: 500,
  description: 'What to exclude from the video, in at most 500 characters. Has no effect in mode `r2v`.',
};

const resolutionParameter: ParameterDetails = {
  types: ['string'],
  enum: ['720p', '1080p'],
  description: 'Resolution of the video.',
  default: '720p',
};

const durationParameter2: ParameterDetails = {
  types: ['integer'],
  minimum: 2,
  maximum: 15,
  description: 'Duration in seconds, from 2 to 15, or to 10 in mode `r2v`. Has no effect if `multi_prompt` is set.',
  default: 5,
};

const seedParameter2: ParameterDetails = {
  types: ['integer'],
  description: 'Seed for reproducible results. Not accepted in mode `r2v`.',
};

const negativePromptParameter4: ParameterDetails = {
  types: ['string'],
  maxLength: 500,
  description: 'What to exclude from the video, in at most 500 characters.',
  default: '',
};

const resolutionParameter2: ParameterDetails = {
  types: ['string'],
  enum: ['720P', '1080P'],
  description: 'Resolution of the video, with a capital P.',
  default: '1080P',
};

const promptExtendParameter2: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether a language model rewrites the prompt. This improves short prompts and adds latency.',
  default: true,
};

const watermarkParameter2: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether to add the watermark "AI Generated" in the lower right corner.',
  default: false,
};

const seedParameter3: ParameterDetails = {
  types: ['integer'],
  minimum: 0,
  maximum: 2147483647,
  description: 'Seed for reproducible results, from 0 to 2147483647.',
};

const promptParameter4: ParameterDetails = {
  types: ['string'],
  maxLength: 5000,
  description: 'Text prompt that describes the image, or the change to make, in at most 5000 characters.',
  required: true,
};

const aspectRatioParameter2: ParameterDetails = {
  types: ['string'],
  enum: ['1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3'],
  description: 'Aspect ratio of the image. An edited image keeps its own.',
  default: '1:1',
};

const imageUrlsParameter2: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], format: 'uri' },
  maxItems: 9,
  description: "URLs of up to nine images to edit. If omitted, the image is generated from text only. Can't be combined with `thinking_mode`.",
};

const thinkingModeParameter: ParameterDetails = {
  types: ['boolean'],
  description: "Whether the model thinks first, for a better but slower result; on if omitted. Applies to text to image only: can't be combined with `image_urls`.",
  default: true,
};

const promptParameter5: ParameterDetails = {
  types: ['string'],
  maxLength: 2000,
  description: 'Text prompt that describes the image, or the change to make, in at most 2000 characters.',
  required: true,
};

const aspectRatioParameter3: ParameterDetails = {
  types: ['string'],
  enum: ['1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9'],
  description: 'Aspect ratio of the image.',
  default: '1:1',
};

const promptParameter6: ParameterDetails = {
  types: ['string'],
  maxLength: 500,
  description: 'Text prompt that describes the image, in at most 500 characters.',
  required: true,
};

const aspectRatioParameter4: ParameterDetails = {
  types: ['string'],
  enum: ['1:1', '3:4', '4:3', '9:16', '16:9'],
  description: 'Aspect ratio of the image.',
  default: '1:1',
};

const negativePromptParameter5: ParameterDetails = {
  types: ['string'],
  description: 'What to exclude from the image.',
};

const promptParameter7: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes the image.',
  required: true,
};

const aspectRatioParameter5: ParameterDetails = {
  types: ['string'],
  enum: ['auto', '1:1', '4:3', '16:9', '3:2', '2:3', '9:16', '3:4', '21:9', '9:21'],
  description: 'Aspect ratio of the image. `auto` is accepted too; its effect is not documented.',
  default: '16:9',
};

const qualityParameter: ParameterDetails = {
  types: ['string'],
  enum: ['1K', '2K'],
  description: 'Size level of the image. The documentation gives no default and does not say how it relates to `resolution`.',
};

const resolutionParameter3: ParameterDetails = {
  types: ['string'],
  enum: ['0.6mp', '1mp', '2mp', '4mp'],
  description: 'Size of the image in megapixels.',
  default: '1mp',
};

const imageUrlsParameter3: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], format: 'uri' },
  maxItems: 8,
  description: 'URLs of up to eight reference images.',
};

const seedParameter4: ParameterDetails = {
  types: ['integer'],
  description: 'Seed for reproducible results; random if omitted.',
};

const aspectRatioParameter6: ParameterDetails = {
  types: ['string'],
  enum: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16', '9:21'],
  description: 'Aspect ratio of the image.',
  default: '16:9',
};

const imageUrlsParameter4: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], format: 'uri' },
  description: 'URLs of reference images. No limit on their number is documented.',
};

const promptParameter8: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes the video.',
  default: '',
};

const modeParameter3: ParameterDetails = {
  types: ['string'],
  enum: ['text_to_video', 'first_last_frame'],
  description: 'Source of the video: text only, or frames (requires `first_frame_url`).',
  required: true,
};

const aspectRatioParameter7: ParameterDetails = {
  types: ['string'],
  enum: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16'],
  description: 'Aspect ratio of the video. Used only in mode `text_to_video`.',
  default: '1:1',
};

const durationParameter3: ParameterDetails = {
  types: ['integer'],
  enum: [5, 10],
  description: 'Duration in seconds.',
  default: 5,
};

const firstFrameUrlParameter: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: 'URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.',
};

const lastFrameUrlParameter: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: 'URL of the last frame, optional in mode `first_last_frame`.',
};

const durationParameter4: ParameterDetails = {
  types: ['integer'],
  enum: [5, 10],
  description: 'Duration in seconds. In mode `multi_frame`, the duration is the sum of the keyframe durations.',
  default: 5,
};

const framesParameter: ParameterDetails = {
  types: ['array'],
  items: {
    types: ['object'],
    properties: {
      image_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of the keyframe image. At least one keyframe in a list must have one.',
      },
      prompt: { types: ['string'], description: 'Text prompt that describes this segment.', default: '' },
      duration: { types: ['integer'], description: 'Duration of this segment in seconds.', default: 5 },
    },
  },
  minItems: 1,
  description: 'The keyframes in order, at least one with an `image_url`. Required in mode `multi_frame`.',
};

const promptParameter9: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes the video. In mode `omni_reference`, the markers `@Image1`, `@Video1` and `@Audio1` refer to the references; images, videos and audio files are numbered separately, each in the order given.',
  default: '',
};

const modeParameter4: ParameterDetails = {
  types: ['string'],
  enum: ['text_to_video', 'first_last_frame', 'omni_reference'],
  description: 'Source of the video: text only, frames (requires `first_frame_url`) or references (requires `references`).',
  required: true,
};

const durationParameter5: ParameterDetails = {
  types: ['integer'],
  minimum: 4,
  maximum: 15,
  description: 'Duration in seconds, from 4 to 15.',
  default: 5,
};

const referencesParameter: ParameterDetails = {
  types: ['array'],
  media: 'any',
  items: { types: ['string'], format: 'uri' },
  maxItems: 9,
  description: 'URLs of up to nine images, videos and audio files; an audio file may last at most 15 seconds. Required in mode `omni_reference`.',
};

const promptParameter10: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes the images, or how to change the reference images.',
  required: true,
};

const imageUrlsParameter5: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], format: 'uri' },
  maxItems: 6,
  description: 'URLs of up to six reference images. Their presence selects image to image.',
};

const aspectRatioParameter8: ParameterDetails = {
  types: ['string'],
  enum: ['1:1', '3:4', '4:3', '9:16', '16:9', '2:3', '3:2', '21:9'],
  description: 'Aspect ratio of the images.',
  default: '1:1',
};

const resolutionParameter4: ParameterDetails = {
  types: ['string'],
  enum: ['1k', '2k', '4k'],
  description: 'Resolution of the images.',
  default: '2k',
};

const promptParameter11: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes the image, or how to change the reference images.',
  required: true,
};

const aspectRatioParameter9: ParameterDetails = {
  types: ['string'],
  enum: ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'],
  description: 'Aspect ratio of the image.',
  required: true,
};

const imageUrlsParameter6: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], format: 'uri' },
  description: 'URLs of reference images.',
};

const resolutionParameter5: ParameterDetails = {
  types: ['string'],
  enum: ['1k', '2k', '4k'],
  description: 'Resolution of the image.',
};

const aspectRatioParameter10: ParameterDetails = {
  types: ['string'],
  enum: ['16:9', '9:16'],
  description: 'Aspect ratio of the video.',
  default: '16:9',
};

const durationParameter6: ParameterDetails = {
  types: ['integer'],
  enum: [4, 6, 8],
  description: 'Duration in seconds. With `reference_image_urls`, it must be 8 or omitted; what an omitted duration means there is not documented, so it is safest to send 8.',
  modeDefaults: [{ value: 4, modes: ['Text mode', 'Frame mode'] }],
};

const startImageUrlParameter3: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: "URL of the first frame. Can't be combined with `reference_image_urls`.",
};

const endImageUrlParameter: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: "URL of the last frame. Requires `start_image_url`; can't be combined with `reference_image_urls`.",
};

const referenceImageUrlsParameter: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], format: 'uri' },
  minItems: 1,
  maxItems: 3,
  description: "URLs of one to three images to use as ingredients of the video. Can't be combined with `start_image_url` or `end_image_url`; `duration` must then be 8 or omitted. One table lists them for Veo 3.1 Fast only, so that is the safest model for them.",
};

const voiceParameter: ParameterDetails = {
  types: ['string'],
  description: 'Voice preset, an `id` from `GET /v1/resources/google/voices/veo-3.1`. Requires `reference_image_urls`. One table lists it for Veo 3.1 Fast only, so that is the safest model for it.',
};

const promptParameter12: ParameterDetails = {
  types: ['string'],
  maxLength: 2000,
  description: 'Text prompt that describes the video, in at most 2000 characters. Required if `start_image_url` is omitted.',
};

const durationParameter7: ParameterDetails = {
  types: ['integer'],
  enum: [6, 10],
  description: 'Duration in seconds. With `resolution` 1080p, it must be 6 or omitted.',
  default: 6,
};

const promptOptimizationParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether MiniMax may optimise the prompt.',
};

const resolutionParameter6: ParameterDetails = {
  types: ['string'],
  enum: ['768p', '1080p'],
  description: 'Resolution of the video. 1080p is limited to 6 seconds.',
  default: '768p',
};

const startImageUrlParameter4: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: 'URL of the first frame.',
};

const imageUrlsParameter7: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], format: 'uri' },
  maxItems: 3,
  description: 'URLs of up to three reference images.',
};

const endImageUrlParameter2: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: 'URL of the last frame.',
};

const durationParameter8: ParameterDetails = {
  types: ['integer'],
  minimum: 4,
  maximum: 15,
  description: 'Duration of the whole video in seconds, from 4 to 15.',
};

const resolutionParameter7: ParameterDetails = {
  types: ['string'],
  enum: ['480p', '720p', '1080p'],
  description: 'Resolution of the video.',
};

const generateAudioParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether to generate audio with the video. The documentation gives no default.',
};

const cameraMovementIdParameter: ParameterDetails = {
  types: ['string'],
  description: 'Camera movement of the whole video, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`.',
};

const seedParameter5: ParameterDetails = {
  types: ['integer'],
  minimum: 0,
  maximum: 999999,
  description: 'Seed for reproducible results, from 0 to 999999.',
};

const voiceIdParameter: ParameterDetails = {
  types: ['string'],
  description: 'Voice, an `id` from `GET /v1/resources/higgsfield-ai/voices`, with its category and a sample.',
  required: true,
};

const promptParameter13: ParameterDetails = { types: ['string'], description: 'Text to read aloud.', required: true };

const soundIdParameter: ParameterDetails = {
  types: ['string'],
  description: 'Background sound, an `id` from `GET /v1/resources/higgsfield-ai/sounds`.',
};

const similarityBoostParameter: ParameterDetails = {
  types: ['integer'],
  minimum: 0,
  maximum: 100,
  description: 'How closely the result matches the voice, from 0 to 100.',
  default: 90,
};

const styleParameter: ParameterDetails = {
  types: ['integer'],
  minimum: 0,
  maximum: 100,
  description: 'How expressive the voice is, from 0 to 100.',
  default: 60,
};

const speedParameter: ParameterDetails = {
  types: ['number'],
  minimum: 0,
  maximum: 1.2,
  description: 'Speed of the speech, from 0 to 1.2.',
  default: 1.1,
};

const stabilityParameter: ParameterDetails = {
  types: ['integer'],
  minimum: 0,
  maximum: 100,
  description: 'How stable the voice sounds, from 0 to 100.',
  default: 30,
};

const startImageUrlParameter5: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: 'URL of the first frame.',
  required: true,
};

const promptParameter14: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes how the image moves and what happens in it.',
  required: true,
};

const endImageUrlParameter3: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: 'URL of the last frame, towards which the video moves.',
};

const enhancePromptParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether to rewrite the prompt for a better result.',
  default: false,
};

const motionIdParameter: ParameterDetails = {
  types: ['string'],
  description: 'Motion preset, an `id` from `GET /v1/resources/higgsfield-ai/motions`.',
};

const imageUrlsParameter8: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], format: 'uri' },
  maxItems: 10,
  description: 'URLs of up to ten reference images.',
};

const promptParameter15: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes the image; `@Image1`, `@Image2` and so on refer to the reference images.',
  required: true,
};

const aspectRatioParameter11: ParameterDetails = {
  types: ['string'],
  enum: ['auto', '1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3', '21:9'],
  description: 'Aspect ratio of the image; `auto` if omitted.',
  default: 'auto',
};

const modeParameter5: ParameterDetails = {
  types: ['string'],
  enum: ['std', 'pro'],
  description: 'Resolution: 720p for `std`, 1080p for `pro`.',
  default: 'pro',
};

const soundEffectsParameter: ParameterDetails = {
  types: ['object'],
  properties: {
    sound: { types: ['string'], description: 'Description of the sounds in the video.', default: '' },
    music: { types: ['string'], description: 'Description of the background music.', default: '' },
    asmr_mode: { types: ['boolean'], description: 'Whether to generate the audio in ASMR style.', default: false },
  },
  description: 'Sounds and music of the video. If omitted, the video is silent.',
};

const startFrameUrlParameter: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: 'URL of the first frame. If omitted, the video is generated from text only.',
};

const startFrameUrlParameter2: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: 'URL of the first frame. If omitted, the video is generated from text only. One table requires it, but the page of the model shows requests without it.',
};

const promptParameter16: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes the motion.',
  required: true,
};

const imageUrlParameter: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: 'URL of an image of the person or subject; head, shoulders and torso must be clearly visible.',
  required: true,
};

const videoUrlParameter: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'video',
  description: 'URL of the video whose motion is transferred.',
  required: true,
};

const modeParameter6: ParameterDetails = {
  types: ['string'],
  enum: ['std', 'pro'],
  description: 'Resolution: 720p for `std`, 1080p for `pro`.',
  default: 'std',
};

const keepAudioParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether to keep the audio of the video.',
  default: true,
};

const characterOrientationParameter: ParameterDetails = {
  types: ['string'],
  enum: ['video', 'image'],
  description: 'Orientation of the person: as in the video (`video`), or in the pose of the image (`image`).',
  default: 'video',
};

const aspectRatioParameter12: ParameterDetails = {
  types: ['string'],
  enum: ['16:9', '9:16', '1:1'],
  description: 'Aspect ratio of the video.',
  default: '16:9',
};

const videoUrlParameter2: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'video',
  description: 'URL of the video to edit. The result has the same duration.',
  required: true,
};

const promptParameter17: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes the change; `@Image1`, `@Image2` and so on refer to `image_urls`.',
  required: true,
};

const videoModeParameter: ParameterDetails = {
  types: ['string'],
  enum: ['reference', 'transform'],
  description: 'Whether to use the video as a style guide (`reference`) or to restyle the video itself (`transform`).',
  default: 'reference',
};

const keepAudioParameter2: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether to keep the audio of the source video.',
  default: false,
};

const imageUrlsParameter9: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], format: 'uri' },
  maxItems: 4,
  description: 'URLs of up to four reference images, `@Image1`, `@Image2` and so on in the prompt.',
};

const durationParameter9: ParameterDetails = {
  types: ['integer'],
  minimum: 3,
  maximum: 15,
  description: 'Duration in seconds, from 3 to 15. Not documented beside `multi_shots`.',
  default: 5,
};

const videoModeParameter2: ParameterDetails = {
  types: ['string'],
  enum: ['elements', 'start_end_frame', 'transform', 'video_reference'],
  description: 'What the media are for. `elements` requires `image_urls` or `elements`, `start_end_frame` requires `start_frame_url`, and `transform` and `video_reference` require `video_url`. If omitted, the video is generated from text, and `image_urls` and `elements` are the only media accepted; one document rejects even these, so it is safest to set the mode whenever you send media.',
};

const aspectRatioParameter13: ParameterDetails = {
  types: ['string'],
  enum: ['16:9', '9:16', '1:1', 'auto'],
  description: 'Aspect ratio of the video. If omitted, the service uses `auto` with a `video_url` and 16:9 otherwise. `auto` is accepted only in modes `start_end_frame`, `transform` and `video_reference`. One document requires `auto` with a `video_url` and rejects it elsewhere, another accepts it in `start_end_frame` only: it is safest to omit this parameter, or to send `auto` with a `video_url` and a ratio otherwise.',
  modeDefaults: [
    { value: '16:9', modes: ['Default mode', 'Elements', 'Start and end frame'] },
    { value: 'auto', modes: ['Transform', 'Video reference'] },
  ],
};

const keepAudioParameter3: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether to keep the audio of the source video, `video_url`.',
  default: true,
};

const imageUrlsParameter10: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], format: 'uri' },
  maxItems: 7,
  description: 'URLs of up to seven reference images, `@Image1`, `@Image2` and so on in the prompt. They are for this task only. Together with `elements`, at most 7 if `video_mode` is `elements` or omitted, and at most 4 if it is `transform` or `video_reference`.',
};

const startImageIndexParameter: ParameterDetails = {
  types: ['integer'],
  minimum: 1,
  description: 'Position in `image_urls` of the image to use as the first frame, starting at 1. The last frame has none.',
};

const startFrameUrlParameter3: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: "URL of the first frame. Required if `video_mode` is `start_end_frame`; can't be set if `video_mode` is omitted.",
};

const endFrameUrlParameter: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: "URL of the last frame. Can't be set if `video_mode` is omitted.",
};

const durationParameter10: ParameterDetails = {
  types: ['integer'],
  enum: [5, 10],
  description: 'Duration in seconds.',
};

const promptParameter18: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes the video. Required if `start_image_url` is omitted.',
};

const startImageUrlParameter6: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: "URL of the first frame. Required if `prompt` is omitted; can't be combined with `aspect_ratio`.",
};

const aspectRatioParameter14: ParameterDetails = {
  types: ['string'],
  enum: ['16:9', '9:16', '1:1'],
  description: "Aspect ratio of the video. Can't be combined with `start_image_url`.",
};

const enableAudioParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether to generate audio for the video.',
};

const promptParameter19: ParameterDetails = { types: ['string'], description: 'Text prompt that describes the video.' };

const modeParameter7: ParameterDetails = {
  types: ['string'],
  enum: ['std', 'pro'],
  description: '`std` or `pro`; Kling 2.1 generates 720p with `std` and 1080p with `pro`.',
};

const modeParameter8: ParameterDetails = { types: ['string'], enum: ['pro'], description: 'Always `pro` (1080p).' };

const promptParameter20: ParameterDetails = {
  types: ['string'],
  description: 'Text prompt that describes the image. For GPT Image 1, it can also say how to change the reference images.',
  required: true,
};

const imageUrlsParameter11: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], format: 'uri' },
  description: 'URLs of reference images for context.',
};

const aspectRatioParameter15: ParameterDetails = {
  types: ['string'],
  enum: ['1:1', '2:3', '3:2', '16:9'],
  description: 'Aspect ratio of the image.',
};

const qualityParameter2: ParameterDetails = {
  types: ['string'],
  enum: ['medium', 'high'],
  description: 'Quality of the image. The documentation gives no default.',
};

const aspectRatioParameter16: ParameterDetails = {
  types: ['string'],
  enum: ['16:9', '9:16'],
  description: 'Aspect ratio of the video.',
};

const imageUrlParameter2: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'image',
  description: 'URL of a reference image.',
};

const cameoVideoUrlParameter: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'video',
  description: 'URL of a video of the cameo character, at most 4 seconds.',
};

const characterPromptParameter: ParameterDetails = {
  types: ['string'],
  description: 'Text that describes the cameo character.',
};

const safetyInstructionParameter: ParameterDetails = {
  types: ['string'],
  description: 'What the video must avoid or respect.',
};

const mvParameter: ParameterDetails = {
  types: ['string'],
  description: 'Model version, for example `chirp-bluejay`.',
  required: true,
};

const customParameter: ParameterDetails = {
  types: ['boolean'],
  description: '`false` selects simple mode, `true` custom mode.',
  required: true,
};

const gptDescriptionPromptParameter: ParameterDetails = {
  types: ['string'],
  description: 'Description of the result, for simple mode.',
};

const startSParameter: ParameterDetails = { types: ['number'], description: 'Second at which an overlay starts.' };

const endSParameter: ParameterDetails = { types: ['number'], description: 'Second at which an overlay ends.' };

const titleParameter: ParameterDetails = { types: ['string'], description: 'Title of the result.' };

const makeInstrumentalParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether to generate the result without vocals.',
};

const continueAtParameter: ParameterDetails = {
  types: ['number'],
  description: 'Second from which `suno-ai/extend` continues. Also accepted here.',
};

const clipIdParameter: ParameterDetails = {
  types: ['string'],
  description: "Id of a clip made from uploaded audio; clips that Suno generated don't work here. At least one of `clip_id` and `audio_url` is required. One document requires `clip_id`, so it is safest to send it.",
};

const audioUrlParameter2: ParameterDetails = {
  types: ['string'],
  format: 'uri',
  media: 'audio',
  description: 'URL of the audio file to use. At least one of `clip_id` and `audio_url` is required; one document requires `clip_id` even if this is set.',
};

const customParameter2: ParameterDetails = {
  types: ['boolean'],
  description: '`false` selects simple mode, `true` custom mode. The table of these operations requires it, the page of this one does not list it; it is safest to send it.',
};

const clipIdParameter2: ParameterDetails = {
  types: ['string'],
  description: 'Id of the clip to split into stems.',
  required: true,
};

const titleParameter2: ParameterDetails = { types: ['string'], description: 'Title of the extraction.' };

const taskIdParameter: ParameterDetails = {
  types: ['string'],
  description: 'Id of the completed task whose video is extended.',
  required: true,
};

const imageOutput: ModelDetails['output'] = {
  description: 'One image.',
  properties: { image_url: { types: ['string'], format: 'uri', description: 'URL of the image.', required: true } },
};

const videoOutput: ModelDetails['output'] = {
  description: 'One video.',
  properties: { video_url: { types: ['string'], format: 'uri', description: 'URL of the video.', required: true } },
};

const imageListOutput: ModelDetails['output'] = {
  description: 'Several images (SeeDream makes four, Grok Imagine six from text).',
  properties: {
    image_urls: {
      types: ['array'],
      items: { types: ['string'], format: 'uri' },
      description: 'URLs of the images.',
      required: true,
    },
  },
};

const audioOutput: ModelDetails['output'] = {
  description: 'One audio file.',
  properties: {
    audio_url: { types: ['string'], format: 'uri', description: 'URL of the audio file.', required: true },
  },
};

const sunoClipOutput: ModelDetails['output'] = {
  description: 'Songs or sounds by Suno. How many a task makes and how long they are is not documented. All properties are assumed: the documentation mentions a clip format but never shows it, so each may be absent and there may be others.',
  properties: {
    audio_url: { types: ['string'], format: 'uri', description: 'URL of the audio file.' },
    audio_urls: {
      types: ['array'],
      items: { types: ['string'], format: 'uri' },
      description: 'URLs of the audio files, if there are several.',
    },
    clips: {
      types: ['array'],
      items: {
        types: ['object'],
        properties: {
          id: { types: ['string'], description: 'Id of the clip.' },
          title: { types: ['string'], description: 'Title of the song.' },
          audio_url: { types: ['string'], format: 'uri', description: 'URL of the clip.' },
        },
      },
      description: 'The generated clips, each with the `id` to pass as `clip_id` to `suno-ai/extend` and others. Assumed: clips have ids per the documentation, but it does not show where an output lists them.',
    },
  },
};

const imageOrListOutput: ModelDetails['output'] = {
  description: '`image_url` for a single image, `image_urls` for several (Grok Imagine returns one for an edit, six from text).',
  properties: {
    image_url: { types: ['string'], format: 'uri', description: 'URL of the image.' },
    image_urls: { types: ['array'], items: { types: ['string'], format: 'uri' }, description: 'URLs of the images.' },
  },
};

/** The details of each model, by id. */
export const details: Record<string, ModelDetails> = {
  'alibaba/qwen-image-2.0-pro': {
    provider: 'Alibaba',
    description: 'Generates an image from a text prompt, or edits and merges the images you pass. Documented as the best of the Qwen family, especially for lettering and realistic textures. $0.0525 per image; Qwen Image 2.0 takes the same parameters and is faster and cheaper.',
    parameters: {
      prompt: promptParameter,
      aspect_ratio: aspectRatioParameter,
      image_urls: imageUrlsParameter,
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/qwen-image-2.0-pro', input: { prompt: 'A brass nameplate that reads HARBOUR OFFICE' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'alibaba/qwen-image-2.0-pro',
        input: {
          prompt: 'The cup of Image 1 on the table of Image 2',
          aspect_ratio: '4:3',
          image_urls: ['https://example.com/first.png', 'https://example.com/second.png'],
          negative_prompt: 'blur',
          prompt_extend: false,
          seed: 12,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/qwen-image-2.0': {
    provider: 'Alibaba',
    description: 'Generates an image from a text prompt, or edits and merges the images you pass. An accelerated version of Qwen Image 2.0 Pro with the same parameters, at $0.0245 per image.',
    parameters: {
      prompt: promptParameter,
      aspect_ratio: aspectRatioParameter,
      image_urls: imageUrlsParameter,
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/qwen-image-2.0', input: { prompt: 'A bookmark with pressed flowers' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'alibaba/qwen-image-2.0',
        input: {
          prompt: 'The scarf of Image 1 on the snowman of Image 2',
          aspect_ratio: '4:3',
          image_urls: ['https://example.com/first.png', 'https://example.com/second.png'],
          negative_prompt: 'blur',
          prompt_extend: false,
          seed: 12,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/qwen-image-max': {
    provider: 'Alibaba',
    description: 'Generates an image from a text prompt, or edits the images you pass with a separate editing model for industrial design, geometry and consistent characters. Documented as the most realistic of the Qwen family. $0.0525 per image, generated or edited.',
    parameters: {
      prompt: promptParameter,
      aspect_ratio: aspectRatioParameter,
      image_urls: imageUrlsParameter,
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/qwen-image-max', input: { prompt: 'Rust on the hull of a trawler' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'alibaba/qwen-image-max',
        input: {
          prompt: 'The lamp of Image 1 in the hall of Image 2',
          aspect_ratio: '4:3',
          image_urls: ['https://example.com/first.png', 'https://example.com/second.png'],
          negative_prompt: 'blur',
          prompt_extend: false,
          seed: 12,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/qwen-image-plus': {
    provider: 'Alibaba',
    description: 'Generates an image from a text prompt, or edits the images you pass with a separate editing model. Fast and designed for a variety of artistic styles, while Qwen Image Max is designed for realism. $0.021 per image, generated or edited.',
    parameters: {
      prompt: promptParameter,
      aspect_ratio: aspectRatioParameter,
      image_urls: imageUrlsParameter,
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/qwen-image-plus', input: { prompt: 'A linocut of a rooster' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'alibaba/qwen-image-plus',
        input: {
          prompt: 'The cat of Image 1 in the style of Image 2',
          aspect_ratio: '4:3',
          image_urls: ['https://example.com/first.png', 'https://example.com/second.png'],
          negative_prompt: 'blur',
          prompt_extend: false,
          seed: 12,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/qwen-image': {
    provider: 'Alibaba',
    description: 'The older base model of the Qwen family. Generates an image from a text prompt for $0.0245, or edits the images you pass with a separate editing model for $0.0315 per image.',
    parameters: {
      prompt: promptParameter,
      aspect_ratio: aspectRatioParameter,
      image_urls: imageUrlsParameter,
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/qwen-image', input: { prompt: 'A pond with water lilies' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'alibaba/qwen-image',
        input: {
          prompt: 'The boat of Image 1 on the river of Image 2',
          aspect_ratio: '4:3',
          image_urls: ['https://example.com/first.png', 'https://example.com/second.png'],
          negative_prompt: 'blur',
          prompt_extend: false,
          seed: 12,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.5-video': {
    provider: 'Alibaba',
    description: 'Generates a video of 5 or 10 seconds at 480p, 720p or 1080p from text or a first frame, with generated audio or silent. Wan 2.6 Video adds references and lists of shots.',
    parameters: {
      prompt: promptParameter2,
      mode: modeParameter,
      start_image_url: startImageUrlParameter,
      audio_url: {
        types: ['string'],
        format: 'uri',
        media: 'audio',
        description: 'URL of the audio to synchronise the video with.',
      },
      negative_prompt: negativePromptParameter2,
      resolution: {
        types: ['string'],
        enum: ['480p', '720p', '1080p'],
        description: 'Resolution of the video.',
        default: '720p',
      },
      duration: durationParameter3,
      prompt_extend: promptExtendParameter,
      watermark: watermarkParameter,
      audio: audioParameter,
      seed: seedParameter,
    },
    modes: [
      { title: 'Text to video', when: { mode: ['t2v'] }, required: [], refused: [] },
      { title: 'Image to video', when: { mode: ['i2v'] }, required: ['start_image_url'], refused: [] },
    ],
    rules: [
      'Text to video: chosen if `mode` is t2v or omitted.',
      'Image to video (if `mode` is i2v): needs `start_image_url`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/wan-2.5-video', input: { prompt: 'Waves roll over black sand' } },
    },
    full: {
      summary: 'All parameters of image to video',
      body: {
        model: 'alibaba/wan-2.5-video',
        input: {
          prompt: 'The hiker looks back',
          mode: 'i2v',
          start_image_url: 'https://example.com/hiker.png',
          audio_url: 'https://example.com/wind.mp3',
          negative_prompt: 'people',
          resolution: '1080p',
          duration: 10,
          prompt_extend: false,
          watermark: true,
          audio: true,
          seed: 3,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.2-video': {
    provider: 'Alibaba',
    description: 'Generates a silent video of 5 seconds at 480p or 1080p from text or a first frame. Wan 2.5 Video adds audio and 10 seconds; Wan 2.2 Flash Video is faster.',
    parameters: {
      prompt: promptParameter2,
      mode: modeParameter,
      start_image_url: startImageUrlParameter,
      negative_prompt: negativePromptParameter2,
      resolution: {
        types: ['string'],
        enum: ['480p', '1080p'],
        description: 'Resolution of the video.',
        default: '480p',
      },
      duration: durationParameter,
      prompt_extend: promptExtendParameter,
      watermark: watermarkParameter,
      seed: seedParameter,
    },
    modes: [
      { title: 'Text to video', when: { mode: ['t2v'] }, required: [], refused: [] },
      { title: 'Image to video', when: { mode: ['i2v'] }, required: ['start_image_url'], refused: [] },
    ],
    rules: [
      'Text to video: chosen if `mode` is t2v or omitted.',
      'Image to video (if `mode` is i2v): needs `start_image_url`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/wan-2.2-video', input: { prompt: 'A violinist plays in a tunnel' } },
    },
    full: {
      summary: 'All parameters of image to video',
      body: {
        model: 'alibaba/wan-2.2-video',
        input: {
          prompt: 'Foam runs up the beach',
          mode: 'i2v',
          start_image_url: 'https://example.com/beach.png',
          negative_prompt: 'birds',
          resolution: '480p',
          duration: 5,
          prompt_extend: false,
          watermark: true,
          seed: 3,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.2-flash-video': {
    provider: 'Alibaba',
    description: 'Generates a silent video of 5 seconds, at 480p or 1080p from text, and also at 720p from a first frame. A faster version of Wan 2.2 Video.',
    parameters: {
      prompt: promptParameter2,
      mode: modeParameter,
      start_image_url: startImageUrlParameter,
      negative_prompt: negativePromptParameter2,
      resolution: {
        types: ['string'],
        enum: ['480p', '720p', '1080p'],
        description: 'Resolution of the video. 720p is accepted only in mode `i2v`.',
        default: '480p',
      },
      duration: durationParameter,
      prompt_extend: promptExtendParameter,
      watermark: watermarkParameter,
      seed: seedParameter,
    },
    modes: [
      { title: 'Text to video', when: { mode: ['t2v'] }, required: [], refused: [] },
      { title: 'Image to video', when: { mode: ['i2v'] }, required: ['start_image_url'], refused: [] },
    ],
    rules: [
      'Text to video: chosen if `mode` is t2v or omitted.',
      'Image to video (if `mode` is i2v): needs `start_image_url`.',
      'If `resolution` is 720p: `mode` must be i2v.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/wan-2.2-flash-video', input: { prompt: 'A sparrow takes off' } },
    },
    full: {
      summary: 'All parameters of image to video',
      body: {
        model: 'alibaba/wan-2.2-flash-video',
        input: {
          prompt: 'The sparrow lands',
          mode: 'i2v',
          start_image_url: 'https://example.com/sparrow.png',
          negative_prompt: 'cats',
          resolution: '720p',
          duration: 5,
          prompt_extend: false,
          watermark: true,
          seed: 3,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.6-video': {
    provider: 'Alibaba',
    description: 'Generates a video of 2 to 15 seconds at 720p or 1080p from text, from a first frame, or from up to five reference images and videos of one character each (then at most 10 seconds), in one shot or several, with generated audio or silent. Wan 2.6 Flash Video takes the same parameters and is faster and cheaper.',
    parameters: {
      prompt: promptParameter3,
      mode: modeParameter2,
      start_image_url: startImageUrlParameter2,
      video_urls: videoUrlsParameter,
      audio_url: audioUrlParameter,
      multi_prompt: multiPromptParameter,
      negative_prompt: negativePromptParameter3,
      resolution: resolutionParameter,
      duration: durationParameter2,
      prompt_extend: promptExtendParameter,
      watermark: watermarkParameter,
      audio: audioParameter,
      seed: seedParameter2,
    },
    modes: [
      { title: 'Text to video', when: { mode: ['t2v'] }, required: [], refused: [] },
      { title: 'Image to video', when: { mode: ['i2v'] }, required: ['start_image_url'], refused: [] },
      { title: 'Reference to video', when: { mode: ['r2v'] }, required: ['video_urls'], refused: ['seed'] },
    ],
    rules: [
      'Text to video: chosen if `mode` is t2v or omitted.',
      'Image to video (if `mode` is i2v): needs `start_image_url`.',
      'Reference to video (if `mode` is r2v): needs `video_urls`; takes no `seed`; `duration` must be at most 10.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/wan-2.6-video', input: { prompt: 'A fox crosses a frozen lake' } },
    },
    full: {
      summary: 'All parameters of image to video',
      body: {
        model: 'alibaba/wan-2.6-video',
        input: {
          prompt: 'The singer steps to the microphone',
          mode: 'i2v',
          start_image_url: 'https://example.com/start.png',
          audio_url: 'https://example.com/song.mp3',
          negative_prompt: 'fog',
          resolution: '1080p',
          duration: 15,
          prompt_extend: false,
          watermark: true,
          audio: true,
          seed: 17,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.6-flash-video': {
    provider: 'Alibaba',
    description: 'A faster and cheaper version of Wan 2.6 Video with the same parameters. Generates a video of 2 to 15 seconds from text, a first frame or references of characters (then at most 10 seconds), with generated audio or silent.',
    parameters: {
      prompt: promptParameter3,
      mode: modeParameter2,
      start_image_url: startImageUrlParameter2,
      video_urls: videoUrlsParameter,
      audio_url: audioUrlParameter,
      multi_prompt: multiPromptParameter,
      negative_prompt: negativePromptParameter3,
      resolution: resolutionParameter,
      duration: durationParameter2,
      prompt_extend: promptExtendParameter,
      watermark: watermarkParameter,
      audio: audioParameter,
      seed: seedParameter2,
    },
    modes: [
      { title: 'Text to video', when: { mode: ['t2v'] }, required: [], refused: [] },
      { title: 'Image to video', when: { mode: ['i2v'] }, required: ['start_image_url'], refused: [] },
      { title: 'Reference to video', when: { mode: ['r2v'] }, required: ['video_urls'], refused: ['seed'] },
    ],
    rules: [
      'Text to video: chosen if `mode` is t2v or omitted.',
      'Image to video (if `mode` is i2v): needs `start_image_url`.',
      'Reference to video (if `mode` is r2v): needs `video_urls`; takes no `seed`; `duration` must be at most 10.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/wan-2.6-flash-video', input: { prompt: 'A dog shakes off water' } },
    },
    full: {
      summary: 'All parameters of image to video',
      body: {
        model: 'alibaba/wan-2.6-flash-video',
        input: {
          prompt: 'The dancer lifts an arm',
          mode: 'i2v',
          start_image_url: 'https://example.com/start.png',
          audio_url: 'https://example.com/song.mp3',
          negative_prompt: 'fog',
          resolution: '1080p',
          duration: 15,
          prompt_extend: false,
          watermark: true,
          audio: true,
          seed: 17,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.7-video': {
    provider: 'Alibaba',
    description: 'Generates a video of 2 to 15 seconds at 720P or 1080P in one of three modes: from text; from a first frame (and optional last frame) or a video to continue; or from up to five reference images and videos, with an optional voice reference. The first two modes accept an audio file that the video follows. To change an existing video, use Wan 2.7 Video Edit.',
    parameters: {
      mode: {
        types: ['string'],
        enum: ['t2v', 'i2v', 'r2v'],
        description: 'Source of the video: text (`t2v`, requires `prompt`), a frame or a video (`i2v`, requires `first_frame_url` or `video_url`), or references (`r2v`, requires `prompt` and one to five references). Parameters of other modes are accepted; what they do is not documented.',
        default: 't2v',
      },
      prompt: {
        types: ['string'],
        maxLength: 5000,
        description: 'Text prompt that describes the video, in at most 5000 characters; required except in mode `i2v`. Words such as "single-shot" or "multi-shot", or shots with timestamps, control the shots; without them the model follows the content. In mode `r2v`, "Image 1" and "Video 1" refer to the references, with images and videos numbered separately in the order given; a single reference can be called the reference image or the reference video.',
        default: '',
      },
      negative_prompt: negativePromptParameter4,
      resolution: resolutionParameter2,
      duration: {
        types: ['integer'],
        minimum: 2,
        maximum: 15,
        description: 'Duration of the result in seconds, from 2 to 15. A continued video counts towards it: 15 after a clip of 3 seconds adds 12 seconds.',
        default: 5,
      },
      prompt_extend: promptExtendParameter2,
      watermark: watermarkParameter2,
      seed: seedParameter3,
      audio_url: {
        types: ['string'],
        format: 'uri',
        media: 'audio',
        description: 'URL of the audio that the video follows (WAV or MP3, 2 to 30 seconds, at most 15 MB). In mode `t2v`, audio longer than `duration` is cut off; in mode `i2v`, the audio drives the lips and the timing of actions. No document says whether the video has that audio as its sound, or what mode `i2v` does with longer audio.',
      },
      ratio: {
        types: ['string'],
        enum: ['16:9', '9:16', '1:1', '4:3', '3:4'],
        description: 'Aspect ratio of the video in modes `t2v` and `r2v`. Has no effect if `first_frame_url` is set, which determines it.',
        default: '16:9',
      },
      first_frame_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of the first frame (JPEG, PNG, BMP or WebP, 240 to 8000 pixels per side, ratio 1:8 to 8:1, at most 20 MB). Mode `i2v` requires either this or `video_url`, but not both. In mode `r2v`, it sets the scene and overrides `ratio`.',
      },
      last_frame_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: "URL of the last frame, with the limits of `first_frame_url`. In mode `i2v`, it requires `first_frame_url` and can't be combined with `video_url`.",
      },
      video_url: {
        types: ['string'],
        format: 'uri',
        media: 'video',
        description: "URL of the video to continue (MP4 or MOV, 2 to 10 seconds, 240 to 4096 pixels per side, ratio 1:8 to 8:1, at most 100 MB). In mode `i2v`, it can't be combined with `first_frame_url` or `last_frame_url`.",
      },
      reference_image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], format: 'uri' },
        description: 'URLs of images of one character, object or scene each (JPEG, PNG, BMP or WebP, 240 to 8000 pixels per side, ratio 1:8 to 8:1, at most 20 MB each). Mode `r2v` requires one to five references, images and videos together.',
      },
      reference_video_urls: {
        types: ['array'],
        media: 'video',
        items: { types: ['string'], format: 'uri' },
        description: 'URLs of videos of one character each (MP4 or MOV, 1 to 30 seconds, 240 to 4096 pixels per side, ratio 1:8 to 8:1, at most 100 MB each). Mode `r2v` requires one to five references, images and videos together.',
      },
      reference_voice_url: {
        types: ['string'],
        format: 'uri',
        media: 'audio',
        description: 'URL of audio whose timbre the voice takes in mode `r2v` (WAV or MP3, 1 to 10 seconds, at most 15 MB).',
      },
    },
    modes: [
      { title: 'Text to video', when: { mode: ['t2v'] }, required: ['prompt'], refused: [] },
      { title: 'Image to video', when: { mode: ['i2v'] }, required: [], refused: [] },
      { title: 'Reference to video', when: { mode: ['r2v'] }, required: ['prompt'], refused: [] },
    ],
    rules: [
      'Text to video (if `mode` is t2v or omitted): needs `prompt`.',
      'Image to video (if `mode` is i2v): needs `video_url` or `first_frame_url`.',
      'Image to video, if `video_url` is set: takes no `first_frame_url` or `last_frame_url`.',
      'Reference to video (if `mode` is r2v): needs `prompt`; `reference_image_urls` and `reference_video_urls` together must have at least 1 and at most 5 items.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/wan-2.7-video', input: { prompt: 'An otter floats on its back' } },
    },
    full: {
      summary: 'All parameters of text to video',
      body: {
        model: 'alibaba/wan-2.7-video',
        input: {
          mode: 't2v',
          prompt: 'A marching band turns the corner',
          negative_prompt: 'rain',
          audio_url: 'https://example.com/march.mp3',
          ratio: '4:3',
          resolution: '720P',
          duration: 15,
          prompt_extend: false,
          watermark: true,
          seed: 2147483647,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.7-video-edit': {
    provider: 'Alibaba',
    description: 'Edits or restyles a video of 2 to 10 seconds by a text prompt and up to four reference images, and returns a video at 720P or 1080P. Duration and aspect ratio are those of the source unless you set them; the audio of the source is kept if `audio_setting` is `origin`. To generate a new video, use Wan 2.7 Video.',
    parameters: {
      prompt: {
        types: ['string'],
        maxLength: 5000,
        description: 'Text prompt that describes the change, in at most 5000 characters.',
        default: '',
      },
      negative_prompt: negativePromptParameter4,
      video_url: {
        types: ['string'],
        format: 'uri',
        media: 'video',
        description: 'URL of the video to edit (MP4 or MOV, 2 to 10 seconds, 240 to 4096 pixels per side, ratio 1:8 to 8:1, at most 100 MB).',
        required: true,
      },
      reference_image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], format: 'uri' },
        maxItems: 4,
        description: 'URLs of up to four images that provide style or content (JPEG, PNG, BMP or WebP, 240 to 8000 pixels per side, ratio 1:8 to 8:1, at most 20 MB each).',
      },
      resolution: resolutionParameter2,
      duration: {
        types: ['integer'],
        minimum: 2,
        maximum: 10,
        description: 'Duration of the result in seconds, from 2 to 10. If omitted, that of the source.',
      },
      ratio: {
        types: ['string'],
        enum: ['16:9', '9:16', '1:1', '4:3', '3:4'],
        description: 'Aspect ratio of the result. If omitted, that of the source.',
      },
      audio_setting: {
        types: ['string'],
        enum: ['auto', 'origin'],
        description: 'Audio of the result: `origin` keeps the audio of the source, `auto` leaves it to the model and the prompt.',
        default: 'auto',
      },
      prompt_extend: promptExtendParameter2,
      watermark: watermarkParameter2,
      seed: seedParameter3,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'The video only',
      body: { model: 'alibaba/wan-2.7-video-edit', input: { video_url: 'https://example.com/walk.mp4' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'alibaba/wan-2.7-video-edit',
        input: {
          prompt: 'Dress the walker in the coat of the picture',
          negative_prompt: 'hat',
          video_url: 'https://example.com/walk.mp4',
          reference_image_urls: ['https://example.com/coat.png'],
          resolution: '720P',
          duration: 10,
          ratio: '9:16',
          audio_setting: 'origin',
          prompt_extend: false,
          watermark: true,
          seed: 0,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.7-pro-image': {
    provider: 'Alibaba',
    description: 'Generates an image of up to 4K from a text prompt, with a thinking step unless you disable it, or edits up to nine images. Documented as the best of the Wan image models. $0.0525 per image; Wan 2.7 Image is faster and cheaper, and is limited to 2K.',
    parameters: {
      prompt: promptParameter4,
      aspect_ratio: aspectRatioParameter2,
      image_urls: imageUrlsParameter2,
      thinking_mode: thinkingModeParameter,
      seed: seedParameter,
    },
    modes: [
      { title: 'Text to image', when: {}, required: [], refused: ['image_urls'] },
      { title: 'Editing', when: {}, required: ['image_urls'], refused: ['thinking_mode'] },
    ],
    rules: [
      'Text to image: chosen if `image_urls` is omitted.',
      'Editing (if `image_urls` is set): takes no `thinking_mode`.',
    ],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/wan-2.7-pro-image', input: { prompt: 'A watchmaker at a cluttered bench' } },
    },
    full: {
      summary: 'All parameters of text to image',
      body: {
        model: 'alibaba/wan-2.7-pro-image',
        input: { prompt: 'A reading room under a glass dome', aspect_ratio: '3:2', thinking_mode: false, seed: 21 },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.7-image': {
    provider: 'Alibaba',
    description: 'Generates an image of up to 2K from a text prompt, or edits up to nine images. Takes the same parameters as Wan 2.7 Pro Image, which supports 4K, but is faster. $0.021 per image.',
    parameters: {
      prompt: promptParameter4,
      aspect_ratio: aspectRatioParameter2,
      image_urls: imageUrlsParameter2,
      thinking_mode: thinkingModeParameter,
      seed: seedParameter,
    },
    modes: [
      { title: 'Text to image', when: {}, required: [], refused: ['image_urls'] },
      { title: 'Editing', when: {}, required: ['image_urls'], refused: ['thinking_mode'] },
    ],
    rules: [
      'Text to image: chosen if `image_urls` is omitted.',
      'Editing (if `image_urls` is set): takes no `thinking_mode`.',
    ],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/wan-2.7-image', input: { prompt: 'A ferry landing at low tide' } },
    },
    full: {
      summary: 'All parameters of text to image',
      body: {
        model: 'alibaba/wan-2.7-image',
        input: { prompt: 'A quay with stacked crates', aspect_ratio: '3:2', thinking_mode: false, seed: 21 },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.6-image': {
    provider: 'Alibaba',
    description: 'Generates an image from a text prompt, or edits one to four images or adopts their style. Unlike Wan 2.7, it has a negative prompt and rewrites prompts; unlike Wan 2.5, it accepts a fourth image. $0.021 per image.',
    parameters: {
      prompt: promptParameter5,
      aspect_ratio: aspectRatioParameter3,
      image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], format: 'uri' },
        minItems: 1,
        maxItems: 4,
        description: 'URLs of one to four images to edit or to take the style from. If omitted, the image is generated from text only.',
      },
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/wan-2.6-image', input: { prompt: 'An armchair by a tall window' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'alibaba/wan-2.6-image',
        input: {
          prompt: 'A tricycle drawn like the first picture',
          aspect_ratio: '9:16',
          image_urls: [
            'https://example.com/1.png',
            'https://example.com/2.png',
            'https://example.com/3.png',
            'https://example.com/4.png',
          ],
          negative_prompt: 'text',
          prompt_extend: false,
          seed: 4,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.5-image': {
    provider: 'Alibaba',
    description: 'Generates an image from a text prompt, or edits one to three images. The other parameters are those of Wan 2.6 Image, which accepts a fourth image. $0.021 per image.',
    parameters: {
      prompt: promptParameter5,
      aspect_ratio: aspectRatioParameter3,
      image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], format: 'uri' },
        minItems: 1,
        maxItems: 3,
        description: 'URLs of one to three images to edit. If omitted, the image is generated from text only.',
      },
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/wan-2.5-image', input: { prompt: 'A cellist on a rooftop' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'alibaba/wan-2.5-image',
        input: {
          prompt: 'The bench of the first picture in the park of the second',
          aspect_ratio: '9:16',
          image_urls: ['https://example.com/1.png', 'https://example.com/2.png', 'https://example.com/3.png'],
          negative_prompt: 'text',
          prompt_extend: false,
          seed: 4,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.2-image': {
    provider: 'Alibaba',
    description: 'Generates an image from a text prompt of at most 500 characters; image input is not supported. $0.035 per image; Wan 2.2 Flash Image takes the same parameters at half the price.',
    parameters: {
      prompt: promptParameter6,
      aspect_ratio: aspectRatioParameter4,
      negative_prompt: negativePromptParameter5,
      seed: seedParameter,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/wan-2.2-image', input: { prompt: 'A canal lock with its gates open' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'alibaba/wan-2.2-image',
        input: { prompt: 'A viaduct in the evening light', aspect_ratio: '16:9', negative_prompt: 'people', seed: 99 },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/wan-2.2-flash-image': {
    provider: 'Alibaba',
    description: 'Generates an image from a text prompt of at most 500 characters; image input is not supported. Documented as the fastest and cheapest Wan image model, with the parameters of Wan 2.2 Image. $0.0175 per image.',
    parameters: {
      prompt: promptParameter6,
      aspect_ratio: aspectRatioParameter4,
      negative_prompt: negativePromptParameter5,
      seed: seedParameter,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/wan-2.2-flash-image', input: { prompt: 'A stamp with a beetle on it' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'alibaba/wan-2.2-flash-image',
        input: { prompt: 'A paper crane on a desk', aspect_ratio: '16:9', negative_prompt: 'people', seed: 99 },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'alibaba/z-image-turbo': {
    provider: 'Alibaba',
    description: 'Generates an image from a text prompt only; reference images are not supported. A light, fast model that can render Chinese and English text in the image. $0.0105 per image, or $0.021 if `prompt_extend` rewrites the prompt.',
    parameters: {
      prompt: {
        types: ['string'],
        maxLength: 800,
        description: 'Text prompt that describes the image, in at most 800 characters.',
        required: true,
      },
      aspect_ratio: aspectRatioParameter3,
      prompt_extend: {
        types: ['boolean'],
        description: 'Whether to rewrite the prompt before use, which doubles the cost.',
        default: false,
      },
      seed: seedParameter,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'alibaba/z-image-turbo', input: { prompt: 'A street stall with a hand-painted sign' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'alibaba/z-image-turbo',
        input: { prompt: 'A mural behind a bus stop', aspect_ratio: '2:3', prompt_extend: true, seed: 8 },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'black-forest-labs/flux.2-pro': {
    provider: 'Black Forest Labs',
    description: 'Generates an image from a text prompt and up to eight reference images, balancing quality and speed. Has no seed and no sampler settings, unlike Flux.2 Flex. An older document lists $0.02 per image at 1K and $0.03 at 2K, less than Flex and Max.',
    parameters: {
      prompt: promptParameter7,
      aspect_ratio: aspectRatioParameter5,
      quality: qualityParameter,
      resolution: resolutionParameter3,
      image_urls: imageUrlsParameter3,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'black-forest-labs/flux.2-pro', input: { prompt: 'A red door in a white wall' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'black-forest-labs/flux.2-pro',
        input: {
          prompt: 'The vase of the first picture in the room of the second',
          aspect_ratio: '9:21',
          quality: '2K',
          resolution: '4mp',
          image_urls: ['https://example.com/vase.png', 'https://example.com/room.png'],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'black-forest-labs/flux.2-flex': {
    provider: 'Black Forest Labs',
    description: 'Generates an image from a text prompt and up to ten reference images. The only Flux.2 model with guidance, steps and prompt upsampling; it also takes a seed. An older document lists $0.04 per image at 1K and $0.06 at 2K.',
    parameters: {
      prompt: promptParameter7,
      aspect_ratio: aspectRatioParameter5,
      quality: qualityParameter,
      resolution: resolutionParameter3,
      image_urls: imageUrlsParameter8,
      cfg: {
        types: ['number'],
        minimum: 1.5,
        maximum: 10,
        description: 'How strictly to follow the prompt, from 1.5 to 10.',
      },
      guidance: {
        types: ['number'],
        description: 'Guidance scale, such as 1.5. The documentation gives no limits and does not say how it relates to `cfg`.',
      },
      steps: {
        types: ['integer'],
        minimum: 1,
        maximum: 50,
        description: 'Number of generation steps, from 1 to 50; more steps give higher quality.',
      },
      seed: seedParameter4,
      prompt_upsampling: {
        types: ['boolean'],
        description: 'Whether to enrich the prompt before use, for more creative results.',
        default: true,
      },
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'black-forest-labs/flux.2-flex', input: { prompt: 'A chess board seen from above' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'black-forest-labs/flux.2-flex',
        input: {
          prompt: 'A poster for a puppet theatre',
          aspect_ratio: '2:3',
          quality: '1K',
          resolution: '0.6mp',
          image_urls: ['https://example.com/puppet.png'],
          cfg: 4.5,
          guidance: 2.5,
          steps: 40,
          seed: 90210,
          prompt_upsampling: false,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'black-forest-labs/flux.2-max': {
    provider: 'Black Forest Labs',
    description: 'Generates an image from a text prompt and up to eight reference images. Documented as the highest quality of Flux.2, and the only one that also accepts the aspect ratio 5:4. Has no seed and no sampler settings. An older document lists $0.05 per image at 1K and $0.07 at 2K.',
    parameters: {
      prompt: promptParameter7,
      aspect_ratio: {
        types: ['string'],
        enum: ['auto', '1:1', '4:3', '16:9', '3:2', '2:3', '9:16', '3:4', '5:4', '21:9', '9:21'],
        description: 'Aspect ratio of the image. `auto` is accepted too; its effect is not documented.',
        default: '16:9',
      },
      quality: qualityParameter,
      resolution: resolutionParameter3,
      image_urls: imageUrlsParameter3,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'black-forest-labs/flux.2-max', input: { prompt: "Frost on a spider's web" } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'black-forest-labs/flux.2-max',
        input: {
          prompt: 'Put the cyclist on the coast road',
          aspect_ratio: '5:4',
          quality: '2K',
          resolution: '2mp',
          image_urls: ['https://example.com/cyclist.png', 'https://example.com/coast.png'],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'black-forest-labs/flux.2-klein-9b': {
    provider: 'Black Forest Labs',
    description: 'Generates an image from a text prompt and reference images with the light 9B model, designed for speed. Takes a seed, but no guidance, steps or prompt upsampling. Flux.2 Klein 4B is smaller and faster, with the same parameters.',
    parameters: {
      prompt: promptParameter7,
      aspect_ratio: aspectRatioParameter6,
      resolution: resolutionParameter3,
      image_urls: imageUrlsParameter4,
      seed: seedParameter4,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'black-forest-labs/flux.2-klein-9b', input: { prompt: 'A pencil sketch of a windmill' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'black-forest-labs/flux.2-klein-9b',
        input: {
          prompt: 'The windmill in the colours of the second picture',
          aspect_ratio: '21:9',
          resolution: '2mp',
          image_urls: ['https://example.com/windmill.png', 'https://example.com/palette.png'],
          seed: 3,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'black-forest-labs/flux.2-klein-4b': {
    provider: 'Black Forest Labs',
    description: 'Generates an image from a text prompt and reference images with the 4B model, the smallest and fastest of Flux.2. Takes the same parameters as Flux.2 Klein 9B.',
    parameters: {
      prompt: promptParameter7,
      aspect_ratio: aspectRatioParameter6,
      resolution: resolutionParameter3,
      image_urls: imageUrlsParameter4,
      seed: seedParameter4,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'black-forest-labs/flux.2-klein-4b', input: { prompt: 'An icon of a lantern' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'black-forest-labs/flux.2-klein-4b',
        input: {
          prompt: 'The lantern as a woodcut',
          aspect_ratio: '1:1',
          resolution: '0.6mp',
          image_urls: ['https://example.com/lantern.png'],
          seed: 11,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'bytedance/seedance-1.5-pro': {
    provider: 'ByteDance',
    description: 'Generates a video of 5, 10 or 12 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Unlike SeeDance 1.0, it supports 12 seconds; unlike 2.0, it takes no references.',
    parameters: {
      prompt: promptParameter8,
      mode: modeParameter3,
      aspect_ratio: aspectRatioParameter7,
      duration: { types: ['integer'], enum: [5, 10, 12], description: 'Duration in seconds.', default: 5 },
      resolution: resolutionParameter,
      seed: seedParameter4,
      first_frame_url: firstFrameUrlParameter,
      last_frame_url: lastFrameUrlParameter,
    },
    modes: [
      { title: 'Text to video', when: { mode: ['text_to_video'] }, required: [], refused: [] },
      {
        title: 'First and last frame',
        when: { mode: ['first_last_frame'] },
        required: ['first_frame_url'],
        refused: [],
      },
    ],
    rules: [
      'Text to video: chosen if `mode` is text_to_video.',
      'First and last frame (if `mode` is first_last_frame): needs `first_frame_url`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Mode only, without a prompt',
      body: { model: 'bytedance/seedance-1.5-pro', input: { mode: 'text_to_video' } },
    },
    full: {
      summary: 'All parameters except the aspect ratio, which follows the first frame',
      body: {
        model: 'bytedance/seedance-1.5-pro',
        input: {
          prompt: 'The chess pieces change places',
          mode: 'first_last_frame',
          duration: 12,
          resolution: '1080p',
          seed: 64,
          first_frame_url: 'https://example.com/opening.png',
          last_frame_url: 'https://example.com/endgame.png',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'bytedance/seedance-1.0-pro': {
    provider: 'ByteDance',
    description: 'Generates a video of 5 or 10 seconds at 720p from text, or from a first frame and an optional last frame. SeeDance 1.0 Mini and Fast add 1080p and keyframes.',
    parameters: {
      prompt: promptParameter8,
      mode: modeParameter3,
      aspect_ratio: aspectRatioParameter7,
      duration: durationParameter3,
      seed: seedParameter4,
      first_frame_url: firstFrameUrlParameter,
      last_frame_url: lastFrameUrlParameter,
    },
    modes: [
      { title: 'Text to video', when: { mode: ['text_to_video'] }, required: [], refused: [] },
      {
        title: 'First and last frame',
        when: { mode: ['first_last_frame'] },
        required: ['first_frame_url'],
        refused: [],
      },
    ],
    rules: [
      'Text to video: chosen if `mode` is text_to_video.',
      'First and last frame (if `mode` is first_last_frame): needs `first_frame_url`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Mode only, without a prompt',
      body: { model: 'bytedance/seedance-1.0-pro', input: { mode: 'text_to_video' } },
    },
    full: {
      summary: 'All parameters except the aspect ratio, which follows the first frame',
      body: {
        model: 'bytedance/seedance-1.0-pro',
        input: {
          prompt: 'The snowman melts',
          mode: 'first_last_frame',
          duration: 10,
          seed: 2,
          first_frame_url: 'https://example.com/snowman.png',
          last_frame_url: 'https://example.com/puddle.png',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'bytedance/seedance-1.0-mini': {
    provider: 'ByteDance',
    description: 'Generates a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame; or a 720p video from keyframes, each with its own prompt and duration.',
    parameters: {
      prompt: promptParameter8,
      mode: {
        types: ['string'],
        enum: ['text_to_video', 'first_last_frame', 'multi_frame'],
        description: 'Source of the video: text only, frames (requires `first_frame_url`) or keyframes (requires `frames`, and a `resolution` of 720p or none).',
        required: true,
      },
      aspect_ratio: aspectRatioParameter7,
      duration: durationParameter4,
      resolution: {
        types: ['string'],
        enum: ['720p', '1080p'],
        description: 'Resolution of the video. In mode `multi_frame`, it must be 720p or omitted.',
        default: '720p',
      },
      seed: seedParameter4,
      first_frame_url: firstFrameUrlParameter,
      last_frame_url: lastFrameUrlParameter,
      frames: framesParameter,
    },
    modes: [
      { title: 'Text to video', when: { mode: ['text_to_video'] }, required: [], refused: [] },
      {
        title: 'First and last frame',
        when: { mode: ['first_last_frame'] },
        required: ['first_frame_url'],
        refused: [],
      },
      { title: 'Keyframes', when: { mode: ['multi_frame'] }, required: ['frames'], refused: [] },
    ],
    rules: [
      'Text to video: chosen if `mode` is text_to_video.',
      'First and last frame (if `mode` is first_last_frame): needs `first_frame_url`.',
      'Keyframes (if `mode` is multi_frame): needs `frames`; `resolution` must be 720p or omitted.',
      '`frames` must have an item with `image_url`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Mode only, without a prompt',
      body: { model: 'bytedance/seedance-1.0-mini', input: { mode: 'text_to_video' } },
    },
    full: {
      summary: 'All parameters except the aspect ratio and the keyframes',
      body: {
        model: 'bytedance/seedance-1.0-mini',
        input: {
          prompt: 'The suitcase packs itself',
          mode: 'first_last_frame',
          duration: 10,
          resolution: '1080p',
          seed: 90,
          first_frame_url: 'https://example.com/suitcase-open.png',
          last_frame_url: 'https://example.com/suitcase-shut.png',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'bytedance/seedance-1.0-fast': {
    provider: 'ByteDance',
    description: 'Generates a video of 5 or 10 seconds at 720p or 1080p from text, from a first frame and an optional last frame, or from keyframes with a prompt and a duration each. Unlike with SeeDance 1.0 Mini, keyframes are not limited to 720p.',
    parameters: {
      prompt: promptParameter8,
      mode: {
        types: ['string'],
        enum: ['text_to_video', 'first_last_frame', 'multi_frame'],
        description: 'Source of the video: text only, frames (requires `first_frame_url`) or keyframes (requires `frames`).',
        required: true,
      },
      aspect_ratio: aspectRatioParameter7,
      duration: durationParameter4,
      resolution: resolutionParameter,
      seed: seedParameter4,
      first_frame_url: firstFrameUrlParameter,
      last_frame_url: lastFrameUrlParameter,
      frames: framesParameter,
    },
    modes: [
      { title: 'Text to video', when: { mode: ['text_to_video'] }, required: [], refused: [] },
      {
        title: 'First and last frame',
        when: { mode: ['first_last_frame'] },
        required: ['first_frame_url'],
        refused: [],
      },
      { title: 'Keyframes', when: { mode: ['multi_frame'] }, required: ['frames'], refused: [] },
    ],
    rules: [
      'Text to video: chosen if `mode` is text_to_video.',
      'First and last frame (if `mode` is first_last_frame): needs `first_frame_url`.',
      'Keyframes (if `mode` is multi_frame): needs `frames`.',
      '`frames` must have an item with `image_url`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Mode only, without a prompt',
      body: { model: 'bytedance/seedance-1.0-fast', input: { mode: 'text_to_video' } },
    },
    full: {
      summary: 'All parameters except the aspect ratio and the keyframes',
      body: {
        model: 'bytedance/seedance-1.0-fast',
        input: {
          prompt: 'The bread rises in the oven',
          mode: 'first_last_frame',
          duration: 5,
          resolution: '720p',
          seed: 17,
          first_frame_url: 'https://example.com/dough.png',
          last_frame_url: 'https://example.com/loaf.png',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'bytedance/seedance-2.0-fast': {
    provider: 'ByteDance',
    description: 'Generates a video of 4 to 15 seconds at 720p from text, from a first frame and an optional last frame, or from up to nine references (images, videos, audio). SeeDance 2.0 Pro takes the same parameters and is documented as higher quality.',
    parameters: {
      prompt: promptParameter9,
      mode: modeParameter4,
      aspect_ratio: aspectRatioParameter7,
      duration: durationParameter5,
      seed: seedParameter4,
      first_frame_url: firstFrameUrlParameter,
      last_frame_url: lastFrameUrlParameter,
      references: referencesParameter,
    },
    modes: [
      { title: 'Text to video', when: { mode: ['text_to_video'] }, required: [], refused: [] },
      {
        title: 'First and last frame',
        when: { mode: ['first_last_frame'] },
        required: ['first_frame_url'],
        refused: [],
      },
      { title: 'References', when: { mode: ['omni_reference'] }, required: ['references'], refused: [] },
    ],
    rules: [
      'Text to video: chosen if `mode` is text_to_video.',
      'First and last frame (if `mode` is first_last_frame): needs `first_frame_url`.',
      'References (if `mode` is omni_reference): needs `references`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Mode only, without a prompt',
      body: { model: 'bytedance/seedance-2.0-fast', input: { mode: 'text_to_video' } },
    },
    full: {
      summary: 'All parameters of the reference mode',
      body: {
        model: 'bytedance/seedance-2.0-fast',
        input: {
          prompt: '@Image1 walks through @Video1 while @Audio1 plays',
          mode: 'omni_reference',
          duration: 15,
          seed: 4,
          references: [
            'https://example.com/giraffe.png',
            'https://example.com/street.mp4',
            'https://example.com/march.mp3',
          ],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'bytedance/seedance-2.0-pro': {
    provider: 'ByteDance',
    description: 'Generates a video of 4 to 15 seconds at 720p, in higher quality than SeeDance 2.0 Fast, from the same input: text, a first frame and an optional last frame, or up to nine references (images, videos, audio).',
    parameters: {
      prompt: promptParameter9,
      mode: modeParameter4,
      aspect_ratio: aspectRatioParameter7,
      duration: durationParameter5,
      seed: seedParameter4,
      first_frame_url: firstFrameUrlParameter,
      last_frame_url: lastFrameUrlParameter,
      references: referencesParameter,
    },
    modes: [
      { title: 'Text to video', when: { mode: ['text_to_video'] }, required: [], refused: [] },
      {
        title: 'First and last frame',
        when: { mode: ['first_last_frame'] },
        required: ['first_frame_url'],
        refused: [],
      },
      { title: 'References', when: { mode: ['omni_reference'] }, required: ['references'], refused: [] },
    ],
    rules: [
      'Text to video: chosen if `mode` is text_to_video.',
      'First and last frame (if `mode` is first_last_frame): needs `first_frame_url`.',
      'References (if `mode` is omni_reference): needs `references`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Mode only, without a prompt',
      body: { model: 'bytedance/seedance-2.0-pro', input: { mode: 'text_to_video' } },
    },
    full: {
      summary: 'All parameters of the reference mode',
      body: {
        model: 'bytedance/seedance-2.0-pro',
        input: {
          prompt: '@Image1 dances like @Video1',
          mode: 'omni_reference',
          duration: 9,
          seed: 230,
          references: ['https://example.com/puppet.png', 'https://example.com/waltz.mp4'],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'bytedance/seedream-5.0-lite': {
    provider: 'ByteDance',
    description: 'Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The highest version number of SeeDream; 4.0 to 4.6 take the same parameters, and the documentation does not compare the five.',
    parameters: {
      prompt: promptParameter10,
      image_urls: imageUrlsParameter5,
      aspect_ratio: aspectRatioParameter8,
      resolution: resolutionParameter4,
      seed: seedParameter4,
    },
    modes: [],
    rules: [],
    output: imageListOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'bytedance/seedream-5.0-lite', input: { prompt: 'A night market seen from a balcony' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'bytedance/seedream-5.0-lite',
        input: {
          prompt: 'The parrot perches on the globe',
          image_urls: ['https://example.com/parrot.png', 'https://example.com/globe.png'],
          aspect_ratio: '21:9',
          resolution: '4k',
          seed: 12,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'bytedance/seedream-4.6': {
    provider: 'ByteDance',
    description: 'Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The next version number after SeeDream 4.5, with the same parameters; the differences are not documented.',
    parameters: {
      prompt: promptParameter10,
      image_urls: imageUrlsParameter5,
      aspect_ratio: aspectRatioParameter8,
      resolution: resolutionParameter4,
      seed: seedParameter4,
    },
    modes: [],
    rules: [],
    output: imageListOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'bytedance/seedream-4.6', input: { prompt: 'A clay fox on a shelf' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'bytedance/seedream-4.6',
        input: {
          prompt: 'The bridge in the style of the print',
          image_urls: ['https://example.com/bridge.png', 'https://example.com/print.png'],
          aspect_ratio: '4:3',
          resolution: '2k',
          seed: 3,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'bytedance/seedream-4.5': {
    provider: 'ByteDance',
    description: 'Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The version number between SeeDream 4.1 and 4.6, with the same parameters; the differences are not documented.',
    parameters: {
      prompt: promptParameter10,
      image_urls: imageUrlsParameter5,
      aspect_ratio: aspectRatioParameter8,
      resolution: resolutionParameter4,
      seed: seedParameter4,
    },
    modes: [],
    rules: [],
    output: imageListOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'bytedance/seedream-4.5', input: { prompt: 'A fern unrolling in morning light' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'bytedance/seedream-4.5',
        input: {
          prompt: 'The boots beside the tent',
          image_urls: ['https://example.com/boots.png', 'https://example.com/tent.png'],
          aspect_ratio: '16:9',
          resolution: '4k',
          seed: 81,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'bytedance/seedream-4.1': {
    provider: 'ByteDance',
    description: 'Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The version number between SeeDream 4.0 and 4.5, with the same parameters; the differences are not documented.',
    parameters: {
      prompt: promptParameter10,
      image_urls: imageUrlsParameter5,
      aspect_ratio: aspectRatioParameter8,
      resolution: resolutionParameter4,
      seed: seedParameter4,
    },
    modes: [],
    rules: [],
    output: imageListOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'bytedance/seedream-4.1', input: { prompt: 'An observatory above the clouds' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'bytedance/seedream-4.1',
        input: {
          prompt: 'The clock on the tower',
          image_urls: ['https://example.com/clock.png', 'https://example.com/tower.png'],
          aspect_ratio: '3:4',
          resolution: '1k',
          seed: 0,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'bytedance/seedream-4.0': {
    provider: 'ByteDance',
    description: 'Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The lowest version number of SeeDream; the other four take the same parameters, and the documentation does not compare them.',
    parameters: {
      prompt: promptParameter10,
      image_urls: imageUrlsParameter5,
      aspect_ratio: aspectRatioParameter8,
      resolution: resolutionParameter4,
      seed: seedParameter4,
    },
    modes: [],
    rules: [],
    output: imageListOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'bytedance/seedream-4.0', input: { prompt: 'A library carved into a cliff' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'bytedance/seedream-4.0',
        input: {
          prompt: 'The kite above the beach',
          image_urls: ['https://example.com/kite.png', 'https://example.com/beach.png'],
          aspect_ratio: '9:16',
          resolution: '2k',
          seed: 27,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'elevenlabs/sound-effect': {
    provider: 'ElevenLabs',
    description: 'Generates a sound effect from a text description, as one audio file of 0.5 to 30 seconds or of automatic duration, optionally as a seamless loop. Suno Sound takes a tempo and a key instead of a duration.',
    parameters: {
      text: { types: ['string'], description: 'Text that describes the sound.', required: true },
      prompt_influence: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'How closely the sound follows `text`, from 0 to 1.',
        default: 0.5,
      },
      duration: {
        types: [],
        anyOf: [{ types: ['number'], minimum: 0.5, maximum: 30 }, { types: ['string'], enum: ['auto'] }],
        description: 'Duration in seconds, from 0.5 to 30, or `auto` for a duration that suits the sound.',
        default: 'auto',
      },
      loop: { types: ['boolean'], description: 'Whether the sound loops seamlessly.', default: false },
    },
    modes: [],
    rules: [],
    output: audioOutput,
    minimal: {
      summary: 'A description only',
      body: { model: 'elevenlabs/sound-effect', input: { text: 'A cork pops and glasses clink' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'elevenlabs/sound-effect',
        input: { text: 'A steam train passes a level crossing', prompt_influence: 0.6, duration: 12.5, loop: false },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'elevenlabs/speech-to-text': {
    provider: 'ElevenLabs',
    description: 'Transcribes an audio file into text with Scribe v2: the full text, the language, and each word (or character) with its timestamps, optionally with speakers and entities. Generates no audio.',
    parameters: {
      audio_url: {
        types: ['string'],
        format: 'uri',
        media: 'audio',
        description: 'URL of the audio to transcribe.',
        required: true,
      },
      language_code: {
        types: ['string'],
        description: 'Language of the audio, as an ISO 639-1 or ISO 639-3 code; detected if omitted.',
      },
      diarize: { types: ['boolean'], description: 'Whether to distinguish the speakers.', default: false },
      num_speakers: {
        types: ['integer'],
        maximum: 32,
        description: 'Maximum number of speakers, up to 32; detected if omitted.',
      },
      diarization_threshold: {
        types: ['number'],
        description: 'A higher value detects fewer speakers, a lower one more. Has an effect only if `diarize` is true and `num_speakers` is omitted.',
        default: 0.22,
      },
      timestamps_granularity: {
        types: ['string'],
        enum: ['none', 'word', 'character'],
        description: 'Granularity of the timestamps.',
        default: 'word',
      },
      tag_audio_events: {
        types: ['boolean'],
        description: 'Whether to tag audio events such as laughter, music or footsteps.',
        default: true,
      },
      entity_detection: {
        types: ['string', 'array'],
        items: { types: ['string'] },
        description: 'Types of entities to detect: `all`, or types such as `pii`, `phi`, `pci` and `offensive_language`; one as a string or several as an array.',
      },
      temperature: {
        types: ['number'],
        minimum: 0,
        maximum: 2,
        description: 'Randomness from 0 to 2; a higher value gives more varied results.',
        default: 0,
      },
      seed: seedParameter3,
      keyterms: {
        types: ['array'],
        items: { types: ['string'], maxLength: 49 },
        maxItems: 100,
        description: 'Words and phrases to listen for, at most 100 and each shorter than 50 characters.',
      },
    },
    modes: [],
    rules: [],
    output: {
      description: 'The full transcript, the detected language, and each word.',
      properties: {
        language_code: { types: ['string'], description: 'Detected language as an ISO 639-3 code.' },
        language_probability: {
          types: ['number'],
          minimum: 0,
          maximum: 1,
          description: 'Confidence in the detected language.',
        },
        text: { types: ['string'], description: 'The full transcript.', required: true },
        words: {
          types: ['array'],
          items: {
            types: ['object'],
            properties: {
              text: { types: ['string'], description: 'The transcribed text.', required: true },
              start: { types: ['number'], description: 'Start in seconds.' },
              end: { types: ['number'], description: 'End in seconds.' },
              type: {
                types: ['string'],
                description: '`word`, `spacing`, or the kind of an audio event.',
                required: true,
              },
              speaker_id: { types: ['string'], description: 'Speaker id, if speakers are distinguished.' },
            },
          },
          description: 'The words of the transcript with their timestamps; omitted if no timestamps were requested or nothing was heard.',
        },
      },
    },
    minimal: {
      summary: 'A recording only',
      body: { model: 'elevenlabs/speech-to-text', input: { audio_url: 'https://example.com/voicemail.mp3' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'elevenlabs/speech-to-text',
        input: {
          audio_url: 'https://example.com/town-hall.mp3',
          language_code: 'de',
          diarize: true,
          num_speakers: 5,
          diarization_threshold: 0.3,
          timestamps_granularity: 'character',
          tag_audio_events: false,
          entity_detection: ['pii', 'offensive_language'],
          temperature: 0.2,
          seed: 77,
          keyterms: ['Kirchplatz', 'Haushaltssperre'],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'elevenlabs/text-to-dialogue': {
    provider: 'ElevenLabs',
    description: 'Speaks lines of text, each in its own voice, and returns the conversation as one audio file. Always uses the `eleven_v3` model, so there is no `model_id`; lines can contain emotion tags. For a single voice, use ElevenLabs Text-to-Speech.',
    parameters: {
      dialogue: {
        types: ['array'],
        items: {
          types: ['object'],
          properties: {
            text: {
              types: ['string'],
              description: 'Text of the line. A tag in square brackets sets the delivery: `[excitedly]` full of energy, `[curiously]` asking, `[warmly]` friendly, `[sadly]` downcast, `[angrily]` annoyed, `[whispered]` hushed, `[shouted]` loud. The examples also use others, such as `[grateful]`.',
              required: true,
            },
            voice: {
              types: ['string'],
              description: 'Voice of the line, a `voice_id` from `GET /v1/resources/elevenlabs/voices`, which also has its accent, age and gender, and a sample.',
              required: true,
            },
          },
        },
        description: 'The lines of the conversation, in order.',
        required: true,
      },
      language_code: { types: ['string'], description: 'Language of the speech; `auto` means `en`.', default: 'en' },
      stability: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'How stable the voices sound, from 0 to 1.',
        default: 0.5,
      },
    },
    modes: [],
    rules: [],
    output: audioOutput,
    minimal: {
      summary: 'Two speakers',
      body: {
        model: 'elevenlabs/text-to-dialogue',
        input: {
          dialogue: [
            { text: 'Is anybody still up here?', voice: 'VOICE_ID' },
            { text: 'Only me and the lamp.', voice: 'OTHER_VOICE_ID' },
          ],
        },
      },
    },
    full: {
      summary: 'Two speakers with emotion tags',
      body: {
        model: 'elevenlabs/text-to-dialogue',
        input: {
          dialogue: [
            { text: '[whispered] Did you hear the stairs?', voice: 'VOICE_ID' },
            { text: '[warmly] That was only the cat.', voice: 'OTHER_VOICE_ID' },
          ],
          language_code: 'en',
          stability: 0.35,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'elevenlabs/text-to-speech': {
    provider: 'ElevenLabs',
    description: 'Reads a text aloud in one voice and returns one audio file, in one of 18 formats. The four speech models trade latency against quality, expressiveness, languages and maximum text length. For several voices, use ElevenLabs Text-to-Dialogue.',
    parameters: {
      text: {
        types: ['string'],
        maxLength: 40000,
        description: 'Text to read aloud, at most 40,000 characters; 10,000 with `model_id` `eleven_multilingual_v2` and 5,000 with `eleven_v3`.',
        required: true,
      },
      voice: {
        types: ['string'],
        description: 'Voice, a `voice_id` from `GET /v1/resources/elevenlabs/voices`, which also has its accent, age and gender, and a sample.',
        required: true,
      },
      model_id: {
        types: ['string'],
        enum: ['eleven_flash_v2_5', 'eleven_turbo_v2_5', 'eleven_multilingual_v2', 'eleven_v3'],
        description: 'Speech model, which also limits the length of `text`. `eleven_flash_v2_5`: lowest latency (about 75 ms), 32 languages. `eleven_turbo_v2_5`: balances quality and speed (about 250 ms), 32 languages. `eleven_multilingual_v2`: highest quality and rich emotion, 29 languages. `eleven_v3`: most expressive, with a dramatic delivery, over 70 languages.',
        default: 'eleven_flash_v2_5',
      },
      output_format: {
        types: ['string'],
        enum: [
          'mp3_22050_32',
          'mp3_44100_64',
          'mp3_44100_96',
          'mp3_44100_128',
          'mp3_44100_192',
          'opus_48000_32',
          'opus_48000_64',
          'opus_48000_96',
          'opus_48000_128',
          'opus_48000_192',
          'pcm_16000',
          'pcm_22050',
          'pcm_24000',
          'pcm_44100',
          'pcm_48000',
          'wav_44100',
          'ulaw_8000',
          'alaw_8000',
        ],
        description: 'Format of the audio file: codec, sample rate in hertz and, if the codec has one, bit rate in kbit/s. Use `ulaw_8000` for Twilio.',
        default: 'mp3_44100_128',
      },
      language_code: {
        types: ['string'],
        description: 'Language to enforce, as an ISO 639-1 code; `auto` enforces none.',
        default: 'auto',
      },
      seed: {
        types: ['integer'],
        minimum: 0,
        maximum: 4294967295,
        description: 'Seed for reproducible results, from 0 to 4294967295.',
      },
      voice_settings: {
        types: ['object'],
        properties: {
          stability: {
            types: ['number'],
            minimum: 0,
            maximum: 1,
            description: 'Stability, from 0 (wide emotional range) to 1 (even and monotone).',
          },
          similarity_boost: {
            types: ['number'],
            minimum: 0,
            maximum: 1,
            description: 'How closely the result matches the voice, from 0 to 1.',
          },
          style: {
            types: ['number'],
            minimum: 0,
            maximum: 1,
            description: 'How strongly to amplify the style of the original speaker, from 0 to 1. Adds latency.',
          },
          speed: { types: ['number'], description: 'Speed of the speech; below 1 is slower, above 1 faster.' },
          use_speaker_boost: {
            types: ['boolean'],
            description: 'Whether to boost the similarity to the voice, which adds a little latency.',
          },
        },
        description: 'Fine-tuning of the voice.',
      },
    },
    modes: [],
    rules: [
      'If `model_id` is eleven_multilingual_v2: `text` must have at most 10000 characters.',
      'If `model_id` is eleven_v3: `text` must have at most 5000 characters.',
    ],
    output: audioOutput,
    minimal: {
      summary: 'A text and a voice',
      body: { model: 'elevenlabs/text-to-speech', input: { text: 'The museum opens at ten.', voice: 'VOICE_ID' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'elevenlabs/text-to-speech',
        input: {
          text: "Mind the step, and please don't feed the dragons.",
          voice: 'VOICE_ID',
          model_id: 'eleven_multilingual_v2',
          output_format: 'opus_48000_96',
          language_code: 'en',
          seed: 1234,
          voice_settings: { stability: 0.4, similarity_boost: 0.8, style: 0.2, speed: 0.95, use_speaker_boost: true },
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'elevenlabs/voice-isolation': {
    provider: 'ElevenLabs',
    description: 'Takes an audio file and returns an audio file with only its voices: background music and noise are removed. Has no other parameters.',
    parameters: {
      audio_url: {
        types: ['string'],
        format: 'uri',
        media: 'audio',
        description: 'URL of the audio to isolate the voices from.',
        required: true,
      },
    },
    modes: [],
    rules: [],
    output: audioOutput,
    minimal: {
      summary: 'A recording',
      body: { model: 'elevenlabs/voice-isolation', input: { audio_url: 'https://example.com/street-interview.mp3' } },
    },
    full: {
      summary: 'A recording, with a callback',
      body: {
        model: 'elevenlabs/voice-isolation',
        input: { audio_url: 'https://example.com/street-interview.mp3' },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'google/nano-banana': {
    provider: 'Google',
    description: 'Generates an image quickly from a text prompt and optional reference images, with Gemini 2.5 Flash. Has no resolution parameter, unlike Nano Banana Pro and 2. An older document lists $0.03.',
    parameters: { prompt: promptParameter11, aspect_ratio: aspectRatioParameter9, image_urls: imageUrlsParameter6 },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text and aspect ratio',
      body: { model: 'google/nano-banana', input: { prompt: 'A greenhouse full of cacti', aspect_ratio: '4:3' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'google/nano-banana',
        input: {
          prompt: 'The teapot of the first picture on the table of the second',
          aspect_ratio: '5:4',
          image_urls: ['https://example.com/teapot.png', 'https://example.com/table.png'],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'google/nano-banana-pro': {
    provider: 'Google',
    description: 'Generates a high-quality image at 1k, 2k or 4k from a text prompt and optional reference images, with Gemini 3. An older document lists $0.06, twice the price of Nano Banana.',
    parameters: {
      prompt: promptParameter11,
      aspect_ratio: aspectRatioParameter9,
      resolution: resolutionParameter5,
      image_urls: imageUrlsParameter6,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text and aspect ratio',
      body: {
        model: 'google/nano-banana-pro',
        input: { prompt: 'A cutaway drawing of a windmill', aspect_ratio: '2:3' },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'google/nano-banana-pro',
        input: {
          prompt: 'The same street under snow',
          aspect_ratio: '21:9',
          resolution: '2k',
          image_urls: ['https://example.com/street.png'],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'google/nano-banana-2': {
    provider: 'Google',
    description: 'Generates a high-quality image at 1k, 2k or 4k from a text prompt and optional reference images. Documented as the latest generation of Nano Banana Pro, with the same parameters; no price is documented.',
    parameters: {
      prompt: promptParameter11,
      aspect_ratio: aspectRatioParameter9,
      resolution: resolutionParameter5,
      image_urls: imageUrlsParameter6,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text and aspect ratio',
      body: { model: 'google/nano-banana-2', input: { prompt: 'A botanical plate of a thistle', aspect_ratio: '3:4' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'google/nano-banana-2',
        input: {
          prompt: 'The dog wears the scarf of the second picture',
          aspect_ratio: '1:1',
          resolution: '4k',
          image_urls: ['https://example.com/dog.png', 'https://example.com/scarf.png'],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'google/veo-3.1-fast': {
    provider: 'Google',
    description: 'Generates a video of 4, 6 or 8 seconds in about 100 seconds: from text, from a start frame (and optional end frame), or from one to three reference images with an optional voice (then 8 seconds only). About $0.40. Veo 3.1 Quality has higher quality, takes longer, and does not accept reference images.',
    parameters: {
      prompt: promptParameter2,
      aspect_ratio: aspectRatioParameter10,
      duration: durationParameter6,
      seed: seedParameter,
      start_image_url: startImageUrlParameter3,
      end_image_url: endImageUrlParameter,
      reference_image_urls: referenceImageUrlsParameter,
      voice: voiceParameter,
    },
    modes: [
      {
        title: 'Text mode',
        when: {},
        required: [],
        refused: ['start_image_url', 'end_image_url', 'reference_image_urls', 'voice'],
      },
      { title: 'Frame mode', when: {}, required: ['start_image_url'], refused: ['reference_image_urls', 'voice'] },
      {
        title: 'Reference mode',
        when: {},
        required: ['reference_image_urls'],
        refused: ['start_image_url', 'end_image_url'],
      },
    ],
    rules: [
      'Text mode: chosen if `start_image_url` and `reference_image_urls` are omitted.',
      'Frame mode (if `start_image_url` is set): takes no `reference_image_urls`.',
      'Reference mode (if `reference_image_urls` is set): takes no `start_image_url`; `duration` must be 8 or omitted.',
      '`end_image_url` needs `start_image_url`.',
      '`voice` needs `reference_image_urls`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat drifts down a rain gutter' } },
    },
    full: {
      summary: 'All parameters of the text mode',
      body: {
        model: 'google/veo-3.1-fast',
        input: {
          prompt: 'A lighthouse beam sweeps over a calm bay at dusk',
          aspect_ratio: '16:9',
          duration: 8,
          seed: 7,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'google/veo-3.1-fast-relaxed': {
    provider: 'Google',
    description: 'Veo 3.1 Fast with a lower priority. Generates a video of 4, 6 or 8 seconds from text, from a start frame (and optional end frame), or from one to three reference images with an optional voice. Neither its waiting time nor its price is documented.',
    parameters: {
      prompt: promptParameter2,
      aspect_ratio: aspectRatioParameter10,
      duration: durationParameter6,
      seed: seedParameter,
      start_image_url: startImageUrlParameter3,
      end_image_url: endImageUrlParameter,
      reference_image_urls: referenceImageUrlsParameter,
      voice: voiceParameter,
    },
    modes: [
      {
        title: 'Text mode',
        when: {},
        required: [],
        refused: ['start_image_url', 'end_image_url', 'reference_image_urls', 'voice'],
      },
      { title: 'Frame mode', when: {}, required: ['start_image_url'], refused: ['reference_image_urls', 'voice'] },
      {
        title: 'Reference mode',
        when: {},
        required: ['reference_image_urls'],
        refused: ['start_image_url', 'end_image_url'],
      },
    ],
    rules: [
      'Text mode: chosen if `start_image_url` and `reference_image_urls` are omitted.',
      'Frame mode (if `start_image_url` is set): takes no `reference_image_urls`.',
      'Reference mode (if `reference_image_urls` is set): takes no `start_image_url`; `duration` must be 8 or omitted.',
      '`end_image_url` needs `start_image_url`.',
      '`voice` needs `reference_image_urls`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'google/veo-3.1-fast-relaxed', input: { prompt: 'A snail crosses a mossy wall' } },
    },
    full: {
      summary: 'All parameters of the text mode',
      body: {
        model: 'google/veo-3.1-fast-relaxed',
        input: { prompt: 'A tram climbs a steep street', aspect_ratio: '9:16', duration: 6, seed: 31 },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'google/veo-3.1-quality': {
    provider: 'Google',
    description: 'Generates a video of 4, 6 or 8 seconds in higher quality, in about 240 seconds, from text or from a start frame (and optional end frame). Accepts no reference images and no voice, unlike the other Veo 3.1 variants. An older document lists $0.60 to $0.80, depending on the output resolution.',
    parameters: {
      prompt: promptParameter2,
      aspect_ratio: aspectRatioParameter10,
      duration: { types: ['integer'], enum: [4, 6, 8], description: 'Duration in seconds.', default: 4 },
      seed: seedParameter,
      start_image_url: startImageUrlParameter4,
      end_image_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of the last frame. Requires `start_image_url`.',
      },
    },
    modes: [],
    rules: ['`end_image_url` needs `start_image_url`.'],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'google/veo-3.1-quality', input: { prompt: 'Frost spreads over a window pane' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'google/veo-3.1-quality',
        input: {
          prompt: 'The candle burns down',
          aspect_ratio: '9:16',
          duration: 8,
          seed: 5,
          start_image_url: 'https://example.com/candle-tall.png',
          end_image_url: 'https://example.com/candle-short.png',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'google/veo-3.1-lite': {
    provider: 'Google',
    description: 'Generates a video of 4, 6 or 8 seconds with a lightweight variant in about 110 seconds: from text, from a start frame (and optional end frame), or from one to three reference images with an optional voice. Takes the same input as Veo 3.1 Fast; no price is documented.',
    parameters: {
      prompt: promptParameter2,
      aspect_ratio: aspectRatioParameter10,
      duration: durationParameter6,
      seed: seedParameter,
      start_image_url: startImageUrlParameter3,
      end_image_url: endImageUrlParameter,
      reference_image_urls: referenceImageUrlsParameter,
      voice: voiceParameter,
    },
    modes: [
      {
        title: 'Text mode',
        when: {},
        required: [],
        refused: ['start_image_url', 'end_image_url', 'reference_image_urls', 'voice'],
      },
      { title: 'Frame mode', when: {}, required: ['start_image_url'], refused: ['reference_image_urls', 'voice'] },
      {
        title: 'Reference mode',
        when: {},
        required: ['reference_image_urls'],
        refused: ['start_image_url', 'end_image_url'],
      },
    ],
    rules: [
      'Text mode: chosen if `start_image_url` and `reference_image_urls` are omitted.',
      'Frame mode (if `start_image_url` is set): takes no `reference_image_urls`.',
      'Reference mode (if `reference_image_urls` is set): takes no `start_image_url`; `duration` must be 8 or omitted.',
      '`end_image_url` needs `start_image_url`.',
      '`voice` needs `reference_image_urls`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'google/veo-3.1-lite', input: { prompt: 'Two magpies fight over a spoon' } },
    },
    full: {
      summary: 'All parameters of the text mode',
      body: {
        model: 'google/veo-3.1-lite',
        input: { prompt: 'A barge passes under a brick bridge', aspect_ratio: '16:9', duration: 4, seed: 19 },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'google/veo-3.1-lite-relaxed': {
    provider: 'Google',
    description: 'Veo 3.1 Lite with a lower priority. Generates a video of 4, 6 or 8 seconds from text, from a start frame (and optional end frame), or from one to three reference images with an optional voice. Its waiting time is not documented.',
    parameters: {
      prompt: promptParameter2,
      aspect_ratio: aspectRatioParameter10,
      duration: durationParameter6,
      seed: seedParameter,
      start_image_url: startImageUrlParameter3,
      end_image_url: endImageUrlParameter,
      reference_image_urls: referenceImageUrlsParameter,
      voice: voiceParameter,
    },
    modes: [
      {
        title: 'Text mode',
        when: {},
        required: [],
        refused: ['start_image_url', 'end_image_url', 'reference_image_urls', 'voice'],
      },
      { title: 'Frame mode', when: {}, required: ['start_image_url'], refused: ['reference_image_urls', 'voice'] },
      {
        title: 'Reference mode',
        when: {},
        required: ['reference_image_urls'],
        refused: ['start_image_url', 'end_image_url'],
      },
    ],
    rules: [
      'Text mode: chosen if `start_image_url` and `reference_image_urls` are omitted.',
      'Frame mode (if `start_image_url` is set): takes no `reference_image_urls`.',
      'Reference mode (if `reference_image_urls` is set): takes no `start_image_url`; `duration` must be 8 or omitted.',
      '`end_image_url` needs `start_image_url`.',
      '`voice` needs `reference_image_urls`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'google/veo-3.1-lite-relaxed', input: { prompt: 'A kettle starts to whistle' } },
    },
    full: {
      summary: 'All parameters of the text mode',
      body: {
        model: 'google/veo-3.1-lite-relaxed',
        input: { prompt: 'A skater draws circles on a pond', aspect_ratio: '9:16', duration: 8, seed: 0 },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'google/veo-3.1-extend': {
    provider: 'Google',
    description: 'Extends the video of a completed task at Unifically by a text prompt, with the variant of Veo 3.1 you choose and a duration of 8 seconds. Returns a video in the aspect ratio of the original. Takes a task id, not a video file. No document says whether an extended video can be extended again.',
    parameters: {
      prompt: { types: ['string'], description: 'Text prompt that describes the added part.', required: true },
      task_id: taskIdParameter,
      model: {
        types: ['string'],
        enum: ['lite', 'fast', 'quality', 'lite-relaxed', 'fast-relaxed'],
        description: 'Variant of Veo 3.1 that generates the added part.',
        required: true,
      },
      duration: {
        types: ['integer'],
        enum: [8],
        description: 'Duration in seconds; must be 8 or omitted. The documentation does not say whether it counts the added part or the whole video.',
        default: 8,
      },
      seed: seedParameter,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Required parameters only',
      body: {
        model: 'google/veo-3.1-extend',
        input: { prompt: 'The boat reaches the drain', task_id: '7b20f6c1d9', model: 'lite' },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'google/veo-3.1-extend',
        input: {
          prompt: 'The fog swallows the lighthouse',
          task_id: '7b20f6c1d9',
          model: 'quality',
          duration: 8,
          seed: 7,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'google/veo-3.1-upscale': {
    provider: 'Google',
    description: 'Upscales the video of a completed Veo 3.1 task to 1080p or 4k and returns a video. Takes a task id and no prompt; to upscale a video file, use Topaz Video Upscale.',
    parameters: {
      task_id: { types: ['string'], description: 'Id of the completed task whose video is upscaled.', required: true },
      resolution: { types: ['string'], enum: ['1080p', '4k'], description: 'Target resolution.', required: true },
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'To 1080p',
      body: { model: 'google/veo-3.1-upscale', input: { task_id: '7b20f6c1d9', resolution: '1080p' } },
    },
    full: {
      summary: 'To 4k, with a webhook',
      body: {
        model: 'google/veo-3.1-upscale',
        input: { task_id: '7b20f6c1d9', resolution: '4k' },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'hailuo/minimax-2.0': {
    provider: 'Hailuo',
    description: 'Generates a video of 6 or 10 seconds from text, a first frame or both, with an optional last frame. The only Hailuo model with a last frame and with 512p; 768p is the default, and 1080p is limited to 6 seconds. An older document lists $0.17.',
    parameters: {
      prompt: promptParameter12,
      start_image_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of the first frame, which the service fetches. Required if `prompt` is omitted, and for `resolution` 512p.',
      },
      end_image_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: "URL of the last frame. Can't be combined with `resolution` 512p.",
      },
      duration: durationParameter7,
      resolution: {
        types: ['string'],
        enum: ['512p', '768p', '1080p'],
        description: "Resolution of the video. 512p requires `start_image_url` and can't be combined with `end_image_url`; 1080p is limited to 6 seconds. One table omits 512p.",
        default: '768p',
      },
      prompt_optimization: promptOptimizationParameter,
    },
    modes: [],
    rules: [
      'Needs `prompt` or `start_image_url`.',
      'If `resolution` is 512p: needs `start_image_url`; takes no `end_image_url`.',
      'If `resolution` is 1080p: `duration` must be 6 or omitted.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'hailuo/minimax-2.0', input: { prompt: 'Steam curls from a cup on a rainy windowsill' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'hailuo/minimax-2.0',
        input: {
          prompt: 'A closed umbrella opens slowly in the rain',
          start_image_url: 'https://example.com/umbrella-closed.png',
          end_image_url: 'https://example.com/umbrella-open.png',
          duration: 10,
          resolution: '768p',
          prompt_optimization: true,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'hailuo/minimax-2.3': {
    provider: 'Hailuo',
    description: 'Generates a video of 6 or 10 seconds at 768p, or of 6 seconds at 1080p, from text, a first frame or both. Accepts no last frame, unlike Hailuo 2.0. An older document lists $0.17.',
    parameters: {
      prompt: promptParameter12,
      start_image_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of the first frame, which the service fetches. Required if `prompt` is omitted; its presence selects image to video instead of text to video.',
      },
      duration: durationParameter7,
      resolution: resolutionParameter6,
      prompt_optimization: promptOptimizationParameter,
    },
    modes: [],
    rules: ['Needs `prompt` or `start_image_url`.', 'If `resolution` is 1080p: `duration` must be 6 or omitted.'],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'hailuo/minimax-2.3', input: { prompt: 'A fox trots across fresh snow' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'hailuo/minimax-2.3',
        input: {
          prompt: 'The sailing boat leans into the wind',
          start_image_url: 'https://example.com/boat.png',
          duration: 6,
          resolution: '1080p',
          prompt_optimization: false,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'hailuo/minimax-2.3-fast': {
    provider: 'Hailuo',
    description: 'Generates a video of 6 or 10 seconds at 768p, or of 6 seconds at 1080p, from a required first frame and an optional text prompt. Faster than Hailuo 2.3, which also works from text only. An older document lists $0.11.',
    parameters: {
      prompt: {
        types: ['string'],
        maxLength: 2000,
        description: 'Text prompt that describes the video, in at most 2000 characters.',
      },
      start_image_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of the first frame, which the service fetches.',
        required: true,
      },
      duration: durationParameter7,
      resolution: resolutionParameter6,
      prompt_optimization: promptOptimizationParameter,
    },
    modes: [],
    rules: ['If `resolution` is 1080p: `duration` must be 6 or omitted.'],
    output: videoOutput,
    minimal: {
      summary: 'An image only',
      body: { model: 'hailuo/minimax-2.3-fast', input: { start_image_url: 'https://example.com/orchard.png' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'hailuo/minimax-2.3-fast',
        input: {
          prompt: 'Petals drift down between the trees',
          start_image_url: 'https://example.com/orchard.png',
          duration: 10,
          resolution: '768p',
          prompt_optimization: true,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'higgsfield-ai/cinematic-studio-image': {
    provider: 'Higgsfield',
    description: 'Generates an image at 1k, 2k or 4k from a text prompt and up to four reference images, as if taken with the camera body, lens, aperture and focal length you choose. An older document lists $0.03, and $0.06 at 4k.',
    parameters: {
      prompt: promptParameter7,
      image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], format: 'uri' },
        maxItems: 4,
        description: 'URLs of up to four reference images.',
      },
      aspect_ratio: {
        types: ['string'],
        enum: ['1:1', '3:4', '2:3', '9:16', '3:2', '4:3', '16:9', '21:9'],
        description: 'Aspect ratio of the image.',
        default: '16:9',
      },
      resolution: {
        types: ['string'],
        enum: ['1k', '2k', '4k'],
        description: 'Resolution of the image, which scales the dimensions given by `aspect_ratio`.',
        default: '1k',
      },
      seed: seedParameter5,
      camera_model_id: {
        types: ['string'],
        description: 'Camera body, an `id` from `GET /v1/resources/higgsfield-ai/camera-settings`.',
      },
      camera_lens_id: {
        types: ['string'],
        description: 'Lens, an `id` from the same list; it shapes perspective and distortion.',
      },
      camera_aperture_id: {
        types: ['string'],
        description: 'Aperture, an `id` from the same list; it sets the depth of field.',
      },
      camera_focal_length_id: {
        types: ['string'],
        description: 'Focal length, an `id` from the same list; it sets the angle of view.',
      },
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'higgsfield-ai/cinematic-studio-image', input: { prompt: 'A cable car above a foggy valley' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'higgsfield-ai/cinematic-studio-image',
        input: {
          prompt: 'The clockmaker at her bench by lamplight',
          image_urls: ['https://example.com/clockmaker.png', 'https://example.com/bench.png'],
          aspect_ratio: '3:2',
          resolution: '2k',
          seed: 31415,
          camera_model_id: '5d1f7c2a-camera',
          camera_lens_id: '5d1f7c2a-lens',
          camera_aperture_id: '5d1f7c2a-aperture',
          camera_focal_length_id: '5d1f7c2a-focal-length',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'higgsfield-ai/cinematic-studio-video-3.5': {
    provider: 'Higgsfield',
    description: 'Generates a single-shot video of 4 to 15 seconds at 480p, 720p or 1080p from a text prompt, up to three reference images and optional first and last frames, with optional audio. The only version with a style (in words or from presets) and a choice of camera body, lens, focal length and aperture.',
    parameters: {
      prompt: promptParameter2,
      image_urls: imageUrlsParameter7,
      start_image_url: startImageUrlParameter4,
      end_image_url: endImageUrlParameter2,
      duration: durationParameter8,
      aspect_ratio: {
        types: ['string'],
        enum: ['auto', '1:1', '3:4', '9:16', '4:3', '16:9', '21:9'],
        description: 'Aspect ratio of the video; `auto` if omitted.',
        default: 'auto',
      },
      resolution: resolutionParameter7,
      genre: {
        types: ['string'],
        enum: ['general', 'action', 'horror', 'comedy', 'noir', 'epic', 'drama'],
        description: 'Genre of the video.',
        default: 'general',
      },
      generate_audio: generateAudioParameter,
      seed: seedParameter4,
      style_prompt: {
        types: ['string'],
        description: 'Style in your own words. Overrides `color_palette`, `lighting` and `camera_moveset_style`, which then have no effect.',
      },
      color_palette: {
        types: ['string'],
        enum: [
          'auto',
          'naturalistic_clean',
          'bleached_warm',
          'hyper_neon',
          'teal_orange_epic',
          'sodium_decay',
          'cold_steel',
          'bleach_bypass',
          'classic_bw',
        ],
        description: 'Colour grading preset; can be left as `auto`. Has no effect if `style_prompt` is set.',
      },
      lighting: {
        types: ['string'],
        enum: ['auto', 'soft_cross', 'contre_jour', 'overhead_fall', 'window', 'practicals', 'silhouette'],
        description: 'Lighting preset; can be left as `auto`. Has no effect if `style_prompt` is set.',
      },
      camera_moveset_style: {
        types: ['string'],
        description: 'Style of the camera movement. Has no effect if `style_prompt` is set. Known values are auto, classic_static, silent_machine, one_take and epic_scale; there are more.',
      },
      camera_motion_id: {
        types: ['string'],
        description: 'Camera movement, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`; may be empty.',
      },
      camera_model_id: {
        types: ['string'],
        description: 'Camera body, an `id` from `GET /v1/resources/higgsfield-ai/camera-settings`; may be empty.',
      },
      camera_lens_id: {
        types: ['string'],
        description: 'Lens, an `id` from the list of camera settings; may be empty.',
      },
      camera_focal_length_id: {
        types: ['string'],
        description: 'Focal length, an `id` from the list of camera settings; may be empty.',
      },
      camera_aperture_id: {
        types: ['string'],
        description: 'Aperture, an `id` from the list of camera settings; may be empty.',
      },
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: {
        model: 'higgsfield-ai/cinematic-studio-video-3.5',
        input: { prompt: 'A ferry leaves the dock before sunrise' },
      },
    },
    full: {
      summary: 'All parameters except `style_prompt`, which overrides three others',
      body: {
        model: 'higgsfield-ai/cinematic-studio-video-3.5',
        input: {
          prompt: 'Two chess players wait for the other to move',
          image_urls: ['https://example.com/player.png', 'https://example.com/cafe.png'],
          start_image_url: 'https://example.com/opening.png',
          end_image_url: 'https://example.com/checkmate.png',
          duration: 12,
          aspect_ratio: '4:3',
          resolution: '720p',
          genre: 'drama',
          generate_audio: true,
          seed: 88,
          color_palette: 'bleached_warm',
          lighting: 'window',
          camera_moveset_style: 'classic_static',
          camera_motion_id: '9e2b61d4-slow-push',
          camera_model_id: '5d1f7c2a-camera',
          camera_lens_id: '5d1f7c2a-lens',
          camera_focal_length_id: '5d1f7c2a-focal-length',
          camera_aperture_id: '5d1f7c2a-aperture',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'higgsfield-ai/cinematic-studio-video-3.0': {
    provider: 'Higgsfield',
    description: 'Generates a video of 4 to 15 seconds at 480p, 720p or 1080p from a text prompt, which the service cuts into shots itself, or from shots with a prompt, duration, camera movement and speed ramp each; with up to three reference images, optional first and last frames, and optional audio. Version 3.5 adds styles and lenses.',
    parameters: {
      prompt: {
        types: ['string'],
        description: 'Text prompt that describes the video. Required unless `shot_mode` is multi_shot_manual.',
      },
      shot_mode: {
        types: ['string'],
        enum: ['single', 'multi_shot_auto', 'multi_shot_manual'],
        description: '`single` and `multi_shot_auto` generate the same video, cut by the model; both require `prompt`. `multi_shot_manual` uses the shots in `multi_shots`, which it requires.',
        default: 'single',
      },
      multi_shots: {
        types: ['array'],
        items: {
          types: ['object'],
          properties: {
            prompt: { types: ['string'], description: 'Text prompt that describes this shot.' },
            duration: { types: ['integer'], description: 'Duration of this shot in seconds.' },
            camera_motion_id: {
              types: ['string'],
              description: 'Camera movement of this shot, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`.',
            },
            speedramp: {
              types: ['string'],
              enum: ['ramp_up', 'flash_in', 'flash_out', 'hero_moment'],
              description: 'Change of pace: ramp_up speeds up, flash_in goes from fast to slow motion, flash_out from slow motion to fast, hero_moment is an impact.',
            },
          },
        },
        description: 'The shots in order, each with its own camera movement and speed ramp. Required if `shot_mode` is multi_shot_manual.',
      },
      image_urls: imageUrlsParameter7,
      start_image_url: startImageUrlParameter4,
      end_image_url: endImageUrlParameter2,
      duration: durationParameter8,
      aspect_ratio: {
        types: ['string'],
        enum: ['auto', '1:1', '3:4', '9:16', '4:3', '16:9', '21:9'],
        description: 'Aspect ratio of the video, which determines its dimensions; `auto` lets the model choose.',
        default: 'auto',
      },
      resolution: resolutionParameter7,
      genre: {
        types: ['string'],
        enum: ['general', 'action', 'horror', 'comedy', 'noir', 'epic'],
        description: 'Genre of the video.',
        default: 'general',
      },
      camera_motion_id: cameraMovementIdParameter,
      generate_audio: generateAudioParameter,
      seed: seedParameter4,
    },
    modes: [
      { title: 'Single shot', when: { shot_mode: ['single'] }, required: ['prompt'], refused: [] },
      { title: 'Automatic shots', when: { shot_mode: ['multi_shot_auto'] }, required: ['prompt'], refused: [] },
      { title: 'Manual shots', when: { shot_mode: ['multi_shot_manual'] }, required: ['multi_shots'], refused: [] },
    ],
    rules: [
      'Single shot (if `shot_mode` is single or omitted): needs `prompt`.',
      'Automatic shots (if `shot_mode` is multi_shot_auto): needs `prompt`.',
      'Manual shots (if `shot_mode` is multi_shot_manual): needs `multi_shots`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'A single shot from text',
      body: {
        model: 'higgsfield-ai/cinematic-studio-video-3.0',
        input: { prompt: 'A beekeeper opens a hive in morning mist' },
      },
    },
    full: {
      summary: 'All parameters of a single shot',
      body: {
        model: 'higgsfield-ai/cinematic-studio-video-3.0',
        input: {
          prompt: 'The lighthouse keeper climbs the stairs',
          shot_mode: 'single',
          image_urls: ['https://example.com/keeper.png'],
          start_image_url: 'https://example.com/door.png',
          end_image_url: 'https://example.com/lantern.png',
          duration: 15,
          aspect_ratio: '9:16',
          resolution: '1080p',
          genre: 'epic',
          camera_motion_id: '9e2b61d4-spiral',
          generate_audio: true,
          seed: 5,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'higgsfield-ai/cinematic-studio-video-2.5': {
    provider: 'Higgsfield',
    description: 'Generates a video of 3 to 12 seconds at 720p or 1080p from a text prompt, in one shot or in shots cut by the service, or from shots with a prompt, duration and camera movement each; with up to three reference images, optional first and last frames, and optional sound effects, which a last frame excludes. Version 3.0 adds speed ramps.',
    parameters: {
      prompt: {
        types: ['string'],
        description: 'Text prompt that describes the video; `<<<image_1>>>` and so on refer to `image_urls`. Required unless `shot_mode` is multi_shot_manual.',
      },
      shot_mode: {
        types: ['string'],
        enum: ['single', 'multi_shot_auto', 'multi_shot_manual'],
        description: 'One shot (`single`), shots whose cuts and transitions the service sets (`multi_shot_auto`), or the shots in `multi_shots` (`multi_shot_manual`). The first two require `prompt`, the last requires `multi_shots`.',
        default: 'single',
      },
      multi_shots: {
        types: ['array'],
        items: {
          types: ['object'],
          properties: {
            prompt: { types: ['string'], description: 'Text prompt that describes this shot.', required: true },
            duration: { types: ['integer'], description: 'Duration of this shot in seconds.', required: true },
            camera_movement_id: {
              types: ['string'],
              description: 'Camera movement of this shot, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`.',
            },
          },
        },
        description: 'The shots in order. Required if `shot_mode` is multi_shot_manual.',
      },
      image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], format: 'uri' },
        maxItems: 3,
        description: 'URLs of up to three reference images, to which the prompt can refer.',
      },
      start_image_url: startImageUrlParameter4,
      end_image_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of the last frame. If set, `generate_audio` counts as `false`.',
      },
      duration: {
        types: ['integer'],
        minimum: 3,
        maximum: 12,
        description: 'Duration of the whole video in seconds, from 3 to 12.',
        default: 5,
      },
      aspect_ratio: {
        types: ['string'],
        enum: ['1:1', '3:4', '2:3', '9:16', '3:2', '4:3', '16:9', '21:9'],
        description: 'Aspect ratio of the video. The documentation lists one size for each, in pixels: 1280×1280 (1:1), 1080×1440 (3:4), 1080×1620 (2:3), 1080×1920 (9:16), 1620×1080 (3:2), 1440×1080 (4:3), 1920×1080 (16:9), 2520×1080 (21:9); it lists none for 720p.',
        default: '16:9',
      },
      resolution: resolutionParameter,
      genre: {
        types: ['string'],
        enum: ['auto', 'action', 'horror', 'comedy', 'western', 'suspense', 'intimate', 'spectacle'],
        description: 'Genre of the video.',
        default: 'auto',
      },
      camera_movement_id: cameraMovementIdParameter,
      generate_audio: {
        types: ['boolean'],
        description: 'Whether to generate sound effects. Counts as `false` if `end_image_url` is set.',
        default: false,
      },
      seed: seedParameter5,
    },
    modes: [
      { title: 'Single shot', when: { shot_mode: ['single'] }, required: ['prompt'], refused: [] },
      { title: 'Automatic shots', when: { shot_mode: ['multi_shot_auto'] }, required: ['prompt'], refused: [] },
      { title: 'Manual shots', when: { shot_mode: ['multi_shot_manual'] }, required: ['multi_shots'], refused: [] },
    ],
    rules: [
      'Single shot (if `shot_mode` is single or omitted): needs `prompt`.',
      'Automatic shots (if `shot_mode` is multi_shot_auto): needs `prompt`.',
      'Manual shots (if `shot_mode` is multi_shot_manual): needs `multi_shots`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'A single shot from text',
      body: {
        model: 'higgsfield-ai/cinematic-studio-video-2.5',
        input: { prompt: 'A locomotive pulls out of a snowed-in station' },
      },
    },
    full: {
      summary: 'All parameters of a single shot, except the last frame, which disables audio',
      body: {
        model: 'higgsfield-ai/cinematic-studio-video-2.5',
        input: {
          prompt: 'The conductor <<<image_1>>> waves from the footplate',
          shot_mode: 'single',
          image_urls: ['https://example.com/conductor.png'],
          start_image_url: 'https://example.com/station.png',
          duration: 12,
          aspect_ratio: '2:3',
          resolution: '1080p',
          genre: 'western',
          camera_movement_id: '9e2b61d4-track-left',
          generate_audio: true,
          seed: 1848,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'higgsfield-ai/cinematic-studio-video': {
    provider: 'Higgsfield',
    description: 'Retired; use `higgsfield-ai/cinematic-studio-video-3.5`. Generated a video of 5 or 10 seconds from a start image, with an optional text prompt, end image, camera movement, audio and slow motion, for $0.10 to $0.36.',
    parameters: {
      prompt: promptParameter19,
      start_image_url: startImageUrlParameter5,
      end_image_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of the last frame. If set, `preset_id`, `sound` and `slow_motion` have no effect.',
      },
      duration: durationParameter10,
      aspect_ratio: {
        types: ['string'],
        enum: ['1:1', '3:4', '2:3', '9:16', '3:2', '4:3', '16:9', '21:9'],
        description: 'Aspect ratio of the video.',
      },
      preset_id: {
        types: ['string'],
        description: 'Id of a camera movement. Has no effect if `end_image_url` is set.',
      },
      sound: { types: ['boolean'], description: 'Whether to generate audio. Has no effect if `end_image_url` is set.' },
      slow_motion: {
        types: ['boolean'],
        description: 'Whether the video runs in slow motion. Has no effect if `end_image_url` is set.',
      },
      seed: seedParameter5,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'An image only',
      body: {
        model: 'higgsfield-ai/cinematic-studio-video',
        input: { start_image_url: 'https://example.com/canyon.png' },
      },
    },
    full: {
      summary: 'All parameters except the last frame, which disables three others',
      body: {
        model: 'higgsfield-ai/cinematic-studio-video',
        input: {
          prompt: 'The rider crosses the canyon floor',
          start_image_url: 'https://example.com/canyon.png',
          duration: 10,
          aspect_ratio: '21:9',
          preset_id: '9e2b61d4-crane-up',
          sound: true,
          slow_motion: true,
          seed: 2024,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'higgsfield-ai/tts': {
    provider: 'Higgsfield',
    description: 'Retired; use `higgsfield-ai/text-to-speech`, which takes the same parameters. Read a text aloud as audio in a chosen voice, with an optional background sound, for $0.05.',
    parameters: {
      voice_id: voiceIdParameter,
      prompt: promptParameter13,
      sound_id: soundIdParameter,
      similarity_boost: similarityBoostParameter,
      style: styleParameter,
      speed: speedParameter,
      stability: stabilityParameter,
    },
    modes: [],
    rules: [],
    output: audioOutput,
    minimal: {
      summary: 'A voice and a text',
      body: { model: 'higgsfield-ai/tts', input: { voice_id: 'nQ4vR7tLxW2a', prompt: 'Your table is ready.' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'higgsfield-ai/tts',
        input: {
          voice_id: 'nQ4vR7tLxW2a',
          prompt: 'Here is the weather for the islands.',
          sound_id: 'pZ8kD3mYc1',
          similarity_boost: 75,
          style: 20,
          speed: 1,
          stability: 70,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'higgsfield-ai/speak': {
    provider: 'Higgsfield',
    description: 'Retired; use `alibaba/wan-2.7-video`, whose image-to-video mode accepts driving audio. Generated a video in which the person in an image speaks, from the image, an audio file (or the result of a speech task) and a text prompt, in standard ($0.25) or high quality ($0.35).',
    parameters: {
      image_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of an image of the person or avatar that speaks.',
        required: true,
      },
      audio_url: {
        types: ['string'],
        format: 'uri',
        media: 'audio',
        description: 'URL of the audio to speak. Required if `audio_task_id` is omitted.',
      },
      audio_task_id: {
        types: ['string'],
        description: 'Id of the speech task whose audio is spoken. Required if `audio_url` is omitted.',
      },
      prompt: promptParameter2,
      quality: {
        types: ['string'],
        enum: ['standard', 'high'],
        description: 'Quality of the video. The documentation gives no default.',
      },
      enhance_prompt: { types: ['boolean'], description: 'Whether to enhance the prompt before use.', default: true },
      seed: seedParameter,
    },
    modes: [],
    rules: ['Needs `audio_url` or `audio_task_id`.'],
    output: videoOutput,
    minimal: {
      summary: 'An image and a recording',
      body: {
        model: 'higgsfield-ai/speak',
        input: {
          image_url: 'https://example.com/guide.png',
          audio_url: 'https://example.com/welcome.mp3',
          prompt: 'The guide smiles and greets the visitors',
        },
      },
    },
    full: {
      summary: 'All parameters except the task id, which replaces the recording',
      body: {
        model: 'higgsfield-ai/speak',
        input: {
          image_url: 'https://example.com/guide.png',
          audio_url: 'https://example.com/welcome.mp3',
          prompt: 'The guide points at the map',
          quality: 'high',
          enhance_prompt: false,
          seed: 12,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'higgsfield-ai/text-to-speech': {
    provider: 'Higgsfield',
    description: 'Reads a text aloud in a Higgsfield voice, with an optional background sound, and returns one audio file. ElevenLabs Text-to-Speech has no background sounds, but offers a choice of speech models and audio formats. About $0.05 per task: the price of its retired predecessor. No document names its languages or how long a text may be, or ties the price to that.',
    parameters: {
      voice_id: voiceIdParameter,
      prompt: promptParameter13,
      sound_id: soundIdParameter,
      similarity_boost: similarityBoostParameter,
      style: styleParameter,
      speed: speedParameter,
      stability: stabilityParameter,
    },
    modes: [],
    rules: [],
    output: audioOutput,
    minimal: {
      summary: 'A voice and a text',
      body: {
        model: 'higgsfield-ai/text-to-speech',
        input: { voice_id: 'VOICE_ID', prompt: 'The library closes in ten minutes.' },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'higgsfield-ai/text-to-speech',
        input: {
          voice_id: 'VOICE_ID',
          prompt: 'Good evening, and welcome to the harbour concert.',
          sound_id: 'SOUND_ID',
          similarity_boost: 80,
          style: 40,
          speed: 0.95,
          stability: 55,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'higgsfield-ai/lite': {
    provider: 'Higgsfield',
    description: 'Generates a video from a start image and a text prompt, with an optional end image and motion preset, in basic quality. The slowest of the three: six times slower than Higgsfield Standard. An older document lists $0.15.',
    parameters: {
      prompt: promptParameter14,
      start_image_url: startImageUrlParameter5,
      end_image_url: endImageUrlParameter3,
      enhance_prompt: enhancePromptParameter,
      seed: seedParameter5,
      motion_id: motionIdParameter,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'An image and a prompt',
      body: {
        model: 'higgsfield-ai/lite',
        input: { prompt: 'The owl turns its head towards the viewer', start_image_url: 'https://example.com/owl.png' },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'higgsfield-ai/lite',
        input: {
          prompt: 'The owl lifts off and glides away',
          start_image_url: 'https://example.com/owl.png',
          end_image_url: 'https://example.com/owl-in-flight.png',
          enhance_prompt: true,
          seed: 4711,
          motion_id: '0b6c1f5e-3d0a-4c6f-9a55-6b1c2f7a9e10',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'higgsfield-ai/turbo': {
    provider: 'Higgsfield',
    description: 'Generates a video from a start image and a text prompt, with an optional end image and motion preset, in medium quality, 1.5 times as fast as Higgsfield Standard. An older document lists $0.21.',
    parameters: {
      prompt: promptParameter14,
      start_image_url: startImageUrlParameter5,
      end_image_url: endImageUrlParameter3,
      enhance_prompt: enhancePromptParameter,
      seed: seedParameter5,
      motion_id: motionIdParameter,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'An image and a prompt',
      body: {
        model: 'higgsfield-ai/turbo',
        input: { prompt: 'The skater spins on one leg', start_image_url: 'https://example.com/skater.png' },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'higgsfield-ai/turbo',
        input: {
          prompt: 'The skater jumps and lands',
          start_image_url: 'https://example.com/skater.png',
          end_image_url: 'https://example.com/skater-landing.png',
          enhance_prompt: false,
          seed: 0,
          motion_id: '0b6c1f5e-3d0a-4c6f-9a55-6b1c2f7a9e10',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'higgsfield-ai/standard': {
    provider: 'Higgsfield',
    description: 'Generates a video from a start image and a text prompt, with an optional end image and motion preset, in the best quality of the three at normal speed. An older document lists $0.30; Higgsfield Lite and Turbo cost less.',
    parameters: {
      prompt: promptParameter14,
      start_image_url: startImageUrlParameter5,
      end_image_url: endImageUrlParameter3,
      enhance_prompt: enhancePromptParameter,
      seed: seedParameter5,
      motion_id: motionIdParameter,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'An image and a prompt',
      body: {
        model: 'higgsfield-ai/standard',
        input: { prompt: 'Waves break against the pier', start_image_url: 'https://example.com/pier.png' },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'higgsfield-ai/standard',
        input: {
          prompt: 'The tide goes out and bares the sand',
          start_image_url: 'https://example.com/pier.png',
          end_image_url: 'https://example.com/pier-low-tide.png',
          enhance_prompt: true,
          seed: 999999,
          motion_id: '0b6c1f5e-3d0a-4c6f-9a55-6b1c2f7a9e10',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-o1-image': {
    provider: 'Kling',
    description: 'Generates an image at 1k or 2k from a text prompt and up to ten reference images to which the prompt can refer. Kling 3.0 Omni Image also supports 4k; Kling 3.0 Image generates up to four images at once.',
    parameters: {
      prompt: promptParameter15,
      resolution: { types: ['string'], enum: ['1k', '2k'], description: 'Resolution of the image.', default: '1k' },
      aspect_ratio: aspectRatioParameter11,
      image_urls: imageUrlsParameter8,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'kuaishou/kling-o1-image', input: { prompt: 'A red bicycle against a whitewashed wall' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'kuaishou/kling-o1-image',
        input: {
          prompt: 'The chair of @Image1 in the room of @Image2',
          resolution: '2k',
          aspect_ratio: '3:2',
          image_urls: ['https://example.com/chair.png', 'https://example.com/room.png'],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-3.0-omni-image': {
    provider: 'Kling',
    description: 'Generates an image at 1k, 2k or 4k from a text prompt and up to ten reference images to which the prompt can refer. The only Kling model with 4k.',
    parameters: {
      prompt: promptParameter15,
      resolution: {
        types: ['string'],
        enum: ['1k', '2k', '4k'],
        description: 'Resolution of the image.',
        default: '1k',
      },
      aspect_ratio: aspectRatioParameter11,
      image_urls: imageUrlsParameter8,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'kuaishou/kling-3.0-omni-image', input: { prompt: 'A tide pool with starfish seen from above' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'kuaishou/kling-3.0-omni-image',
        input: {
          prompt: '@Image1 as a mosaic of tiles',
          resolution: '4k',
          aspect_ratio: '21:9',
          image_urls: ['https://example.com/peacock.png'],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-3.0-image': {
    provider: 'Kling',
    description: 'Generates one to four images at 1k or 2k (the default) from a text prompt and up to ten reference images to which the prompt can refer. The only Kling model that generates several images per task.',
    parameters: {
      prompt: promptParameter15,
      resolution: { types: ['string'], enum: ['1k', '2k'], description: 'Resolution of the images.', default: '2k' },
      aspect_ratio: aspectRatioParameter11,
      count: {
        types: ['integer'],
        minimum: 1,
        maximum: 4,
        description: 'Number of images to generate, from 1 to 4.',
        default: 1,
      },
      image_urls: imageUrlsParameter8,
    },
    modes: [],
    rules: [],
    output: imageOrListOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'kuaishou/kling-3.0-image', input: { prompt: 'A shop window full of globes' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'kuaishou/kling-3.0-image',
        input: {
          prompt: '@Image1 printed on a stack of posters',
          resolution: '1k',
          aspect_ratio: '2:3',
          count: 4,
          image_urls: ['https://example.com/logo.png'],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-2.1-image': {
    provider: 'Kling',
    description: 'Generates an image from a text prompt and references in one of four modes: restyle an image, keep its face (portrait), keep its character, or combine two to four elements with an optional scene and style. Does not work from text only, unlike the later Kling models.',
    parameters: {
      prompt: promptParameter7,
      reference_mode: {
        types: ['string'],
        enum: ['restyle', 'portrait', 'character', 'elements'],
        description: 'How to use the references. `restyle` (the default), `portrait` and `character` require `image_url`; `elements` requires two to four `elements`.',
        default: 'restyle',
      },
      image_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of the image to start from. Required in every mode except `elements`.',
      },
      aspect_ratio: {
        types: ['string'],
        enum: ['21:9', '16:9', '3:2', '4:3', '1:1', '3:4', '2:3', '9:16'],
        description: 'Aspect ratio of the image.',
        default: '1:1',
      },
      fidelity: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'How closely to follow the image, from 0 to 1.',
        default: 0.5,
      },
      human_fidelity: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'How closely to keep the face, from 0 to 1. Accepted only in mode `portrait`.',
        default: 0.65,
      },
      elements: {
        types: ['array'],
        media: 'any',
        items: { types: ['string'], format: 'uri' },
        description: 'URLs of images or videos of the elements. Mode `elements` requires two to four.',
      },
      scene_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of an image of the background. Accepted only in mode `elements`.',
      },
      style_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of an image whose style to adopt. Accepted only in mode `elements`.',
      },
    },
    modes: [
      {
        title: 'Restyle',
        when: { reference_mode: ['restyle'] },
        required: ['image_url'],
        refused: ['human_fidelity', 'scene_url', 'style_url'],
      },
      {
        title: 'Portrait',
        when: { reference_mode: ['portrait'] },
        required: ['image_url'],
        refused: ['scene_url', 'style_url'],
      },
      {
        title: 'Character',
        when: { reference_mode: ['character'] },
        required: ['image_url'],
        refused: ['human_fidelity', 'scene_url', 'style_url'],
      },
      {
        title: 'Elements',
        when: { reference_mode: ['elements'] },
        required: ['elements'],
        refused: ['human_fidelity'],
      },
    ],
    rules: [
      'Restyle (if `reference_mode` is restyle or omitted): needs `image_url`; takes no `human_fidelity`, `scene_url` or `style_url`.',
      'Portrait (if `reference_mode` is portrait): needs `image_url`; takes no `scene_url` or `style_url`.',
      'Character (if `reference_mode` is character): needs `image_url`; takes no `human_fidelity`, `scene_url` or `style_url`.',
      'Elements (if `reference_mode` is elements): needs `elements`; takes no `human_fidelity`; `elements` must have at least 2 and at most 4 items.',
    ],
    output: imageOutput,
    minimal: {
      summary: 'Restyle, the default mode',
      body: {
        model: 'kuaishou/kling-2.1-image',
        input: { prompt: 'The same barn as a woodcut', image_url: 'https://example.com/barn.png' },
      },
    },
    full: {
      summary: 'All parameters except `human_fidelity`, which belongs to the portrait mode',
      body: {
        model: 'kuaishou/kling-2.1-image',
        input: {
          prompt: 'The two puppets share an umbrella',
          reference_mode: 'elements',
          image_url: 'https://example.com/umbrella.png',
          aspect_ratio: '4:3',
          fidelity: 0.8,
          elements: ['https://example.com/puppet-a.png', 'https://example.com/puppet-b.mp4'],
          scene_url: 'https://example.com/square.png',
          style_url: 'https://example.com/felt.png',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-2.6-video': {
    provider: 'Kling',
    description: 'Generates a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Silent unless `native_audio` is on, which requires 1080p and no last frame, and allows up to five voices.',
    parameters: {
      prompt: promptParameter2,
      mode: {
        types: ['string'],
        enum: ['std', 'pro'],
        description: 'Resolution: 720p for `std`, 1080p for `pro`. `native_audio` requires `pro`.',
        default: 'pro',
      },
      duration: durationParameter3,
      native_audio: {
        types: ['boolean'],
        description: "Whether to generate audio for the video. Requires `mode` to be `pro` or omitted, can't be combined with `end_frame_url`, and must be on for `voices`.",
        default: false,
      },
      start_frame_url: startFrameUrlParameter2,
      end_frame_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: "URL of the last frame. Can't be set while `native_audio` is on.",
      },
      voices: {
        types: ['array'],
        items: {
          types: ['object'],
          properties: {
            voice_id: {
              types: ['integer'],
              description: "Voice preset, an `id` from `GET /v1/resources/kuaishou/kling/voices`. Can't be combined with `voice_url`.",
            },
            voice_url: {
              types: ['string'],
              format: 'uri',
              media: 'audio',
              description: "URL of an MP3 recording of your own voice. Can't be combined with `voice_id`.",
            },
          },
        },
        maxItems: 5,
        description: 'Up to five voices that speak in the video. Requires `native_audio` to be on.',
      },
    },
    modes: [],
    rules: [
      'If `voices` is set: `native_audio` must be true.',
      'If `native_audio` is true: takes no `end_frame_url`; `mode` must be pro or omitted.',
      'In each item of `voices`, if `voice_id` is set: takes no `voice_url`.',
      'In each item of `voices`: needs at least one parameter.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'kuaishou/kling-2.6-video', input: { prompt: 'A ferry leaves the dock at sunrise' } },
    },
    full: {
      summary: 'All parameters except the last frame, which audio excludes',
      body: {
        model: 'kuaishou/kling-2.6-video',
        input: {
          prompt: 'The two guides explain the map to each other',
          mode: 'pro',
          duration: 10,
          native_audio: true,
          start_frame_url: 'https://example.com/guides.png',
          voices: [{ voice_id: 2 }, { voice_url: 'https://example.com/guide.mp3' }],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-2.5-turbo-video': {
    provider: 'Kling',
    description: 'Generates a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Silent unless `sound_effects` describes sounds or music. Kling 2.6 Video adds voices.',
    parameters: {
      prompt: promptParameter2,
      mode: modeParameter5,
      duration: durationParameter3,
      aspect_ratio: {
        types: ['string'],
        enum: ['16:9', '9:16', '1:1'],
        description: 'Aspect ratio of the video. Has no effect if `start_frame_url` is set; the video then has the aspect ratio of the first frame.',
        default: '16:9',
      },
      start_frame_url: startFrameUrlParameter,
      end_frame_url: endImageUrlParameter2,
      sound_effects: soundEffectsParameter,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'kuaishou/kling-2.5-turbo-video', input: { prompt: 'A hawk circles above the cliffs' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'kuaishou/kling-2.5-turbo-video',
        input: {
          prompt: 'The clock tower strikes noon',
          mode: 'std',
          duration: 10,
          aspect_ratio: '1:1',
          start_frame_url: 'https://example.com/morning.png',
          end_frame_url: 'https://example.com/noon.png',
          sound_effects: { sound: 'church bells, pigeons', music: 'soft strings', asmr_mode: false },
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-2.1-video': {
    provider: 'Kling',
    description: 'Generates a video of 5 or 10 seconds at 720p or 1080p from a text prompt and a required first frame, with an optional last frame. Silent unless `sound_effects` describes sounds or music. Kling 2.1 Master Video also works from text only.',
    parameters: {
      prompt: promptParameter2,
      start_frame_url: startImageUrlParameter5,
      end_frame_url: endImageUrlParameter2,
      duration: durationParameter3,
      mode: modeParameter5,
      sound_effects: soundEffectsParameter,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'An image and a prompt',
      body: {
        model: 'kuaishou/kling-2.1-video',
        input: { prompt: 'The cat stretches and walks off', start_frame_url: 'https://example.com/cat.png' },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'kuaishou/kling-2.1-video',
        input: {
          prompt: 'Clouds close over the valley',
          start_frame_url: 'https://example.com/valley.png',
          end_frame_url: 'https://example.com/storm.png',
          duration: 10,
          mode: 'std',
          sound_effects: { sound: 'distant thunder', music: 'low drums', asmr_mode: true },
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-2.1-master-video': {
    provider: 'Kling',
    description: 'Generates a video of 5 or 10 seconds at 1080p only, from a text prompt and an optional first frame; it accepts no last frame, unlike Kling 2.1 Video. Silent unless `sound_effects` describes sounds or music.',
    parameters: {
      prompt: promptParameter2,
      duration: durationParameter3,
      start_frame_url: startFrameUrlParameter,
      sound_effects: soundEffectsParameter,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'kuaishou/kling-2.1-master-video', input: { prompt: 'A glacier calves into the sea' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'kuaishou/kling-2.1-master-video',
        input: {
          prompt: 'The orchestra tunes before the concert',
          duration: 10,
          start_frame_url: 'https://example.com/orchestra.png',
          sound_effects: { sound: 'tuning violins, coughs', music: '', asmr_mode: false },
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-3.0-video': {
    provider: 'Kling',
    description: 'Generates a video of 3 to 15 seconds at 720p or 1080p from a text prompt or two to six shots, with optional first and last frames and elements (characters and objects). Has generated audio unless you disable it. Kling 3.0 Omni Video adds reference images and source videos.',
    parameters: {
      prompt: {
        types: ['string'],
        description: "Text prompt that describes the video. Required if `multi_shots` is omitted; can't be combined with it.",
      },
      mode: modeParameter5,
      duration: durationParameter9,
      aspect_ratio: aspectRatioParameter12,
      native_audio: { types: ['boolean'], description: 'Whether to generate audio for the video.', default: true },
      start_frame_url: startFrameUrlParameter2,
      end_frame_url: endImageUrlParameter2,
      elements: {
        types: ['array'],
        items: {
          types: ['object'],
          properties: {
            description: {
              types: ['string'],
              maxLength: 100,
              description: 'Description of the element, in at most 100 characters.',
              default: '',
            },
            type: {
              types: ['string'],
              enum: ['image', 'video'],
              description: 'Whether images or a video show the element.',
              default: 'image',
            },
            image_urls: {
              types: ['array'],
              media: 'image',
              items: { types: ['string'] },
              maxItems: 4,
              description: 'URLs of up to four images, for an element of type `image`.',
            },
            video_url: {
              types: ['string'],
              media: 'video',
              description: 'URL of a video, for an element of type `video`.',
            },
            voice_id: {
              types: ['integer'],
              description: 'Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; the tables of elements do not list this parameter.',
            },
          },
        },
        description: 'Characters and objects that appear in the video. They are created from this list, used for the task, and deleted when it has completed. For this model, no marker such as `@Element1` is documented for the prompt.',
      },
      multi_shots: {
        types: ['array'],
        items: {
          types: ['object'],
          properties: {
            prompt: { types: ['string'], description: 'Text prompt that describes this shot.', required: true },
            duration: {
              types: ['integer'],
              minimum: 1,
              maximum: 14,
              description: 'Duration of this shot in seconds, at least 1. All shots together last 3 to 15 seconds, so one shot can last at most 14.',
              required: true,
            },
          },
        },
        minItems: 2,
        maxItems: 6,
        description: "Two to six shots, 3 to 15 seconds in total. Required if `prompt` is omitted; can't be combined with it.",
      },
    },
    modes: [],
    rules: [
      'Needs `multi_shots` or `prompt`.',
      'If `multi_shots` is set: takes no `prompt`.',
      'All `multi_shots` together last at least 3 and at most 15 seconds.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'kuaishou/kling-3.0-video', input: { prompt: 'Bees land on a lavender bush' } },
    },
    full: {
      summary: 'All parameters except the shots, which replace the prompt',
      body: {
        model: 'kuaishou/kling-3.0-video',
        input: {
          prompt: '@Element1 hands the lantern to @Element2',
          mode: 'std',
          duration: 15,
          aspect_ratio: '9:16',
          native_audio: false,
          start_frame_url: 'https://example.com/dusk.png',
          end_frame_url: 'https://example.com/night.png',
          elements: [
            {
              description: 'A girl in a yellow coat',
              type: 'image',
              image_urls: ['https://example.com/girl.png'],
              voice_id: 2,
            },
            { description: 'A juggler', type: 'video', video_url: 'https://example.com/juggler.mp4' },
          ],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-2.6-motion-control': {
    provider: 'Kling',
    description: 'Generates a video in which the person in an image moves like the one in a motion video, guided by a text prompt, at 720p or 1080p, with the audio of the motion video unless you disable it. An older document lists $0.01 per second at 720p and $0.0225 at 1080p.',
    parameters: {
      prompt: promptParameter16,
      image_url: imageUrlParameter,
      video_url: videoUrlParameter,
      mode: modeParameter6,
      keep_audio: keepAudioParameter,
      character_orientation: characterOrientationParameter,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A prompt, an image and a video',
      body: {
        model: 'kuaishou/kling-2.6-motion-control',
        input: {
          prompt: 'The waiter juggles three oranges',
          image_url: 'https://example.com/waiter.png',
          video_url: 'https://example.com/juggling.mp4',
        },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'kuaishou/kling-2.6-motion-control',
        input: {
          prompt: 'The waiter juggles three oranges',
          image_url: 'https://example.com/waiter.png',
          video_url: 'https://example.com/juggling.mp4',
          mode: 'pro',
          keep_audio: false,
          character_orientation: 'image',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-3.0-motion-control': {
    provider: 'Kling',
    description: 'Generates a video in which the person in an image moves like the one in a motion video, guided by a text prompt, at 720p or 1080p, with the audio of the motion video unless you disable it. Keeps faces more consistent than Kling 2.6 Motion Control and accepts elements; no price is documented.',
    parameters: {
      prompt: promptParameter16,
      image_url: imageUrlParameter,
      video_url: videoUrlParameter,
      mode: modeParameter6,
      keep_audio: keepAudioParameter,
      character_orientation: characterOrientationParameter,
      elements: {
        types: ['array'],
        items: {
          types: ['object'],
          properties: {
            description: {
              types: ['string'],
              maxLength: 100,
              description: 'Description of the element, in at most 100 characters.',
              default: '',
            },
            type: {
              types: ['string'],
              enum: ['image', 'video'],
              description: 'Whether images or a video show the element.',
              default: 'image',
            },
            image_urls: {
              types: ['array'],
              media: 'image',
              items: { types: ['string'] },
              maxItems: 4,
              description: 'URLs of up to four images, for an element of type `image`.',
            },
            video_url: {
              types: ['string'],
              media: 'video',
              description: 'URL of a video, for an element of type `video`.',
            },
            voice_id: {
              types: ['integer'],
              description: 'Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; the tables of elements do not list this parameter.',
            },
          },
        },
        description: 'Further characters and objects that appear in the video. The documentation does not say how long they exist, and documents no marker such as `@Element1` for the prompt of this model.',
      },
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A prompt, an image and a video',
      body: {
        model: 'kuaishou/kling-3.0-motion-control',
        input: {
          prompt: 'The fencer lunges and steps back',
          image_url: 'https://example.com/fencer.png',
          video_url: 'https://example.com/lunge.mp4',
        },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'kuaishou/kling-3.0-motion-control',
        input: {
          prompt: 'The fencer of the picture meets @Element1',
          image_url: 'https://example.com/fencer.png',
          video_url: 'https://example.com/lunge.mp4',
          mode: 'pro',
          keep_audio: false,
          character_orientation: 'image',
          elements: [
            {
              description: 'A masked opponent',
              type: 'image',
              image_urls: ['https://example.com/mask.png'],
              voice_id: 1,
            },
            { description: 'A cheering crowd', type: 'video', video_url: 'https://example.com/crowd.mp4' },
          ],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-3.0-omni-video-edit': {
    provider: 'Kling',
    description: 'Edits a video by a text prompt: restyles it or uses it as a style guide, with up to four reference images and up to four elements. Returns a video as long as the source at 720p or 1080p, with its audio only if `keep_audio` is on. An older document lists $0.04 per second at 720p and $0.0533 at 1080p.',
    parameters: {
      video_url: videoUrlParameter2,
      prompt: promptParameter17,
      video_mode: videoModeParameter,
      keep_audio: keepAudioParameter2,
      mode: modeParameter6,
      aspect_ratio: aspectRatioParameter12,
      image_urls: imageUrlsParameter9,
      elements: {
        types: ['array'],
        items: {
          types: ['object'],
          properties: {
            description: {
              types: ['string'],
              maxLength: 100,
              description: 'Description of the element, in at most 100 characters.',
              default: '',
            },
            type: {
              types: ['string'],
              enum: ['image', 'video'],
              description: 'Whether images or a video show the element.',
              default: 'image',
            },
            image_urls: {
              types: ['array'],
              media: 'image',
              items: { types: ['string'] },
              maxItems: 4,
              description: 'URLs of up to four images, for an element of type `image`.',
            },
            video_url: {
              types: ['string'],
              media: 'video',
              description: 'URL of a video, for an element of type `video`.',
            },
            voice_id: {
              types: ['integer'],
              description: 'Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; the tables of elements do not list this parameter.',
            },
          },
        },
        maxItems: 4,
        description: 'Up to four characters and objects to add. They are created from this list, used for the task, and deleted when it has completed. For this model, no marker such as `@Element1` is documented for the prompt.',
      },
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A new video in the style of the source, as by default',
      body: {
        model: 'kuaishou/kling-3.0-omni-video-edit',
        input: { video_url: 'https://example.com/harbour.mp4', prompt: 'A snowed-in village in the same look' },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'kuaishou/kling-3.0-omni-video-edit',
        input: {
          video_url: 'https://example.com/harbour.mp4',
          prompt: '@Element1 sails past @Element2 under the sky of @Image1',
          video_mode: 'transform',
          keep_audio: true,
          mode: 'pro',
          aspect_ratio: '9:16',
          image_urls: ['https://example.com/sky.png'],
          elements: [
            {
              description: 'A wooden schooner',
              type: 'image',
              image_urls: ['https://example.com/schooner.png'],
              voice_id: 1,
            },
            { description: 'A diving seal', type: 'video', video_url: 'https://example.com/seal.mp4' },
          ],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-o1-video-edit': {
    provider: 'Kling',
    description: 'Edits a video by a text prompt: restyles it or uses it as a style guide, with up to four reference images but no elements, which Kling 3.0 Omni Video Edit accepts. Returns a video as long as the source at 720p or 1080p, with its audio only if `keep_audio` is on; no price is documented.',
    parameters: {
      video_url: videoUrlParameter2,
      prompt: promptParameter17,
      video_mode: videoModeParameter,
      keep_audio: keepAudioParameter2,
      mode: modeParameter6,
      aspect_ratio: aspectRatioParameter12,
      image_urls: imageUrlsParameter9,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A new video in the style of the source, as by default',
      body: {
        model: 'kuaishou/kling-o1-video-edit',
        input: { video_url: 'https://example.com/meadow.mp4', prompt: 'An autumn orchard in the same look' },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'kuaishou/kling-o1-video-edit',
        input: {
          video_url: 'https://example.com/meadow.mp4',
          prompt: 'Put the cow of @Image1 in the place of the horse',
          video_mode: 'transform',
          keep_audio: true,
          mode: 'pro',
          aspect_ratio: '1:1',
          image_urls: ['https://example.com/cow.png'],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-3.0-omni-video': {
    provider: 'Kling',
    description: 'Generates a video of 3 to 15 seconds at 720p or 1080p from a text prompt or two to six shots, with optional reference images, elements, first and last frames or a source video. Has generated audio only if `native_audio` is on. An older document lists $0.14 to $0.20 for 5 seconds and $0.26 to $0.40 for 10, depending on mode and audio.',
    parameters: {
      video_mode: videoModeParameter2,
      prompt: {
        types: ['string'],
        description: "Text prompt that describes the video; `@Image1` and `@Element1` refer to the images and elements. Required if `multi_shots` is omitted; can't be combined with it.",
      },
      mode: modeParameter5,
      duration: durationParameter9,
      aspect_ratio: aspectRatioParameter13,
      native_audio: { types: ['boolean'], description: 'Whether to generate audio for the video.', default: false },
      keep_audio: keepAudioParameter3,
      image_urls: imageUrlsParameter10,
      start_image_index: startImageIndexParameter,
      start_frame_url: startFrameUrlParameter3,
      end_frame_url: endFrameUrlParameter,
      video_url: {
        types: ['string'],
        format: 'uri',
        media: 'video',
        description: "URL of the source video. Required if `video_mode` is `transform` or `video_reference`; can't be set if `video_mode` is `elements` or omitted, or combined with an element of type `video`.",
      },
      multi_shots: {
        types: ['array'],
        items: {
          types: ['object'],
          properties: {
            prompt: { types: ['string'], description: 'Text prompt that describes this shot.', required: true },
            duration: {
              types: ['integer'],
              minimum: 1,
              description: 'Duration of this shot in seconds, at least 1.',
              required: true,
            },
          },
        },
        minItems: 2,
        maxItems: 6,
        description: "Two to six shots of at least one second each. Required if `prompt` is omitted; can't be combined with it.",
      },
      elements: {
        types: ['array'],
        items: {
          types: ['object'],
          properties: {
            description: {
              types: ['string'],
              maxLength: 100,
              description: 'Description of the element, in at most 100 characters.',
              default: '',
            },
            type: {
              types: ['string'],
              enum: ['image', 'video'],
              description: 'Whether images or a video show the element.',
              default: 'image',
            },
            image_urls: {
              types: ['array'],
              media: 'image',
              items: { types: ['string'] },
              maxItems: 4,
              description: 'URLs of up to four images, for an element of type `image`.',
            },
            video_url: {
              types: ['string'],
              media: 'video',
              description: 'URL of a video, for an element of type `video`.',
            },
            voice_id: {
              types: ['integer'],
              description: 'Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; the tables of elements do not list this parameter.',
            },
          },
        },
        description: 'Characters and objects, `@Element1`, `@Element2` and so on in the prompt. They are created in the Kling account and stay there, unless the submission fails. Together with `image_urls`, at most 7 if `video_mode` is `elements` or omitted, and at most 4 if it is `transform` or `video_reference`. With `video_url`, none may be of type `video`.',
      },
    },
    modes: [
      {
        title: 'Default mode',
        when: {},
        required: [],
        refused: ['video_mode', 'start_frame_url', 'end_frame_url', 'video_url'],
      },
      { title: 'Elements', when: { video_mode: ['elements'] }, required: [], refused: ['video_url'] },
      {
        title: 'Start and end frame',
        when: { video_mode: ['start_end_frame'] },
        required: ['start_frame_url'],
        refused: [],
      },
      { title: 'Transform', when: { video_mode: ['transform'] }, required: ['video_url'], refused: [] },
      { title: 'Video reference', when: { video_mode: ['video_reference'] }, required: ['video_url'], refused: [] },
    ],
    rules: [
      'Default mode (if `video_mode` is omitted): takes no `start_frame_url`, `end_frame_url` or `video_url`; `image_urls` and `elements` together must have at most 7 items; `aspect_ratio` must not be auto.',
      'Elements (if `video_mode` is elements): takes no `video_url`; `image_urls` and `elements` together must have at least 1 and at most 7 items; `aspect_ratio` must not be auto.',
      'Start and end frame (if `video_mode` is start_end_frame): needs `start_frame_url`.',
      'Transform (if `video_mode` is transform): needs `video_url`; `image_urls` and `elements` together must have at most 4 items.',
      'Video reference (if `video_mode` is video_reference): needs `video_url`; `image_urls` and `elements` together must have at most 4 items.',
      'If `multi_shots` is set: takes no `prompt`.',
      'If `video_url` is set: in each item of `elements` `type` must be image or omitted.',
      'Needs `multi_shots` or `prompt`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'kuaishou/kling-3.0-omni-video', input: { prompt: 'A tram climbs a steep street in the rain' } },
    },
    full: {
      summary: 'All parameters of a transformation, and two frames',
      body: {
        model: 'kuaishou/kling-3.0-omni-video',
        input: {
          video_mode: 'transform',
          prompt: '@Element1 takes the place of the cyclist, in the colours of @Image1',
          mode: 'std',
          duration: 8,
          aspect_ratio: 'auto',
          native_audio: false,
          keep_audio: true,
          image_urls: ['https://example.com/palette.png'],
          start_image_index: 1,
          start_frame_url: 'https://example.com/first.png',
          end_frame_url: 'https://example.com/last.png',
          video_url: 'https://example.com/ride.mp4',
          elements: [
            { description: 'A knight in tin armour', type: 'image', image_urls: ['https://example.com/knight.png'] },
          ],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-o1-video': {
    provider: 'Kling',
    description: 'Generates a video of 3 to 10 seconds at 720p or 1080p from a text prompt, with optional reference images, elements shown by images, first and last frames or a source video. No document says whether it has sound. Kling 3.0 Omni Video adds 15 seconds, shots, a sound switch and elements shown by a video. An older document lists $0.048 per second.',
    parameters: {
      video_mode: videoModeParameter2,
      prompt: {
        types: ['string'],
        description: 'Text prompt that describes the video; `@Image1` and `@Element1` refer to the images and elements.',
        required: true,
      },
      mode: modeParameter5,
      duration: {
        types: ['integer'],
        minimum: 3,
        maximum: 10,
        description: 'Duration in seconds, from 3 to 10.',
        default: 5,
      },
      aspect_ratio: aspectRatioParameter13,
      keep_audio: keepAudioParameter3,
      image_urls: imageUrlsParameter10,
      start_image_index: startImageIndexParameter,
      start_frame_url: startFrameUrlParameter3,
      end_frame_url: endFrameUrlParameter,
      video_url: {
        types: ['string'],
        format: 'uri',
        media: 'video',
        description: "URL of the source video. Required if `video_mode` is `transform` or `video_reference`; can't be set if `video_mode` is `elements` or omitted.",
      },
      elements: {
        types: ['array'],
        items: {
          types: ['object'],
          properties: {
            description: {
              types: ['string'],
              maxLength: 100,
              description: 'Description of the element, in at most 100 characters.',
              default: '',
            },
            type: {
              types: ['string'],
              enum: ['image'],
              description: 'Always `image`, since this model accepts no video elements.',
              default: 'image',
            },
            image_urls: {
              types: ['array'],
              media: 'image',
              items: { types: ['string'] },
              maxItems: 4,
              description: 'URLs of up to four images, for an element of type `image`.',
            },
            voice_id: {
              types: ['integer'],
              description: 'Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; the tables of elements do not list this parameter.',
            },
          },
        },
        description: 'Characters and objects shown by images, `@Element1`, `@Element2` and so on in the prompt. They are created in the Kling account and stay there, unless the submission fails. Together with `image_urls`, at most 7 if `video_mode` is `elements` or omitted, and at most 4 if it is `transform` or `video_reference`.',
      },
    },
    modes: [
      {
        title: 'Default mode',
        when: {},
        required: [],
        refused: ['video_mode', 'start_frame_url', 'end_frame_url', 'video_url'],
      },
      { title: 'Elements', when: { video_mode: ['elements'] }, required: [], refused: ['video_url'] },
      {
        title: 'Start and end frame',
        when: { video_mode: ['start_end_frame'] },
        required: ['start_frame_url'],
        refused: [],
      },
      { title: 'Transform', when: { video_mode: ['transform'] }, required: ['video_url'], refused: [] },
      { title: 'Video reference', when: { video_mode: ['video_reference'] }, required: ['video_url'], refused: [] },
    ],
    rules: [
      'Default mode (if `video_mode` is omitted): takes no `start_frame_url`, `end_frame_url` or `video_url`; `image_urls` and `elements` together must have at most 7 items; `aspect_ratio` must not be auto.',
      'Elements (if `video_mode` is elements): takes no `video_url`; `image_urls` and `elements` together must have at least 1 and at most 7 items; `aspect_ratio` must not be auto.',
      'Start and end frame (if `video_mode` is start_end_frame): needs `start_frame_url`.',
      'Transform (if `video_mode` is transform): needs `video_url`; `image_urls` and `elements` together must have at most 4 items.',
      'Video reference (if `video_mode` is video_reference): needs `video_url`; `image_urls` and `elements` together must have at most 4 items.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'kuaishou/kling-o1-video', input: { prompt: 'Steam rises from a bowl of noodles' } },
    },
    full: {
      summary: 'All parameters of a video reference, and the two frames',
      body: {
        model: 'kuaishou/kling-o1-video',
        input: {
          video_mode: 'video_reference',
          prompt: '@Element1 dances the same steps in the hall of @Image1',
          mode: 'std',
          duration: 10,
          aspect_ratio: 'auto',
          keep_audio: false,
          image_urls: ['https://example.com/hall.png'],
          start_image_index: 1,
          start_frame_url: 'https://example.com/first.png',
          end_frame_url: 'https://example.com/last.png',
          video_url: 'https://example.com/steps.mp4',
          elements: [{ description: 'A robot of brass', type: 'image', image_urls: ['https://example.com/robot.png'] }],
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-2.6': {
    provider: 'Kling',
    description: 'Retired; use `kuaishou/kling-2.6-video`. Generated a video of 5 or 10 seconds from text, or from a start image and an optional end image, with optional audio, for $0.032 per second.',
    parameters: {
      prompt: promptParameter18,
      start_image_url: startImageUrlParameter6,
      end_image_url: endImageUrlParameter2,
      duration: durationParameter10,
      aspect_ratio: aspectRatioParameter14,
      mode: modeParameter7,
      enable_audio: enableAudioParameter,
    },
    modes: [],
    rules: ['Needs `start_image_url` or `prompt`.', 'If `start_image_url` is set: takes no `aspect_ratio`.'],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'kuaishou/kling-2.6', input: { prompt: 'A windmill turns in a field of poppies' } },
    },
    full: {
      summary: 'All parameters except the aspect ratio, which follows the first frame',
      body: {
        model: 'kuaishou/kling-2.6',
        input: {
          prompt: 'The miller closes the shutters',
          start_image_url: 'https://example.com/open.png',
          end_image_url: 'https://example.com/closed.png',
          duration: 10,
          mode: 'std',
          enable_audio: true,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-2.5': {
    provider: 'Kling',
    description: 'Retired; use `kuaishou/kling-2.5-turbo-video`. Generated a 1080p video from text, or from a start image and an optional end image, with optional audio: 5 seconds for $0.27, 10 for $0.53.',
    parameters: {
      prompt: promptParameter18,
      start_image_url: startImageUrlParameter6,
      end_image_url: endImageUrlParameter2,
      duration: durationParameter10,
      aspect_ratio: aspectRatioParameter14,
      mode: modeParameter8,
      enable_audio: enableAudioParameter,
    },
    modes: [],
    rules: ['Needs `start_image_url` or `prompt`.', 'If `start_image_url` is set: takes no `aspect_ratio`.'],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'kuaishou/kling-2.5', input: { prompt: 'A hot-air balloon lifts off' } },
    },
    full: {
      summary: 'All parameters except the aspect ratio, which follows the first frame',
      body: {
        model: 'kuaishou/kling-2.5',
        input: {
          prompt: 'The balloon drifts behind the ridge',
          start_image_url: 'https://example.com/balloon.png',
          end_image_url: 'https://example.com/ridge.png',
          duration: 10,
          mode: 'pro',
          enable_audio: false,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-2.1': {
    provider: 'Kling',
    description: 'Retired; use `kuaishou/kling-2.1-video`. Generated a video from a required start image, with an optional text prompt and end image and optional audio: 5 seconds for $0.13 at 720p or $0.27 at 1080p, 10 seconds for $0.27 or $0.53.',
    parameters: {
      prompt: promptParameter19,
      start_image_url: startImageUrlParameter5,
      end_image_url: endImageUrlParameter2,
      duration: durationParameter10,
      mode: modeParameter7,
      enable_audio: enableAudioParameter,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'An image only',
      body: { model: 'kuaishou/kling-2.1', input: { start_image_url: 'https://example.com/well.png' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'kuaishou/kling-2.1',
        input: {
          prompt: 'The bucket sinks into the well',
          start_image_url: 'https://example.com/well.png',
          end_image_url: 'https://example.com/rope.png',
          duration: 5,
          mode: 'std',
          enable_audio: true,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-2.1-master': {
    provider: 'Kling',
    description: 'Retired; use `kuaishou/kling-2.1-master-video`. Generated a 1080p video from text or a start image, without an end image, with optional audio: 5 seconds for $0.40, 10 for $0.80.',
    parameters: {
      prompt: promptParameter18,
      start_image_url: startImageUrlParameter6,
      duration: durationParameter10,
      aspect_ratio: aspectRatioParameter14,
      mode: modeParameter8,
      enable_audio: enableAudioParameter,
    },
    modes: [],
    rules: ['Needs `start_image_url` or `prompt`.', 'If `start_image_url` is set: takes no `aspect_ratio`.'],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'kuaishou/kling-2.1-master', input: { prompt: 'Salmon leap up a waterfall' } },
    },
    full: {
      summary: 'All parameters except the aspect ratio, which follows the first frame',
      body: {
        model: 'kuaishou/kling-2.1-master',
        input: {
          prompt: 'The bear waits on the rock',
          start_image_url: 'https://example.com/bear.png',
          duration: 10,
          mode: 'pro',
          enable_audio: true,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'kuaishou/kling-2.5-turbo-pro': {
    provider: 'Kling',
    description: 'Retired; use `kuaishou/kling-2.5-turbo-video`. Generated a video; its input is not documented, so every parameter is passed on.',
    open: true,
    parameters: {},
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'An empty input, since no parameter is documented',
      body: { model: 'kuaishou/kling-2.5-turbo-pro', input: {} },
    },
    full: {
      summary: 'A dry run, which returns the cost',
      body: {
        model: 'kuaishou/kling-2.5-turbo-pro',
        input: {},
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: true,
      },
    },
  },
  'openai/gpt-image-1': {
    provider: 'OpenAI',
    description: 'Generates an image in medium or high quality from a text prompt and optional reference images. GPT Image 1.5 takes the same parameters and is documented as more capable; GPT Image 2 also takes a resolution. An older document lists $0.02 for medium and $0.04 for high quality.',
    parameters: {
      prompt: promptParameter20,
      image_urls: imageUrlsParameter11,
      aspect_ratio: aspectRatioParameter15,
      quality: qualityParameter2,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'openai/gpt-image-1', input: { prompt: 'A hand-drawn map of an island with one volcano' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'openai/gpt-image-1',
        input: {
          prompt: 'The two cats share the basket',
          image_urls: ['https://example.com/tabby.png', 'https://example.com/basket.png'],
          aspect_ratio: '3:2',
          quality: 'high',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'openai/gpt-image-1.5': {
    provider: 'OpenAI',
    description: 'Generates an image in medium or high quality from a text prompt and optional reference images. Documented as more capable than GPT Image 1. An older document lists $0.03 for medium and $0.05 for high quality.',
    parameters: {
      prompt: promptParameter20,
      image_urls: imageUrlsParameter11,
      aspect_ratio: aspectRatioParameter15,
      quality: qualityParameter2,
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'openai/gpt-image-1.5', input: { prompt: 'A poster for a village cheese market' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'openai/gpt-image-1.5',
        input: {
          prompt: 'The lamp in the colours of the carpet',
          image_urls: ['https://example.com/lamp.png', 'https://example.com/carpet.png'],
          aspect_ratio: '2:3',
          quality: 'medium',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'openai/gpt-image-2': {
    provider: 'OpenAI',
    description: 'Generates an image at 1K, 2K or 4K from a text prompt, or edits reference images. The only GPT Image model with a resolution; no price is documented.',
    parameters: {
      prompt: promptParameter11,
      image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], format: 'uri' },
        description: 'URLs of reference images. Their presence selects editing.',
      },
      aspect_ratio: {
        types: ['string'],
        enum: ['1:1', '2:3', '3:2', '16:9'],
        description: 'Aspect ratio of the image.',
        default: '1:1',
      },
      quality: qualityParameter2,
      resolution: {
        types: ['string'],
        enum: ['1K', '2K', '4K'],
        description: 'Resolution of the image.',
        default: '1K',
      },
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'openai/gpt-image-2', input: { prompt: 'A diagram of a bicycle hub with labels' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'openai/gpt-image-2',
        input: {
          prompt: 'Paint the shutters green',
          image_urls: ['https://example.com/house.png'],
          aspect_ratio: '16:9',
          quality: 'high',
          resolution: '4K',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'openai/sora-2': {
    provider: 'OpenAI',
    description: 'Retired; use `google/veo-3.1-fast`. Generated a video of 5, 10, 15 or 20 seconds from text, with an optional reference image or a character from a cameo video: 10 seconds for $0.10, 15 for $0.15.',
    parameters: {
      prompt: promptParameter2,
      duration: { types: ['integer'], enum: [5, 10, 15, 20], description: 'Duration in seconds.' },
      aspect_ratio: aspectRatioParameter16,
      image_url: imageUrlParameter2,
      cameo_video_url: cameoVideoUrlParameter,
      character_prompt: characterPromptParameter,
      safety_instruction: safetyInstructionParameter,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'openai/sora-2', input: { prompt: 'A hedgehog rolls down a grassy slope' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'openai/sora-2',
        input: {
          prompt: 'The chef flips a pancake and bows',
          duration: 5,
          aspect_ratio: '16:9',
          image_url: 'https://example.com/kitchen.png',
          cameo_video_url: 'https://example.com/chef.mp4',
          character_prompt: 'A cheerful chef with a red moustache',
          safety_instruction: 'Keep the flames low',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'openai/sora-2-pro': {
    provider: 'OpenAI',
    description: 'Retired; use `google/veo-3.1-quality`. Generated a video of 10, 15, 20 or 25 seconds from text, with an optional reference image or a character from a cameo video: 25 seconds for $0.40.',
    parameters: {
      prompt: promptParameter2,
      duration: { types: ['integer'], enum: [10, 15, 20, 25], description: 'Duration in seconds.' },
      aspect_ratio: aspectRatioParameter16,
      image_url: imageUrlParameter2,
      cameo_video_url: cameoVideoUrlParameter,
      character_prompt: characterPromptParameter,
      safety_instruction: safetyInstructionParameter,
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'openai/sora-2-pro', input: { prompt: 'A night train crosses a viaduct' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'openai/sora-2-pro',
        input: {
          prompt: 'The violinist plays on the roof',
          duration: 25,
          aspect_ratio: '9:16',
          image_url: 'https://example.com/roof.png',
          cameo_video_url: 'https://example.com/violinist.mp4',
          character_prompt: 'A violinist in a grey coat',
          safety_instruction: 'Stay away from the edge',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'suno-ai/extend': {
    provider: 'Suno',
    description: 'Continues a Suno clip or an audio file from a second you choose, by a description (simple mode) or by lyrics (custom mode), and returns audio in the clip format of Suno Music. An older document lists $0.06.',
    parameters: {
      mv: mvParameter,
      clip_id: {
        types: ['string'],
        description: 'Id of the Suno clip to continue. At least one of `clip_id` and `audio_url` is required.',
      },
      audio_url: {
        types: ['string'],
        format: 'uri',
        media: 'audio',
        description: 'URL of the audio file to continue instead of a clip. At least one of `clip_id` and `audio_url` is required.',
      },
      custom: customParameter,
      gpt_description_prompt: gptDescriptionPromptParameter,
      prompt: { types: ['string'], description: 'Lyrics or detailed instructions, for custom mode.' },
      continue_at: {
        types: ['number'],
        description: 'Second at which the continuation starts. One document requires it, so it is safest to send it.',
      },
      start_s: startSParameter,
      end_s: endSParameter,
      title: titleParameter,
      make_instrumental: makeInstrumentalParameter,
    },
    modes: [],
    rules: ['Needs `clip_id` or `audio_url`.'],
    output: sunoClipOutput,
    minimal: {
      summary: 'A clip only',
      body: {
        model: 'suno-ai/extend',
        input: { mv: 'chirp-crow', custom: false, clip_id: '0b9d6f52-18c4-47aa-8f3e-7725d1c0a9b3' },
      },
    },
    full: {
      summary: 'All parameters of custom mode, with an audio file',
      body: {
        model: 'suno-ai/extend',
        input: {
          mv: 'chirp-crow',
          custom: true,
          audio_url: 'https://example.com/demo-tape.mp3',
          continue_at: 42.5,
          prompt: '[Bridge]\nWe counted every harbour light',
          title: 'Demo Tape, part two',
          make_instrumental: false,
          start_s: 0,
          end_s: 42.5,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'suno-ai/cover': {
    provider: 'Suno',
    description: 'Generates a new version of a Suno clip or an audio file, by a description (simple mode) or by a detailed prompt (custom mode), and returns audio in the clip format of Suno Music. An older document lists $0.06.',
    parameters: {
      mv: mvParameter,
      clip_id: {
        types: ['string'],
        description: 'Id of the Suno clip to cover. At least one of `clip_id` and `audio_url` is required.',
      },
      audio_url: {
        types: ['string'],
        format: 'uri',
        media: 'audio',
        description: 'URL of the audio file to cover instead of a clip. At least one of `clip_id` and `audio_url` is required.',
      },
      custom: customParameter,
      gpt_description_prompt: gptDescriptionPromptParameter,
      prompt: { types: ['string'], description: 'Description of the cover, for custom mode.' },
      continue_at: continueAtParameter,
      start_s: startSParameter,
      end_s: endSParameter,
      title: titleParameter,
      make_instrumental: makeInstrumentalParameter,
    },
    modes: [],
    rules: ['Needs `clip_id` or `audio_url`.'],
    output: sunoClipOutput,
    minimal: {
      summary: 'A clip only',
      body: {
        model: 'suno-ai/cover',
        input: { mv: 'chirp-crow', custom: false, clip_id: '0b9d6f52-18c4-47aa-8f3e-7725d1c0a9b3' },
      },
    },
    full: {
      summary: 'All parameters that apply to a cover in custom mode, with an audio file',
      body: {
        model: 'suno-ai/cover',
        input: {
          mv: 'chirp-crow',
          custom: true,
          audio_url: 'https://example.com/demo-tape.mp3',
          prompt: 'Slow piano ballad with a close, breathy voice',
          title: 'Demo Tape at midnight',
          make_instrumental: false,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'suno-ai/add-vocals': {
    provider: 'Suno',
    description: 'Adds vocals to uploaded music (an audio file, or a clip made from one) from a description or lyrics, and returns audio. Does not work on clips that Suno generated. An older document lists $0.06.',
    parameters: {
      mv: mvParameter,
      clip_id: clipIdParameter,
      audio_url: audioUrlParameter2,
      custom: customParameter2,
      gpt_description_prompt: { types: ['string'], description: 'Description of the vocals, or their lyrics.' },
      prompt: { types: ['string'], description: 'Prompt for custom mode; no document names lyrics here.' },
      continue_at: continueAtParameter,
      start_s: startSParameter,
      end_s: endSParameter,
      title: titleParameter,
      make_instrumental: makeInstrumentalParameter,
    },
    modes: [],
    rules: ['Needs `clip_id` or `audio_url`.'],
    output: sunoClipOutput,
    minimal: {
      summary: 'An uploaded clip only',
      body: {
        model: 'suno-ai/add-vocals',
        input: { mv: 'chirp-crow', clip_id: 'd71e8c05-92b6-4f0d-a6c1-3e4f58b2907a' },
      },
    },
    full: {
      summary: 'All parameters that apply to added vocals in custom mode, with an audio file',
      body: {
        model: 'suno-ai/add-vocals',
        input: {
          mv: 'chirp-crow',
          custom: true,
          audio_url: 'https://example.com/backing-track.mp3',
          prompt: 'A soft duet',
          start_s: 8,
          end_s: 48.5,
          make_instrumental: false,
          title: 'Paper Moons',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'suno-ai/add-instrumental': {
    provider: 'Suno',
    description: 'Adds an instrumental backing to uploaded music (an audio file, or a clip made from one) from a description, and returns audio. Does not work on clips that Suno generated. An older document lists $0.06.',
    parameters: {
      mv: mvParameter,
      clip_id: clipIdParameter,
      audio_url: audioUrlParameter2,
      custom: customParameter2,
      gpt_description_prompt: gptDescriptionPromptParameter,
      prompt: { types: ['string'], description: 'Description of the backing, for custom mode.' },
      continue_at: continueAtParameter,
      start_s: startSParameter,
      end_s: endSParameter,
      title: titleParameter,
    },
    modes: [],
    rules: ['Needs `clip_id` or `audio_url`.'],
    output: sunoClipOutput,
    minimal: {
      summary: 'An uploaded clip only',
      body: {
        model: 'suno-ai/add-instrumental',
        input: { mv: 'chirp-crow', clip_id: 'd71e8c05-92b6-4f0d-a6c1-3e4f58b2907a' },
      },
    },
    full: {
      summary: 'All parameters that apply to an added backing in custom mode, with an audio file',
      body: {
        model: 'suno-ai/add-instrumental',
        input: {
          mv: 'chirp-crow',
          custom: true,
          audio_url: 'https://example.com/a-cappella.mp3',
          prompt: 'Upright bass, brushed snare and a muted trumpet',
          start_s: 0,
          end_s: 52,
          title: 'A Cappella no more',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'suno-ai/stems': {
    provider: 'Suno',
    description: 'Splits a Suno clip, identified by its id, into two audio tracks: vocals and instrumental. Takes nothing else: no document says how another song becomes a clip, nor whether a track has an id. Suno Stems All splits it further. An older document lists $0.05.',
    parameters: { clip_id: clipIdParameter2, title: titleParameter2 },
    modes: [],
    rules: [],
    output: {
      description: 'Vocals and instrumental of a song as separate audio files. That they come as one list is assumed, since the documentation never shows this output.',
      properties: {
        audio_urls: {
          types: ['array'],
          items: { types: ['string'], format: 'uri' },
          description: 'URLs of the audio files, if there are several.',
        },
      },
    },
    minimal: {
      summary: 'A clip only',
      body: { model: 'suno-ai/stems', input: { clip_id: '6c2f4d18-70e9-4b5a-9a31-c8d05e7b1f42' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'suno-ai/stems',
        input: { clip_id: '6c2f4d18-70e9-4b5a-9a31-c8d05e7b1f42', title: 'Karaoke night' },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'suno-ai/stems-all': {
    provider: 'Suno',
    description: 'Splits a Suno clip, identified by its id (it takes nothing else), into all its audio tracks, up to twelve: vocals, backing vocals, drums, bass, guitar, keyboard, percussion, strings, synth, FX, brass and woodwinds. An older document lists $0.20, four times the price of Suno Stems.',
    parameters: { clip_id: clipIdParameter2, title: titleParameter2 },
    modes: [],
    rules: [],
    output: {
      description: 'Up to twelve stems of a song: vocals, backing vocals, drums, bass, guitar, keyboard, percussion, strings, synth, FX, brass and woodwinds. That they come as one list is assumed, since the documentation never shows this output.',
      properties: {
        audio_urls: {
          types: ['array'],
          items: { types: ['string'], format: 'uri' },
          description: 'URLs of the audio files, if there are several.',
        },
      },
    },
    minimal: {
      summary: 'A clip only',
      body: { model: 'suno-ai/stems-all', input: { clip_id: '6c2f4d18-70e9-4b5a-9a31-c8d05e7b1f42' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'suno-ai/stems-all',
        input: { clip_id: '6c2f4d18-70e9-4b5a-9a31-c8d05e7b1f42', title: 'Remix session' },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'suno-ai/wav': {
    provider: 'Suno',
    description: 'Exports a Suno clip, identified by its id, as an audio file in WAV format. The id is its only parameter; no document says whether a separated track has one. No price is documented.',
    parameters: { clip_id: { types: ['string'], description: 'Id of the clip to export.', required: true } },
    modes: [],
    rules: [],
    output: audioOutput,
    minimal: {
      summary: 'A clip',
      body: { model: 'suno-ai/wav', input: { clip_id: '6c2f4d18-70e9-4b5a-9a31-c8d05e7b1f42' } },
    },
    full: {
      summary: 'A clip, with a callback',
      body: {
        model: 'suno-ai/wav',
        input: { clip_id: '6c2f4d18-70e9-4b5a-9a31-c8d05e7b1f42' },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'suno-ai/lyrics': {
    provider: 'Suno',
    description: 'Writes song lyrics from a description and returns two variants as text, each with a title and style tags. Generates no audio; use Suno Music to turn lyrics into a song. An older document lists $0.012.',
    parameters: {
      prompt: { types: ['string'], description: 'Text prompt that describes the lyrics.', required: true },
      mv: { types: ['string'], enum: ['remi-v1', 'default'], description: 'Lyrics model.', required: true },
    },
    modes: [],
    rules: [],
    output: {
      description: 'Two variants of the lyrics.',
      properties: {
        a: {
          types: ['object'],
          properties: {
            text: {
              types: ['string'],
              description: 'The lyrics, with section markers and line breaks.',
              required: true,
            },
            title: { types: ['string'], description: 'Title of the song.', required: true },
            tags: {
              types: ['array'],
              items: { types: ['string'] },
              description: 'Styles that fit the lyrics; omitted if there are none.',
            },
          },
          description: 'One version of the lyrics with a title and style tags.',
          required: true,
        },
        b: {
          types: ['object'],
          properties: {
            text: {
              types: ['string'],
              description: 'The lyrics, with section markers and line breaks.',
              required: true,
            },
            title: { types: ['string'], description: 'Title of the song.', required: true },
            tags: {
              types: ['array'],
              items: { types: ['string'] },
              description: 'Styles that fit the lyrics; omitted if there are none.',
            },
          },
          description: 'One version of the lyrics with a title and style tags.',
          required: true,
        },
      },
    },
    minimal: {
      summary: 'A description, with the default lyrics model',
      body: {
        model: 'suno-ai/lyrics',
        input: { prompt: 'A lullaby for a robot that is afraid of rust', mv: 'default' },
      },
    },
    full: {
      summary: 'The other lyrics model, with a callback',
      body: {
        model: 'suno-ai/lyrics',
        input: { prompt: 'A duet between the sun and the moon at an eclipse', mv: 'remi-v1' },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'suno-ai/music': {
    provider: 'Suno',
    description: 'Generates a song as audio from a description (simple mode) or from lyrics and style tags (custom mode), with a choice of six model versions or a custom model, optionally instrumental or in a custom voice. An older document lists $0.06.',
    parameters: {
      mv: {
        types: [],
        anyOf: [
          {
            types: ['string'],
            enum: ['chirp-v3-5', 'chirp-v4', 'chirp-auk', 'chirp-bluejay', 'chirp-crow', 'chirp-fenix'],
          },
          { types: ['string'], prefix: 'chirp-custom:' },
        ],
        description: 'Model version: `chirp-v3-5` (3.5), `chirp-v4` (4.0), `chirp-auk` (4.5), `chirp-bluejay` (4.5+), `chirp-crow` (5.0) or `chirp-fenix` (5.5); or the `mv` of a model trained with `suno-ai/custom-model`, which is `chirp-custom:` followed by its id. The version limits the length of `prompt` and `tags`.',
        required: true,
      },
      custom: customParameter,
      gpt_description_prompt: {
        types: ['string'],
        description: 'Description of the song, for simple mode; it can contain lyrics. At most 500 characters if `custom` is false.',
      },
      prompt: {
        types: ['string'],
        description: 'Lyrics or a detailed description, for custom mode. At most 3000 characters with `chirp-v3-5` and `chirp-v4`, 5000 with later versions; no limit is documented for custom models.',
      },
      tags: {
        types: ['string'],
        description: 'Genre and style, for custom mode. At most 200 characters with `chirp-v3-5` and `chirp-v4`, 1000 with later versions; no limit is documented for custom models.',
      },
      title: { types: ['string'], description: 'Title of the song.' },
      make_instrumental: { types: ['boolean'], description: 'Whether to generate the song without vocals.' },
      negative_tags: { types: ['string'], description: 'Styles to avoid, for custom mode.' },
      persona_id: {
        types: ['string'],
        description: 'Voice of the song, the `persona_id` of a voice created with `suno-ai/voice`. Only one of the documents lists it.',
      },
    },
    modes: [
      { title: 'Simple mode', when: { custom: [false] }, required: [], refused: [] },
      { title: 'Custom mode', when: { custom: [true] }, required: [], refused: [] },
    ],
    rules: [
      'Simple mode (if `custom` is false): `gpt_description_prompt` must have at most 500 characters.',
      'Custom mode: chosen if `custom` is true.',
      'If `mv` is chirp-v3-5 or chirp-v4: `prompt` must have at most 3000 characters; `tags` must have at most 200 characters.',
      'If `mv` is chirp-auk, chirp-bluejay, chirp-crow or chirp-fenix: `prompt` must have at most 5000 characters; `tags` must have at most 1000 characters.',
    ],
    output: sunoClipOutput,
    minimal: {
      summary: 'Simple mode with the version only',
      body: { model: 'suno-ai/music', input: { mv: 'chirp-crow', custom: false } },
    },
    full: {
      summary: 'All parameters of custom mode',
      body: {
        model: 'suno-ai/music',
        input: {
          mv: 'chirp-fenix',
          custom: true,
          prompt: '[Verse]\nThe ferry hums across the bay\n[Chorus]\nCarry me, carry me home',
          tags: 'folk, accordion, slow waltz',
          title: 'Last Ferry',
          make_instrumental: false,
          negative_tags: 'trap, distortion',
          persona_id: '5d0c9a1e-3b77-4f7e-9d42-6f1a2c8b0e95',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'suno-ai/sound': {
    provider: 'Suno',
    description: "Generates a sound effect, not music, as audio from a text description: a one-shot or a loop, optionally with a tempo and a key. Its duration can't be set; ElevenLabs Sound Effect supports that.",
    parameters: {
      prompt: { types: ['string'], description: 'Text prompt that describes the sound.', required: true },
      mv: { types: ['string'], description: 'Model version, for example `chirp-fenix`.', required: true },
      title: { types: ['string'], description: 'Title of the sound.' },
      negative_tags: { types: ['string'], description: 'What to exclude from the sound.' },
      bpm: { types: ['integer'], minimum: 1, maximum: 300, description: 'Tempo in beats per minute, from 1 to 300.' },
      key: {
        types: ['string'],
        enum: [
          'C',
          'C#',
          'D',
          'D#',
          'E',
          'F',
          'F#',
          'G',
          'G#',
          'A',
          'A#',
          'B',
          'Cm',
          'C#m',
          'Dm',
          'D#m',
          'Em',
          'Fm',
          'F#m',
          'Gm',
          'G#m',
          'Am',
          'A#m',
          'Bm',
        ],
        description: 'Musical key; `m` denotes minor.',
      },
      type: {
        types: ['string'],
        enum: ['one-shot', 'loop'],
        description: 'Whether the sound plays once or repeats.',
        default: 'one-shot',
      },
    },
    modes: [],
    rules: [],
    output: sunoClipOutput,
    minimal: {
      summary: 'A description and a version',
      body: { model: 'suno-ai/sound', input: { prompt: 'A heavy wooden door creaks shut', mv: 'chirp-fenix' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'suno-ai/sound',
        input: {
          prompt: 'Waves slap against a moored rowing boat',
          mv: 'chirp-fenix',
          title: 'Rowing boat',
          negative_tags: 'seagulls, voices',
          bpm: 90,
          key: 'F#m',
          type: 'loop',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'suno-ai/voice': {
    provider: 'Suno',
    description: 'Creates a custom singing voice from two audio recordings: a sample of the voice, and the same person reading a verification phrase. Returns a `persona_id` for Suno Music rather than an audio file. To train on whole tracks, use Suno Custom Model.',
    parameters: {
      voice_audio_url: {
        types: ['string'],
        format: 'uri',
        media: 'audio',
        description: 'Publicly accessible URL of a recording of the voice.',
        required: true,
      },
      verification_audio_url: {
        types: ['string'],
        format: 'uri',
        media: 'audio',
        description: 'Publicly accessible URL of a recording of the same person reading the verification phrase. If the phrase is not heard in it, the task fails.',
        required: true,
      },
      phrase_id: {
        types: ['string'],
        description: 'Id of the phrase that is read, a `phrase_id` from `GET /v1/resources/suno-ai/voice/verification-phrase`.',
        required: true,
      },
      name: { types: ['string'], description: 'Name of the voice.', required: true },
      description: { types: ['string'], description: 'Description of the voice.', default: '' },
      styles: { types: ['string'], description: 'Genres that suit the voice, as words in one string.', default: '' },
      singer_skill_level: {
        types: ['string'],
        enum: ['Beginner', 'Intermediate', 'Advanced', 'Professional'],
        description: 'Skill level of the singer.',
        default: 'Beginner',
      },
      vocal_start_s: {
        types: ['number'],
        description: 'Second of the voice recording at which the singing starts.',
        default: 0,
      },
      vocal_end_s: {
        types: ['number'],
        description: 'Second of the voice recording at which the singing ends; detected if omitted.',
      },
    },
    modes: [],
    rules: [],
    output: {
      description: 'The created singing voice. Pass `persona_id` to `suno-ai/music`.',
      properties: {
        persona_id: { types: ['string'], description: 'Id of the voice.', required: true },
        name: { types: ['string'], description: 'Name of the voice.' },
        image_url: { types: ['string'], format: 'uri', description: 'URL of the image of the voice.' },
        styles: { types: ['string'], description: 'Style tags of the voice.' },
      },
    },
    minimal: {
      summary: 'The two recordings, the phrase and a name',
      body: {
        model: 'suno-ai/voice',
        input: {
          voice_audio_url: 'https://example.com/humming.wav',
          verification_audio_url: 'https://example.com/phrase.wav',
          phrase_id: '2fd1b6c7-4e08-4d93-a1c5-90be37f6a824',
          name: 'Harbour Alto',
        },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'suno-ai/voice',
        input: {
          voice_audio_url: 'https://example.com/humming.wav',
          verification_audio_url: 'https://example.com/phrase.wav',
          phrase_id: '2fd1b6c7-4e08-4d93-a1c5-90be37f6a824',
          name: 'Harbour Alto',
          description: 'Low, calm and a little hoarse',
          styles: 'folk chanson',
          singer_skill_level: 'Advanced',
          vocal_start_s: 1.5,
          vocal_end_s: 32,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'suno-ai/custom-model': {
    provider: 'Suno',
    description: 'Trains a custom music model on 6 to 24 of your audio tracks. Returns an `mv` for Suno Music rather than an audio file. To create a voice, use Suno Voice.',
    parameters: {
      audio_urls: {
        types: ['array'],
        media: 'audio',
        items: { types: ['string'], format: 'uri' },
        minItems: 6,
        maxItems: 24,
        description: 'URLs of 6 to 24 tracks to train on.',
        required: true,
      },
      name: { types: ['string'], description: 'Name of the model.', required: true },
    },
    modes: [],
    rules: [],
    output: {
      description: 'The trained music model. Pass `mv` as the model version to `suno-ai/music`.',
      properties: {
        model_id: { types: ['string'], description: 'Id of the model.', required: true },
        name: { types: ['string'], description: 'Name of the model.' },
        mv: { types: ['string'], description: 'Model version, `chirp-custom:` followed by the id.', required: true },
      },
    },
    minimal: {
      summary: 'Six tracks and a name',
      body: {
        model: 'suno-ai/custom-model',
        input: {
          audio_urls: [
            'https://example.com/rehearsal-1.mp3',
            'https://example.com/rehearsal-2.mp3',
            'https://example.com/rehearsal-3.mp3',
            'https://example.com/rehearsal-4.mp3',
            'https://example.com/rehearsal-5.mp3',
            'https://example.com/rehearsal-6.mp3',
          ],
          name: 'Rehearsal room',
        },
      },
    },
    full: {
      summary: 'Eight tracks and a name, with a callback',
      body: {
        model: 'suno-ai/custom-model',
        input: {
          audio_urls: [
            'https://example.com/live-1.mp3',
            'https://example.com/live-2.mp3',
            'https://example.com/live-3.mp3',
            'https://example.com/live-4.mp3',
            'https://example.com/live-5.mp3',
            'https://example.com/live-6.mp3',
            'https://example.com/live-7.mp3',
            'https://example.com/live-8.mp3',
          ],
          name: 'Live on the pier',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'topaz-labs/image-upscale': {
    provider: 'Topaz Labs',
    description: 'Upscales an image up to 16 times in width and height, or only enhances it, and returns an image, with adjustable denoising and sharpening and optional face enhancement. Takes no prompt.',
    parameters: {
      image_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of the image to upscale.',
        required: true,
      },
      upscale_factor: {
        types: ['string'],
        enum: ['1x', '2x', '4x', '8x', '16x'],
        description: 'Factor for both width and height; `1x` keeps the size and only enhances.',
        default: '1x',
      },
      denoise: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'Strength of the denoising, from 0 to 1.',
        default: 0.5,
      },
      sharpen: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'Strength of the sharpening, from 0 to 1.',
        default: 0.5,
      },
      face_enhancement: { types: ['boolean'], description: 'Whether to enhance faces.', default: true },
    },
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Enhancement at the original size',
      body: { model: 'topaz-labs/image-upscale', input: { image_url: 'https://example.com/old-portrait.jpg' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'topaz-labs/image-upscale',
        input: {
          image_url: 'https://example.com/old-portrait.jpg',
          upscale_factor: '8x',
          denoise: 0.25,
          sharpen: 0.4,
          face_enhancement: false,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'topaz-labs/image-generative': {
    provider: 'Topaz Labs',
    description: 'Returns an image; every parameter is passed on: the documents list it among the image models by name only. Topaz Image Upscale has documented parameters.',
    open: true,
    parameters: {},
    modes: [],
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'An empty input, since no parameter is documented',
      body: { model: 'topaz-labs/image-generative', input: {} },
    },
    full: {
      summary: 'A dry run, which returns the cost',
      body: {
        model: 'topaz-labs/image-generative',
        input: {},
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: true,
      },
    },
  },
  'topaz-labs/video-upscale': {
    provider: 'Topaz Labs',
    description: 'Upscales a video to 720p, 1080p, 1440p or 2160p and to 24 to 60 frames per second with one of ten enhancement models, which sharpen it or colorize black-and-white footage, and returns a video. The documentation mentions slow motion as an effect, but no parameter for it. Takes no prompt.',
    parameters: {
      video_url: {
        types: ['string'],
        format: 'uri',
        media: 'video',
        description: 'URL of the video to enhance.',
        required: true,
      },
      resolution: {
        types: ['string'],
        enum: ['720p', '1080p', '1440p', '2160p'],
        description: "Height of the result. 720p can't be combined with `enhancement_model` colorize.",
        default: '1080p',
      },
      fps: {
        types: ['integer'],
        enum: [24, 25, 30, 45, 50, 60],
        description: 'Frames per second of the result.',
        default: 30,
      },
      enhancement_model: {
        types: ['string'],
        enum: ['proteus', 'artemis', 'nyx', 'rhea', 'gaia', 'colorize', 'dione', 'theia', 'iris', 'themis'],
        description: "Enhancement model for the footage: proteus (general), artemis and iris (faces), nyx (low light), rhea (4K and above), gaia (animation), colorize (colour for black and white), dione (interlaced), theia (fine detail), themis (shaky camera). colorize can't be combined with `resolution` 720p.",
        default: 'proteus',
      },
      frame_interpolation: {
        types: ['string'],
        enum: ['apollo', 'chronos'],
        description: 'Frame interpolation model: `apollo` balances speed and quality, `chronos` has higher quality and is slower.',
        default: 'apollo',
      },
      focus: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'Strength of focus and detail, from 0 to 1.',
        default: 0.2,
      },
      sharpen: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'Strength of the sharpening, from 0 to 1.',
        default: 0.6,
      },
    },
    modes: [],
    rules: ['If `enhancement_model` is colorize: `resolution` must be 1080p, 1440p, 2160p or omitted.'],
    output: videoOutput,
    minimal: {
      summary: 'All defaults: 1080p at 30 frames per second',
      body: { model: 'topaz-labs/video-upscale', input: { video_url: 'https://example.com/holiday-1998.mp4' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'topaz-labs/video-upscale',
        input: {
          video_url: 'https://example.com/interview.mp4',
          resolution: '1440p',
          fps: 50,
          enhancement_model: 'artemis',
          frame_interpolation: 'chronos',
          focus: 0.3,
          sharpen: 0.5,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'xai/grok-imagine-image': {
    provider: 'xAI',
    description: 'Generates six images from a text prompt, or edits or merges one to five images into a single one. Pro mode costs $0.025 per image; the price without it is not documented.',
    parameters: {
      prompt: {
        types: ['string'],
        description: 'Text prompt that describes the image or, in edit mode, the change to make.',
        required: true,
      },
      aspect_ratio: {
        types: ['string'],
        enum: ['1:1', '2:3', '3:2', '9:16', '16:9'],
        description: 'Aspect ratio of the image.',
        default: '1:1',
      },
      image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], format: 'uri' },
        minItems: 1,
        maxItems: 5,
        description: 'URLs of one to five images to edit or merge. Their presence selects edit mode.',
      },
      enable_pro: {
        types: ['boolean'],
        description: 'Whether to use pro mode, which gives higher quality.',
        default: false,
      },
      upsample_prompt: { types: ['boolean'], description: 'Whether to enhance the prompt before use.', default: false },
      enable_nsfw: { types: ['boolean'], description: 'Whether to allow adult content.', default: false },
    },
    modes: [],
    rules: [],
    output: imageOrListOutput,
    minimal: {
      summary: 'Text only, which returns six images',
      body: { model: 'xai/grok-imagine-image', input: { prompt: 'A teapot shaped like a snail' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'xai/grok-imagine-image',
        input: {
          prompt: 'Put the teapot on the picnic blanket',
          aspect_ratio: '3:2',
          image_urls: ['https://example.com/teapot.png', 'https://example.com/picnic.png'],
          enable_pro: true,
          upsample_prompt: true,
          enable_nsfw: false,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'xai/grok-imagine-video': {
    provider: 'xAI',
    description: 'Generates a video of 1 to 10 seconds at 480p or 720p from a text prompt and an optional reference image, in one of four style presets. To change or extend a video, use Grok Imagine Video Edit or Extend.',
    parameters: {
      prompt: promptParameter2,
      aspect_ratio: {
        types: ['string'],
        enum: ['1:1', '2:3', '3:2', '9:16', '16:9'],
        description: 'Aspect ratio of the video.',
        default: '1:1',
      },
      duration: {
        types: ['integer'],
        minimum: 1,
        maximum: 10,
        description: 'Duration in whole seconds, from 1 to 10.',
        default: 10,
      },
      resolution: {
        types: ['string'],
        enum: ['480p', '720p'],
        description: 'Resolution of the video.',
        default: '720p',
      },
      image_url: {
        types: ['string'],
        format: 'uri',
        media: 'image',
        description: 'URL of a reference image. If omitted, the video is generated from text only.',
      },
      video_preset: {
        types: ['string'],
        enum: ['custom', 'spicy', 'fun', 'normal'],
        description: 'Style of the video: custom (no preset), spicy (adult), fun (wild and playful) or normal.',
        default: 'custom',
      },
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Text only',
      body: { model: 'xai/grok-imagine-video', input: { prompt: 'A paper crane unfolds by itself' } },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'xai/grok-imagine-video',
        input: {
          prompt: 'The tram rolls past as the street lamps light up',
          aspect_ratio: '3:2',
          duration: 6,
          resolution: '480p',
          image_url: 'https://example.com/tram.png',
          video_preset: 'normal',
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'xai/grok-imagine-video-edit': {
    provider: 'xAI',
    description: 'Edits a video of at most 8.7 seconds by a text prompt and returns a video with the duration, aspect ratio and resolution (at most 720p) of the source; none of them can be set.',
    parameters: {
      prompt: { types: ['string'], description: 'Text prompt that describes the change.', required: true },
      video_url: {
        types: ['string'],
        format: 'uri',
        media: 'video',
        description: 'URL of the video to edit, at most 8.7 seconds long.',
        required: true,
      },
    },
    modes: [],
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A video and the change to make',
      body: {
        model: 'xai/grok-imagine-video-edit',
        input: { prompt: 'Cover the pavement with autumn leaves', video_url: 'https://example.com/walk.mp4' },
      },
    },
    full: {
      summary: 'All parameters',
      body: {
        model: 'xai/grok-imagine-video-edit',
        input: { prompt: 'Swap the red car for a horse-drawn cart', video_url: 'https://example.com/street.mp4' },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
  'xai/grok-imagine-video-extend': {
    provider: 'xAI',
    description: 'Extends the video of a completed task and returns a video: by 6 or 10 seconds from a second you choose and by a text prompt, or in a preset style without these parameters. Takes a task id, not a video file.',
    parameters: {
      task_id: taskIdParameter,
      video_preset: {
        types: ['string'],
        enum: ['spicy', 'normal'],
        description: 'Style of the extension. Its presence selects preset mode, in which `prompt`, `extend_at` and `extend_duration` have no effect.',
      },
      prompt: {
        types: ['string'],
        description: 'Text prompt that describes what happens next. Required without `video_preset`; has no effect with it.',
      },
      extend_at: {
        types: ['number'],
        description: 'Second of the source video at which the extension starts. Required without `video_preset`; has no effect with it.',
      },
      extend_duration: {
        types: ['integer'],
        enum: [6, 10],
        description: 'Duration of the extension in seconds. Required without `video_preset`; has no effect with it.',
      },
    },
    modes: [
      { title: 'Preset mode', when: {}, required: ['video_preset'], refused: [] },
      {
        title: 'Custom mode',
        when: {},
        required: ['prompt', 'extend_at', 'extend_duration'],
        refused: ['video_preset'],
      },
    ],
    rules: [
      'Preset mode: chosen if `video_preset` is set.',
      'Custom mode (if `video_preset` is omitted): needs `prompt`, `extend_at` and `extend_duration`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Preset mode',
      body: { model: 'xai/grok-imagine-video-extend', input: { task_id: '7f3c9d21b0', video_preset: 'normal' } },
    },
    full: {
      summary: 'Custom mode with all its parameters',
      body: {
        model: 'xai/grok-imagine-video-extend',
        input: {
          task_id: '7f3c9d21b0',
          prompt: 'The tram turns the corner and stops at the square',
          extend_at: 5.5,
          extend_duration: 6,
        },
        callback_url: 'https://example.com/hooks/unifically',
        dry_run: false,
      },
    },
  },
};
