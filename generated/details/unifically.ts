// Generated from spec/ by `npm run generate`; do not edit.

import type { ModelDetails, ParameterDetails } from '../../src/catalog/model-details.js';

const promptParameter: ParameterDetails = {
  types: ['string'],
  maxLength: 800,
  description: 'What the image shows, or what to change, in at most 800 characters.',
  required: true,
};

const aspectRatioParameter: ParameterDetails = {
  types: ['string'],
  values: ['1:1', '16:9', '9:16', '4:3', '3:4'],
  description: 'Shape of the picture.',
  default: '1:1',
};

const imageUrlsParameter: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], address: true },
  description: 'Images to edit; leave them out to work from text. Merging several is documented for Qwen Image 2.0 and 2.0 Pro. No limit to their number is documented.',
};

const negativePromptParameter: ParameterDetails = {
  types: ['string'],
  maxLength: 500,
  description: 'What the picture should not show, in at most 500 characters.',
};

const promptExtendParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether the prompt is rewritten before it is used.',
  default: true,
};

const seedParameter: ParameterDetails = { types: ['integer'], description: 'Number that makes a result reproducible.' };

const promptParameter2: ParameterDetails = {
  types: ['string'],
  description: 'What happens in the video.',
  required: true,
};

const modeParameter: ParameterDetails = {
  types: ['string'],
  values: ['t2v', 'i2v'],
  description: 'What the video is made from, text (`t2v`) or a first frame (`i2v`, needs `start_image_url`).',
  default: 't2v',
};

const startImageUrlParameter: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: 'First frame. Needed in the mode `i2v`.',
};

const negativePromptParameter2: ParameterDetails = {
  types: ['string'],
  description: 'What the video should not show.',
};

const watermarkParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether the video carries a watermark.',
  default: false,
};

const durationParameter: ParameterDetails = {
  types: ['integer'],
  values: [5],
  description: 'Length in seconds, always 5.',
  default: 5,
};

const audioParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether audio is generated; `false` makes a silent video.',
  default: true,
};

const promptParameter3: ParameterDetails = {
  types: ['string'],
  description: 'What happens in the video. In the mode `r2v` character1, character2 and so on name `video_urls` in their order.',
  required: true,
};

const modeParameter2: ParameterDetails = {
  types: ['string'],
  values: ['t2v', 'i2v', 'r2v'],
  description: 'What the video is made from: text (`t2v`), a first frame (`i2v`, needs `start_image_url`) or references (`r2v`, needs `video_urls`).',
  default: 't2v',
};

const startImageUrlParameter2: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: 'First frame as JPEG, PNG, BMP or WEBP. Needed in the mode `i2v`.',
};

const videoUrlsParameter: ParameterDetails = {
  types: ['array'],
  media: 'any',
  items: { types: ['string'], address: true },
  maxItems: 5,
  description: 'Up to five images or videos, at most three of them videos, each for one character. Needed in the mode `r2v`, where the prompt calls them character1, character2 and so on.',
};

const audioUrlParameter: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'audio',
  description: 'Audio that the video is synchronised with: WAV or MP3, 3 to 30 seconds, at most 15 MB.',
};

const multiPromptParameter: ParameterDetails = {
  types: ['array'],
  items: {
    types: ['object'],
    members: {
      prompt: { types: ['string'], description: 'What happens in this shot.' },
      duration: { types: ['integer'], description: 'Length of this shot in seconds.' },
    },
  },
  description: 'The shots of a video of several. The service then sets the kind of shot itself, and the lengths of the shots add up to that of the video in place of `duration`.',
};

const negativePromptParameter3: ParameterDetails = {
  types: ['string'],
  maxLength: 500,
  description: 'What the video should not show, in at most 500 characters. Has no effect in the mode `r2v`.',
};

const resolutionParameter: ParameterDetails = {
  types: ['string'],
  values: ['720p', '1080p'],
  description: 'Size of the picture.',
  default: '720p',
};

const durationParameter2: ParameterDetails = {
  types: ['integer'],
  minimum: 2,
  maximum: 15,
  description: 'Length in seconds, from 2 to 15, in the mode `r2v` to 10. Has no effect beside `multi_prompt`.',
  default: 5,
};

const seedParameter2: ParameterDetails = {
  types: ['integer'],
  description: 'Number that makes a result reproducible. Not taken in the mode `r2v`.',
};

const negativePromptParameter4: ParameterDetails = {
  types: ['string'],
  maxLength: 500,
  description: 'What the video should not show, in at most 500 characters.',
  default: '',
};

const resolutionParameter2: ParameterDetails = {
  types: ['string'],
  values: ['720P', '1080P'],
  description: 'Size of the picture, spelled with a capital P.',
  default: '1080P',
};

const promptExtendParameter2: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether a language model rewrites the prompt, which helps short prompts and adds waiting time.',
  default: true,
};

const watermarkParameter2: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether a watermark in the lower right corner, "AI Generated", marks the video.',
  default: false,
};

const seedParameter3: ParameterDetails = {
  types: ['integer'],
  minimum: 0,
  maximum: 2147483647,
  description: 'Number from 0 to 2147483647 that makes a result reproducible.',
};

const promptParameter4: ParameterDetails = {
  types: ['string'],
  maxLength: 5000,
  description: 'What the picture shows, or what to change, in at most 5000 characters.',
  required: true,
};

const aspectRatioParameter2: ParameterDetails = {
  types: ['string'],
  values: ['1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3'],
  description: 'Shape of the picture. An edited picture keeps its own.',
  default: '1:1',
};

const imageUrlsParameter2: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], address: true },
  maxItems: 9,
  description: "Up to nine pictures to edit; leave them out to draw from text. Can't be combined with `thinking_mode`.",
};

const thinkingModeParameter: ParameterDetails = {
  types: ['boolean'],
  description: "Whether the model thinks first, for a better and slower result; on if omitted. Only from text: it can't be combined with `image_urls`.",
  default: true,
};

const promptParameter5: ParameterDetails = {
  types: ['string'],
  maxLength: 2000,
  description: 'What the picture shows, or what to change, in at most 2000 characters.',
  required: true,
};

const aspectRatioParameter3: ParameterDetails = {
  types: ['string'],
  values: ['1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9'],
  description: 'Shape of the picture.',
  default: '1:1',
};

const promptParameter6: ParameterDetails = {
  types: ['string'],
  maxLength: 500,
  description: 'What the picture shows, in at most 500 characters.',
  required: true,
};

const aspectRatioParameter4: ParameterDetails = {
  types: ['string'],
  values: ['1:1', '3:4', '4:3', '9:16', '16:9'],
  description: 'Shape of the picture.',
  default: '1:1',
};

const negativePromptParameter5: ParameterDetails = {
  types: ['string'],
  description: 'What the picture should not show.',
};

const promptParameter7: ParameterDetails = {
  types: ['string'],
  description: 'What the picture shows.',
  required: true,
};

const aspectRatioParameter5: ParameterDetails = {
  types: ['string'],
  values: ['auto', '1:1', '4:3', '16:9', '3:2', '2:3', '9:16', '3:4', '21:9', '9:21'],
  description: 'Aspect ratio of the image; `auto` is accepted too, and no document says what it does.',
  default: '16:9',
};

const qualityParameter: ParameterDetails = {
  types: ['string'],
  values: ['1K', '2K'],
  description: 'Size of the image as a level. No document gives a default or says how it relates to `resolution`.',
};

const resolutionParameter3: ParameterDetails = {
  types: ['string'],
  values: ['0.6mp', '1mp', '2mp', '4mp'],
  description: 'Size of the picture in megapixels.',
  default: '1mp',
};

const imageUrlsParameter3: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], address: true },
  maxItems: 8,
  description: 'Up to eight reference pictures.',
};

const seedParameter4: ParameterDetails = {
  types: ['integer'],
  description: 'Number that makes a result reproducible; random if omitted.',
};

const aspectRatioParameter6: ParameterDetails = {
  types: ['string'],
  values: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16', '9:21'],
  description: 'Shape of the picture.',
  default: '16:9',
};

const imageUrlsParameter4: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], address: true },
  description: 'Reference pictures. The source gives no limit to their number.',
};

const promptParameter8: ParameterDetails = {
  types: ['string'],
  description: 'What happens in the video.',
  default: '',
};

const modeParameter3: ParameterDetails = {
  types: ['string'],
  values: ['text_to_video', 'first_last_frame'],
  description: 'What the video is made from, text alone or frames (needs `first_frame_url`).',
  required: true,
};

const aspectRatioParameter7: ParameterDetails = {
  types: ['string'],
  values: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16'],
  description: 'Shape of the picture. Only used in the mode `text_to_video`.',
  default: '1:1',
};

const durationParameter3: ParameterDetails = {
  types: ['integer'],
  values: [5, 10],
  description: 'Length in seconds.',
  default: 5,
};

const seedParameter5: ParameterDetails = {
  types: ['integer'],
  description: 'Number that makes a result reproducible; a random one is taken when it is omitted.',
};

const firstFrameUrlParameter: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: 'First frame, whose shape the video takes. Needed in the mode `first_last_frame`.',
};

const lastFrameUrlParameter: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: 'Last frame, optional in the mode `first_last_frame`.',
};

const durationParameter4: ParameterDetails = {
  types: ['integer'],
  values: [5, 10],
  description: "Length in seconds. In the mode `multi_frame` the length is the sum of the keyframes' lengths.",
  default: 5,
};

const framesParameter: ParameterDetails = {
  types: ['array'],
  items: {
    types: ['object'],
    members: {
      image_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'Picture of the keyframe. At least one keyframe of a list has one.',
      },
      prompt: { types: ['string'], description: 'What happens in this stretch.', default: '' },
      duration: { types: ['integer'], description: 'Length of this stretch in seconds.', default: 5 },
    },
  },
  minItems: 1,
  description: 'The keyframes in order; at least one of them has an `image_url`. Needed in the mode `multi_frame`.',
};

const promptParameter9: ParameterDetails = {
  types: ['string'],
  description: 'What happens in the video. In the mode `omni_reference` the marks `@Image1`, `@Video1` and `@Audio1` name the references; pictures, videos and sounds are counted separately, each in the order given.',
  default: '',
};

const modeParameter4: ParameterDetails = {
  types: ['string'],
  values: ['text_to_video', 'first_last_frame', 'omni_reference'],
  description: 'What the video is made from: text alone, frames (needs `first_frame_url`) or references (needs `references`).',
  required: true,
};

const durationParameter5: ParameterDetails = {
  types: ['integer'],
  minimum: 4,
  maximum: 15,
  description: 'Length in seconds, from 4 to 15.',
  default: 5,
};

const referencesParameter: ParameterDetails = {
  types: ['array'],
  media: 'any',
  items: { types: ['string'], address: true },
  maxItems: 9,
  description: 'Up to nine pictures, videos and sounds; a sound lasts 15 seconds at most. Needed in the mode `omni_reference`.',
};

const promptParameter10: ParameterDetails = {
  types: ['string'],
  description: 'What the pictures show, or how the reference pictures are changed.',
  required: true,
};

const imageUrlsParameter5: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], address: true },
  maxItems: 6,
  description: 'Up to six reference pictures; with them the model works from image to image.',
};

const aspectRatioParameter8: ParameterDetails = {
  types: ['string'],
  values: ['1:1', '3:4', '4:3', '9:16', '16:9', '2:3', '3:2', '21:9'],
  description: 'Shape of the pictures.',
  default: '1:1',
};

const resolutionParameter4: ParameterDetails = {
  types: ['string'],
  values: ['1k', '2k', '4k'],
  description: 'Size of the pictures.',
  default: '2k',
};

const promptParameter11: ParameterDetails = {
  types: ['string'],
  description: 'What the picture shows, or how the reference pictures are changed.',
  required: true,
};

const aspectRatioParameter9: ParameterDetails = {
  types: ['string'],
  values: ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'],
  description: 'Shape of the picture.',
  required: true,
};

const imageUrlsParameter6: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], address: true },
  description: 'Reference pictures.',
};

const resolutionParameter5: ParameterDetails = {
  types: ['string'],
  values: ['1k', '2k', '4k'],
  description: 'Size of the picture.',
};

const aspectRatioParameter10: ParameterDetails = {
  types: ['string'],
  values: ['16:9', '9:16'],
  description: 'Shape of the picture.',
  default: '16:9',
};

const durationParameter6: ParameterDetails = {
  types: ['integer'],
  values: [4, 6, 8],
  description: 'Length in seconds, 4 if omitted. With `reference_image_urls` it has to be 8 or omitted; no document says what an omitted one counts as there, so the safest is to send 8.',
  modeDefaults: [{ value: 4, modes: ['Text mode', 'Frame mode'] }],
};

const startImageUrlParameter3: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: "First frame. Can't be combined with `reference_image_urls`.",
};

const endImageUrlParameter: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: "Last frame. Needs `start_image_url`; can't be combined with `reference_image_urls`.",
};

const referenceImageUrlsParameter: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], address: true },
  minItems: 1,
  maxItems: 3,
  description: "One to three images that serve as ingredients of the video. Can't be combined with `start_image_url` or `end_image_url`; `duration` is then 8 or omitted. One table gives them to Veo 3.1 Fast alone, so that is the safest model for them.",
};

const voiceParameter: ParameterDetails = {
  types: ['string'],
  description: 'Voice preset, an `id` from `GET /v1/resources/google/voices/veo-3.1`. Needs `reference_image_urls`. One table gives it to Veo 3.1 Fast alone, so that is the safest model for it.',
};

const promptParameter12: ParameterDetails = {
  types: ['string'],
  maxLength: 2000,
  description: 'What happens in the video, in at most 2000 characters. Needed where `start_image_url` is omitted.',
};

const durationParameter7: ParameterDetails = {
  types: ['integer'],
  values: [6, 10],
  description: 'Length in seconds. With `resolution` 1080p only 6 is taken (or omit it).',
  default: 6,
};

const promptOptimizationParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether MiniMax may optimise the prompt.',
};

const resolutionParameter6: ParameterDetails = {
  types: ['string'],
  values: ['768p', '1080p'],
  description: 'Size of the picture. 1080p is only made in 6 seconds.',
  default: '768p',
};

const startImageUrlParameter4: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: 'First frame.',
};

const imageUrlsParameter7: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], address: true },
  maxItems: 3,
  description: 'Up to three reference pictures.',
};

const endImageUrlParameter2: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: 'Last frame.',
};

const durationParameter8: ParameterDetails = {
  types: ['integer'],
  minimum: 4,
  maximum: 15,
  description: 'Length of the whole video in seconds, from 4 to 15.',
};

const resolutionParameter7: ParameterDetails = {
  types: ['string'],
  values: ['480p', '720p', '1080p'],
  description: 'Size of the picture.',
};

const generateAudioParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether audio is generated with the video. No document gives a default.',
};

const seedParameter6: ParameterDetails = {
  types: ['integer'],
  description: 'Number that makes a result reproducible; a random one is drawn where it is omitted.',
};

const cameraMovementIdParameter: ParameterDetails = {
  types: ['string'],
  description: 'Camera movement of the whole video, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`.',
};

const seedParameter7: ParameterDetails = {
  types: ['integer'],
  minimum: 0,
  maximum: 999999,
  description: 'Number from 0 to 999999 that makes a result reproducible.',
};

const voiceIdParameter: ParameterDetails = {
  types: ['string'],
  description: 'Voice, an `id` from `GET /v1/resources/higgsfield-ai/voices`.',
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
  description: 'How closely the result keeps to the voice, from 0 to 100.',
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
  description: 'Pace of speech, from 0 to 1.2.',
  default: 1.1,
};

const stabilityParameter: ParameterDetails = {
  types: ['integer'],
  minimum: 0,
  maximum: 100,
  description: 'How even the voice stays, from 0 to 100.',
  default: 30,
};

const startImageUrlParameter5: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: 'First frame.',
  required: true,
};

const promptParameter14: ParameterDetails = {
  types: ['string'],
  description: 'How the picture moves and what happens in it.',
  required: true,
};

const endImageUrlParameter3: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: 'Last frame, towards which the video moves.',
};

const enhancePromptParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether the prompt is rewritten for a better result.',
  default: false,
};

const motionIdParameter: ParameterDetails = {
  types: ['string'],
  description: 'Motion preset, an `id` from `GET /v1/resources/higgsfield-ai/motions`.',
};

const imageUrlsParameter8: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], address: true },
  maxItems: 10,
  description: 'Up to ten reference pictures.',
};

const promptParameter15: ParameterDetails = {
  types: ['string'],
  description: 'What the picture shows; `@Image1`, `@Image2` and so on point at the reference pictures.',
  required: true,
};

const aspectRatioParameter11: ParameterDetails = {
  types: ['string'],
  values: ['auto', '1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3', '21:9'],
  description: 'Aspect ratio of the image; `auto` if omitted.',
  default: 'auto',
};

const modeParameter5: ParameterDetails = {
  types: ['string'],
  values: ['std', 'pro'],
  description: 'Resolution, 720p for `std` and 1080p for `pro`.',
  default: 'pro',
};

const soundEffectsParameter: ParameterDetails = {
  types: ['object'],
  members: {
    sound: { types: ['string'], description: 'Which noises are heard.', default: '' },
    music: { types: ['string'], description: 'Which music plays in the background.', default: '' },
    asmr_mode: { types: ['boolean'], description: 'Whether the sound is made in the style of ASMR.', default: false },
  },
  description: 'Noises and music of the video. Leave it out for a silent video.',
};

const startFrameUrlParameter: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: 'First frame. Leave it out to start from text alone.',
};

const startFrameUrlParameter2: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: 'First frame. Leave it out to start from text alone. One table requires it, while the page of the model shows requests without it.',
};

const promptParameter16: ParameterDetails = {
  types: ['string'],
  description: 'The movement in words.',
  required: true,
};

const imageUrlParameter: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: 'Picture of the person or subject; head, shoulders and torso have to be clearly visible.',
  required: true,
};

const videoUrlParameter: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'video',
  description: 'Video whose movement is taken over.',
  required: true,
};

const modeParameter6: ParameterDetails = {
  types: ['string'],
  values: ['std', 'pro'],
  description: 'Resolution, 720p for `std` and 1080p for `pro`.',
  default: 'std',
};

const keepAudioParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether the sound of the video is kept.',
  default: true,
};

const characterOrientationParameter: ParameterDetails = {
  types: ['string'],
  values: ['video', 'image'],
  description: 'Whether the person turns as in the video (`video`) or keeps the pose of the image (`image`).',
  default: 'video',
};

const videoUrlParameter2: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'video',
  description: 'Video to edit. The result is as long as this video.',
  required: true,
};

const promptParameter17: ParameterDetails = {
  types: ['string'],
  description: 'What to change; `@Image1`, `@Image2` and so on point at `image_urls`.',
  required: true,
};

const videoModeParameter: ParameterDetails = {
  types: ['string'],
  values: ['reference', 'transform'],
  description: 'Whether the video is a guide for the style (`reference`) or is itself restyled (`transform`).',
  default: 'reference',
};

const keepAudioParameter2: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether the sound of the source video is kept.',
  default: false,
};

const aspectRatioParameter12: ParameterDetails = {
  types: ['string'],
  values: ['16:9', '9:16', '1:1'],
  description: 'Shape of the picture.',
  default: '16:9',
};

const imageUrlsParameter9: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], address: true },
  maxItems: 4,
  description: 'Up to four reference pictures, `@Image1`, `@Image2` and so on in the prompt.',
};

const durationParameter9: ParameterDetails = {
  types: ['integer'],
  minimum: 3,
  maximum: 15,
  description: 'Length in seconds, from 3 to 15.',
  default: 5,
};

const videoModeParameter2: ParameterDetails = {
  types: ['string'],
  values: ['elements', 'start_end_frame', 'transform', 'video_reference'],
  description: 'What the media are for. `elements` needs `image_urls` or `elements`, `start_end_frame` needs `start_frame_url`, and `transform` and `video_reference` need `video_url`. If omitted, the video comes from text, with `image_urls` and `elements` as the only media; one document refuses even these then, so with any media the safest is to name the mode.',
};

const aspectRatioParameter13: ParameterDetails = {
  types: ['string'],
  values: ['16:9', '9:16', '1:1', 'auto'],
  description: 'Aspect ratio of the video. If omitted, the service takes `auto` beside a `video_url` and 16:9 otherwise. `auto` is only accepted in the modes `start_end_frame`, `transform` and `video_reference`. One document demands `auto` beside a `video_url` and refuses it elsewhere, another takes it in `start_end_frame` alone: the safest is to omit it, or to send `auto` with a `video_url` and a ratio otherwise.',
  modeDefaults: [
    { value: '16:9', modes: ['No mode', 'Elements', 'Start and end frame'] },
    { value: 'auto', modes: ['Transform', 'Video reference'] },
  ],
};

const keepAudioParameter3: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether the audio of the source video is kept. The tables list it, the page of the model does not.',
  default: true,
};

const imageUrlsParameter10: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], address: true },
  maxItems: 7,
  description: "Up to seven reference images, `@Image1`, `@Image2` and so on in the prompt. They serve this one task: they have no description and can't be reused. Together with `elements` at most 7 with `video_mode` `elements` or omitted, and at most 4 with `transform` and `video_reference`.",
};

const startImageIndexParameter: ParameterDetails = {
  types: ['integer'],
  minimum: 1,
  description: 'Which of `image_urls` is the first frame; 1 is the first of them. There is nothing like it for the last frame.',
};

const startFrameUrlParameter3: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: "First frame. Needed with `video_mode` `start_end_frame`; can't be set where `video_mode` is omitted.",
};

const endFrameUrlParameter: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: "Last frame. Can't be set where `video_mode` is omitted.",
};

const durationParameter10: ParameterDetails = {
  types: ['integer'],
  values: [5, 10],
  description: 'Length in seconds.',
};

const promptParameter18: ParameterDetails = {
  types: ['string'],
  description: 'What happens in the video. Needed where `start_image_url` is omitted.',
};

const startImageUrlParameter6: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: "First frame. Needed where `prompt` is omitted; can't be combined with `aspect_ratio`.",
};

const aspectRatioParameter14: ParameterDetails = {
  types: ['string'],
  values: ['16:9', '9:16', '1:1'],
  description: "Shape of the picture. Can't be combined with `start_image_url`.",
};

const enableAudioParameter: ParameterDetails = {
  types: ['boolean'],
  description: 'Whether sound is generated for the video.',
};

const promptParameter19: ParameterDetails = { types: ['string'], description: 'What happens in the video.' };

const modeParameter7: ParameterDetails = {
  types: ['string'],
  values: ['std', 'pro'],
  description: '`std` or `pro`; Kling 2.1 makes 720p in `std` and 1080p in `pro`.',
};

const modeParameter8: ParameterDetails = { types: ['string'], values: ['pro'], description: 'Always `pro` (1080p).' };

const imageUrlsParameter11: ParameterDetails = {
  types: ['array'],
  media: 'image',
  items: { types: ['string'], address: true },
  description: 'Reference images for context.',
};

const aspectRatioParameter15: ParameterDetails = {
  types: ['string'],
  values: ['1:1', '2:3', '3:2', '16:9'],
  description: 'Shape of the picture.',
};

const qualityParameter2: ParameterDetails = {
  types: ['string'],
  values: ['medium', 'high'],
  description: 'Quality of the image. No document gives a default.',
};

const aspectRatioParameter16: ParameterDetails = {
  types: ['string'],
  values: ['16:9', '9:16'],
  description: 'Shape of the picture.',
};

const imageUrlParameter2: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'image',
  description: 'Reference picture.',
};

const cameoVideoUrlParameter: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'video',
  description: 'Video of the cameo character, 4 seconds at most.',
};

const characterPromptParameter: ParameterDetails = { types: ['string'], description: 'Who the cameo character is.' };

const safetyInstructionParameter: ParameterDetails = {
  types: ['string'],
  description: 'What the video has to avoid or respect.',
};

const mvParameter: ParameterDetails = {
  types: ['string'],
  description: 'Model version, `chirp-bluejay` for example.',
  required: true,
};

const customParameter: ParameterDetails = {
  types: ['boolean'],
  description: '`false` selects simple mode, `true` custom mode.',
  required: true,
};

const gptDescriptionPromptParameter: ParameterDetails = {
  types: ['string'],
  description: 'What the result sounds like, for simple mode.',
};

const promptParameter20: ParameterDetails = {
  types: ['string'],
  description: 'Lyrics or detailed instruction, for custom mode.',
};

const startSParameter: ParameterDetails = { types: ['number'], description: 'Second at which an overlay begins.' };

const endSParameter: ParameterDetails = { types: ['number'], description: 'Second at which an overlay ends.' };

const titleParameter: ParameterDetails = { types: ['string'], description: 'Title of the result.' };

const makeInstrumentalParameter: ParameterDetails = {
  types: ['boolean'],
  description: '`true` leaves the singing out.',
};

const continueAtParameter: ParameterDetails = {
  types: ['number'],
  description: 'Second from which `suno-ai/extend` continues. It is accepted here too.',
};

const clipIdParameter: ParameterDetails = {
  types: ['string'],
  description: "Clip that comes from uploaded audio; clips that Suno generated don't work here. At least one of `clip_id` and `audio_url` is needed. One document requires `clip_id`, so the safest is to send it.",
};

const audioUrlParameter2: ParameterDetails = {
  types: ['string'],
  address: true,
  media: 'audio',
  description: 'Audio file to work on. At least one of `clip_id` and `audio_url` is needed; one document requires `clip_id` even beside it.',
};

const customParameter2: ParameterDetails = {
  types: ['boolean'],
  description: '`false` selects simple mode, `true` custom mode. The table of these operations requires it, the page of this one does not know it: the safest is to send it.',
};

const clipIdParameter2: ParameterDetails = {
  types: ['string'],
  description: 'Clip to part into stems.',
  required: true,
};

const titleParameter2: ParameterDetails = { types: ['string'], description: 'Title of the extraction.' };

const promptParameter21: ParameterDetails = { types: ['string'], description: 'The sound to make.', required: true };

const aspectRatioParameter17: ParameterDetails = {
  types: ['string'],
  values: ['1:1', '2:3', '3:2', '9:16', '16:9'],
  description: 'Shape of the picture.',
  default: '1:1',
};

const imageOutput: ModelDetails['output'] = {
  description: 'One picture.',
  members: { image_url: { types: ['string'], address: true, description: 'URL of the image.', required: true } },
};

const videoOutput: ModelDetails['output'] = {
  description: 'One video.',
  members: { video_url: { types: ['string'], address: true, description: 'URL of the video.', required: true } },
};

const imageListOutput: ModelDetails['output'] = {
  description: 'Several pictures (SeeDream makes four, Grok Imagine six from text).',
  members: {
    image_urls: {
      types: ['array'],
      items: { types: ['string'], address: true },
      description: 'URLs of the images.',
      required: true,
    },
  },
};

const audioOutput: ModelDetails['output'] = {
  description: 'One sound file.',
  members: { audio_url: { types: ['string'], address: true, description: 'URL of the audio file.', required: true } },
};

const sunoClipOutput: ModelDetails['output'] = {
  description: 'Songs or sounds by Suno. All members are assumed: the documents speak of a clip format and never show it, so none of them is sure to be there, and there may be others.',
  members: {
    audio_url: { types: ['string'], address: true, description: 'URL of the audio file.' },
    audio_urls: {
      types: ['array'],
      items: { types: ['string'], address: true },
      description: 'URLs of the audio files, if there are several.',
    },
    clips: {
      types: ['array'],
      items: {
        types: ['object'],
        members: {
          id: { types: ['string'], description: 'Id of the clip.' },
          title: { types: ['string'], description: 'Title of the song.' },
          audio_url: { types: ['string'], address: true, description: 'URL of the clip.' },
        },
      },
      description: 'The clips that were made, each with the `id` that `clip_id` of `suno-ai/extend` and others takes. Assumed: the documents say that clips have ids, not where an output names them.',
    },
  },
};

const imageOrListOutput: ModelDetails['output'] = {
  description: '`image_url` where one picture was made, `image_urls` where there are more (Grok Imagine: an edit makes one, text makes six).',
  members: {
    image_url: { types: ['string'], address: true, description: 'URL of the image.' },
    image_urls: { types: ['array'], items: { types: ['string'], address: true }, description: 'URLs of the images.' },
  },
};

/** The details of each model, by id. */
export const details: Record<string, ModelDetails> = {
  'alibaba/qwen-image-2.0-pro': {
    provider: 'Alibaba',
    description: 'Makes an image from a text prompt, or edits and merges the images you pass. Documented as the best of the Qwen family, above all in lettering and realistic textures. $0.0525 an image; Qwen Image 2.0 takes the same parameters and is faster and cheaper.',
    parameters: {
      prompt: promptParameter,
      aspect_ratio: aspectRatioParameter,
      image_urls: imageUrlsParameter,
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/qwen-image-2.0-pro', input: { prompt: 'A brass nameplate that reads HARBOUR OFFICE' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt, or edits and merges the images you pass: what Qwen Image 2.0 Pro does, accelerated, with the same parameters, at $0.0245 an image.',
    parameters: {
      prompt: promptParameter,
      aspect_ratio: aspectRatioParameter,
      image_urls: imageUrlsParameter,
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/qwen-image-2.0', input: { prompt: 'A bookmark with pressed flowers' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt, or edits the images you pass with a separate editing model for industrial design, geometry and characters that stay the same. Documented as the most realistic of the Qwen family. $0.0525 an image, new or edited.',
    parameters: {
      prompt: promptParameter,
      aspect_ratio: aspectRatioParameter,
      image_urls: imageUrlsParameter,
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/qwen-image-max', input: { prompt: 'Rust on the hull of a trawler' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt, or edits the images you pass with a separate editing model. Fast and meant for variety of artistic style, where Qwen Image Max is meant for realism. $0.021 an image, new or edited.',
    parameters: {
      prompt: promptParameter,
      aspect_ratio: aspectRatioParameter,
      image_urls: imageUrlsParameter,
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/qwen-image-plus', input: { prompt: 'A linocut of a rooster' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'The older base model of the Qwen family: makes an image from a text prompt for $0.0245, or edits the images you pass with a separate editing model for $0.0315 an image.',
    parameters: {
      prompt: promptParameter,
      aspect_ratio: aspectRatioParameter,
      image_urls: imageUrlsParameter,
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/qwen-image', input: { prompt: 'A pond with water lilies' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video of 5 or 10 seconds at 480p, 720p or 1080p with generated audio (or a silent one) from text or from a first frame. References and lists of shots are for Wan 2.6 Video.',
    parameters: {
      prompt: promptParameter2,
      mode: modeParameter,
      start_image_url: startImageUrlParameter,
      audio_url: {
        types: ['string'],
        address: true,
        media: 'audio',
        description: 'Audio that the video is synchronised with.',
      },
      negative_prompt: negativePromptParameter2,
      resolution: {
        types: ['string'],
        values: ['480p', '720p', '1080p'],
        description: 'Size of the picture.',
        default: '720p',
      },
      duration: durationParameter3,
      prompt_extend: promptExtendParameter,
      watermark: watermarkParameter,
      audio: audioParameter,
      seed: seedParameter,
    },
    rules: [
      'Text to video: if `mode` is t2v or omitted.',
      'Image to video (if `mode` is i2v): needs `start_image_url`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/wan-2.5-video', input: { prompt: 'Waves roll over black sand' } },
    },
    full: {
      summary: 'Every member that image to video uses',
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
    description: 'Makes a silent video of 5 seconds at 480p or 1080p from text or from a first frame. Audio and 10 seconds are for Wan 2.5 Video; Wan 2.2 Flash Video is faster.',
    parameters: {
      prompt: promptParameter2,
      mode: modeParameter,
      start_image_url: startImageUrlParameter,
      negative_prompt: negativePromptParameter2,
      resolution: {
        types: ['string'],
        values: ['480p', '1080p'],
        description: 'Size of the picture.',
        default: '480p',
      },
      duration: durationParameter,
      prompt_extend: promptExtendParameter,
      watermark: watermarkParameter,
      seed: seedParameter,
    },
    rules: [
      'Text to video: if `mode` is t2v or omitted.',
      'Image to video (if `mode` is i2v): needs `start_image_url`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/wan-2.2-video', input: { prompt: 'A violinist plays in a tunnel' } },
    },
    full: {
      summary: 'Every member that image to video uses',
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
    description: 'Makes a silent video of 5 seconds, at 480p or 1080p from text, and also at 720p from a first frame. A faster Wan 2.2 Video.',
    parameters: {
      prompt: promptParameter2,
      mode: modeParameter,
      start_image_url: startImageUrlParameter,
      negative_prompt: negativePromptParameter2,
      resolution: {
        types: ['string'],
        values: ['480p', '720p', '1080p'],
        description: 'Size of the picture. 720p only in the mode `i2v`.',
        default: '480p',
      },
      duration: durationParameter,
      prompt_extend: promptExtendParameter,
      watermark: watermarkParameter,
      seed: seedParameter,
    },
    rules: [
      'Text to video: if `mode` is t2v or omitted.',
      'Image to video (if `mode` is i2v): needs `start_image_url`.',
      'If `resolution` is 720p: `mode` must be i2v.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/wan-2.2-flash-video', input: { prompt: 'A sparrow takes off' } },
    },
    full: {
      summary: 'Every member that image to video uses',
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
    description: 'Makes a video of 2 to 15 seconds at 720p or 1080p with generated audio (or a silent one) from text, from a first frame, or from up to five reference images and videos of one character each (then at most 10 seconds), in one shot or several. Wan 2.6 Flash Video takes the same parameters and is faster and cheaper.',
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
    rules: [
      'Text to video: if `mode` is t2v or omitted.',
      'Image to video (if `mode` is i2v): needs `start_image_url`.',
      'Reference to video (if `mode` is r2v): needs `video_urls`; takes no `seed`; `duration` must be at most 10.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/wan-2.6-video', input: { prompt: 'A fox crosses a frozen lake' } },
    },
    full: {
      summary: 'Every member that image to video uses',
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
    description: 'The faster and cheaper Wan 2.6 Video, with the same parameters: makes a video of 2 to 15 seconds with generated audio (or a silent one) from text, a first frame or references of characters (then at most 10 seconds).',
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
    rules: [
      'Text to video: if `mode` is t2v or omitted.',
      'Image to video (if `mode` is i2v): needs `start_image_url`.',
      'Reference to video (if `mode` is r2v): needs `video_urls`; takes no `seed`; `duration` must be at most 10.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/wan-2.6-flash-video', input: { prompt: 'A dog shakes off water' } },
    },
    full: {
      summary: 'Every member that image to video uses',
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
    description: 'Makes a video of 2 to 15 seconds at 720P or 1080P in one of three modes: from text; from a first frame (and a last one) or from a video that it continues; or from up to five reference images and videos, with a reference for the voice. The first two modes take an audio file to follow. To change an existing video use Wan 2.7 Video Edit.',
    parameters: {
      mode: {
        types: ['string'],
        values: ['t2v', 'i2v', 'r2v'],
        description: 'What the video is made from: text (`t2v`, needs `prompt`), a frame or a video (`i2v`, needs `first_frame_url` or `video_url`), or references (`r2v`, needs `prompt` and one to five references).',
        default: 't2v',
      },
      prompt: {
        types: ['string'],
        maxLength: 5000,
        description: 'What happens in the video, in at most 5000 characters; required except in the mode `i2v`. Words such as "single-shot" or "multi-shot", or shots with their times, decide on the shots; without them the model goes by the content. In the mode `r2v` "Image 1" and "Video 1" name the references, images and videos counted separately in the order given; a single one can be called the reference image or the reference video.',
        default: '',
      },
      negative_prompt: negativePromptParameter4,
      resolution: resolutionParameter2,
      duration: {
        types: ['integer'],
        minimum: 2,
        maximum: 15,
        description: 'Length of the result in seconds, from 2 to 15. It includes a video that is continued: 15 after a clip of 3 seconds makes 12 new ones.',
        default: 5,
      },
      prompt_extend: promptExtendParameter2,
      watermark: watermarkParameter2,
      seed: seedParameter3,
      audio_url: {
        types: ['string'],
        address: true,
        media: 'audio',
        description: 'Audio to follow: WAV or MP3, 2 to 30 seconds, at most 15 MB. In the mode `t2v` what is longer than `duration` is cut off; in the mode `i2v` it drives the lips and the timing of actions.',
      },
      ratio: {
        types: ['string'],
        values: ['16:9', '9:16', '1:1', '4:3', '3:4'],
        description: 'Aspect ratio of the video in the modes `t2v` and `r2v`. Has no effect if `first_frame_url` is given, which decides it.',
        default: '16:9',
      },
      first_frame_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'First frame: JPEG, PNG, BMP or WEBP, 240 to 8000 pixels a side, ratio 1:8 to 8:1, at most 20 MB. The mode `i2v` needs it or `video_url`, and there the two exclude each other; in the mode `r2v` it sets the scene and overrides `ratio`.',
      },
      last_frame_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: "Last frame, with the limits of `first_frame_url`. In the mode `i2v` it needs `first_frame_url` and can't stand beside `video_url`.",
      },
      video_url: {
        types: ['string'],
        address: true,
        media: 'video',
        description: "Video to continue: MP4 or MOV, 2 to 10 seconds, 240 to 4096 pixels a side, ratio 1:8 to 8:1, at most 100 MB. In the mode `i2v` it can't stand beside `first_frame_url` or `last_frame_url`.",
      },
      reference_image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], address: true },
        description: 'Images of one character, object or scene each: JPEG, PNG, BMP or WEBP, 240 to 8000 pixels a side, ratio 1:8 to 8:1, at most 20 MB each. The mode `r2v` needs one to five references, images and videos together.',
      },
      reference_video_urls: {
        types: ['array'],
        media: 'video',
        items: { types: ['string'], address: true },
        description: 'Videos of one character each: MP4 or MOV, 1 to 30 seconds, 240 to 4096 pixels a side, ratio 1:8 to 8:1, at most 100 MB each. The mode `r2v` needs one to five references, images and videos together.',
      },
      reference_voice_url: {
        types: ['string'],
        address: true,
        media: 'audio',
        description: 'Audio whose timbre the voice takes over in the mode `r2v`: WAV or MP3, 1 to 10 seconds, at most 15 MB.',
      },
    },
    rules: [
      'Text to video (if `mode` is t2v or omitted): needs `prompt`.',
      'Image to video: if `mode` is i2v.',
      'Image to video: needs `video_url` or `first_frame_url`.',
      'Image to video, if `video_url` is set: takes no `first_frame_url` or `last_frame_url`.',
      'Reference to video (if `mode` is r2v): needs `prompt`; `reference_image_urls` must have at most 5 items; `reference_video_urls` must have at most 5 items.',
      'Reference to video: needs `reference_video_urls` or `reference_image_urls`.',
      'Reference to video: `reference_image_urls` and `reference_video_urls` together must have at most 5 items.',
      'Reference to video, if `reference_image_urls` has no items: needs `reference_video_urls`.',
      'Reference to video, if `reference_video_urls` has no items: needs `reference_image_urls`; `reference_image_urls` must have at least 1 item.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/wan-2.7-video', input: { prompt: 'An otter floats on its back' } },
    },
    full: {
      summary: 'Every member that text to video uses',
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
    description: 'Edits or restyles a video of 2 to 10 seconds by a text prompt and up to four reference images, and returns a video at 720P or 1080P. Length and aspect ratio stay those of the source unless you set them, and its audio stays if `audio_setting` is `origin`. To make a new video use Wan 2.7 Video.',
    parameters: {
      prompt: {
        types: ['string'],
        maxLength: 5000,
        description: 'What to change, in at most 5000 characters.',
        default: '',
      },
      negative_prompt: negativePromptParameter4,
      video_url: {
        types: ['string'],
        address: true,
        media: 'video',
        description: 'Video to change: MP4 or MOV, 2 to 10 seconds, 240 to 4096 pixels a side, ratio 1:8 to 8:1, at most 100 MB.',
        required: true,
      },
      reference_image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], address: true },
        maxItems: 4,
        description: 'Up to four images whose style or content is taken over: JPEG, PNG, BMP or WEBP, 240 to 8000 pixels a side, ratio 1:8 to 8:1, at most 20 MB each.',
      },
      resolution: resolutionParameter2,
      duration: {
        types: ['integer'],
        minimum: 2,
        maximum: 10,
        description: 'Length of the result in seconds, from 2 to 10; that of the source if omitted.',
      },
      ratio: {
        types: ['string'],
        values: ['16:9', '9:16', '1:1', '4:3', '3:4'],
        description: 'Aspect ratio of the result; that of the source if omitted.',
      },
      audio_setting: {
        types: ['string'],
        values: ['auto', 'origin'],
        description: 'What happens to the audio: `origin` keeps that of the source, `auto` leaves it to the model and the prompt.',
        default: 'auto',
      },
      prompt_extend: promptExtendParameter2,
      watermark: watermarkParameter2,
      seed: seedParameter3,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'The video alone',
      body: { model: 'alibaba/wan-2.7-video-edit', input: { video_url: 'https://example.com/walk.mp4' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image of up to 4K from a text prompt, with a thinking step unless you switch it off, or edits up to nine images. Documented as the best of the Wan image models. $0.0525 an image; Wan 2.7 Image is faster, cheaper and stops at 2K.',
    parameters: {
      prompt: promptParameter4,
      aspect_ratio: aspectRatioParameter2,
      image_urls: imageUrlsParameter2,
      thinking_mode: thinkingModeParameter,
      seed: seedParameter,
    },
    rules: [
      'Text to image: if `image_urls` is omitted.',
      'Editing (if `image_urls` is set): takes no `thinking_mode`.',
    ],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/wan-2.7-pro-image', input: { prompt: 'A watchmaker at a cluttered bench' } },
    },
    full: {
      summary: 'Every member that text to image takes',
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
    description: 'Makes an image of up to 2K from a text prompt, or edits up to nine images. Takes the parameters of Wan 2.7 Pro Image, which reaches 4K, but is faster. $0.021 an image.',
    parameters: {
      prompt: promptParameter4,
      aspect_ratio: aspectRatioParameter2,
      image_urls: imageUrlsParameter2,
      thinking_mode: thinkingModeParameter,
      seed: seedParameter,
    },
    rules: [
      'Text to image: if `image_urls` is omitted.',
      'Editing (if `image_urls` is set): takes no `thinking_mode`.',
    ],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/wan-2.7-image', input: { prompt: 'A ferry landing at low tide' } },
    },
    full: {
      summary: 'Every member that text to image takes',
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
    description: 'Makes an image from a text prompt, or edits one to four images or takes over their style. Unlike Wan 2.7 it has a negative prompt and rewrites prompts; unlike Wan 2.5 it takes a fourth image. $0.021 an image.',
    parameters: {
      prompt: promptParameter5,
      aspect_ratio: aspectRatioParameter3,
      image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], address: true },
        minItems: 1,
        maxItems: 4,
        description: 'One to four pictures to edit or to take the style from; leave them out to draw from text.',
      },
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/wan-2.6-image', input: { prompt: 'An armchair by a tall window' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt, or edits one to three images. The other parameters are those of Wan 2.6 Image, which takes a fourth image. $0.021 an image.',
    parameters: {
      prompt: promptParameter5,
      aspect_ratio: aspectRatioParameter3,
      image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], address: true },
        minItems: 1,
        maxItems: 3,
        description: 'One to three pictures to edit; leave them out to draw from text.',
      },
      negative_prompt: negativePromptParameter,
      prompt_extend: promptExtendParameter,
      seed: seedParameter,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/wan-2.5-image', input: { prompt: 'A cellist on a rooftop' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt of at most 500 characters and takes no images. $0.035 an image; Wan 2.2 Flash Image takes the same parameters at half the price.',
    parameters: {
      prompt: promptParameter6,
      aspect_ratio: aspectRatioParameter4,
      negative_prompt: negativePromptParameter5,
      seed: seedParameter,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/wan-2.2-image', input: { prompt: 'A canal lock with its gates open' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt of at most 500 characters and takes no images. Documented as the fastest and cheapest Wan image model; parameters as Wan 2.2 Image. $0.0175 an image.',
    parameters: {
      prompt: promptParameter6,
      aspect_ratio: aspectRatioParameter4,
      negative_prompt: negativePromptParameter5,
      seed: seedParameter,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/wan-2.2-flash-image', input: { prompt: 'A stamp with a beetle on it' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt alone; it takes no reference images. A light, fast model that can write Chinese and English in the image. $0.0105 an image, or $0.021 if `prompt_extend` rewrites the prompt.',
    parameters: {
      prompt: {
        types: ['string'],
        maxLength: 800,
        description: 'What the picture shows, in at most 800 characters.',
        required: true,
      },
      aspect_ratio: aspectRatioParameter3,
      prompt_extend: {
        types: ['boolean'],
        description: 'Whether the prompt is rewritten before it is used, which doubles the cost.',
        default: false,
      },
      seed: seedParameter,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'alibaba/z-image-turbo', input: { prompt: 'A street stall with a hand-painted sign' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt and up to eight reference images, with quality and speed in balance. No seed and no sampler settings, which Flux.2 Flex has. An older document has $0.02 an image in 1K and $0.03 in 2K, less than Flex and Max.',
    parameters: {
      prompt: promptParameter7,
      aspect_ratio: aspectRatioParameter5,
      quality: qualityParameter,
      resolution: resolutionParameter3,
      image_urls: imageUrlsParameter3,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'black-forest-labs/flux.2-pro', input: { prompt: 'A red door in a white wall' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt and up to ten reference images. The one Flux.2 model with guidance, steps and prompt upsampling to set, and with a seed. An older document has $0.04 an image in 1K and $0.06 in 2K.',
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
        description: 'How strictly the prompt is followed, from 1.5 to 10.',
      },
      guidance: {
        types: ['number'],
        description: 'Guidance scale, such as 1.5. No document gives its limits or says how it relates to `cfg`.',
      },
      steps: {
        types: ['integer'],
        minimum: 1,
        maximum: 50,
        description: 'Number of generation steps, from 1 to 50; more of them give higher quality.',
      },
      seed: seedParameter4,
      prompt_upsampling: {
        types: ['boolean'],
        description: 'Whether the prompt is enriched first, which makes results more inventive.',
        default: true,
      },
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'black-forest-labs/flux.2-flex', input: { prompt: 'A chess board seen from above' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt and up to eight reference images, documented as the highest quality of Flux.2; it alone also takes the aspect ratio 5:4. No seed and no sampler settings. An older document has $0.05 an image in 1K and $0.07 in 2K.',
    parameters: {
      prompt: promptParameter7,
      aspect_ratio: {
        types: ['string'],
        values: ['auto', '1:1', '4:3', '16:9', '3:2', '2:3', '9:16', '3:4', '5:4', '21:9', '9:21'],
        description: 'Aspect ratio of the image; `auto` is accepted too, and no document says what it does.',
        default: '16:9',
      },
      quality: qualityParameter,
      resolution: resolutionParameter3,
      image_urls: imageUrlsParameter3,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'black-forest-labs/flux.2-max', input: { prompt: "Frost on a spider's web" } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt and reference images with the light 9B model, meant for speed. Takes a seed, but no guidance, steps or prompt upsampling. Flux.2 Klein 4B is smaller and faster, with the same parameters.',
    parameters: {
      prompt: promptParameter7,
      aspect_ratio: aspectRatioParameter6,
      resolution: resolutionParameter3,
      image_urls: imageUrlsParameter4,
      seed: seedParameter4,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'black-forest-labs/flux.2-klein-9b', input: { prompt: 'A pencil sketch of a windmill' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt and reference images with the 4B model, the smallest and fastest of Flux.2. Takes what Flux.2 Klein 9B takes.',
    parameters: {
      prompt: promptParameter7,
      aspect_ratio: aspectRatioParameter6,
      resolution: resolutionParameter3,
      image_urls: imageUrlsParameter4,
      seed: seedParameter4,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'black-forest-labs/flux.2-klein-4b', input: { prompt: 'An icon of a lantern' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video of 5, 10 or 12 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Unlike SeeDance 1.0 it reaches 12 seconds; unlike 2.0 it takes no references.',
    parameters: {
      prompt: promptParameter8,
      mode: modeParameter3,
      aspect_ratio: aspectRatioParameter7,
      duration: { types: ['integer'], values: [5, 10, 12], description: 'Length in seconds.', default: 5 },
      resolution: resolutionParameter,
      seed: seedParameter5,
      first_frame_url: firstFrameUrlParameter,
      last_frame_url: lastFrameUrlParameter,
    },
    rules: [
      'Text to video: if `mode` is text_to_video.',
      'First and last frame (if `mode` is first_last_frame): needs `first_frame_url`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'The mode alone, without a prompt',
      body: { model: 'bytedance/seedance-1.5-pro', input: { mode: 'text_to_video' } },
    },
    full: {
      summary: 'Every member but the shape, which follows the first frame',
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
    description: 'Makes a video of 5 or 10 seconds at 720p from text, or from a first frame and an optional last frame. 1080p and keyframes are for SeeDance 1.0 Mini and Fast.',
    parameters: {
      prompt: promptParameter8,
      mode: modeParameter3,
      aspect_ratio: aspectRatioParameter7,
      duration: durationParameter3,
      seed: seedParameter5,
      first_frame_url: firstFrameUrlParameter,
      last_frame_url: lastFrameUrlParameter,
    },
    rules: [
      'Text to video: if `mode` is text_to_video.',
      'First and last frame (if `mode` is first_last_frame): needs `first_frame_url`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'The mode alone, without a prompt',
      body: { model: 'bytedance/seedance-1.0-pro', input: { mode: 'text_to_video' } },
    },
    full: {
      summary: 'Every member but the shape, which follows the first frame',
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
    description: 'Makes a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame; or a 720p video from keyframes, each with a prompt and a length of its own.',
    parameters: {
      prompt: promptParameter8,
      mode: {
        types: ['string'],
        values: ['text_to_video', 'first_last_frame', 'multi_frame'],
        description: 'What the video is made from: text alone, frames (needs `first_frame_url`) or keyframes (needs `frames` and takes only 720p as `resolution`).',
        required: true,
      },
      aspect_ratio: aspectRatioParameter7,
      duration: durationParameter4,
      resolution: {
        types: ['string'],
        values: ['720p', '1080p'],
        description: 'Size of the picture. In the mode `multi_frame` only 720p is taken (or omit it).',
        default: '720p',
      },
      seed: seedParameter5,
      first_frame_url: firstFrameUrlParameter,
      last_frame_url: lastFrameUrlParameter,
      frames: framesParameter,
    },
    rules: [
      'Text to video: if `mode` is text_to_video.',
      'First and last frame (if `mode` is first_last_frame): needs `first_frame_url`.',
      'Keyframes (if `mode` is multi_frame): needs `frames`; `resolution` must be 720p or omitted.',
      '`frames` must have an item with `image_url`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'The mode alone, without a prompt',
      body: { model: 'bytedance/seedance-1.0-mini', input: { mode: 'text_to_video' } },
    },
    full: {
      summary: 'Every member but the shape and the keyframes',
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
    description: 'Makes a video of 5 or 10 seconds at 720p or 1080p from text, from a first frame and an optional last frame, or from keyframes with a prompt and a length each. Unlike SeeDance 1.0 Mini, keyframes are not bound to 720p.',
    parameters: {
      prompt: promptParameter8,
      mode: {
        types: ['string'],
        values: ['text_to_video', 'first_last_frame', 'multi_frame'],
        description: 'What the video is made from: text alone, frames (needs `first_frame_url`) or keyframes (needs `frames`).',
        required: true,
      },
      aspect_ratio: aspectRatioParameter7,
      duration: durationParameter4,
      resolution: resolutionParameter,
      seed: seedParameter5,
      first_frame_url: firstFrameUrlParameter,
      last_frame_url: lastFrameUrlParameter,
      frames: framesParameter,
    },
    rules: [
      'Text to video: if `mode` is text_to_video.',
      'First and last frame (if `mode` is first_last_frame): needs `first_frame_url`.',
      'Keyframes (if `mode` is multi_frame): needs `frames`.',
      '`frames` must have an item with `image_url`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'The mode alone, without a prompt',
      body: { model: 'bytedance/seedance-1.0-fast', input: { mode: 'text_to_video' } },
    },
    full: {
      summary: 'Every member but the shape and the keyframes',
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
    description: 'Makes a video of 4 to 15 seconds at 720p from text, from a first frame and an optional last frame, or from up to nine references (images, videos, audio). SeeDance 2.0 Pro takes the same parameters and is documented with better quality.',
    parameters: {
      prompt: promptParameter9,
      mode: modeParameter4,
      aspect_ratio: aspectRatioParameter7,
      duration: durationParameter5,
      seed: seedParameter5,
      first_frame_url: firstFrameUrlParameter,
      last_frame_url: lastFrameUrlParameter,
      references: referencesParameter,
    },
    rules: [
      'Text to video: if `mode` is text_to_video.',
      'First and last frame (if `mode` is first_last_frame): needs `first_frame_url`.',
      'References (if `mode` is omni_reference): needs `references`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'The mode alone, without a prompt',
      body: { model: 'bytedance/seedance-2.0-fast', input: { mode: 'text_to_video' } },
    },
    full: {
      summary: 'Every member that the reference mode uses',
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
    description: 'Makes a video of 4 to 15 seconds at 720p in better quality than SeeDance 2.0 Fast, from the same input: text, a first frame and an optional last frame, or up to nine references (images, videos, audio).',
    parameters: {
      prompt: promptParameter9,
      mode: modeParameter4,
      aspect_ratio: aspectRatioParameter7,
      duration: durationParameter5,
      seed: seedParameter5,
      first_frame_url: firstFrameUrlParameter,
      last_frame_url: lastFrameUrlParameter,
      references: referencesParameter,
    },
    rules: [
      'Text to video: if `mode` is text_to_video.',
      'First and last frame (if `mode` is first_last_frame): needs `first_frame_url`.',
      'References (if `mode` is omni_reference): needs `references`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'The mode alone, without a prompt',
      body: { model: 'bytedance/seedance-2.0-pro', input: { mode: 'text_to_video' } },
    },
    full: {
      summary: 'Every member that the reference mode uses',
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
    description: 'Makes four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The highest version number of SeeDream; 4.0 to 4.6 take the same parameters, and no document compares the five.',
    parameters: {
      prompt: promptParameter10,
      image_urls: imageUrlsParameter5,
      aspect_ratio: aspectRatioParameter8,
      resolution: resolutionParameter4,
      seed: seedParameter5,
    },
    rules: [],
    output: imageListOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'bytedance/seedream-5.0-lite', input: { prompt: 'A night market seen from a balcony' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The successor number of SeeDream 4.5, with the same parameters; no document says what differs.',
    parameters: {
      prompt: promptParameter10,
      image_urls: imageUrlsParameter5,
      aspect_ratio: aspectRatioParameter8,
      resolution: resolutionParameter4,
      seed: seedParameter5,
    },
    rules: [],
    output: imageListOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'bytedance/seedream-4.6', input: { prompt: 'A clay fox on a shelf' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. Stands between SeeDream 4.1 and 4.6 in number, with the same parameters; no document says what differs.',
    parameters: {
      prompt: promptParameter10,
      image_urls: imageUrlsParameter5,
      aspect_ratio: aspectRatioParameter8,
      resolution: resolutionParameter4,
      seed: seedParameter5,
    },
    rules: [],
    output: imageListOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'bytedance/seedream-4.5', input: { prompt: 'A fern unrolling in morning light' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. Stands between SeeDream 4.0 and 4.5 in number, with the same parameters; no document says what differs.',
    parameters: {
      prompt: promptParameter10,
      image_urls: imageUrlsParameter5,
      aspect_ratio: aspectRatioParameter8,
      resolution: resolutionParameter4,
      seed: seedParameter5,
    },
    rules: [],
    output: imageListOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'bytedance/seedream-4.1', input: { prompt: 'An observatory above the clouds' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The lowest version number of SeeDream; the later four take the same parameters, and no document compares them.',
    parameters: {
      prompt: promptParameter10,
      image_urls: imageUrlsParameter5,
      aspect_ratio: aspectRatioParameter8,
      resolution: resolutionParameter4,
      seed: seedParameter5,
    },
    rules: [],
    output: imageListOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'bytedance/seedream-4.0', input: { prompt: 'A library carved into a cliff' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a sound effect from a text description, as one audio file of 0.5 to 30 seconds or of an automatic length; it can loop without a seam. Suno Sound takes a tempo and a key instead of a length.',
    parameters: {
      text: promptParameter21,
      prompt_influence: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'How closely the sound keeps to `text`, from 0 to 1.',
        default: 0.5,
      },
      duration: {
        types: [],
        forms: [{ types: ['number'], minimum: 0.5, maximum: 30 }, { types: ['string'], values: ['auto'] }],
        description: 'Length in seconds, from 0.5 to 30, or `auto` for a length that suits the sound.',
        default: 'auto',
      },
      loop: {
        types: ['boolean'],
        description: '`true` makes the end run into the beginning without a seam.',
        default: false,
      },
    },
    rules: [],
    output: audioOutput,
    minimal: {
      summary: 'A description alone',
      body: { model: 'elevenlabs/sound-effect', input: { text: 'A cork pops and glasses clink' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Transcribes an audio file into text with Scribe v2: the whole text, the language, and each word (or character) with its times; on request with speakers and entities. Makes no audio.',
    parameters: {
      audio_url: {
        types: ['string'],
        address: true,
        media: 'audio',
        description: 'Recording to write down.',
        required: true,
      },
      language_code: {
        types: ['string'],
        description: 'Language that is spoken, as an ISO 639-1 or ISO 639-3 code; detected if omitted.',
      },
      diarize: { types: ['boolean'], description: '`true` tells the speakers apart.', default: false },
      num_speakers: {
        types: ['integer'],
        maximum: 32,
        description: 'The most speakers there can be, up to 32; found automatically if omitted.',
      },
      diarization_threshold: {
        types: ['number'],
        description: 'A higher value finds fewer speakers, a lower one more. It has an effect only if `diarize` is true and `num_speakers` is omitted.',
        default: 0.22,
      },
      timestamps_granularity: {
        types: ['string'],
        values: ['none', 'word', 'character'],
        description: 'What gets times of its own.',
        default: 'word',
      },
      tag_audio_events: {
        types: ['boolean'],
        description: '`true` marks sounds such as laughter, music or footsteps.',
        default: true,
      },
      entity_detection: {
        types: ['string', 'array'],
        items: { types: ['string'] },
        description: 'Kinds of entities to find: `all`, or kinds such as `pii`, `phi`, `pci` and `offensive_language`, one as a string or several as a list.',
      },
      temperature: {
        types: ['number'],
        minimum: 0,
        maximum: 2,
        description: 'Randomness from 0 to 2; a higher value gives more varied results.',
        default: 0,
      },
      seed: {
        types: ['integer'],
        minimum: 0,
        maximum: 2147483647,
        description: 'Number that makes a result reproducible, from 0 to 2147483647.',
      },
      keyterms: {
        types: ['array'],
        items: { types: ['string'], maxLength: 49 },
        maxItems: 100,
        description: 'Words and phrases to listen for, at most 100 and each shorter than 50 characters.',
      },
    },
    rules: [],
    output: {
      description: 'What was said, as a whole and word by word.',
      members: {
        language_code: { types: ['string'], description: 'Language that was heard, as an ISO 639-3 code.' },
        language_probability: { types: ['number'], minimum: 0, maximum: 1, description: 'How sure the language is.' },
        text: { types: ['string'], description: 'The whole text of a transcript.', required: true },
        words: {
          types: ['array'],
          items: {
            types: ['object'],
            members: {
              text: { types: ['string'], description: 'What was heard.', required: true },
              start: { types: ['number'], description: 'Beginning in seconds.' },
              end: { types: ['number'], description: 'End in seconds.' },
              type: {
                types: ['string'],
                description: '`word`, `spacing`, or the kind of a sound event.',
                required: true,
              },
              speaker_id: { types: ['string'], description: 'Who spoke, where speakers are told apart.' },
            },
          },
          description: 'The transcript in pieces with their times; omitted if no timestamps were requested or nothing was heard.',
        },
      },
    },
    minimal: {
      summary: 'A recording alone',
      body: { model: 'elevenlabs/speech-to-text', input: { audio_url: 'https://example.com/voicemail.mp3' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Speaks lines of text, each in a voice of its own, and returns the conversation as one audio file. Always uses the `eleven_v3` model, so there is none to choose; lines take emotion tags. For one voice use ElevenLabs Text-to-Speech.',
    parameters: {
      dialogue: {
        types: ['array'],
        items: {
          types: ['object'],
          members: {
            text: {
              types: ['string'],
              description: 'What is said. A tag in square brackets sets the delivery: `[excitedly]` full of energy, `[curiously]` asking, `[warmly]` friendly, `[sadly]` downcast, `[angrily]` annoyed, `[whispered]` hushed, `[shouted]` loud. The examples use others as well, such as `[grateful]`.',
              required: true,
            },
            voice: {
              types: ['string'],
              description: 'Who says it, a `voice_id` from `GET /v1/resources/elevenlabs/voices`.',
              required: true,
            },
          },
        },
        description: 'Lines of the conversation, in order.',
        required: true,
      },
      language_code: { types: ['string'], description: 'Language to speak; `auto` means `en`.', default: 'en' },
      stability: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'How even the voices sound, from 0 to 1.',
        default: 0.5,
      },
    },
    rules: [],
    output: audioOutput,
    minimal: {
      summary: 'One line of one speaker',
      body: {
        model: 'elevenlabs/text-to-dialogue',
        input: { dialogue: [{ text: 'Is anybody still up here?', voice: 'hQ7vKc2LmT9xWb4RzN1e' }] },
      },
    },
    full: {
      summary: 'Two speakers with emotion tags',
      body: {
        model: 'elevenlabs/text-to-dialogue',
        input: {
          dialogue: [
            { text: '[whispered] Did you hear the stairs?', voice: 'hQ7vKc2LmT9xWb4RzN1e' },
            { text: '[warmly] That was only the cat.', voice: 'pX3dGy8JsU6aVf5EoM0i' },
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
    description: 'Reads a text aloud in one voice and returns one audio file, in one of 18 formats. A choice of four speech models trades latency against quality, expression, languages and the length of the text. For several voices use ElevenLabs Text-to-Dialogue.',
    parameters: {
      text: {
        types: ['string'],
        maxLength: 40000,
        description: 'Text to read aloud. At most 40,000 characters; 10,000 with `model_id` `eleven_multilingual_v2` and 5,000 with `eleven_v3`.',
        required: true,
      },
      voice: {
        types: ['string'],
        description: 'Voice, a `voice_id` from `GET /v1/resources/elevenlabs/voices`.',
        required: true,
      },
      model_id: {
        types: ['string'],
        values: ['eleven_flash_v2_5', 'eleven_turbo_v2_5', 'eleven_multilingual_v2', 'eleven_v3'],
        description: 'Speech model. `eleven_flash_v2_5`: lowest latency (about 75 ms), 32 languages. `eleven_turbo_v2_5`: quality and speed in balance (about 250 ms), 32 languages. `eleven_multilingual_v2`: highest quality and rich emotion, 29 languages. `eleven_v3`: most expressive, with a dramatic delivery, over 70 languages. It limits the length of `text`.',
        default: 'eleven_flash_v2_5',
      },
      output_format: {
        types: ['string'],
        values: [
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
        description: 'Format of the audio file: the codec, the sampling rate in hertz and, if the codec has one, the bit rate in kbit/s. `ulaw_8000` is the one for Twilio.',
        default: 'mp3_44100_128',
      },
      language_code: {
        types: ['string'],
        description: 'Language to force, as an ISO 639-1 code; `auto` forces none.',
        default: 'auto',
      },
      seed: {
        types: ['integer'],
        minimum: 0,
        maximum: 4294967295,
        description: 'Number that makes a result reproducible, from 0 to 4294967295.',
      },
      voice_settings: {
        types: ['object'],
        members: {
          stability: {
            types: ['number'],
            minimum: 0,
            maximum: 1,
            description: 'From 0 (wide emotional range) to 1 (even and flat).',
          },
          similarity_boost: {
            types: ['number'],
            minimum: 0,
            maximum: 1,
            description: 'How closely the result keeps to the voice, from 0 to 1.',
          },
          style: {
            types: ['number'],
            minimum: 0,
            maximum: 1,
            description: 'How strongly the style of the original speaker is amplified, from 0 to 1. It adds latency.',
          },
          speed: {
            types: ['number'],
            description: 'Factor on the speed of speech; below 1 is slower, above 1 faster.',
          },
          use_speaker_boost: {
            types: ['boolean'],
            description: 'Whether the result is brought still closer to the voice, which adds a little latency.',
          },
        },
        description: 'Fine adjustment of the voice.',
      },
    },
    rules: [
      'If `model_id` is eleven_multilingual_v2: `text` must have at most 10000 characters.',
      'If `model_id` is eleven_v3: `text` must have at most 5000 characters.',
    ],
    output: audioOutput,
    minimal: {
      summary: 'A text and a voice',
      body: {
        model: 'elevenlabs/text-to-speech',
        input: { text: 'The museum opens at ten.', voice: 'hQ7vKc2LmT9xWb4RzN1e' },
      },
    },
    full: {
      summary: 'Every member at once',
      body: {
        model: 'elevenlabs/text-to-speech',
        input: {
          text: "Mind the step, and please don't feed the dragons.",
          voice: 'hQ7vKc2LmT9xWb4RzN1e',
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
    description: 'Takes an audio file and returns an audio file with its voices alone: background music and noise are gone. There is nothing else to set.',
    parameters: {
      audio_url: {
        types: ['string'],
        address: true,
        media: 'audio',
        description: 'Recording to take the voices from.',
        required: true,
      },
    },
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
    description: 'Makes an image quickly from a text prompt and optional reference images, with Gemini 2.5 Flash. Has no resolution to choose; Nano Banana Pro and 2 do. An older document has $0.03.',
    parameters: { prompt: promptParameter11, aspect_ratio: aspectRatioParameter9, image_urls: imageUrlsParameter6 },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text and the shape',
      body: { model: 'google/nano-banana', input: { prompt: 'A greenhouse full of cacti', aspect_ratio: '4:3' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image of high quality at 1k, 2k or 4k from a text prompt and optional reference images, with Gemini 3. An older document has $0.06, twice the price of Nano Banana.',
    parameters: {
      prompt: promptParameter11,
      aspect_ratio: aspectRatioParameter9,
      resolution: resolutionParameter5,
      image_urls: imageUrlsParameter6,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text and the shape',
      body: {
        model: 'google/nano-banana-pro',
        input: { prompt: 'A cutaway drawing of a windmill', aspect_ratio: '2:3' },
      },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image of high quality at 1k, 2k or 4k from a text prompt and optional reference images. Documented as the latest generation of Nano Banana Pro, whose parameters it takes; no price is documented.',
    parameters: {
      prompt: promptParameter11,
      aspect_ratio: aspectRatioParameter9,
      resolution: resolutionParameter5,
      image_urls: imageUrlsParameter6,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text and the shape',
      body: { model: 'google/nano-banana-2', input: { prompt: 'A botanical plate of a thistle', aspect_ratio: '3:4' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video of 4, 6 or 8 seconds in about 100 seconds: from text, from a start frame (and an end frame), or from one to three reference images with an optional voice, then of 8 seconds only. About $0.40. Veo 3.1 Quality has higher quality, takes longer, and has no reference images.',
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
    rules: [
      'Text mode (if `start_image_url` and `reference_image_urls` are omitted): takes no `end_image_url` or `voice`.',
      'Frame mode (if `start_image_url` is set): takes no `reference_image_urls` or `voice`.',
      'Reference mode (if `reference_image_urls` is set): takes no `start_image_url` or `end_image_url`; `duration` must be 8 or omitted.',
      '`end_image_url` needs `start_image_url`.',
      '`voice` needs `reference_image_urls`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat drifts down a rain gutter' } },
    },
    full: {
      summary: 'Every member that text mode takes',
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
    description: 'Veo 3.1 Fast with a lower priority: makes a video of 4, 6 or 8 seconds from text, from a start frame (and an end frame), or from one to three reference images with an optional voice. Neither its waiting time nor its price is documented.',
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
    rules: [
      'Text mode (if `start_image_url` and `reference_image_urls` are omitted): takes no `end_image_url` or `voice`.',
      'Frame mode (if `start_image_url` is set): takes no `reference_image_urls` or `voice`.',
      'Reference mode (if `reference_image_urls` is set): takes no `start_image_url` or `end_image_url`; `duration` must be 8 or omitted.',
      '`end_image_url` needs `start_image_url`.',
      '`voice` needs `reference_image_urls`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'google/veo-3.1-fast-relaxed', input: { prompt: 'A snail crosses a mossy wall' } },
    },
    full: {
      summary: 'Every member that text mode takes',
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
    description: 'Makes a video of 4, 6 or 8 seconds in higher quality, in about 240 seconds, from text or from a start frame (and an end frame). Takes no reference images and no voice, which the other Veo 3.1 variants do. An older document has $0.60 to $0.80, by the resolution of the output.',
    parameters: {
      prompt: promptParameter2,
      aspect_ratio: aspectRatioParameter10,
      duration: { types: ['integer'], values: [4, 6, 8], description: 'Length in seconds.', default: 4 },
      seed: seedParameter,
      start_image_url: startImageUrlParameter4,
      end_image_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'Last frame. Needs `start_image_url`.',
      },
    },
    rules: ['`end_image_url` needs `start_image_url`.'],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'google/veo-3.1-quality', input: { prompt: 'Frost spreads over a window pane' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video of 4, 6 or 8 seconds with a lightweight variant in about 110 seconds: from text, from a start frame (and an end frame), or from one to three reference images with an optional voice. Same input as Veo 3.1 Fast; no price is documented.',
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
    rules: [
      'Text mode (if `start_image_url` and `reference_image_urls` are omitted): takes no `end_image_url` or `voice`.',
      'Frame mode (if `start_image_url` is set): takes no `reference_image_urls` or `voice`.',
      'Reference mode (if `reference_image_urls` is set): takes no `start_image_url` or `end_image_url`; `duration` must be 8 or omitted.',
      '`end_image_url` needs `start_image_url`.',
      '`voice` needs `reference_image_urls`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'google/veo-3.1-lite', input: { prompt: 'Two magpies fight over a spoon' } },
    },
    full: {
      summary: 'Every member that text mode takes',
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
    description: 'Veo 3.1 Lite with a lower priority: makes a video of 4, 6 or 8 seconds from text, from a start frame (and an end frame), or from one to three reference images with an optional voice. No waiting time is documented.',
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
    rules: [
      'Text mode (if `start_image_url` and `reference_image_urls` are omitted): takes no `end_image_url` or `voice`.',
      'Frame mode (if `start_image_url` is set): takes no `reference_image_urls` or `voice`.',
      'Reference mode (if `reference_image_urls` is set): takes no `start_image_url` or `end_image_url`; `duration` must be 8 or omitted.',
      '`end_image_url` needs `start_image_url`.',
      '`voice` needs `reference_image_urls`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'google/veo-3.1-lite-relaxed', input: { prompt: 'A kettle starts to whistle' } },
    },
    full: {
      summary: 'Every member that text mode takes',
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
    description: 'Extends the video of a completed Veo 3.1 task as a text prompt says, with the variant that you name and a duration of 8 seconds. Returns a video in the aspect ratio of the earlier one. Takes a task id, not a video file.',
    parameters: {
      prompt: { types: ['string'], description: 'What happens in the added part.', required: true },
      task_id: { types: ['string'], description: 'Id of a completed task whose video goes on.', required: true },
      model: {
        types: ['string'],
        values: ['lite', 'fast', 'quality', 'lite-relaxed', 'fast-relaxed'],
        description: 'Variant of Veo 3.1 that makes the added part.',
        required: true,
      },
      duration: {
        types: ['integer'],
        values: [8],
        description: 'Duration in seconds; only 8 is accepted (or omit it). No document says whether it counts the added part or the whole.',
        default: 8,
      },
      seed: seedParameter,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'What is needed',
      body: {
        model: 'google/veo-3.1-extend',
        input: { prompt: 'The boat reaches the drain', task_id: '7b20f6c1d9', model: 'lite' },
      },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Upscales the video of a completed Veo 3.1 task to 1080p or 4k and returns a video. Takes a task id, not a video file (Topaz Video Upscale takes one), and no prompt.',
    parameters: {
      task_id: { types: ['string'], description: 'Id of a completed task whose video is upscaled.', required: true },
      resolution: { types: ['string'], values: ['1080p', '4k'], description: 'Resolution to reach.', required: true },
    },
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
    description: 'Makes a video of 6 or 10 seconds from text, a first frame or both, on request towards a last frame. The only Hailuo model with a last frame and with 512p; 768p is the default, and 1080p lasts 6 seconds. An older document has $0.17.',
    parameters: {
      prompt: promptParameter12,
      start_image_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'First frame, which the service fetches itself. Needed where `prompt` is omitted and for `resolution` 512p.',
      },
      end_image_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: "Last frame. Can't be combined with `resolution` 512p.",
      },
      duration: durationParameter7,
      resolution: {
        types: ['string'],
        values: ['512p', '768p', '1080p'],
        description: 'Size of the video. 512p needs `start_image_url` and takes no `end_image_url`; 1080p lasts 6 seconds only. One table leaves 512p out.',
        default: '768p',
      },
      prompt_optimization: promptOptimizationParameter,
    },
    rules: [
      'Needs `prompt` or `start_image_url`.',
      'If `resolution` is 512p: needs `start_image_url`; takes no `end_image_url`.',
      'If `resolution` is 1080p: `duration` must be 6 or omitted.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'hailuo/minimax-2.0', input: { prompt: 'Steam curls from a cup on a rainy windowsill' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video of 6 or 10 seconds at 768p, or of 6 seconds at 1080p, from text, or from a first frame if you pass one. Takes no last frame, which Hailuo 2.0 does. An older document has $0.17.',
    parameters: {
      prompt: promptParameter12,
      start_image_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'First frame, which the service fetches itself. Needed where `prompt` is omitted; its presence switches from text-to-video to image-to-video.',
      },
      duration: durationParameter7,
      resolution: resolutionParameter6,
      prompt_optimization: promptOptimizationParameter,
    },
    rules: ['Needs `prompt` or `start_image_url`.', 'If `resolution` is 1080p: `duration` must be 6 or omitted.'],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'hailuo/minimax-2.3', input: { prompt: 'A fox trots across fresh snow' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video of 6 or 10 seconds at 768p, or of 6 seconds at 1080p, from a first frame, which is required, and optional text. Faster than Hailuo 2.3, which also works from text alone. An older document has $0.11.',
    parameters: {
      prompt: {
        types: ['string'],
        maxLength: 2000,
        description: 'What happens in the video, in at most 2000 characters.',
      },
      start_image_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'First frame, which the service fetches itself.',
        required: true,
      },
      duration: durationParameter7,
      resolution: resolutionParameter6,
      prompt_optimization: promptOptimizationParameter,
    },
    rules: ['If `resolution` is 1080p: `duration` must be 6 or omitted.'],
    output: videoOutput,
    minimal: {
      summary: 'A picture alone',
      body: { model: 'hailuo/minimax-2.3-fast', input: { start_image_url: 'https://example.com/orchard.png' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image at 1k, 2k or 4k from a text prompt and up to four reference images, as if taken with the camera body, lens, aperture and focal length that you choose. An older document has $0.03, and $0.06 at 4k.',
    parameters: {
      prompt: promptParameter7,
      image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], address: true },
        maxItems: 4,
        description: 'Up to four reference pictures.',
      },
      aspect_ratio: {
        types: ['string'],
        values: ['1:1', '3:4', '2:3', '9:16', '3:2', '4:3', '16:9', '21:9'],
        description: 'Shape of the picture.',
        default: '16:9',
      },
      resolution: {
        types: ['string'],
        values: ['1k', '2k', '4k'],
        description: 'Size class of the picture, which scales the dimensions that `aspect_ratio` gives.',
        default: '1k',
      },
      seed: seedParameter7,
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
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'higgsfield-ai/cinematic-studio-image', input: { prompt: 'A cable car above a foggy valley' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video of one shot and 4 to 15 seconds at 480p, 720p or 1080p from a text prompt, up to three reference images and optional first and last frames, with audio on request. The only version with a style (in words or from presets) and a choice of camera body, lens, focal length and aperture.',
    parameters: {
      prompt: promptParameter2,
      image_urls: imageUrlsParameter7,
      start_image_url: startImageUrlParameter4,
      end_image_url: endImageUrlParameter2,
      duration: durationParameter8,
      aspect_ratio: {
        types: ['string'],
        values: ['auto', '1:1', '3:4', '9:16', '4:3', '16:9', '21:9'],
        description: 'Aspect ratio of the video; `auto` if omitted.',
        default: 'auto',
      },
      resolution: resolutionParameter7,
      genre: {
        types: ['string'],
        values: ['general', 'action', 'horror', 'comedy', 'noir', 'epic', 'drama'],
        description: 'Genre of the film.',
        default: 'general',
      },
      generate_audio: generateAudioParameter,
      seed: seedParameter6,
      style_prompt: {
        types: ['string'],
        description: 'Style in your own words. Overrides `color_palette`, `lighting` and `camera_moveset_style`, which then have no effect.',
      },
      color_palette: {
        types: ['string'],
        values: [
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
        description: 'Preset for the colour grading, which can be left as `auto`. Has no effect beside `style_prompt`.',
      },
      lighting: {
        types: ['string'],
        values: ['auto', 'soft_cross', 'contre_jour', 'overhead_fall', 'window', 'practicals', 'silhouette'],
        description: 'Preset for the lighting, which can be left as `auto`. Has no effect beside `style_prompt`.',
      },
      camera_moveset_style: {
        types: ['string'],
        description: 'Manner in which the camera moves. Has no effect beside `style_prompt`. Known values are auto, classic_static, silent_machine, one_take and epic_scale; there are more.',
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
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: {
        model: 'higgsfield-ai/cinematic-studio-video-3.5',
        input: { prompt: 'A ferry leaves the dock before sunrise' },
      },
    },
    full: {
      summary: 'Every member but the style in words, which overrides three others',
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
    description: 'Makes a video of 4 to 15 seconds at 480p, 720p or 1080p from a text prompt, which the service cuts into shots by itself, or from shots with a text, length, camera movement and speed ramp each; with up to three reference images, optional first and last frames, and audio on request. Styles and lenses are for version 3.5.',
    parameters: {
      prompt: {
        types: ['string'],
        description: 'What happens in the video. Required unless `shot_mode` is multi_shot_manual.',
      },
      shot_mode: {
        types: ['string'],
        values: ['single', 'multi_shot_auto', 'multi_shot_manual'],
        description: '`single` and `multi_shot_auto` make the same video, whose cuts the model sets; both need `prompt`. With `multi_shot_manual` the shots are those of `multi_shots`, which it needs.',
        default: 'single',
      },
      multi_shots: {
        types: ['array'],
        items: {
          types: ['object'],
          members: {
            prompt: { types: ['string'], description: 'What happens in this shot.' },
            duration: { types: ['integer'], description: 'Length of this shot in seconds.' },
            camera_motion_id: {
              types: ['string'],
              description: 'Camera movement of this shot, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`.',
            },
            speedramp: {
              types: ['string'],
              values: ['ramp_up', 'flash_in', 'flash_out', 'hero_moment'],
              description: 'Change of pace: ramp_up is a speed-up, flash_in goes from fast to slow motion, flash_out from slow motion to fast, hero_moment is an impact.',
            },
          },
        },
        description: 'The shots in their order, each with its own camera movement and speed ramp. Required with `shot_mode` multi_shot_manual.',
      },
      image_urls: imageUrlsParameter7,
      start_image_url: startImageUrlParameter4,
      end_image_url: endImageUrlParameter2,
      duration: durationParameter8,
      aspect_ratio: {
        types: ['string'],
        values: ['auto', '1:1', '3:4', '9:16', '4:3', '16:9', '21:9'],
        description: 'Aspect ratio of the video. With `auto` the model picks; otherwise it decides the dimensions.',
        default: 'auto',
      },
      resolution: resolutionParameter7,
      genre: {
        types: ['string'],
        values: ['general', 'action', 'horror', 'comedy', 'noir', 'epic'],
        description: 'Genre of the film.',
        default: 'general',
      },
      camera_motion_id: cameraMovementIdParameter,
      generate_audio: generateAudioParameter,
      seed: seedParameter6,
    },
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
      summary: 'Every member that a single shot uses',
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
    description: 'Makes a video of 3 to 12 seconds at 720p or 1080p from a text prompt, in one shot or in shots that the service cuts, or from shots with a text, length and camera movement each; with up to three reference images and optional first and last frames. Sound effects on request, but not with a last frame. Speed ramps are for version 3.0.',
    parameters: {
      prompt: {
        types: ['string'],
        description: 'What happens in the video; `<<<image_1>>>` and so on refer to `image_urls`. Required unless `shot_mode` is multi_shot_manual.',
      },
      shot_mode: {
        types: ['string'],
        values: ['single', 'multi_shot_auto', 'multi_shot_manual'],
        description: 'One shot (`single`), shots whose borders and transitions the service sets (`multi_shot_auto`), or the shots of `multi_shots` (`multi_shot_manual`). The first two need `prompt`, the last needs `multi_shots`.',
        default: 'single',
      },
      multi_shots: {
        types: ['array'],
        items: {
          types: ['object'],
          members: {
            prompt: { types: ['string'], description: 'What happens in this shot.', required: true },
            duration: { types: ['integer'], description: 'Length of this shot in seconds.', required: true },
            camera_movement_id: {
              types: ['string'],
              description: 'Camera movement of this shot, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`.',
            },
          },
        },
        description: 'The shots in their order. Required with `shot_mode` multi_shot_manual.',
      },
      image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], address: true },
        maxItems: 3,
        description: 'Up to three reference pictures, which the prompt can name.',
      },
      start_image_url: startImageUrlParameter4,
      end_image_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'Last frame. Beside it `generate_audio` counts as `false`.',
      },
      duration: {
        types: ['integer'],
        minimum: 3,
        maximum: 12,
        description: 'Length of the whole video in seconds, from 3 to 12.',
        default: 5,
      },
      aspect_ratio: {
        types: ['string'],
        values: ['1:1', '3:4', '2:3', '9:16', '3:2', '4:3', '16:9', '21:9'],
        description: 'Aspect ratio of the video. The document lists one size for each, in pixels: 1280×1280 (1:1), 1080×1440 (3:4), 1080×1620 (2:3), 1080×1920 (9:16), 1620×1080 (3:2), 1440×1080 (4:3), 1920×1080 (16:9), 2520×1080 (21:9); it lists none for 720p.',
        default: '16:9',
      },
      resolution: resolutionParameter,
      genre: {
        types: ['string'],
        values: ['auto', 'action', 'horror', 'comedy', 'western', 'suspense', 'intimate', 'spectacle'],
        description: 'Genre of the film.',
        default: 'auto',
      },
      camera_movement_id: cameraMovementIdParameter,
      generate_audio: {
        types: ['boolean'],
        description: 'Whether sound effects are generated. Counts as `false` beside `end_image_url`.',
        default: false,
      },
      seed: seedParameter7,
    },
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
      summary: 'Every member that a single shot uses, but the last frame, which silences the video',
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
    description: 'Retired; use `higgsfield-ai/cinematic-studio-video-3.5`. Made a video of 5 or 10 seconds from a start image, with an optional text prompt, end image, camera movement, sound and slow motion, for $0.10 to $0.36.',
    parameters: {
      prompt: promptParameter19,
      start_image_url: startImageUrlParameter5,
      end_image_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'Last frame. Beside it `preset_id`, `sound` and `slow_motion` have no effect.',
      },
      duration: durationParameter10,
      aspect_ratio: {
        types: ['string'],
        values: ['1:1', '3:4', '2:3', '9:16', '3:2', '4:3', '16:9', '21:9'],
        description: 'Shape of the picture.',
      },
      preset_id: { types: ['string'], description: 'Id of a camera movement. Has no effect beside `end_image_url`.' },
      sound: { types: ['boolean'], description: 'Whether sound is generated. Has no effect beside `end_image_url`.' },
      slow_motion: {
        types: ['boolean'],
        description: 'Whether the video runs in slow motion. Has no effect beside `end_image_url`.',
      },
      seed: seedParameter7,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A picture alone',
      body: {
        model: 'higgsfield-ai/cinematic-studio-video',
        input: { start_image_url: 'https://example.com/canyon.png' },
      },
    },
    full: {
      summary: 'Every member but the last frame, which switches three others off',
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
    description: 'Retired; use `higgsfield-ai/text-to-speech`, which takes the same parameters. Read a text aloud as audio in a chosen voice, optionally over a background sound, for $0.05.',
    parameters: {
      voice_id: voiceIdParameter,
      prompt: promptParameter13,
      sound_id: soundIdParameter,
      similarity_boost: similarityBoostParameter,
      style: styleParameter,
      speed: speedParameter,
      stability: stabilityParameter,
    },
    rules: [],
    output: audioOutput,
    minimal: {
      summary: 'A voice and a text',
      body: { model: 'higgsfield-ai/tts', input: { voice_id: 'nQ4vR7tLxW2a', prompt: 'Your table is ready.' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Retired; use `alibaba/wan-2.7-video`, whose image-to-video mode takes driving audio. Made a video in which the person of an image speaks, from the image, an audio file (or the result of a speech task) and a text prompt, in standard ($0.25) or high quality ($0.35).',
    parameters: {
      image_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'Picture of the person or avatar that speaks.',
        required: true,
      },
      audio_url: {
        types: ['string'],
        address: true,
        media: 'audio',
        description: 'Recording to speak. Needed where `audio_task_id` is omitted.',
      },
      audio_task_id: {
        types: ['string'],
        description: 'Id of a speech task whose recording is spoken. Needed where `audio_url` is omitted.',
      },
      prompt: promptParameter2,
      quality: {
        types: ['string'],
        values: ['standard', 'high'],
        description: 'Quality of the video. No document gives a default.',
      },
      enhance_prompt: {
        types: ['boolean'],
        description: 'Whether the prompt is enhanced before it is used.',
        default: true,
      },
      seed: seedParameter,
    },
    rules: ['Needs `audio_url` or `audio_task_id`.'],
    output: videoOutput,
    minimal: {
      summary: 'A picture and a recording',
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
      summary: 'Every member but the task id, which stands in for the recording',
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
    description: 'Reads a text aloud in a Higgsfield voice, optionally over a background sound, and returns one audio file. ElevenLabs Text-to-Speech has no background sounds, but speech models and audio formats to choose. Its retired predecessor cost $0.05; no document prices this one.',
    parameters: {
      voice_id: voiceIdParameter,
      prompt: promptParameter13,
      sound_id: soundIdParameter,
      similarity_boost: similarityBoostParameter,
      style: styleParameter,
      speed: speedParameter,
      stability: stabilityParameter,
    },
    rules: [],
    output: audioOutput,
    minimal: {
      summary: 'A voice and a text',
      body: {
        model: 'higgsfield-ai/text-to-speech',
        input: { voice_id: 'nQ4vR7tLxW2a', prompt: 'The library closes in ten minutes.' },
      },
    },
    full: {
      summary: 'Every member at once',
      body: {
        model: 'higgsfield-ai/text-to-speech',
        input: {
          voice_id: 'nQ4vR7tLxW2a',
          prompt: 'Good evening, and welcome to the harbour concert.',
          sound_id: 'pZ8kD3mYc1',
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
    description: 'Makes a video from a start image and a text prompt, with an optional end image and motion preset, in basic quality. The slowest of the three: six times slower than Higgsfield Standard. An older document has $0.15.',
    parameters: {
      prompt: promptParameter14,
      start_image_url: startImageUrlParameter5,
      end_image_url: endImageUrlParameter3,
      enhance_prompt: enhancePromptParameter,
      seed: seedParameter7,
      motion_id: motionIdParameter,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A picture and a prompt',
      body: {
        model: 'higgsfield-ai/lite',
        input: { prompt: 'The owl turns its head towards the viewer', start_image_url: 'https://example.com/owl.png' },
      },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video from a start image and a text prompt, with an optional end image and motion preset, in medium quality, 1.5 times as fast as Higgsfield Standard. An older document has $0.21.',
    parameters: {
      prompt: promptParameter14,
      start_image_url: startImageUrlParameter5,
      end_image_url: endImageUrlParameter3,
      enhance_prompt: enhancePromptParameter,
      seed: seedParameter7,
      motion_id: motionIdParameter,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A picture and a prompt',
      body: {
        model: 'higgsfield-ai/turbo',
        input: { prompt: 'The skater spins on one leg', start_image_url: 'https://example.com/skater.png' },
      },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video from a start image and a text prompt, with an optional end image and motion preset, in the best quality of the three at normal speed. An older document has $0.30; Higgsfield Lite and Turbo cost less.',
    parameters: {
      prompt: promptParameter14,
      start_image_url: startImageUrlParameter5,
      end_image_url: endImageUrlParameter3,
      enhance_prompt: enhancePromptParameter,
      seed: seedParameter7,
      motion_id: motionIdParameter,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A picture and a prompt',
      body: {
        model: 'higgsfield-ai/standard',
        input: { prompt: 'Waves break against the pier', start_image_url: 'https://example.com/pier.png' },
      },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image at 1k or 2k from a text prompt and up to ten reference images that the prompt can name. Kling 3.0 Omni Image also makes 4k; Kling 3.0 Image makes up to four images at once.',
    parameters: {
      prompt: promptParameter15,
      resolution: { types: ['string'], values: ['1k', '2k'], description: 'Size of the picture.', default: '1k' },
      aspect_ratio: aspectRatioParameter11,
      image_urls: imageUrlsParameter8,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'kuaishou/kling-o1-image', input: { prompt: 'A red bicycle against a whitewashed wall' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image at 1k, 2k or 4k from a text prompt and up to ten reference images that the prompt can name. The only Kling model with 4k.',
    parameters: {
      prompt: promptParameter15,
      resolution: { types: ['string'], values: ['1k', '2k', '4k'], description: 'Size of the picture.', default: '1k' },
      aspect_ratio: aspectRatioParameter11,
      image_urls: imageUrlsParameter8,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'kuaishou/kling-3.0-omni-image', input: { prompt: 'A tide pool with starfish seen from above' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes one to four images at 1k or 2k (the default) from a text prompt and up to ten reference images that the prompt can name. The only Kling model that makes several images in a task.',
    parameters: {
      prompt: promptParameter15,
      resolution: { types: ['string'], values: ['1k', '2k'], description: 'Size of the pictures.', default: '2k' },
      aspect_ratio: aspectRatioParameter11,
      count: {
        types: ['integer'],
        minimum: 1,
        maximum: 4,
        description: 'How many pictures to draw, from 1 to 4.',
        default: 1,
      },
      image_urls: imageUrlsParameter8,
    },
    rules: [],
    output: imageOrListOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'kuaishou/kling-3.0-image', input: { prompt: 'A shop window full of globes' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image from a text prompt and references in one of four modes: restyle an image, keep its face (portrait), keep its character, or combine two to four elements with an optional scene and style. Never works from text alone, which the later Kling models do.',
    parameters: {
      prompt: promptParameter7,
      reference_mode: {
        types: ['string'],
        values: ['restyle', 'portrait', 'character', 'elements'],
        description: 'What is taken from the media. `restyle` (also when omitted), `portrait` and `character` need `image_url`; `elements` needs two to four `elements`.',
        default: 'restyle',
      },
      image_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'Picture to start from. Needed in every mode but `elements`.',
      },
      aspect_ratio: {
        types: ['string'],
        values: ['21:9', '16:9', '3:2', '4:3', '1:1', '3:4', '2:3', '9:16'],
        description: 'Shape of the picture.',
        default: '1:1',
      },
      fidelity: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'How closely the picture is followed, from 0 to 1.',
        default: 0.5,
      },
      human_fidelity: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'How closely the face is kept, from 0 to 1. Only taken in the mode `portrait`.',
        default: 0.65,
      },
      elements: {
        types: ['array'],
        media: 'any',
        items: { types: ['string'], address: true },
        description: 'Pictures or videos of what appears. Two to four are needed in the mode `elements`.',
      },
      scene_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'Picture of the background. Only taken in the mode `elements`.',
      },
      style_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'Picture whose style is taken over. Only taken in the mode `elements`.',
      },
    },
    rules: [
      'Restyle (if `reference_mode` is restyle or omitted): needs `image_url`; takes no `human_fidelity`, `scene_url` or `style_url`.',
      'Portrait (if `reference_mode` is portrait): needs `image_url`; takes no `scene_url` or `style_url`.',
      'Character (if `reference_mode` is character): needs `image_url`; takes no `human_fidelity`, `scene_url` or `style_url`.',
      'Elements (if `reference_mode` is elements): needs `elements`; takes no `human_fidelity`; `elements` must have at least 2 and at most 4 items.',
    ],
    output: imageOutput,
    minimal: {
      summary: 'Restyling by default',
      body: {
        model: 'kuaishou/kling-2.1-image',
        input: { prompt: 'The same barn as a woodcut', image_url: 'https://example.com/barn.png' },
      },
    },
    full: {
      summary: 'Every member but the face strength, which belongs to portraits',
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
    description: 'Makes a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Silent unless `native_audio` is on, which needs 1080p and no last frame, and lets up to five voices speak.',
    parameters: {
      prompt: promptParameter2,
      mode: {
        types: ['string'],
        values: ['std', 'pro'],
        description: 'Resolution, 720p for `std` and 1080p for `pro`. `native_audio` needs `pro`.',
        default: 'pro',
      },
      duration: durationParameter3,
      native_audio: {
        types: ['boolean'],
        description: "Whether sound is generated for the video. Needs `mode` `pro` (or omitted), can't be combined with `end_frame_url`, and has to be on for `voices`.",
        default: false,
      },
      start_frame_url: startFrameUrlParameter2,
      end_frame_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: "Last frame. Can't be set while `native_audio` is on.",
      },
      voices: {
        types: ['array'],
        items: {
          types: ['object'],
          members: {
            voice_id: {
              types: ['integer'],
              description: "Voice preset, an `id` from `GET /v1/resources/kuaishou/kling/voices`. Can't be combined with `voice_url`.",
            },
            voice_url: {
              types: ['string'],
              address: true,
              media: 'audio',
              description: "MP3 recording of a voice of your own. Can't be combined with `voice_id`.",
            },
          },
        },
        maxItems: 5,
        description: 'Up to five voices that speak in the video. Needs `native_audio` to be on.',
      },
    },
    rules: [
      '`voices` needs `native_audio`.',
      'If `voices` is set: `native_audio` must be true.',
      'If `native_audio` is true: takes no `end_frame_url`; `mode` must be pro or omitted.',
      'In each item of `voices`, if `voice_id` is set: takes no `voice_url`.',
      'In each item of `voices`: needs at least one parameter.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'kuaishou/kling-2.6-video', input: { prompt: 'A ferry leaves the dock at sunrise' } },
    },
    full: {
      summary: 'Every member but the last frame, which sound excludes',
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
    description: 'Makes a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Silent unless `sound_effects` describes noises or music. Voices are for Kling 2.6 Video.',
    parameters: {
      prompt: promptParameter2,
      mode: modeParameter5,
      duration: durationParameter3,
      aspect_ratio: {
        types: ['string'],
        values: ['16:9', '9:16', '1:1'],
        description: 'Shape of the picture. Has no effect beside `start_frame_url`, whose shape the video takes.',
        default: '16:9',
      },
      start_frame_url: startFrameUrlParameter,
      end_frame_url: endImageUrlParameter2,
      sound_effects: soundEffectsParameter,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'kuaishou/kling-2.5-turbo-video', input: { prompt: 'A hawk circles above the cliffs' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video of 5 or 10 seconds at 720p or 1080p from a text prompt and a first frame, which is required, with an optional last frame. Silent unless `sound_effects` describes noises or music. Kling 2.1 Master Video works from text alone.',
    parameters: {
      prompt: promptParameter2,
      start_frame_url: startImageUrlParameter5,
      end_frame_url: endImageUrlParameter2,
      duration: durationParameter3,
      mode: modeParameter5,
      sound_effects: soundEffectsParameter,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A picture and a prompt',
      body: {
        model: 'kuaishou/kling-2.1-video',
        input: { prompt: 'The cat stretches and walks off', start_frame_url: 'https://example.com/cat.png' },
      },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video of 5 or 10 seconds at 1080p only, from a text prompt and an optional first frame; it takes no last frame, which Kling 2.1 Video does. Silent unless `sound_effects` describes noises or music.',
    parameters: {
      prompt: promptParameter2,
      duration: durationParameter3,
      start_frame_url: startFrameUrlParameter,
      sound_effects: soundEffectsParameter,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'kuaishou/kling-2.1-master-video', input: { prompt: 'A glacier calves into the sea' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video of 3 to 15 seconds at 720p or 1080p from a text prompt or from two to six shots, with optional first and last frames and elements (characters and objects). Has generated audio unless you switch it off. Reference images and source videos are for Kling 3.0 Omni Video.',
    parameters: {
      prompt: {
        types: ['string'],
        description: "What happens in the video. Needed where `multi_shots` is omitted, and can't be combined with it.",
      },
      mode: modeParameter5,
      duration: durationParameter9,
      aspect_ratio: {
        types: ['string'],
        values: ['16:9', '9:16', '1:1'],
        description: 'Aspect ratio of the video.',
        default: '16:9',
      },
      native_audio: { types: ['boolean'], description: 'Whether sound is generated for the video.', default: true },
      start_frame_url: startFrameUrlParameter2,
      end_frame_url: endImageUrlParameter2,
      elements: {
        types: ['array'],
        items: {
          types: ['object'],
          members: {
            description: {
              types: ['string'],
              maxLength: 100,
              description: 'What the element is, in at most 100 characters.',
              default: '',
            },
            type: {
              types: ['string'],
              values: ['image', 'video'],
              description: 'Whether pictures or a video show the element.',
              default: 'image',
            },
            image_urls: {
              types: ['array'],
              media: 'image',
              items: { types: ['string'] },
              maxItems: 4,
              description: 'Up to four pictures of an element of type `image`.',
            },
            video_url: { types: ['string'], media: 'video', description: 'Video of an element of type `video`.' },
            voice_id: {
              types: ['integer'],
              description: 'Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; no table of elements names the parameter.',
            },
          },
        },
        description: 'Characters and objects that appear in the video. They are created from this list, used for the task, and deleted when it has completed. No document gives this model a mark such as `@Element1` for the prompt.',
      },
      multi_shots: {
        types: ['array'],
        items: {
          types: ['object'],
          members: {
            prompt: { types: ['string'], description: 'What happens in this shot.', required: true },
            duration: {
              types: ['integer'],
              minimum: 1,
              maximum: 14,
              description: 'Length of this shot in seconds, at least 1. All shots together last 3 to 15 seconds, which leaves at most 14 for one of them.',
              required: true,
            },
          },
        },
        minItems: 2,
        maxItems: 6,
        description: "Two to six shots, 3 to 15 seconds in all. Needed where `prompt` is omitted, and can't be combined with it.",
      },
    },
    rules: [
      'Needs `multi_shots` or `prompt`.',
      'If `multi_shots` is set: takes no `prompt`.',
      'All `multi_shots` together last at least 3 and at most 15 seconds.',
      '`multi_shots` must have an item with `duration` above 1, or more than 2 items.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'kuaishou/kling-3.0-video', input: { prompt: 'Bees land on a lavender bush' } },
    },
    full: {
      summary: 'Every member but the shots, which stand in for the prompt',
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
    description: 'Makes a video in which the person of an image moves like the one in a motion video, guided by a text prompt, at 720p or 1080p, with the audio of the motion video unless you switch it off. An older document has $0.01 a second at 720p and $0.0225 at 1080p.',
    parameters: {
      prompt: promptParameter16,
      image_url: imageUrlParameter,
      video_url: videoUrlParameter,
      mode: modeParameter6,
      keep_audio: keepAudioParameter,
      character_orientation: characterOrientationParameter,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A prompt, a picture and a video',
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
      summary: 'Every member at once',
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
    description: 'Makes a video in which the person of an image moves like the one in a motion video, guided by a text prompt, at 720p or 1080p, with the audio of the motion video unless you switch it off. Keeps faces more alike than Kling 2.6 Motion Control and takes elements; no price is documented.',
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
          members: {
            description: {
              types: ['string'],
              maxLength: 100,
              description: 'What the element is, in at most 100 characters.',
              default: '',
            },
            type: {
              types: ['string'],
              values: ['image', 'video'],
              description: 'Whether pictures or a video show the element.',
              default: 'image',
            },
            image_urls: {
              types: ['array'],
              media: 'image',
              items: { types: ['string'] },
              maxItems: 4,
              description: 'Up to four pictures of an element of type `image`.',
            },
            video_url: { types: ['string'], media: 'video', description: 'Video of an element of type `video`.' },
            voice_id: {
              types: ['integer'],
              description: 'Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; no table of elements names the parameter.',
            },
          },
        },
        description: 'Further characters and objects that appear in the video. No document says how long they live, or gives this model a mark such as `@Element1` for the prompt.',
      },
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A prompt, a picture and a video',
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
      summary: 'Every member at once',
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
    description: 'Edits a video by a text prompt: restyles it, or takes it as a guide for the style, with up to four reference images and up to four elements. Returns a video as long as the source at 720p or 1080p, with its audio only if `keep_audio` is on. An older document has $0.04 a second at 720p and $0.0533 at 1080p.',
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
          members: {
            description: {
              types: ['string'],
              maxLength: 100,
              description: 'What the element is, in at most 100 characters.',
              default: '',
            },
            type: {
              types: ['string'],
              values: ['image', 'video'],
              description: 'Whether pictures or a video show the element.',
              default: 'image',
            },
            image_urls: {
              types: ['array'],
              media: 'image',
              items: { types: ['string'] },
              maxItems: 4,
              description: 'Up to four pictures of an element of type `image`.',
            },
            video_url: { types: ['string'], media: 'video', description: 'Video of an element of type `video`.' },
            voice_id: {
              types: ['integer'],
              description: 'Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; no table of elements names the parameter.',
            },
          },
        },
        maxItems: 4,
        description: 'Up to four characters and objects to bring in. They are created from this list, used for the task, and deleted when it has completed. No document gives this model a mark such as `@Element1` for the prompt.',
      },
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A video and what to do with it',
      body: {
        model: 'kuaishou/kling-3.0-omni-video-edit',
        input: { video_url: 'https://example.com/harbour.mp4', prompt: 'Let snow fall' },
      },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Edits a video by a text prompt: restyles it, or takes it as a guide for the style, with up to four reference images but no elements, which Kling 3.0 Omni Video Edit takes. Returns a video as long as the source at 720p or 1080p, with its audio only if `keep_audio` is on; no price is documented.',
    parameters: {
      video_url: videoUrlParameter2,
      prompt: promptParameter17,
      video_mode: videoModeParameter,
      keep_audio: keepAudioParameter2,
      mode: modeParameter6,
      aspect_ratio: aspectRatioParameter12,
      image_urls: imageUrlsParameter9,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A video and what to do with it',
      body: {
        model: 'kuaishou/kling-o1-video-edit',
        input: { video_url: 'https://example.com/meadow.mp4', prompt: 'Change the season to autumn' },
      },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video of 3 to 15 seconds at 720p or 1080p from a text prompt or two to six shots, on request with reference images, elements, first and last frames or a source video. Generated audio only if `native_audio` is on. An older document has $0.14 to $0.20 for 5 seconds and $0.26 to $0.40 for 10, by mode and audio.',
    parameters: {
      video_mode: videoModeParameter2,
      prompt: {
        types: ['string'],
        description: "What happens in the video; `@Image1` and `@Element1` point at the pictures and elements. Needed where `multi_shots` is omitted, and can't be combined with it.",
      },
      mode: modeParameter5,
      duration: durationParameter9,
      aspect_ratio: aspectRatioParameter13,
      native_audio: { types: ['boolean'], description: 'Whether sound is generated for the video.', default: false },
      keep_audio: keepAudioParameter3,
      image_urls: imageUrlsParameter10,
      start_image_index: startImageIndexParameter,
      start_frame_url: startFrameUrlParameter3,
      end_frame_url: endFrameUrlParameter,
      video_url: {
        types: ['string'],
        address: true,
        media: 'video',
        description: "Source video. Needed with `video_mode` `transform` and `video_reference`; can't be set with `elements` or where `video_mode` is omitted, nor beside an element of type `video`.",
      },
      multi_shots: {
        types: ['array'],
        items: {
          types: ['object'],
          members: {
            prompt: { types: ['string'], description: 'What happens in this shot.', required: true },
            duration: {
              types: ['integer'],
              minimum: 1,
              description: 'Length of this shot in seconds, at least 1.',
              required: true,
            },
          },
        },
        minItems: 2,
        maxItems: 6,
        description: "Two to six shots of at least a second each. Needed where `prompt` is omitted, and can't be combined with it.",
      },
      elements: {
        types: ['array'],
        items: {
          types: ['object'],
          members: {
            description: {
              types: ['string'],
              maxLength: 100,
              description: 'What the element is, in at most 100 characters.',
              default: '',
            },
            type: {
              types: ['string'],
              values: ['image', 'video'],
              description: 'Whether pictures or a video show the element.',
              default: 'image',
            },
            image_urls: {
              types: ['array'],
              media: 'image',
              items: { types: ['string'] },
              maxItems: 4,
              description: 'Up to four pictures of an element of type `image`.',
            },
            video_url: { types: ['string'], media: 'video', description: 'Video of an element of type `video`.' },
            voice_id: {
              types: ['integer'],
              description: 'Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; no table of elements names the parameter.',
            },
          },
        },
        description: 'Characters and objects, `@Element1`, `@Element2` and so on in the prompt. They are created on the Kling account when the task is submitted and stay there; they are deleted only if the submission fails. Together with `image_urls` at most 7 with `video_mode` `elements` or omitted, and at most 4 with `transform` and `video_reference`. Beside `video_url` none may be of type `video`.',
      },
    },
    rules: [
      'No mode (if `video_mode` is omitted): takes no `start_frame_url`, `end_frame_url` or `video_url`; `elements` must have at most 7 items.',
      'No mode: `image_urls` and `elements` together must have at most 7 items.',
      'No mode: `aspect_ratio` must not be auto.',
      'Elements (if `video_mode` is elements): takes no `video_url`; `elements` must have at most 7 items.',
      'Elements: needs `elements` or `image_urls`.',
      'Elements, if `image_urls` has no items: needs `elements`.',
      'Elements, if `elements` has no items: needs `image_urls`; `image_urls` must have at least 1 item.',
      'Elements: `image_urls` and `elements` together must have at most 7 items.',
      'Elements: `aspect_ratio` must not be auto.',
      'Start and end frame (if `video_mode` is start_end_frame): needs `start_frame_url`.',
      'Transform (if `video_mode` is transform): needs `video_url`; `image_urls` must have at most 4 items; `elements` must have at most 4 items.',
      'Transform: `image_urls` and `elements` together must have at most 4 items.',
      'Video reference (if `video_mode` is video_reference): needs `video_url`; `image_urls` must have at most 4 items; `elements` must have at most 4 items.',
      'Video reference: `image_urls` and `elements` together must have at most 4 items.',
      'If `multi_shots` is set: takes no `prompt`.',
      'If `video_url` is set: in each item of `elements` `type` must be image or omitted.',
      'Needs `multi_shots` or `prompt`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'kuaishou/kling-3.0-omni-video', input: { prompt: 'A tram climbs a steep street in the rain' } },
    },
    full: {
      summary: 'Every member that a transformation takes, and the two frames',
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
    description: 'Makes a video of 3 to 10 seconds at 720p or 1080p from a text prompt, on request with reference images, elements shown by images, first and last frames or a source video. Kling 3.0 Omni Video adds 15 seconds, shots, generated audio and elements shown by a video. An older document has $0.048 a second.',
    parameters: {
      video_mode: videoModeParameter2,
      prompt: {
        types: ['string'],
        description: 'What happens in the video; `@Image1` and `@Element1` point at the pictures and elements.',
        required: true,
      },
      mode: modeParameter5,
      duration: {
        types: ['integer'],
        minimum: 3,
        maximum: 10,
        description: 'Length in seconds, from 3 to 10.',
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
        address: true,
        media: 'video',
        description: "Source video. Needed with `video_mode` `transform` and `video_reference`; can't be set with `elements` or where `video_mode` is omitted.",
      },
      elements: {
        types: ['array'],
        items: {
          types: ['object'],
          members: {
            description: {
              types: ['string'],
              maxLength: 100,
              description: 'What the element is, in at most 100 characters.',
              default: '',
            },
            type: {
              types: ['string'],
              values: ['image'],
              description: 'Always `image`, since this model takes no video elements.',
              default: 'image',
            },
            image_urls: {
              types: ['array'],
              media: 'image',
              items: { types: ['string'] },
              maxItems: 4,
              description: 'Up to four pictures of an element of type `image`.',
            },
            voice_id: {
              types: ['integer'],
              description: 'Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; no table of elements names the parameter.',
            },
          },
        },
        description: 'Characters and objects shown by images, `@Element1`, `@Element2` and so on in the prompt. They are created on the Kling account when the task is submitted and stay there; they are deleted only if the submission fails. Together with `image_urls` at most 7 with `video_mode` `elements` or omitted, and at most 4 with `transform` and `video_reference`.',
      },
    },
    rules: [
      'No mode (if `video_mode` is omitted): takes no `start_frame_url`, `end_frame_url` or `video_url`; `elements` must have at most 7 items.',
      'No mode: `image_urls` and `elements` together must have at most 7 items.',
      'No mode: `aspect_ratio` must not be auto.',
      'Elements (if `video_mode` is elements): takes no `video_url`; `elements` must have at most 7 items.',
      'Elements: needs `elements` or `image_urls`.',
      'Elements, if `image_urls` has no items: needs `elements`.',
      'Elements, if `elements` has no items: needs `image_urls`; `image_urls` must have at least 1 item.',
      'Elements: `image_urls` and `elements` together must have at most 7 items.',
      'Elements: `aspect_ratio` must not be auto.',
      'Start and end frame (if `video_mode` is start_end_frame): needs `start_frame_url`.',
      'Transform (if `video_mode` is transform): needs `video_url`; `image_urls` must have at most 4 items; `elements` must have at most 4 items.',
      'Transform: `image_urls` and `elements` together must have at most 4 items.',
      'Video reference (if `video_mode` is video_reference): needs `video_url`; `image_urls` must have at most 4 items; `elements` must have at most 4 items.',
      'Video reference: `image_urls` and `elements` together must have at most 4 items.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'kuaishou/kling-o1-video', input: { prompt: 'Steam rises from a bowl of noodles' } },
    },
    full: {
      summary: 'Every member that a video reference takes, and the two frames',
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
    description: 'Retired; use `kuaishou/kling-2.6-video`. Made a video of 5 or 10 seconds from text, or from a start image and an optional end image, with audio on request, for $0.032 a second.',
    parameters: {
      prompt: promptParameter18,
      start_image_url: startImageUrlParameter6,
      end_image_url: endImageUrlParameter2,
      duration: durationParameter10,
      aspect_ratio: aspectRatioParameter14,
      mode: modeParameter7,
      enable_audio: enableAudioParameter,
    },
    rules: ['Needs `start_image_url` or `prompt`.', 'If `start_image_url` is set: takes no `aspect_ratio`.'],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'kuaishou/kling-2.6', input: { prompt: 'A windmill turns in a field of poppies' } },
    },
    full: {
      summary: 'Every member but the shape, which follows the first frame',
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
    description: 'Retired; use `kuaishou/kling-2.5-turbo-video`. Made a 1080p video from text, or from a start image and an optional end image, with audio on request: 5 seconds for $0.27, 10 for $0.53.',
    parameters: {
      prompt: promptParameter18,
      start_image_url: startImageUrlParameter6,
      end_image_url: endImageUrlParameter2,
      duration: durationParameter10,
      aspect_ratio: aspectRatioParameter14,
      mode: modeParameter8,
      enable_audio: enableAudioParameter,
    },
    rules: ['Needs `start_image_url` or `prompt`.', 'If `start_image_url` is set: takes no `aspect_ratio`.'],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'kuaishou/kling-2.5', input: { prompt: 'A hot-air balloon lifts off' } },
    },
    full: {
      summary: 'Every member but the shape, which follows the first frame',
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
    description: 'Retired; use `kuaishou/kling-2.1-video`. Made a video from a start image, which was required, with an optional text prompt and end image and audio on request: 5 seconds for $0.13 at 720p or $0.27 at 1080p, 10 seconds for $0.27 or $0.53.',
    parameters: {
      prompt: promptParameter19,
      start_image_url: startImageUrlParameter5,
      end_image_url: endImageUrlParameter2,
      duration: durationParameter10,
      mode: modeParameter7,
      enable_audio: enableAudioParameter,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'A picture alone',
      body: { model: 'kuaishou/kling-2.1', input: { start_image_url: 'https://example.com/well.png' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Retired; use `kuaishou/kling-2.1-master-video`. Made a 1080p video from text or a start image, without an end image, with audio on request: 5 seconds for $0.40, 10 for $0.80.',
    parameters: {
      prompt: promptParameter18,
      start_image_url: startImageUrlParameter6,
      duration: durationParameter10,
      aspect_ratio: aspectRatioParameter14,
      mode: modeParameter8,
      enable_audio: enableAudioParameter,
    },
    rules: ['Needs `start_image_url` or `prompt`.', 'If `start_image_url` is set: takes no `aspect_ratio`.'],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'kuaishou/kling-2.1-master', input: { prompt: 'Salmon leap up a waterfall' } },
    },
    full: {
      summary: 'Every member but the shape, which follows the first frame',
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
    description: 'Retired; use `kuaishou/kling-2.5-turbo-video`. Made a video; the documents name it without saying what input it took, so every parameter is passed on.',
    open: true,
    parameters: {},
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'An empty input, since no parameter is documented',
      body: { model: 'kuaishou/kling-2.5-turbo-pro', input: {} },
    },
    full: {
      summary: 'Asks what the request would cost',
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
    description: 'Makes an image in medium or high quality from a text prompt and optional reference images. GPT Image 1.5 takes the same parameters and is documented as more capable; GPT Image 2 also takes a resolution. An older document has $0.02 in medium and $0.04 in high quality.',
    parameters: {
      prompt: promptParameter11,
      image_urls: imageUrlsParameter11,
      aspect_ratio: aspectRatioParameter15,
      quality: qualityParameter2,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'openai/gpt-image-1', input: { prompt: 'A hand-drawn map of an island with one volcano' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image in medium or high quality from a text prompt and optional reference images, documented as more capable than GPT Image 1. An older document has $0.03 in medium and $0.05 in high quality.',
    parameters: {
      prompt: promptParameter11,
      image_urls: imageUrlsParameter11,
      aspect_ratio: aspectRatioParameter15,
      quality: qualityParameter2,
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'openai/gpt-image-1.5', input: { prompt: 'A poster for a village cheese market' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes an image at 1K, 2K or 4K from a text prompt, or edits reference images. The only GPT Image model with a resolution; no price is documented.',
    parameters: {
      prompt: promptParameter11,
      image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], address: true },
        description: 'Reference pictures; with them the model edits.',
      },
      aspect_ratio: {
        types: ['string'],
        values: ['1:1', '2:3', '3:2', '16:9'],
        description: 'Shape of the picture.',
        default: '1:1',
      },
      quality: qualityParameter2,
      resolution: { types: ['string'], values: ['1K', '2K', '4K'], description: 'Size of the picture.', default: '1K' },
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'openai/gpt-image-2', input: { prompt: 'A diagram of a bicycle hub with labels' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Retired; use `google/veo-3.1-fast`. Made a video of 5, 10, 15 or 20 seconds from text, optionally with a reference image or a character from a cameo video: 10 seconds for $0.10, 15 for $0.15.',
    parameters: {
      prompt: promptParameter2,
      duration: { types: ['integer'], values: [5, 10, 15, 20], description: 'Length in seconds.' },
      aspect_ratio: aspectRatioParameter16,
      image_url: imageUrlParameter2,
      cameo_video_url: cameoVideoUrlParameter,
      character_prompt: characterPromptParameter,
      safety_instruction: safetyInstructionParameter,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'openai/sora-2', input: { prompt: 'A hedgehog rolls down a grassy slope' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Retired; use `google/veo-3.1-quality`. Made a video of 10, 15, 20 or 25 seconds from text, optionally with a reference image or a character from a cameo video: 25 seconds for $0.40.',
    parameters: {
      prompt: promptParameter2,
      duration: { types: ['integer'], values: [10, 15, 20, 25], description: 'Length in seconds.' },
      aspect_ratio: aspectRatioParameter16,
      image_url: imageUrlParameter2,
      cameo_video_url: cameoVideoUrlParameter,
      character_prompt: characterPromptParameter,
      safety_instruction: safetyInstructionParameter,
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'openai/sora-2-pro', input: { prompt: 'A night train crosses a viaduct' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Continues a Suno clip or an audio file from a second that you choose, by a description (simple mode) or by lyrics (custom mode), and returns audio in the clip format of Suno Music. An older document has $0.06.',
    parameters: {
      mv: mvParameter,
      clip_id: {
        types: ['string'],
        description: 'Suno clip to continue. At least one of `clip_id` and `audio_url` is needed.',
      },
      audio_url: {
        types: ['string'],
        address: true,
        media: 'audio',
        description: 'Sound file to continue, in place of a clip. At least one of `clip_id` and `audio_url` is needed.',
      },
      custom: customParameter,
      gpt_description_prompt: gptDescriptionPromptParameter,
      prompt: promptParameter20,
      continue_at: {
        types: ['number'],
        description: 'Second at which the continuation begins. One document requires it, so the safest is to send it.',
      },
      start_s: startSParameter,
      end_s: endSParameter,
      title: titleParameter,
      make_instrumental: makeInstrumentalParameter,
    },
    rules: ['Needs `clip_id` or `audio_url`.'],
    output: sunoClipOutput,
    minimal: {
      summary: 'A clip alone',
      body: {
        model: 'suno-ai/extend',
        input: { mv: 'chirp-crow', custom: false, clip_id: '0b9d6f52-18c4-47aa-8f3e-7725d1c0a9b3' },
      },
    },
    full: {
      summary: 'Every member that custom mode takes, from a sound file',
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
    description: 'Makes a new version of a Suno clip or of an audio file, by a description (simple mode) or by a detailed prompt (custom mode), and returns audio in the clip format of Suno Music. An older document has $0.06.',
    parameters: {
      mv: mvParameter,
      clip_id: {
        types: ['string'],
        description: 'Suno clip to cover. At least one of `clip_id` and `audio_url` is needed.',
      },
      audio_url: {
        types: ['string'],
        address: true,
        media: 'audio',
        description: 'Sound file to cover, in place of a clip. At least one of `clip_id` and `audio_url` is needed.',
      },
      custom: customParameter,
      gpt_description_prompt: gptDescriptionPromptParameter,
      prompt: promptParameter20,
      continue_at: continueAtParameter,
      start_s: startSParameter,
      end_s: endSParameter,
      title: titleParameter,
      make_instrumental: makeInstrumentalParameter,
    },
    rules: ['Needs `clip_id` or `audio_url`.'],
    output: sunoClipOutput,
    minimal: {
      summary: 'A clip alone',
      body: {
        model: 'suno-ai/cover',
        input: { mv: 'chirp-crow', custom: false, clip_id: '0b9d6f52-18c4-47aa-8f3e-7725d1c0a9b3' },
      },
    },
    full: {
      summary: 'Every member that fits a cover in custom mode, from a sound file',
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
    description: 'Adds singing to uploaded music (an audio file, or a clip that came from one) from a description or lyrics, and returns audio. Does not work on clips that Suno generated. An older document has $0.06.',
    parameters: {
      mv: mvParameter,
      clip_id: clipIdParameter,
      audio_url: audioUrlParameter2,
      custom: customParameter2,
      gpt_description_prompt: { types: ['string'], description: 'Description of the singing, or its lyrics.' },
      prompt: promptParameter20,
      continue_at: continueAtParameter,
      start_s: startSParameter,
      end_s: endSParameter,
      title: titleParameter,
      make_instrumental: makeInstrumentalParameter,
    },
    rules: ['Needs `clip_id` or `audio_url`.'],
    output: sunoClipOutput,
    minimal: {
      summary: 'An uploaded clip alone',
      body: {
        model: 'suno-ai/add-vocals',
        input: { mv: 'chirp-crow', clip_id: 'd71e8c05-92b6-4f0d-a6c1-3e4f58b2907a' },
      },
    },
    full: {
      summary: 'Every member that fits added vocals in custom mode, over a sound file',
      body: {
        model: 'suno-ai/add-vocals',
        input: {
          mv: 'chirp-crow',
          custom: true,
          audio_url: 'https://example.com/backing-track.mp3',
          prompt: '[Verse]\nPaper moons above the square',
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
    description: 'Adds an instrumental backing to uploaded music (an audio file, or a clip that came from one) from a description, and returns audio. Does not work on clips that Suno generated. An older document has $0.06.',
    parameters: {
      mv: mvParameter,
      clip_id: clipIdParameter,
      audio_url: audioUrlParameter2,
      custom: customParameter2,
      gpt_description_prompt: gptDescriptionPromptParameter,
      prompt: promptParameter20,
      continue_at: continueAtParameter,
      start_s: startSParameter,
      end_s: endSParameter,
      title: titleParameter,
    },
    rules: ['Needs `clip_id` or `audio_url`.'],
    output: sunoClipOutput,
    minimal: {
      summary: 'An uploaded clip alone',
      body: {
        model: 'suno-ai/add-instrumental',
        input: { mv: 'chirp-crow', clip_id: 'd71e8c05-92b6-4f0d-a6c1-3e4f58b2907a' },
      },
    },
    full: {
      summary: 'Every member that fits an added backing in custom mode, under a sound file',
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
    description: 'Splits a Suno clip, named by its id, into two audio tracks: vocals and instrumental. Suno Stems All splits it further. An older document has $0.05.',
    parameters: { clip_id: clipIdParameter2, title: titleParameter2 },
    rules: [],
    output: {
      description: 'Vocals and instrumental of a song as separate audio files. That they come as one list is assumed, since the documents never show this output.',
      members: {
        audio_urls: {
          types: ['array'],
          items: { types: ['string'], address: true },
          description: 'URLs of the audio files, if there are several.',
        },
      },
    },
    minimal: {
      summary: 'A clip alone',
      body: { model: 'suno-ai/stems', input: { clip_id: '6c2f4d18-70e9-4b5a-9a31-c8d05e7b1f42' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Splits a Suno clip, named by its id, into all its audio tracks, up to twelve: vocals, backing vocals, drums, bass, guitar, keyboard, percussion, strings, synth, FX, brass and woodwinds. An older document has $0.20, four times the price of Suno Stems.',
    parameters: { clip_id: clipIdParameter2, title: titleParameter2 },
    rules: [],
    output: {
      description: 'Up to twelve stems of a song: vocals, backing vocals, drums, bass, guitar, keyboard, percussion, strings, synth, FX, brass and woodwinds. That they come as one list is assumed, since the documents never show this output.',
      members: {
        audio_urls: {
          types: ['array'],
          items: { types: ['string'], address: true },
          description: 'URLs of the audio files, if there are several.',
        },
      },
    },
    minimal: {
      summary: 'A clip alone',
      body: { model: 'suno-ai/stems-all', input: { clip_id: '6c2f4d18-70e9-4b5a-9a31-c8d05e7b1f42' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Exports a Suno clip, named by its id, as an audio file in WAV format. Takes nothing but that id; no price is documented.',
    parameters: { clip_id: { types: ['string'], description: 'Clip to export.', required: true } },
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
    description: 'Writes song lyrics from a description and returns two variants as text, each with a title and style tags. Makes no audio; Suno Music sings them. An older document has $0.012.',
    parameters: {
      prompt: { types: ['string'], description: 'What the lyrics are about.', required: true },
      mv: { types: ['string'], values: ['remi-v1', 'default'], description: 'Lyrics model.', required: true },
    },
    rules: [],
    output: {
      description: 'Two variants of the lyrics.',
      members: {
        a: {
          types: ['object'],
          members: {
            text: { types: ['string'], description: 'The lyrics, with section marks and line breaks.', required: true },
            title: { types: ['string'], description: 'Title of the song.', required: true },
            tags: {
              types: ['array'],
              items: { types: ['string'] },
              description: 'Styles that fit the text; omitted if there are none.',
            },
          },
          description: 'One text with a title and style tags.',
          required: true,
        },
        b: {
          types: ['object'],
          members: {
            text: { types: ['string'], description: 'The lyrics, with section marks and line breaks.', required: true },
            title: { types: ['string'], description: 'Title of the song.', required: true },
            tags: {
              types: ['array'],
              items: { types: ['string'] },
              description: 'Styles that fit the text; omitted if there are none.',
            },
          },
          description: 'One text with a title and style tags.',
          required: true,
        },
      },
    },
    minimal: {
      summary: 'A description for the default lyrics model',
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
    description: 'Makes a song as audio from a description (simple mode) or from lyrics and style tags (custom mode), with a choice of six model versions or a custom model, on request instrumental or in a custom voice. An older document has $0.06.',
    parameters: {
      mv: {
        types: [],
        forms: [
          {
            types: ['string'],
            values: ['chirp-v3-5', 'chirp-v4', 'chirp-auk', 'chirp-bluejay', 'chirp-crow', 'chirp-fenix'],
          },
          { types: ['string'], begins: 'chirp-custom:' },
        ],
        description: 'Model version: `chirp-v3-5` (3.5), `chirp-v4` (4.0), `chirp-auk` (4.5), `chirp-bluejay` (4.5+), `chirp-crow` (5.0) or `chirp-fenix` (5.5); or the `mv` of a model trained with `suno-ai/custom-model`, which is `chirp-custom:` and its id. It limits the length of `prompt` and `tags`.',
        required: true,
      },
      custom: customParameter,
      gpt_description_prompt: {
        types: ['string'],
        description: 'What the song is about, for simple mode; it may hold lyrics. At most 500 characters where `custom` is false.',
      },
      prompt: {
        types: ['string'],
        description: 'Lyrics or detailed description, for custom mode. At most 3000 characters on `chirp-v3-5` and `chirp-v4`, 5000 on the later versions; no limit is documented for custom models.',
      },
      tags: {
        types: ['string'],
        description: 'Genre and style, for custom mode. At most 200 characters on `chirp-v3-5` and `chirp-v4`, 1000 on the later versions; no limit is documented for custom models.',
      },
      title: { types: ['string'], description: 'Title of the song.' },
      make_instrumental: makeInstrumentalParameter,
      negative_tags: { types: ['string'], description: 'Styles to keep away from, for custom mode.' },
      persona_id: {
        types: ['string'],
        description: 'Voice that sings, the `persona_id` of a voice made with `suno-ai/voice`. Only one of the documents lists it.',
      },
    },
    rules: [
      'Simple mode (if `custom` is false): `gpt_description_prompt` must have at most 500 characters.',
      'Custom mode: if `custom` is true.',
      'If `mv` is chirp-v3-5 or chirp-v4: `prompt` must have at most 3000 characters; `tags` must have at most 200 characters.',
      'If `mv` is chirp-auk, chirp-bluejay, chirp-crow or chirp-fenix: `prompt` must have at most 5000 characters; `tags` must have at most 1000 characters.',
    ],
    output: sunoClipOutput,
    minimal: {
      summary: 'Simple mode with the version alone',
      body: { model: 'suno-ai/music', input: { mv: 'chirp-crow', custom: false } },
    },
    full: {
      summary: 'Every member that custom mode takes',
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
    description: "Makes a sound effect, not music, as audio from a text description: a one-shot or a loop, on request with a tempo and a key. Its length can't be set; ElevenLabs Sound Effect has one.",
    parameters: {
      prompt: promptParameter21,
      mv: { types: ['string'], description: 'Model version, `chirp-fenix` for example.', required: true },
      title: { types: ['string'], description: 'Title of the sound.' },
      negative_tags: { types: ['string'], description: 'What to keep out of the sound.' },
      bpm: { types: ['integer'], minimum: 1, maximum: 300, description: 'Tempo in beats per minute, from 1 to 300.' },
      key: {
        types: ['string'],
        values: [
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
        description: 'Musical key; an `m` marks minor.',
      },
      type: {
        types: ['string'],
        values: ['one-shot', 'loop'],
        description: 'Whether the sound plays once or repeats.',
        default: 'one-shot',
      },
    },
    rules: [],
    output: sunoClipOutput,
    minimal: {
      summary: 'A description and a version',
      body: { model: 'suno-ai/sound', input: { prompt: 'A heavy wooden door creaks shut', mv: 'chirp-fenix' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a custom singing voice from two audio recordings: a sample of the voice, and the same person reading a verification phrase. Returns a `persona_id` for Suno Music rather than an audio file. Suno Custom Model learns from whole tracks.',
    parameters: {
      voice_audio_url: {
        types: ['string'],
        address: true,
        media: 'audio',
        description: 'Recording of the voice, at a publicly accessible URL.',
        required: true,
      },
      verification_audio_url: {
        types: ['string'],
        address: true,
        media: 'audio',
        description: 'Recording of the same person reading the verification phrase, at a publicly accessible URL. If the phrase is not heard in it, the task fails.',
        required: true,
      },
      phrase_id: {
        types: ['string'],
        description: 'The phrase that is read, a `phrase_id` from `GET /v1/resources/suno-ai/voice/verification-phrase`.',
        required: true,
      },
      name: { types: ['string'], description: 'Name of the voice.', required: true },
      description: { types: ['string'], description: 'What the voice is like.', default: '' },
      styles: { types: ['string'], description: 'Genres that suit the voice, as words in one string.', default: '' },
      singer_skill_level: {
        types: ['string'],
        values: ['Beginner', 'Intermediate', 'Advanced', 'Professional'],
        description: 'How practised the singer is.',
        default: 'Beginner',
      },
      vocal_start_s: {
        types: ['number'],
        description: 'Second of the voice recording at which the singing starts.',
        default: 0,
      },
      vocal_end_s: {
        types: ['number'],
        description: 'Second of the voice recording at which the singing ends; found automatically if omitted.',
      },
    },
    rules: [],
    output: {
      description: 'A singing voice that was created; use `persona_id` in `suno-ai/music`.',
      members: {
        persona_id: { types: ['string'], description: 'Id of the voice.', required: true },
        name: { types: ['string'], description: 'Name of the voice.' },
        image_url: { types: ['string'], address: true, description: "URL of the voice's picture." },
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
      summary: 'Every member at once',
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
    description: 'Trains a custom music model on 6 to 24 audio tracks of yours. Returns an `mv` for Suno Music rather than an audio file. Suno Voice makes a voice instead.',
    parameters: {
      audio_urls: {
        types: ['array'],
        media: 'audio',
        items: { types: ['string'], address: true },
        minItems: 6,
        maxItems: 24,
        description: 'Six to 24 tracks to train on.',
        required: true,
      },
      name: { types: ['string'], description: 'Name of the model.', required: true },
    },
    rules: [],
    output: {
      description: 'A music model that was trained; use `mv` as the model version in `suno-ai/music`.',
      members: {
        model_id: { types: ['string'], description: 'Id of the model.', required: true },
        name: { types: ['string'], description: 'Name of the model.' },
        mv: { types: ['string'], description: 'Model version to pass on, `chirp-custom:` and the id.', required: true },
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
    description: 'Upscales an image up to 16 times in width and height, or only enhances it, and returns an image: with denoising, sharpening and face enhancement, each adjustable. Takes no prompt.',
    parameters: {
      image_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'Picture to enlarge.',
        required: true,
      },
      upscale_factor: {
        types: ['string'],
        values: ['1x', '2x', '4x', '8x', '16x'],
        description: 'Factor for width and height each; `1x` keeps the size and only enhances.',
        default: '1x',
      },
      denoise: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'Strength of the noise removal, from 0 to 1.',
        default: 0.5,
      },
      sharpen: {
        types: ['number'],
        minimum: 0,
        maximum: 1,
        description: 'Strength of the sharpening, from 0 to 1.',
        default: 0.5,
      },
      face_enhancement: { types: ['boolean'], description: 'Whether faces are enhanced.', default: true },
    },
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'Enhancement at the original size',
      body: { model: 'topaz-labs/image-upscale', input: { image_url: 'https://example.com/old-portrait.jpg' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Listed among the image models by its name alone: it returns an image, and no document says what input it takes, so every parameter is passed on. Topaz Image Upscale is documented.',
    open: true,
    parameters: {},
    rules: [],
    output: imageOutput,
    minimal: {
      summary: 'An empty input, since no parameter is documented',
      body: { model: 'topaz-labs/image-generative', input: {} },
    },
    full: {
      summary: 'Asks what the request would cost',
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
    description: 'Upscales a video to 720p, 1080p, 1440p or 2160p and to 24 to 60 frames a second with one of ten enhancement models, and returns a video. The document names slow motion among its effects, but no parameter for it. Takes no prompt.',
    parameters: {
      video_url: { types: ['string'], address: true, media: 'video', description: 'Video to enhance.', required: true },
      resolution: {
        types: ['string'],
        values: ['720p', '1080p', '1440p', '2160p'],
        description: "Height of the result. 720p can't be combined with `enhancement_model` colorize.",
        default: '1080p',
      },
      fps: {
        types: ['integer'],
        values: [24, 25, 30, 45, 50, 60],
        description: 'Frames a second of the result.',
        default: 30,
      },
      enhancement_model: {
        types: ['string'],
        values: ['proteus', 'artemis', 'nyx', 'rhea', 'gaia', 'colorize', 'dione', 'theia', 'iris', 'themis'],
        description: "Model for the footage: proteus (general), artemis and iris (faces), nyx (low light), rhea (4K and above), gaia (animation), colorize (colour for black and white), dione (interlaced), theia (fine detail), themis (shaky camera). colorize can't be combined with `resolution` 720p.",
        default: 'proteus',
      },
      frame_interpolation: {
        types: ['string'],
        values: ['apollo', 'chronos'],
        description: 'How frames in between are made: `apollo` balances speed and quality, `chronos` has the higher quality and is slower.',
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
    rules: ['If `enhancement_model` is colorize: `resolution` must be 1080p, 1440p, 2160p or omitted.'],
    output: videoOutput,
    minimal: {
      summary: 'All defaults, 1080p at 30 frames a second',
      body: { model: 'topaz-labs/video-upscale', input: { video_url: 'https://example.com/holiday-1998.mp4' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes six images from a text prompt, or edits or merges one to five images into a single one. Pro mode costs $0.025 an image; the price without it is not documented.',
    parameters: {
      prompt: {
        types: ['string'],
        description: 'What the picture shows or, in edit mode, what to change.',
        required: true,
      },
      aspect_ratio: aspectRatioParameter17,
      image_urls: {
        types: ['array'],
        media: 'image',
        items: { types: ['string'], address: true },
        minItems: 1,
        maxItems: 5,
        description: 'One to five pictures to edit or merge. Their presence selects edit mode.',
      },
      enable_pro: {
        types: ['boolean'],
        description: 'Whether to use pro mode, which gives higher quality.',
        default: false,
      },
      upsample_prompt: {
        types: ['boolean'],
        description: 'Whether the prompt is enhanced before it is used.',
        default: false,
      },
      enable_nsfw: { types: ['boolean'], description: 'Whether adult content may be made.', default: false },
    },
    rules: [],
    output: imageOrListOutput,
    minimal: {
      summary: 'Text alone, which gives six pictures',
      body: { model: 'xai/grok-imagine-image', input: { prompt: 'A teapot shaped like a snail' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Makes a video of 1 to 10 seconds at 480p or 720p from a text prompt and an optional reference image, in one of four style presets. To change or lengthen a video use Grok Imagine Video Edit or Extend.',
    parameters: {
      prompt: promptParameter2,
      aspect_ratio: aspectRatioParameter17,
      duration: {
        types: ['integer'],
        minimum: 1,
        maximum: 10,
        description: 'Length in whole seconds, from 1 to 10.',
        default: 10,
      },
      resolution: { types: ['string'], values: ['480p', '720p'], description: 'Size of the picture.', default: '720p' },
      image_url: {
        types: ['string'],
        address: true,
        media: 'image',
        description: 'Reference picture. Omit it to work from text alone.',
      },
      video_preset: {
        types: ['string'],
        values: ['custom', 'spicy', 'fun', 'normal'],
        description: 'Style of the video: custom (no preset), spicy (adult), fun (wild and playful) or normal.',
        default: 'custom',
      },
    },
    rules: [],
    output: videoOutput,
    minimal: {
      summary: 'Text alone',
      body: { model: 'xai/grok-imagine-video', input: { prompt: 'A paper crane unfolds by itself' } },
    },
    full: {
      summary: 'Every member at once',
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
    description: 'Edits a video of at most 8.7 seconds by a text prompt and returns a video with the length, aspect ratio and resolution (720p at most) of the source; none of them can be set.',
    parameters: {
      prompt: { types: ['string'], description: 'What to change.', required: true },
      video_url: {
        types: ['string'],
        address: true,
        media: 'video',
        description: 'Video to edit, at most 8.7 seconds long.',
        required: true,
      },
    },
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
      summary: 'Every member at once',
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
    description: 'Extends the video of a completed task and returns a video: by 6 or 10 seconds from a second that you choose and by a text prompt, or in a preset style without any of these. Takes a task id, not a video file.',
    parameters: {
      task_id: { types: ['string'], description: 'Id of the finished task whose video is continued.', required: true },
      video_preset: {
        types: ['string'],
        values: ['spicy', 'normal'],
        description: 'Style of the continuation. Its presence selects preset mode, in which `prompt`, `extend_at` and `extend_duration` have no effect.',
      },
      prompt: {
        types: ['string'],
        description: 'What happens next. Required without `video_preset`, without effect beside it.',
      },
      extend_at: {
        types: ['number'],
        description: 'Second of the source video at which the continuation starts. Required without `video_preset`, without effect beside it.',
      },
      extend_duration: {
        types: ['integer'],
        values: [6, 10],
        description: 'Length of the continuation in seconds. Required without `video_preset`, without effect beside it.',
      },
    },
    rules: [
      'Preset mode: if `video_preset` is set.',
      'Custom mode (if `video_preset` is omitted): needs `prompt`, `extend_at` and `extend_duration`.',
    ],
    output: videoOutput,
    minimal: {
      summary: 'Preset mode',
      body: { model: 'xai/grok-imagine-video-extend', input: { task_id: '7f3c9d21b0', video_preset: 'normal' } },
    },
    full: {
      summary: 'Custom mode with every member that it reads',
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
