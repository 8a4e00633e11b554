import { describe, expect, it } from 'vitest';
import { commonOf } from '../../src/reference/catalog/dom/compare-url.js';
import { requestQuery } from '../../src/reference/catalog/dom/results.js';
import { capabilityWords, understood } from '../../src/reference/catalog/understood.js';
import { namedFilters } from '../../src/reference/catalog/named-filters.js';
import { normalized } from '../../src/reference/catalog/normalized.js';
import type { CatalogRow } from '../../src/reference/catalog/row.js';
import { defaultCount } from '../../src/reference/catalog/default-count.js';
import type { CatalogState } from '../../src/reference/catalog/state.js';
import { unmadeIn } from '../../src/reference/catalog/unmade.js';
import { catalog, reference, stateOf } from '../support/catalog.js';

interface Expected {
  /** What the chips say. */
  read?: string[];
  /** What is left out or ignored of the query. */
  left?: string[];
  /** What each of the first models has to be. */
  first: (row: CatalogRow) => boolean;
}

const can =
  (...names: string[]) =>
  ({ capabilities }: CatalogRow) =>
    names.some((name) => (capabilities as string[]).includes(name));
const makes = (kind: string) => (row: CatalogRow) => row.kind === kind;
const named = (pattern: RegExp) => (row: CatalogRow) => pattern.test(`${row.id} ${row.title} ${row.provider}`);
const both = (one: Expected['first'], other: Expected['first']) => (row: CatalogRow) => one(row) && other(row);
const seed = (row: CatalogRow) => row.seed === true;
const modelOf = ({ api, id }: CatalogRow) => reference.models.find((model) => model.api === api && model.id === id)!;
const parameter = (name: string) => (row: CatalogRow) => name in modelOf(row).details.parameters;
const says = (pattern: RegExp) => (row: CatalogRow) => pattern.test(modelOf(row).details.description);
const speaksWithSound = (row: CatalogRow) => row.speaks === true && row.capabilities.includes('generated-audio');

/** The ways to say that a video of a photo has no sound. */
const SILENT_QUERIES = [
  'A ten second clip that starts with a photo, without any sound',
  '10 s video from a photo without any audio',
  'video 10 s, sound: none, from a photo',
  '10 s no-sound video from a photo',
  '10 s video from a photo but not with sound',
  'I don’t need sound, 10 s video from a photo',
  'no music or sound, image to video, 10s',
  '10 seconds video from a photo, free of audio',
];

/** What people type, in their own words. */
const QUERIES: [query: string, expected: Expected][] = [
  [
    'the cheapest image model that takes a seed',
    { read: ['image', 'takes a seed', 'cheapest first'], first: both(makes('image'), seed) },
  ],
  ['cheapest image model takes seed', { read: ['image', 'takes a seed', 'cheapest first'], first: seed }],
  ['takes a seed', { read: ['takes a seed'], first: seed }],
  ['video from a prompt', { read: ['video'], left: [], first: makes('video') }],
  ['with a seed', { read: ['takes a seed'], first: seed }],
  ['video with a seed', { read: ['video', 'takes a seed'], first: both(makes('video'), seed) }],
  ['reproducible images', { read: ['image', 'takes a seed'], first: both(makes('image'), seed) }],
  ['kling with seed', { read: [], left: ['seed'], first: named(/kling/i) }],
  ['seed', { first: (row) => seed(row) || named(/seed/i)(row) }],
  ['takes audio', { first: can('audio-input') }],
  ['a video model that takes audio', { read: ['video'], first: both(makes('video'), can('audio-input')) }],
  ['kling lip sync', { left: ['kling'], first: can('lip-sync') }],
  ['extend a clip made with Veo', { first: both(named(/veo/i), can('video-extend')) }],
  ['extend a Veo clip', { first: both(named(/veo/i), can('video-extend')) }],
  ['I want to make a song', { first: can('music', 'cover', 'lyrics', 'music-extend') }],
  ['instrumental music', { first: makes('audio') }],
  ['create an image', { read: ['image'], first: makes('image') }],
  ['please show me the best video models', { first: makes('video') }],
  ['fastest video model', { read: ['video', 'fastest first'], first: makes('video') }],
  ['quickest image', { read: ['image', 'fastest first'], first: makes('image') }],
  ['cheap video with sound', { read: ['video', 'with sound', 'cheapest first'], first: makes('video') }],
  [
    'make a new picture in the drawing style of my two sample pictures, cheap',
    { read: ['image', 'takes 2 images', 'cheapest first'], first: both(makes('image'), can('image-reference')) },
  ],
  ['illustration style from 3 examples', { read: ['takes 3 images'], first: can('image-reference') }],
  [
    'image references cheapest, 2 images',
    { read: ['image', '2 outputs', 'cheapest first'], first: can('image-reference') },
  ],
  ['style reference', { read: [], first: can('image-reference', 'reference-image') }],
  ['replace the sky cheaply', { read: ['cheapest first'], left: ['replace', 'sky'], first: can('image-edit') }],
  [
    'change the sky in my photo cheapest same result every time',
    { read: ['takes a seed', 'cheapest first'], first: both(seed, can('image-edit')) },
  ],
  [
    'product photo slowly turning 10 s vertical under a dollar',
    { read: ['video', '10 s, 9:16', 'at most $1.00'], left: ['slowly', 'turning'], first: can('first-frame') },
  ],
  ["put my client's recorded words in a portrait's mouth", { read: [], first: can('lip-sync') }],
  ["portrait from my client's voice recording", { read: [], first: can('lip-sync') }],
  ['talking portrait', { read: [], first: can('lip-sync') }],
  ['portrait video 10 s', { read: ['video', '10 s, 9:16'], first: makes('video') }],
  ['image in under 10 s', { read: ['image', 'fastest first'], first: makes('image') }],
  ['no face enhancement', { first: parameter('face_enhancement') }],
  ['upscale a photo without face enhancement', { first: parameter('face_enhancement') }],
  ['print-ready photo', { first: can('image-upscale') }],
  ['make a picture ready for printing', { first: can('image-upscale') }],
  ['photo to 3d print', { read: ['3d'], left: ['print'], first: can('3d') }],
  ['create a print-ready photo', { read: ['image'], left: ['print', 'ready'], first: makes('image') }],
  ['extend the photo to a wide banner 21:9', { read: ['21:9'], first: can('image-edit') }],
  ['put a dress on a person virtual try on', { read: [], first: can('image-edit') }],
  ['sound for my silent video', { read: ['video'], first: can('video-edit') }],
  ['calm narrator voice reading a German text', { read: ['German'], left: ['calm'], first: can('speech') }],
  ['background music for a 30 s ad without singing', { read: ['30 s'], first: can('music') }],
  ['four square posters', { read: ['image', '1:1, 4 outputs'], first: makes('image') }],
  ['poster x4', { read: ['image', '4 outputs'], first: makes('image') }],
  ['upscale image x4', { read: ['image'], left: ['x4'], first: can('image-upscale') }],
  ['same result when I run it again, poster', { read: ['takes a seed'], first: both(seed, makes('image')) }],
  ['video for at most half a dollar', { read: ['video', 'at most $0.50'], first: makes('video') }],
  ['video for at most fifty cents', { read: ['video', 'at most $0.50'], first: makes('video') }],
  ['video under two dollars', { read: ['video', 'at most $2.00'], first: makes('video') }],
  ['silent 5 second video', { read: ['video', '5 s, silent'], first: makes('video') }],
  ['german speech', { read: ['German'], first: can('speech') }],
  ['cheapest image 1024x1024', { read: ['image', '1k, 1:1', 'cheapest first'], left: [], first: makes('image') }],
  ['1080 × 1920 px video', { read: ['video', '1080p, 9:16'], left: [], first: makes('video') }],
  // No resolution has this size.
  ['image 512x512', { read: ['image', 'not a filter: “512x512”'], left: [], first: makes('image') }],
  [
    'upscale a 640x480 video to 1920x1080',
    { read: ['video', '1080p', 'not a filter: “640x480”'], first: can('video-upscale') },
  ],
  ['8s 1080p video under $1', { read: ['video', '8 s, 1080p', 'at most $1.00'], first: makes('video') }],
  ['vertical video', { read: ['video', '9:16'], first: (row) => row.ratios!.split(' ').includes('9:16') }],
  ['square image', { read: ['image', '1:1'], first: (row) => row.ratios!.split(' ').includes('1:1') }],
  ['21:9 video', { read: ['video', '21:9'], first: (row) => row.ratios!.split(' ').includes('21:9') }],
  ['image to video', { first: can('first-frame', 'reference-image', 'elements') }],
  ['animate a photo', { first: can('first-frame') }],
  ['a video from a start image', { read: ['video'], first: can('first-frame') }],
  ['a video from a first frame image', { read: ['video'], first: can('first-frame') }],
  ['upscale a video', { first: can('video-upscale') }],
  ['upscale an image', { first: can('image-upscale') }],
  ['remove vocals from a song', { left: ['song'], first: can('stems') }],
  ['vocal remover', { first: can('stems') }],
  ['remove background', { first: can('image-edit') }],
  ['dance video from a photo', { read: ['video'], first: can('motion-transfer') }],
  ['talking avatar from a photo and a voice line', { left: ['line'], first: can('lip-sync') }],
  ['remove background noise', { first: can('voice-isolation') }],
  ['clone a voice', { first: can('voice-create') }],
  ['transcribe a podcast', { left: ['podcast'], first: can('transcription') }],
  ['speech to text', { first: can('transcription') }],
  ['text to speech', { first: can('speech', 'dialogue') }],
  ['train a lora', { first: can('model-train') }],
  ['3d model from an image', { first: makes('3d') }],
  ['edit an image with nano banana', { first: both(named(/nano.banana/i), can('image-edit')) }],
  ['seedence with last frame', { first: both(named(/seedance/i), can('last-frame')) }],
  ['animate a portrait photo with my audio file', { read: [], first: both(can('first-frame'), can('audio-input')) }],
  ['lipsync portrait photo with audio', { read: [], first: both(can('lip-sync'), can('audio-input')) }],
  ['a talking avatar with my voice', { read: [], first: both(can('lip-sync'), can('audio-input')) }],
  ['video from my own audio', { read: ['video'], first: both(makes('video'), can('audio-input')) }],
  ['a video for an audio track', { read: ['video'], first: both(makes('video'), can('audio-input')) }],
  ['video with audio', { read: ['video', 'with sound'], first: makes('video') }],
  ['make an audio file', { read: ['audio'], first: makes('audio') }],
  ['transcribe my audio file', { first: can('transcription') }],
  ['remove vocals from my audio file', { first: can('stems') }],
  ['clone my own voice', { read: [], first: can('voice-create') }],
  ['portrait video', { read: ['video', '9:16'], first: (row) => row.ratios!.split(' ').includes('9:16') }],
  ['edit a landscape picture', { read: [], first: can('image-edit') }],
  ['animate a portrait picture', { read: [], first: can('first-frame') }],
  ['extend my own video file', { read: ['video'], first: can('video-extend') }],
  ['upscale my video files', { first: can('video-upscale') }],
  ['the same model at both APIs', { read: ['at both APIs'], first: (row) => row.counterpart !== undefined }],
  [
    'kling models in both APIs',
    { read: ['at both APIs'], first: both(named(/kling/i), (row) => row.counterpart !== undefined) },
  ],
  ['background removal', { read: [], first: can('image-edit') }],
  ['background remover for images', { first: can('image-edit') }],
  ['klng', { read: ['“kling”'], first: named(/kling/i) }],
  ['sedance video', { read: ['“seedance”', 'video'], first: named(/seedance/i) }],
  ['elevnlabs voice over', { read: ['“elevenlabs”'], first: both(named(/elevenlabs/i), can('speech')) }],
  ['animte a photo', { read: ['“animate”'], first: can('first-frame') }],
  ['transcirbe', { read: ['“transcribe”'], first: can('transcription') }],
  ['kling vdeo', { read: ['“video”'], first: both(named(/kling/i), makes('video')) }],
  ['veo xyzzyplugh', { left: ['xyzzyplugh'], first: named(/veo/i) }],
  ['audio model', { read: ['audio'], first: makes('audio') }],
  ['audio to video', { read: ['video'], first: both(makes('video'), can('audio-input')) }],
  ['lip sync audio', { read: [], first: both(can('lip-sync'), can('audio-input')) }],
  ['sound effects for video', { read: ['video'], first: makes('video') }],
  ['video keep audio', { read: ['video'], first: can('keep-source-audio') }],
  ['song without vocals', { read: [], first: can('music') }],
  ['text to speach', { first: can('speech') }],
  ['lip synch my photo', { first: can('lip-sync') }],
  ['image too video', { first: can('first-frame') }],
  ['video with start and end image', { read: ['video'], first: both(can('first-frame'), can('last-frame')) }],
  ['edit photo', { first: can('image-edit') }],
  ['add sound to my video', { read: ['video'], first: can('video-edit') }],
  ['remove the watermark', { read: [], first: can('image-edit') }],
  ['kling 2.5 turbo', { read: [], first: named(/kling.2\.5.turbo/i) }],
  ['seedream 4 images', { read: ['image'], first: named(/seedream.4/i) }],
  ['flux 2 max', { read: [], first: named(/flux\.2.max/i) }],
  ['transparent', { read: [], first: parameter('transparency') }],
  ['transparent background', { read: [], first: parameter('transparency') }],
  ['transparent png', { first: parameter('transparency') }],
  ['edit photo transparent background', { left: ['transparent'], first: can('image-edit') }],
  ['merge', { read: [], first: says(/\bmerges\b/) }],
  ['merges', { read: [], first: says(/\bmerges\b/) }],
  ['merging images', { first: can('image-edit') }],
  ['reference images', { read: [], first: can('image-reference', 'reference-image') }],
  ['image model with reference images', { read: ['image'], first: both(makes('image'), can('image-reference')) }],
  ['video with reference images', { read: ['video'], first: both(makes('video'), can('reference-image')) }],
  ['music without vocals', { read: [], first: can('music') }],
  ['music no vocals', { read: [], first: can('music') }],
  ['a song without lyrics', { read: [], first: can('music') }],
  ['add instrumental', { read: [], first: can('add-instrumental') }],
  ['soundtrack', { read: [], first: can('music') }],
  ['image no watermark', { read: ['image'], left: ['no watermark'], first: makes('image') }],
  ['image without text', { read: ['image'], left: ['without text'], first: makes('image') }],
  ['video without sound', { read: ['video', 'silent'], first: makes('video') }],
  ['video with speech', { read: ['video', 'with sound', 'speech first'], first: speaksWithSound }],
  ['video with dialogue', { read: ['video', 'with sound', 'speech first'], first: speaksWithSound }],
  ['talking video', { read: ['video', 'with sound', 'speech first'], first: speaksWithSound }],
  ['speaking person', { read: ['video', 'with sound', 'speech first'], first: speaksWithSound }],
  ['video from a photo', { read: ['video'], first: can('first-frame') }],
  ['portrait to video', { read: ['video'], first: can('first-frame') }],
  ['photo to video, 8 s', { read: ['video', '8 s'], first: can('first-frame') }],
  ['animate an old photo', { read: [], first: can('first-frame') }],
  [
    'edit photo with multiple images',
    { read: ['takes 2 images'], first: both(can('image-edit'), ({ images = 0 }) => images > 1) },
  ],
  ['music video', { read: ['video'], first: both(makes('video'), can('audio-input')) }],
  ['a music video from my song, 10 s', { read: ['video', '10 s'], first: both(makes('video'), can('audio-input')) }],
  ['music video from a photo', { read: ['video'], first: both(can('first-frame'), can('audio-input')) }],
  ['background music for a video', { read: [], first: makes('audio') }],
  ['add music to my video', { read: ['video'], first: can('video-edit') }],
  ['video with music', { read: ['video', 'with sound'], first: both(makes('video'), can('generated-audio')) }],
  ['dubbing', { read: [], first: can('lip-sync') }],
  ['dub a video into Spanish', { read: [], first: can('lip-sync') }],
  ['video dubbing', { read: [], first: can('lip-sync') }],
  ['dub music', { left: ['dub'], first: makes('audio') }],
  ['kling audio', { read: ['with sound'], first: both(named(/kling/i), can('generated-audio')) }],
  ['kling native audio', { read: ['with sound'], first: both(named(/kling/i), can('generated-audio')) }],
  ['veo sound', { read: ['with sound'], first: both(named(/veo/i), can('generated-audio')) }],
  ['veo with audio', { read: ['with sound'], first: both(named(/veo/i), can('generated-audio')) }],
  ['veo3 audio', { read: ['with sound'], first: both(named(/veo/i), can('generated-audio')) }],
  ['seedance sound', { read: ['with sound'], first: named(/seedance/i) }],
  ['seedance sound 10 s', { read: ['10 s, with sound'], first: named(/seedance/i) }],
  ['wan sound', { read: ['with sound'], first: both(named(/wan/i), makes('video')) }],
  ['kling without sound', { read: ['silent'], first: named(/kling/i) }],
  ['kling sound effects', { read: [], first: both(named(/kling/i), parameter('sound_effects')) }],
  ['kling lip sync audio', { read: [], left: ['kling'], first: both(can('lip-sync'), can('audio-input')) }],
  ['seedance with an audio reference', { first: both(named(/seedance/i), can('reference-audio')) }],
  ['elevenlabs audio', { read: ['audio'], first: both(named(/elevenlabs/i), makes('audio')) }],
  ['suno sound', { read: [], first: both(named(/suno/i), makes('audio')) }],
  ['sound effects', { read: [], first: can('sound-effect', 'generated-audio') }],
  ['flux sound', { read: [], left: ['sound'], first: named(/flux/i) }],
  ['4 variations', { read: ['4 outputs'], first: can('several-outputs') }],
  ['4 variations of an image', { read: ['image', '4 outputs'], first: both(makes('image'), can('several-outputs')) }],
  ['five variants of a photo', { read: ['image', '5 outputs'], first: both(makes('image'), can('several-outputs')) }],
  ['batch of 4', { read: ['4 outputs'], first: can('several-outputs') }],
  ['batch of four images', { read: ['image', '4 outputs'], first: both(makes('image'), can('several-outputs')) }],
  ['4 images per request', { read: ['image', '4 outputs'], first: both(makes('image'), can('several-outputs')) }],
  ['two outputs', { read: ['2 outputs'], first: can('several-outputs') }],
  // Numbers of what is made and of what it is made from.
  ...(
    [
      'square picture 4 variants style of 2 sample images',
      '4 square images with two reference images',
      'album cover from two style images, square, 4 options',
      '1:1 cover picture, 2 style references, 4 images',
      'book cover, four square pictures in the style of two of mine',
    ] as const
  ).map((query): [string, Expected] => [
    query,
    { read: ['image', '1:1, 4 outputs, takes 2 images'], first: can('image-reference') },
  ]),
  ['2 sample pictures, square cover', { read: ['image', '1:1, takes 2 images'], first: makes('image') }],
  ['4 cats on a wall, image', { read: ['image'], left: ['cats', '4'], first: makes('image') }],
  ['fixed seed image', { read: ['image', 'takes a seed'], first: both(makes('image'), seed) }],
  ['narrate', { read: [], first: can('speech') }],
  // What is said of the request stays beside the words for a job.
  ...(
    [
      'vertical video: make a drawing of our mascot speak an mp3, 8 seconds, 1080p, under $2',
      '1080p, 8 seconds, vertical, under $2: make a photo talk with my mp3',
    ] as const
  ).map((query): [string, Expected] => [
    query,
    { read: ['8 s, 1080p, 9:16', 'at most $2.00'], first: can('lip-sync') },
  ]),
  ['make my mascot talk with a recorded voice, cheap', { read: ['cheapest first'], first: can('lip-sync') }],
  ['vertical video of a character lip synced to my audio', { read: ['video', '9:16'], first: can('lip-sync') }],
  ['animate a drawing with my recorded mp3', { first: both(can('audio-input'), can('first-frame')) }],
  // A shape by its name and its ratio, and images that are made.
  ...(
    [
      'image, landscape 16:9, 2 images, with a seed',
      'landscape 16:9 image two candidates reproducible',
      'two images 16:9 seed',
      '2 images 16:9 with a seed',
      'photo 16:9 seed 2 images',
    ] as const
  ).map((query): [string, Expected] => [
    query,
    { read: ['image', 'takes a seed', '16:9, 2 outputs'], first: both(seed, makes('image')) },
  ]),
  ['realistic photo 16:9', { read: ['image', '16:9'], left: ['photorealistic'], first: makes('image') }],
  ['2 images to video', { read: ['video', 'takes 2 images'], first: makes('video') }],
  ['cheapest edit of a photo', { read: ['cheapest first'], first: can('image-edit') }],
  ['isolate the product on white', { first: can('image-edit') }],
  ['image enlargement', { read: ['image'], first: can('image-upscale') }],
  [
    'extend my 6 second sofa clip by a few seconds with sound',
    { read: ['with sound', 'not a filter: “6 second”'], left: ['sofa'], first: can('video-extend') },
  ],
  // How the camera moves is said in the prompt.
  [
    '10 second vertical video from a product photo, camera orbits the watch, ambient sound, 1080p, under $2',
    {
      read: ['video', '10 s, 1080p, 9:16, with sound', 'for the prompt: “camera orbits the watch”', 'at most $2.00'],
      first: can('first-frame'),
    },
  ],
  [
    'camera circles the watch',
    { read: ['video', 'for the prompt: “camera circles the watch”'], first: makes('video') },
  ],
  ['orbit', { read: ['video', 'for the prompt: “orbit”'], first: makes('video') }],
  ['pan and zoom over a photo', { read: ['video', 'for the prompt: “pan and zoom over”'], first: can('first-frame') }],
  ['watch turntable video from one jpg', { left: ['watch'], first: can('first-frame') }],
  ['3d spin of a watch', { read: ['video', 'for the prompt: “3d spin”'], left: ['watch'], first: makes('video') }],
  ['camera presets', { read: [], first: can('camera-body', 'motion-preset') }],
  ['motion control', { read: [], first: can('motion-transfer') }],
  ['pan asian restaurant logo', { left: ['pan', 'asian', 'restaurant'], first: makes('image') }],
  ['digital human', { read: [], first: can('lip-sync') }],
  ['speech to video', { read: [], first: both(can('lip-sync'), can('audio-input')) }],
  [
    'presenter speaks a recorded mp3, 15 seconds, 720p',
    { read: ['15 s, 720p'], first: both(can('lip-sync'), can('audio-input')) },
  ],
  // Lines without their unit, short forms, and sound by other names.
  [
    'animate watch pic vertical 1080 w/ sound max 2 dollar',
    {
      read: ['1080p, 9:16, with sound', 'at most $2.00'],
      left: ['watch'],
      first: can('first-frame'),
    },
  ],
  ['make picture move 9:16 10s audio', { read: ['video', '10 s, 9:16, with sound'], first: can('first-frame') }],
  [
    'photo to video 10s 1080p with background noise',
    { read: ['video', '10 s, 1080p, with sound'], first: can('first-frame') },
  ],
  ['low res photo to high resolution', { read: [], first: can('image-upscale') }],
  ['increase dpi of a photo', { read: [], first: can('image-upscale') }],
  // A cover is a song, unless it is one of a book or like a picture.
  ['album cover', { read: ['image'], first: makes('image') }],
  ['cover for an audiobook, square, 4 variants', { read: ['image', '1:1, 4 outputs'], first: makes('image') }],
  [
    'square cover, four variants, in the style of two sample pictures, reproducible',
    { read: ['image', 'takes a seed', '1:1, 4 outputs, takes 2 images'], first: both(seed, can('image-reference')) },
  ],
  [
    'audiobook cover square 4 versions same style as these two pictures',
    { read: ['image', '1:1, 4 outputs, takes 2 images'], first: can('image-reference') },
  ],
  ['square album art in the style of my pictures', { read: ['image', '1:1'], first: can('image-reference') }],
  ['cover a song in another style', { left: ['another'], first: can('cover') }],
  ['cover of a song with my voice', { first: can('cover') }],
  ['narrate a page in spanish with a voice I choose', { read: ['Spanish'], left: ['page'], first: can('speech') }],
  ['3 variations of my picture', { read: ['3 outputs'], first: can('image-edit') }],
  ['seedream four variations', { read: ['4 outputs'], first: named(/seedream/i) }],
  ['seedream 4.5 4 variations', { read: ['4 outputs'], first: named(/seedream.4\.5/i) }],
  ['seedream 4 variations', { read: [], first: named(/seedream.4/i) }],
  ['qwen image max 1k', { read: ['image', '1k'], first: named(/qwen.image.max/i) }],
  ['60 seconds of background music without vocals', { read: ['60 s'], first: can('music') }],
  ['royalty free background music for a video', { left: ['royalty'], first: makes('audio') }],
  ['upscale a picture by 4', { first: can('image-upscale') }],
  ['upscale a photo 4 times', { first: can('image-upscale') }],
  ['upscale by a factor of 4', { first: can('image-upscale') }],
  ['upscale image 4×', { read: ['image'], first: can('image-upscale') }],
  ['make image bigger', { read: ['image'], first: can('image-upscale') }],
  ['make my video sharper', { read: ['video'], first: can('video-upscale') }],
  ['increase the resolution of a photo', { first: can('image-upscale') }],
  ['3d model from 1 photo', { read: ['3d'], first: makes('3d') }],
  ['3d model from one picture', { read: ['3d'], first: makes('3d') }],
  ['3d from 4 photos', { read: ['3d', 'takes 4 images'], first: makes('3d') }],
  ['subtitle a sound file', { first: can('transcription') }],
  ['transcribe a sound file', { first: can('transcription') }],
  ['audio to text', { first: can('transcription') }],
  ['text from an audio recording', { first: can('transcription') }],
  ['convert my podcast to text', { first: can('transcription') }],
  ['srt', { first: can('transcription') }],
  ['add subtitles to a video', { first: can('transcription') }],
  ['english captions for my clip', { first: can('transcription') }],
  ['french text to speech female', { first: both(can('speech'), parameter('language_code')) }],
  ['text to speech french', { first: both(can('speech'), parameter('language_code')) }],
  ['French narration female voice two minutes', { read: ['120 s', 'French'], first: can('speech') }],
  ['french movie poster', { left: ['movie', 'french'], first: makes('image') }],
  ['make a 10 s video longer', { read: ['video', 'not a filter: “10 s”'], first: can('video-extend') }],
  ['extend a 10 second clip', { read: ['not a filter: “10 second”'], first: can('video-extend') }],
  ['extend video by 10 seconds', { read: ['video', 'not a filter: “by 10 seconds”'], first: can('video-extend') }],
  ['make this clip 5 seconds longer', { read: ['not a filter: “5 seconds”'], first: can('video-extend') }],
  ['extend video to 12 s', { read: ['video', '12 s'], first: can('video-extend') }],
  [
    'product picture combined from four reference images',
    { read: ['image', 'takes 4 images'], left: ['combined'], first: makes('image') },
  ],
  [
    'cheapest picture from 4 reference images',
    { read: ['image', 'takes 4 images', 'cheapest first'], first: makes('image') },
  ],
  [
    'combine person, dress, bag and background into one product photo',
    { read: ['takes 2 images'], first: can('image-edit') },
  ],
  ['merge several photos', { read: ['takes 2 images'], first: can('image-edit') }],
  ['put a dress on a person', { first: can('image-edit') }],
  ['a photo of a dog', { read: ['image'], left: ['dog'], first: makes('image') }],
  ['create a photo', { read: ['image'], first: makes('image') }],
  ['anime style picture', { read: ['image'], left: ['anime'], first: makes('image') }],
  ['photo of my cat dancing', { read: [], left: ['cat'], first: can('motion-transfer') }],
  ['remove background music from a song', { read: [], first: can('stems') }],
  ['remove the background music from an interview', { read: [], first: can('voice-isolation') }],
  ['cheap 4k poster with text', { read: ['image', '4k', 'cheapest first'], first: makes('image') }],
  ['poster with text in 4k', { read: ['image', '4k'], first: makes('image') }],
  ['cheapest 4k image with text in it', { read: ['image', '4k', 'cheapest first'], first: makes('image') }],
  ['text rendering', { read: ['image'], first: makes('image') }],
  [
    'change season in video keep original sound',
    { read: ['video'], first: both(can('video-edit'), can('keep-source-audio')) },
  ],
  ['illustration in the style of a sample picture', { first: can('image-reference', 'reference-image') }],
  ['two reference drawings', { read: ['takes 2 images'], first: can('image-reference', 'image-edit') }],
  ['take the voice out of a song', { left: ['song'], first: can('stems') }],
  ['isolate voice from noisy recording', { left: ['noisy', 'recording'], first: can('voice-isolation') }],
  ['add vocals to my track', { left: ['track'], first: can('add-vocals', 'add-instrumental') }],
  ['best quality video from photo', { read: ['video'], first: both(makes('video'), can('first-frame')) }],
  ['high quality video', { read: ['video'], first: makes('video') }],
  ['veo 3.1 quality', { read: [], first: named(/quality/i) }],
  ['colorize old film', { read: [], first: both(makes('video'), can('video-upscale')) }],
  ['sharpen video 5 seconds', { read: ['video'], first: can('video-upscale') }],
  ['4 images cheapest', { read: ['image', '4 outputs', 'cheapest first'], first: makes('image') }],
  ['poster readable text 4 images cheapest', { read: ['image', '4 outputs', 'cheapest first'], first: makes('image') }],
  ['poster with text 4 variants', { read: ['image', '4 outputs'], first: makes('image') }],
  ['four poster variants cheap', { read: ['image', '4 outputs', 'cheapest first'], first: makes('image') }],
  ['4 poster variants', { read: ['4 outputs'], first: makes('image') }],
  ['seedream 4 variations', { read: [], first: named(/seedream-4/) }],
  ['german story voice', { read: ['German'], first: can('speech', 'dialogue', 'transcription') }],
  ['read story aloud german', { read: ['German'], first: can('speech') }],
  ['30 second jingle for a radio ad', { read: ['30 s'], first: makes('audio') }],
  ['jingle', { first: can('music', 'music-extend', 'cover') }],
  ['short song for a radio advert', { left: ['short'], first: can('music', 'music-extend', 'cover', 'lyrics') }],
  ['theme tune for my podcast', { first: makes('audio') }],
  ['make my holiday video look like a cartoon', { read: ['video'], first: can('video-edit') }],
  ['video to cartoon', { read: ['video'], first: can('video-edit') }],
  ['change the style of a video', { read: ['video'], first: can('video-edit') }],
  ['turn my photo into an anime drawing', { first: can('image-edit') }],
  ['cartoon style image', { read: ['image'], left: ['cartoon'], first: makes('image') }],
  ['read a text with my own voice', { first: can('voice-create') }],
  ['sharpen an old photo and make it 4 times larger', { first: can('image-upscale') }],
  ['make a picture 2x bigger', { first: can('image-upscale') }],
  ['make a person in a picture say my recording', { first: both(can('lip-sync'), can('audio-input')) }],
  ['photo speaks my text', { first: can('lip-sync') }],
  ['make my photo sing', { first: can('lip-sync') }],
  ['a person talks to the camera', { read: ['video', 'with sound', 'speech first'], first: speaksWithSound }],
  ['same image model at both services', { read: ['image', 'at both APIs'], first: makes('image') }],
  ['podcast with two speakers', { first: can('dialogue') }],
  ['two people talking in a podcast', { first: can('dialogue') }],
  ['animate a drawing of my mascot', { left: ['mascot'], first: can('first-frame') }],
  ['youtube thumbnail', { read: ['image'], left: ['youtube'], first: makes('image') }],
  ['jingle for a shop, without singing', { first: can('music') }],
  ['oil painting of my photo', { first: can('image-edit') }],
  ['make my photo look like an oil painting', { first: can('image-edit') }],
  [
    'read a text aloud in German, male voice',
    { read: ['German'], first: both(can('speech'), parameter('language_code')) },
  ],
  ['make a dark video brighter and sharper', { read: ['video'], first: can('video-upscale') }],
  ['improve video quality', { read: ['video'], first: can('video-upscale') }],
  ['make my video brighter', { read: ['video'], first: can('video-edit') }],
  ['talking head video from a portrait and an mp3', { read: [], first: both(can('lip-sync'), can('audio-input')) }],
  ['portrait video 10 s', { read: ['video', '10 s, 9:16'], first: makes('video') }],
  ['several outputs', { read: [], first: can('several-outputs') }],
];

/** What the chips say of the requests that queries ask for. */
const REQUESTS: [query: string, read: string[]][] = [
  ['video from a photo audio', ['video', 'with sound']],
  ['video from a photo sound', ['video', 'with sound']],
  ['8 second video sound', ['video', '8 s, with sound']],
  ['video with voice, 8 s', ['video', '8 s, with sound']],
  ['kling clip with a voice under $1', ['with sound', 'at most $1.00']],
  ['clip with sound under 0.60', ['with sound', 'at most $0.60']],
  ['video below 0.5', ['video', 'at most $0.50']],
  ['video less than 1', ['video', 'at most $1.00']],
  ['image max 0.4', ['image', 'at most $0.40']],
  ['video max. 0.40', ['video', 'at most $0.40']],
  ['video up to 0.30', ['video', 'at most $0.30']],
  ['video not more than 0.30', ['video', 'at most $0.30']],
  ['cheaper than 0.2 image', ['image', 'at most $0.20']],
  ['image 60 cents', ['image', 'at most $0.60']],
  ['image 5c', ['image', 'at most $0.05']],
  ['0,50 $ video', ['video', 'at most $0.50']],
  ['video 0.50$', ['video', 'at most $0.50']],
  ['under .50 video with sound', ['video', 'with sound', 'at most $0.50']],
  ['video for 0.40', ['video', 'at most $0.40']],
  ['video budget 2', ['video', 'at most $2.00']],
  ['less than 10 cents per image', ['image', 'at most $0.10']],
  ['8 second video under $0.10 per second', ['video', '8 s', 'at most $0.80']],
  ['video under 10 s', ['video', '10 s']],
  ['video under 10 seconds', ['video', '10 s']],
  ['up to 15 seconds', ['15 s']],
  ['video under 1080p', ['video', '1080p']],
  ['make video of 15 sec long', ['video', '15 s']],
  ['ten second video', ['video', '10 s']],
  ['video 30 secondes', ['video', '30 s']],
  ['video 5-10 seconds', ['video', '10 s']],
  ['8,5 s video', ['video', '8.5 s']],
  ['UHD video', ['video', '4k']],
  ['full hd video', ['video', '1080p']],
  ['1080x1920 video', ['video', '1080p, 9:16']],
  ['16/9 video', ['video', '16:9']],
  ['video in 9 : 16', ['video', '9:16']],
  ['portrait mode video', ['video', '9:16']],
  ['mute video', ['video', 'silent']],
  ['low cost video', ['video', 'cheapest first']],
  ['affordable video with sound', ['video', 'with sound', 'cheapest first']],
  ['quick video', ['video', 'fastest first']],
  ['kling 3.0 10 seconds 1080p vertical', ['10 s, 1080p, 9:16']],
  ['video 8 to 10 s', ['video', '10 s']],
  ['8-10 seconds video', ['video', '10 s']],
  ['video at least 60 s', ['video', 'at least 60 s']],
  ['60+ s video', ['video', 'at least 60 s']],
  ['60s+ video', ['video', 'at least 60 s']],
  ['video of 20 seconds or more', ['video', 'at least 20 s']],
  ['video longer than 15 seconds', ['video', 'over 15 s']],
  ['video over a minute', ['video', 'over 60 s']],
  ['a one minute video', ['video', '60 s']],
  ['video, half a minute', ['video', '30 s']],
  ['nine images', ['image', '9 outputs']],
  ['9 reference images', ['takes 9 images']],
  ['several reference images', ['takes 2 images']],
  ['multiple input images', ['takes 2 images']],
  ['up to 4 image references', ['takes 4 images']],
  ['combine three photos', ['takes 3 images']],
  ['combine photos', ['takes 2 images']],
  ['video from several images', ['video', 'takes 2 images']],
  ['more than two reference images', ['takes 3 images']],
  ['cheapest image edit with several reference images', ['takes 2 images', 'cheapest first']],
  ['generate 4 images', ['image', '4 outputs']],
  ['create two images from a photo', ['image', '2 outputs']],
  ['4 images from text', ['image', '4 outputs']],
  // The number before a size; after a name, it is a version.
  ['four 1k images from a reference photo', ['image', '1k, 4 outputs']],
  ['4 1k images', ['image', '1k, 4 outputs']],
  ['two 2k images', ['image', '2k, 2 outputs']],
  ['3 square 4k pictures', ['image', '4k, 1:1, 3 outputs']],
  ['3 4k square pictures', ['image', '4k, 1:1, 3 outputs']],
  ['two full hd videos', ['video', '1080p, 2 outputs']],
  ['five 4k logos', ['image', '4k, 5 outputs']],
  ['four 2k variations of an image', ['image', '2k, 4 outputs']],
  ['edit two 2k images', ['takes 2 images', 'not a filter: “2k”']],
  ['4 1k images to video', ['video', '1k, takes 4 images']],
  ['seedream 4 2k images', ['image', '2k']],
  ['nano banana 2 4k images', ['image', '4k']],
  ['nano banana 2 images', ['image']],
  ['make 3 videos, 8 s', ['video', '8 s, 3 outputs']],
  ['image, 3 variations, under $0.20', ['image', '3 outputs', 'at most $0.20']],
  ['cheapest 4 variations', ['4 outputs', 'cheapest first']],
  ['from 4 images', ['takes 4 images']],
  ['4 reference images', ['takes 4 images']],
  ['make a video from 4 images', ['video', 'takes 4 images']],
  ['4 images', ['image', '4 outputs']],
  ['10s vertical video with audio max 0.50', ['video', '10 s, 9:16, with sound', 'at most $0.50']],
];

describe('a query in natural words', () => {
  it.each(['chat', 'translate', 'sort', 'life', 'test', 'tracking', 'general', 'grow', 'kind', 'mind', 'lime'])(
    'is not taken for another: %s',
    (word) => {
      const { shown, search } = catalog.view(stateOf(`q=${word}`));
      expect([search!.corrected, shown]).toEqual([[], []]);
      const { search: both } = catalog.view(stateOf(`q=kling+${word}`));
      expect([both!.corrected, both!.ignored]).toEqual([undefined, [word]]);
    },
  );

  it.each(['my', 'mine', 'own', 'our', 'your', 'file', 'files', 'both', 'same', 'all', 'any', 'just'])(
    'does without “%s”, and says nothing of it',
    (word) => {
      const view = catalog.view(stateOf(`q=${word}+kling`));
      expect([view.shown, view.search]).toEqual([catalog.view(stateOf('q=kling')).shown, view.search]);
      expect([view.search!.ignored, view.search!.left]).toEqual([undefined, undefined]);
    },
  );

  it('names what no model is made for, and finds nothing that only has a word of it', () => {
    for (const query of ['background removal', 'remove the background', 'background remover']) {
      const { search, shown } = catalog.view(stateOf(`q=${query}`));
      expect(search!.unmade, query).toBe('background removal');
      for (const at of shown) expect(catalog.rows[at]!.capabilities, query).toContain('image-edit');
      // The page of a model starts with it.
      expect(namedFilters(normalized(query)).can).toEqual(['image-edit']);
    }
    expect(catalog.view(stateOf('q=remove background noise')).search!.unmade).toBeUndefined();
    expect(catalog.view(stateOf('q=remove background music')).search!.unmade).toBeUndefined();
    expect(catalog.view(stateOf('q=subtitles for a film')).search!.unmade).toBe('subtitle files');
    expect(catalog.view(stateOf('q=image caption')).search!.unmade).toBe('describing images');
    expect(catalog.view(stateOf('q=read a text with my own voice')).search!.unmade).toBe('speech in your own voice');
    expect(catalog.view(stateOf('q=a song in my own voice')).search!.unmade).toBeUndefined();
    expect(catalog.view(stateOf('q=change the clothes of a person')).search!.unmade).toBe('virtual try-on');
  });

  it.each(REQUESTS)('asks for a request: %s', (query, read) => {
    const { search } = catalog.view(stateOf(`q=${encodeURIComponent(query)}`));
    expect(understood(search!)).toEqual(read);
    expect([search!.ignored, search!.left]).toEqual([undefined, undefined]);
  });

  it.each([
    'image up to 4 images',
    'video at most 30 fps',
    'under 2 people',
    'video under $0.10 per second',
    'flux.2-max 2',
  ])('takes no other number for a price: %s', (query) => {
    expect(catalog.view(stateOf(`q=${encodeURIComponent(query)}`)).max).toBeUndefined();
  });

  it.each([
    ['real time voice changer', 'changing a voice'],
    ['change my voice', 'changing a voice'],
    ['sign language avatar', 'sign language'],
    ['translate video', 'translation'],
    ['translate my video to Spanish', 'translation'],
    ['video translation', 'translation'],
    ['speech translation', 'translation'],
  ])('finds nothing for what no model is made for: %s', (query, unmade) => {
    const { search, shown } = catalog.view(stateOf(`q=${query}`));
    expect([search!.unmade, search!.corrected, shown]).toEqual([unmade, undefined, []]);
    expect(understood(search!)).toEqual([]);
  });

  it.each([
    ['looping ambient track', 'music that loops', 'make sounds that loop', 'sound-effect'],
    ['seamless loop of music', 'music that loops', 'make sounds that loop', 'sound-effect'],
    ['remove vocals from mp3', 'separating vocals of your own file', 'take the id of a clip that Suno made', 'stems'],
    [
      'karaoke version of our song',
      'separating vocals of your own file',
      'take the id of a clip that Suno made',
      'stems',
    ],
    ...['stems wav', 'separate vocals wav', 'vocals as a WAV'].map((query) => [
      query,
      'stems as WAV files',
      'separate vocals; WAV Export makes a WAV file of a clip, by its id',
      'stems',
    ]),
    ['music video', 'music videos', 'take an audio file that the video follows', 'audio-input'],
    ['dub a video', 'dubbing', 'make lips follow speech', 'lip-sync'],
    ['remove the watermark from a clip', 'watermark removal', 'edit videos', 'video-edit'],
    ['remove the watermark', 'watermark removal', 'edit images', 'image-edit'],
  ])('says what models do instead: %s', (query, unmade, nearest, capability) => {
    const { search, shown } = catalog.view(stateOf(`q=${query}`));
    expect([search!.unmade, search!.nearest]).toEqual([unmade, nearest]);
    for (const at of shown) expect(can(capability)(catalog.rows[at]!)).toBe(true);
  });

  it('says of no model’s work that no model is made for it', () => {
    for (const { details, id } of reference.models)
      expect(unmadeIn(details.description), `${id}: ${details.description}`).toBeUndefined();
  });

  it('finds nothing by a small part of a query, and offers that part', () => {
    const { search, shown } = catalog.view(stateOf('q=holographic quantum lens'));
    expect(shown).toEqual([]);
    expect(search!.weak).toEqual({ dropped: ['holographic', 'quantum'], kept: 'lens' });
    expect(catalog.view(stateOf(`q=${search!.weak!.kept}`)).shown).not.toEqual([]);
    // What is in a video is not what a model does.
    for (const query of ['funny cat video', 'funny cat clip', 'funny cat kling']) {
      expect(catalog.view(stateOf(`q=${query}`)).shown, query).not.toEqual([]);
      expect(catalog.view(stateOf(`q=${query}`)).search!.ignored, query).toEqual(['funny', 'cat']);
    }
  });

  it.each([
    ['ambient track for yoga', 'music', 'make music'],
    ['lofi piano', 'music', 'make music'],
    ['rain sounds for sleeping', 'sound-effect', 'make sound effects'],
    ['footsteps on gravel', 'sound-effect', 'make sound effects'],
    ['british narrator calm', 'speech', 'speak text'],
    ['read my blog post', 'speech', 'speak text'],
    ['voicemail greeting', 'speech', 'speak text'],
    ['clean up noisy interview', 'voice-isolation', 'remove noise from speech'],
    ['summarize meeting', 'transcription', 'transcribe speech'],
    ['restored', 'image-edit', 'edit images'],
    ['restore old photo', 'image-edit', 'edit images'],
    ['remove person from photo', 'image-edit', 'edit images'],
    ['replace the car in my video', 'video-edit', 'edit videos'],
    ['dress on model', 'image-edit', 'edit images'],
    ['change hair color', 'image-edit', 'edit images'],
    ['headshot from selfie', 'image-edit', 'edit images'],
    ['furnish empty room', 'image-edit', 'edit images'],
    ['furnish empty room photo', 'image-edit', 'edit images'],
    ['put furniture in photo', 'image-edit', 'edit images'],
    ['add furniture to empty room', 'image-edit', 'edit images'],
    ['add furniture to photo', 'image-edit', 'edit images'],
    ['add rain to my video', 'video-edit', 'edit videos'],
    ['add drums to my song', 'add-instrumental', 'add instruments to vocals'],
    ['restore old black and white film', 'video-upscale', 'upscale videos'],
    ['mascot drawing to 3d', '3d', 'make 3D models from images'],
    ['remove singer from song', 'stems', 'separate vocals of a clip that Suno made'],
    ['bedtime story german', 'speech', 'speak text'],
    ['black and white film sharper', 'video-upscale', 'upscale videos'],
    ['blurry photo fix', 'image-edit', 'edit images'],
    ['unblur photo', 'image-upscale', 'upscale images'],
    ['cyberpunk city', 'text-to-image', 'make images from text'],
    ['drone shot over city', 'text-to-video', 'make videos from text'],
    ['instagram reel of my bakery', 'text-to-video', 'make videos from text'],
    ['bring old family photo to life', 'first-frame', 'make videos from a photo'],
    ['news anchor', 'lip-sync', 'make lips follow speech'],
    ['choreography copy', 'motion-transfer', 'move a character as another video does'],
    ['make a figurine from my photo', '3d', 'make 3D models from images'],
  ])('finds the job that words describe which no model has: %s', (query, capability, does) => {
    const { search, shown } = catalog.view(stateOf(`q=${query}`));
    expect([search!.nearest, search!.meant, search!.corrected]).toEqual([does, [capability], undefined]);
    expect(search!.ignored).not.toEqual([]);
    expect(shown).not.toEqual([]);
    for (const at of shown) expect(can(capability)(catalog.rows[at]!)).toBe(true);
  });

  it('takes reference images at an API where no model edits images', () => {
    const { search, shown } = catalog.view(stateOf('q=gateai edit image'));
    expect([search!.left, search!.nearest]).toEqual([['edits images'], 'take reference images']);
    expect(shown.length).toBeGreaterThan(0);
    for (const at of shown)
      expect([catalog.rows[at]!.api, can('image-reference')(catalog.rows[at]!)]).toEqual(['gateai', true]);
    expect([search!.named.can, search!.related]).toEqual([['image-reference'], undefined]);
  });

  it.each([
    ['gateai 4 outputs', ['at GateAI Core', '4 outputs']],
    ['gateai core 4 images 16:9', ['image', 'at GateAI Core', '16:9, 4 outputs']],
    ['unifically 4 images', ['image', 'at Unifically', '4 outputs']],
    ['not gateai image', ['image', 'at Unifically']],
    ['image 2k reference image 4 outputs on gateai', ['image', 'at GateAI Core', '2k, 4 outputs', 'image references']],
  ])('reads an API as a filter, and no number as its version: %s', (query, read) => {
    const { search, shown } = catalog.view(stateOf(`q=${query}`));
    expect([search!.understood, search!.left, search!.ignored]).toEqual([read, undefined, undefined]);
    expect(shown.length).toBeGreaterThan(4);
    const api = read.includes('at GateAI Core') ? 'gateai' : 'unifically';
    for (const at of shown) expect(catalog.rows[at]!.api).toBe(api);
  });

  it.each([
    '5 s video from one image of the player’s avatar, silent is fine',
    '5 s video from an image of an avatar, sound optional',
    '5 s video from a photo of my character with or without sound',
    'video 5 s from a photo, sound does not matter',
    'video 5 s from a photo, I don’t care about sound',
  ])('takes who is in a photo for no job, and leaves the sound open: %s', (query) => {
    const { search, wanted } = catalog.view(stateOf(`q=${query}`));
    expect([search!.understood, wanted.sound]).toEqual([['video', '5 s', 'image as first frame'], undefined]);
    expect([search!.left, search!.ignored]).toEqual([undefined, undefined]);
  });

  it.each(['cheapest instrumental', 'instrumental for a podcast intro', 'instrumental 2 minutes'])(
    'takes an instrumental for music: %s',
    (query) => {
      const { shown } = catalog.view(stateOf(`q=${query}`));
      expect(shown.map((at) => catalog.rows[at]!.id)).toEqual(['suno-ai/music']);
    },
  );

  it.each(['about', 'around', 'approximately', 'roughly'])('ignores %s before a number', (word) => {
    const { search, wanted } = catalog.view(stateOf(`q=video of ${word} 10 seconds`));
    expect([search!.ignored, search!.left, wanted.seconds]).toEqual([undefined, undefined, 10]);
  });

  it('finds no model of another API if that of the query has none', () => {
    const { search, shown } = catalog.view(stateOf('q=gateai music'));
    expect([search!.understood, search!.left, shown]).toEqual([['at GateAI Core', 'music'], undefined, []]);
    expect(search!.taken).toContain('gateai');
  });

  it('takes a query that names both APIs for no filter', () => {
    const { search, shown } = catalog.view(stateOf('q=veo on unifically or gateai'));
    expect(search!.understood).toEqual([]);
    expect(new Set(shown.map((at) => catalog.rows[at]!.api)).size).toBe(2);
  });

  it('offers what may edit images as well', () => {
    for (const query of ['edit images', 'remove background', 'restore old photo'])
      expect(catalog.view(stateOf(`q=${query}`)).search!.related).toMatchObject({ name: 'image-reference' });
    expect(catalog.view(stateOf('q=edit video')).search!.related).toBeUndefined();
  });

  it('offers videos that take audio for lip sync, and lip sync for a person who speaks', () => {
    for (const query of ['lip sync', 'talking head video', 'make a photo of a person talk']) {
      const { related } = catalog.view(stateOf(`q=${query}`)).search!;
      expect(related, query).toMatchObject({ name: 'audio-input', makes: ['video'], instead: 'lip-sync' });
    }
    expect(catalog.view(stateOf('q=presenter speaks')).search!.related).toMatchObject({ name: 'lip-sync' });
    for (const query of ['text to speech', 'a song', 'video with sound'])
      expect(catalog.view(stateOf(`q=${query}`)).search!.related, query).toBeUndefined();
  });

  it.each([
    'song without vocals',
    'instrumental music',
    'background music no vocals',
    'music without any singing',
    'no vocals',
    'instrumental 4 variations',
    'extend my song without vocals',
  ])('reads that music has no vocals, with which the form of a model starts: %s', (query) => {
    const state = stateOf(`q=${query}`);
    const view = catalog.view(state);
    const { understood: read, left, ignored } = view.search!;
    expect(read.at(-1)).toBe('instrumental');
    expect(read.join()).toContain('music');
    expect([left, ignored]).toEqual([undefined, undefined]);
    expect(view.shown.length).toBeGreaterThan(0);
    for (const at of view.shown)
      expect(requestQuery(state, view, catalog.rows[at], view.verdicts[at])).toContain('with=instrumental');
  });

  it.each(['add instrumental', 'split vocals and instrumental', 'video without lyrics', 'music with vocals'])(
    'reads no music without vocals where none is asked for: %s',
    (query) => {
      expect(catalog.view(stateOf(`q=${query}`)).search!.understood).not.toContain('instrumental');
    },
  );

  it.each([
    '4 images',
    'four images',
    '4 different images',
    '4 images seed',
    'seed 4 images',
    '4 images 2k',
    '4 product images',
    'four product photos',
    'reference image 4 images seed',
    '4 images reference image',
    '4 images with a reference image',
    'product picture from text and a reference image, 4 images, seed',
    'image, 2k, 4 images',
    'photo of a cat, 4 images',
    'poster of a cat 4 images',
    'edit my photo, 4 images',
    'flux max 4 images',
    'seedream 4.5 4 images',
  ])('takes a number of images for that of the outputs, wherever it is: %s', (query) => {
    const { search, shown } = catalog.view(stateOf(`q=${query}`));
    expect([search!.wanted.outputs, search!.wanted.images]).toEqual([4, undefined]);
    expect(search!.ignored ?? []).not.toContain('4');
    expect(shown.length).toBeGreaterThan(0);
  });

  it.each([
    'my 4 images',
    'edit 4 images',
    'edit 4 product images',
    '4 images edit',
    'combine 4 images',
    'merge four photos',
    'from 4 images',
    'from 4 product images',
    'takes 4 images',
    'uploading 4 images',
    'prompt and 4 images',
    '4 images as references',
    '4 images into one',
    '4 images in, one out',
    '4 images video 10 s',
    '4 images 3d',
  ])('takes a number of images that are given for that of the input: %s', (query) => {
    const { wanted } = catalog.view(stateOf(`q=${query}`)).search!;
    expect([wanted.outputs, wanted.images]).toEqual([undefined, 4]);
  });

  it.each(['seedream 4 images', 'kling 3 images', 'seedream 4.5 images'])(
    'takes a number in a name for no number of images: %s',
    (query) => {
      const { wanted } = catalog.view(stateOf(`q=${query}`)).search!;
      expect([wanted.outputs, wanted.images]).toEqual([undefined, undefined]);
    },
  );

  it.each([
    ['4 images from one prompt plus reference image, reproducible', 'image references'],
    ['first frame plus last frame', 'last frame'],
    ['photo plus audio to talking head', 'takes audio'],
    ['video plus sound', 'with sound'],
  ])('takes a plus between words for an and: %s', (query, read) => {
    const { search, shown } = catalog.view(stateOf(`q=${query}`));
    expect(search!.understood.join(', ')).toContain(read);
    expect([search!.left, shown.some((at) => /plus/.test(catalog.rows[at]!.id))]).toEqual([undefined, false]);
    expect(shown.length).toBeGreaterThan(0);
  });

  it.each(['plus', 'qwen image plus', 'qwen plus', 'image plus', 'qwen image plus edits images', 'qwen plus version'])(
    'finds the model that is called so: %s',
    (query) => {
      const { shown } = catalog.view(stateOf(`q=${query}`));
      expect(shown.map((at) => catalog.rows[at]!.id)).toEqual(['alibaba/qwen-image-plus']);
    },
  );

  it.each([
    ['camera presets keyframes 1080p', ['keyframes']],
    ['dialogue lip sync 1080p', ['dialogue']],
    ['keyframes elements lip sync 10 s', ['keyframes', 'elements']],
  ])('leaves out what then finds a model for the request, and reads nothing that is left out: %s', (query, left) => {
    const { search, shown } = catalog.view(stateOf(`q=${query}`));
    expect(search!.left).toEqual(left);
    expect(shown.length).toBeGreaterThan(0);
    for (const word of left) expect(capabilityWords(search!)).not.toContain(word);
  });

  it('says of no lip sync model that lips may not follow, and offers nothing if none is left', () => {
    const offerOf = (query: string, count = (state: CatalogState) => catalog.count(state)) =>
      catalog.view(stateOf(`q=${query}`)).search!.related!.offer(stateOf(''), count);
    const { words, label, state } = offerOf('lip sync')!;
    const taking = catalog.view(state).shown.map((at) => catalog.rows[at]!);
    const others = taking.filter((row) => !can('lip-sync')(row));
    expect(others.length).toBeLessThan(taking.length);
    expect([words, label]).toEqual([
      `${others.length} other video models take audio, but no document says that lips follow it`,
      `Show all ${taking.length} that do`,
    ]);
    const counting = (all: number, known: number) => (one: CatalogState) =>
      one.can.includes('lip-sync') ? known : all;
    expect(offerOf('lip sync', counting(2, 1))!.words).toMatch(/^1 other video model takes audio/);
    expect(offerOf('lip sync', counting(1, 0))).toMatchObject({
      words: expect.stringMatching(/^1 video model takes/),
      label: 'Show it',
    });
    expect(offerOf('lip sync', counting(1, 1))).toBeUndefined();
    expect(offerOf('edit images')!.words).toMatch(/^\d+ other models take reference images/);
  });

  it('takes audio for lip sync with a recording, however the query says so', () => {
    for (const query of ['lip sync with my recording', 'lip sync a photo to my podcast', 'lip-sync for a song']) {
      const { shown, search } = catalog.view(stateOf(`q=${query}`));
      expect(search!.understood, query).toEqual(['lip sync', 'takes audio']);
      expect(search!.ignored, query).toBeUndefined();
      for (const at of shown) expect(can('lip-sync', 'audio-input')(catalog.rows[at]!)).toBe(true);
    }
  });

  it('reads what is spoken from a text, and its language, as speech', () => {
    for (const query of ['two-minute spoken lesson in Spanish from a text', 'two-minute spoken lesson in Spanish']) {
      const { search, shown } = catalog.view(stateOf(`q=${query}`));
      expect(search!.understood, query).toEqual(['120 s', 'Spanish', 'speech']);
      expect([search!.left, search!.ignored]).toEqual([undefined, undefined]);
      expect(shown.map((at) => catalog.rows[at]!.id)).toEqual(['elevenlabs/text-to-speech']);
    }
    const first = catalog.view(stateOf('q=speech in Spanish')).shown.map((at) => catalog.rows[at]!.id);
    expect(first).toEqual(['elevenlabs/text-to-speech']);
  });

  it('reads a narrator as speech', () => {
    for (const query of ['video with a narrator', 'video with a narrator speaking'])
      expect(catalog.view(stateOf(`q=${query}`)).search!.understood, query).toEqual([
        'video',
        'with sound',
        'speech first',
      ]);
  });

  it('says where to find a voice as it should be', () => {
    for (const query of ['calm british narrator voice', 'british accent', 'speech in a female voice'])
      expect(catalog.view(stateOf(`q=${query}`)).search!.note!.text, query).toContain('Accent, age and gender');
    for (const query of ['video of an old man', 'warm summer video', 'text to speech'])
      expect(catalog.view(stateOf(`q=${query}`)).search!.note, query).toBeUndefined();
  });

  it('finds models of sound effects by their name, not what may add some to a video', () => {
    const { shown } = catalog.view(stateOf('q=game sound effects'));
    for (const at of shown) expect(can('sound-effect')(catalog.rows[at]!)).toBe(true);
  });

  it('takes both along if a video is changed and keeps its sound, and no speech if it is written down', () => {
    const namedBy = (query: string) => catalog.view(stateOf(`q=${query}`)).search!.named.can;
    expect(namedBy('change season in video keep original sound')).toEqual(['video-edit', 'keep-source-audio']);
    expect(namedBy('audio to text')).toEqual(['transcription']);
  });

  it('finds the same models by each wording of a request, one task for all outputs first', () => {
    const viewOf = (query: string) => catalog.view(stateOf(`q=${query}`));
    const { shown } = viewOf('4 images of a poster in the style of my picture, square, reproducible');
    expect(viewOf('same seed poster, 4 variants, square, style reference').shown).toEqual(shown);
    expect(viewOf('square poster, reproducible, image references, four variations').shown).toEqual(shown);
    const priced = shown.filter((at) => viewOf('4 variants').verdicts[at]!.price);
    const several = priced.map((at) => Number(can('several-outputs')(catalog.rows[at]!)));
    expect(several.slice(0, 6)).toEqual(several.slice(0, 6).toSorted((a, b) => b - a));
    expect(several[0]).toBe(1);
  });

  it.each([
    'video in several shots',
    'multi-shot video',
    'multishot clip',
    'a clip told in 3 shots',
    'three-shot video',
    'video with multiple scenes',
    'video with cuts',
  ])('takes the shots of a video along: %s', (query) => {
    const { shown, search } = catalog.view(stateOf(`q=${query}`));
    expect([...search!.named.can, ...search!.meant]).toContain('multi-shot');
    expect(shown.length).toBeGreaterThan(3);
    for (const at of shown) expect(can('multi-shot')(catalog.rows[at]!), catalog.rows[at]!.id).toBe(true);
  });

  it.each(['3 shots of my product', 'one shot video of a fox', 'cut a video'])('needs no list of shots: %s', (query) =>
    expect(catalog.view(stateOf(`q=${query}`)).search!.named.can).not.toContain('multi-shot'),
  );

  it.each([
    'cheap 9:16 video 12s multiple shots audio start from product photo',
    '12s 9:16 video with sound, image as first frame and multiple shots',
    'product ad 12s portrait, several scenes, with audio, starting from my photo',
  ])('takes each thing that it understood to the form: %s', (query) => {
    const state = stateOf(`q=${query}`);
    const view = catalog.view(state);
    for (const at of view.shown) {
      const { searchParams } = new URL(`https://x/?${requestQuery(state, view, catalog.rows[at], view.verdicts[at])}`);
      expect(searchParams.get('can')!.split(',').toSorted()).toEqual(['first-frame', 'multi-shot']);
      expect([searchParams.get('seconds'), searchParams.get('ratio'), searchParams.get('sound')]).toEqual([
        '12',
        '9:16',
        'on',
      ]);
    }
    expect(view.search!.kinds).not.toContain('image');
  });

  it('names the cheaper resolution of a video if the cheapest is asked for', () => {
    const cheaperOf = (query: string) => {
      const { shown, search, wanted } = catalog.view(stateOf(`q=${query}`));
      return shown.flatMap((at) => search!.cheaper?.(catalog.rows[at]!, wanted) ?? []);
    };
    expect(cheaperOf('cheap 5 s video')).toEqual(['$0.14 at 720p']);
    expect(cheaperOf('cheapest 12 s video in several shots with sound')).toEqual(['$0.30 for 10 s at 720p']);
    for (const query of ['5 s video', 'cheap 1080p 5 s video', 'cheap image']) expect(cheaperOf(query)).toEqual([]);
  });

  it('lists what has a price for another length before what has none', () => {
    const { shown } = catalog.view(stateOf('q=cheapest 12 s vertical video in several shots with sound'));
    expect(catalog.rows[shown[0]!]!.id).toBe('kuaishou/kling-3.0-omni-video');
  });

  it('says a number of outputs once', () => {
    const { search } = catalog.view(stateOf('q=poster with text 4 variants'));
    expect([...understood(search!), ...capabilityWords(search!)]).toEqual(['image', '4 outputs']);
  });

  it('lists models with a documented price before equally good ones without', () => {
    const { shown, verdicts, search } = catalog.view(stateOf('q=image to video'));
    const isPriced = (at: number) => Boolean(verdicts[at]!.price ?? verdicts[at]!.nearest);
    expect(new Set(shown.map(isPriced)).size).toBe(2);
    for (const [place, at] of shown.entries()) {
      const next = shown[place + 1];
      if (next !== undefined && search!.scores[at] === search!.scores[next])
        expect(Number(isPriced(at))).toBeGreaterThanOrEqual(Number(isPriced(next)));
    }
  });

  it('finds a mesh for the word that names it, whatever else is asked for', () => {
    const { shown } = catalog.view(stateOf('q=3d character from drawing'));
    expect(shown.map((at) => catalog.rows[at]!.kind)).toEqual(['3d']);
  });

  it.each(['picture of a piano', 'image of the sky with waves', 'kling piano', 'video of rain on a window'])(
    'takes the subject of an image or a video for no job: %s',
    (query) => {
      const { search, shown } = catalog.view(stateOf(`q=${query}`));
      expect(search!.nearest).toBeUndefined();
      expect(shown.length).toBeGreaterThan(10);
    },
  );

  it.each(['sketch to photorealistic render', 'photo to cartoon', 'sunset photo to night', 'selfie to headshot'])(
    'edits an image into what is no video and no mesh: %s',
    (query) => {
      const { search, shown } = catalog.view(stateOf(`q=${query}`));
      expect(search!.named.can).toEqual(['image-edit']);
      expect(shown).not.toEqual([]);
    },
  );

  it('names the words of a length that no model has, so that they can be removed', () => {
    const { search, shown } = catalog.view(stateOf('q=extend my clip to 20 seconds'));
    expect([shown, search!.taken]).toEqual([[], ['20 seconds']]);
    expect(catalog.view(stateOf('q=extend my clip to')).shown.length).toBeGreaterThan(0);
  });

  it('joins with “or” what words may mean, as a model needs one of them', () => {
    const { search, shown } = catalog.view(stateOf('q=photo clip'));
    expect(capabilityWords(search!)).toEqual(['image as first frame or motion transfer']);
    for (const at of shown) expect(can('first-frame', 'motion-transfer')(catalog.rows[at]!)).toBe(true);
    expect(capabilityWords(catalog.view(stateOf('q=first and last frame')).search!)).toEqual([
      'image as first frame',
      'last frame',
    ]);
    expect(capabilityWords(catalog.view(stateOf('q=edit photo')).search!)).toEqual(['edits images']);
  });

  it.each(SILENT_QUERIES)('%s is a silent video of a photo', (query) => {
    const { shown, wanted } = catalog.view(stateOf(`q=${encodeURIComponent(query)}`));
    expect(wanted).toMatchObject({ seconds: 10, sound: 'off' });
    for (const at of shown.slice(0, 5))
      expect(both(can('first-frame'), makes('video'))(catalog.rows[at]!), catalog.rows[at]!.id).toBe(true);
  });

  it('takes along to each model what only its parameters have', () => {
    const queryOf = (q: string, id: string, name = 'with') => {
      const state = stateOf(`q=${q}`);
      const row = catalog.rows.find((one) => one.id === id)!;
      return new URLSearchParams(requestQuery(state, catalog.view(state), row)).get(name);
    };
    expect(queryOf('logo with a transparent background', 'gpt-image-1')).toBe('transparent');
    expect(queryOf('instrumental music', 'suno-ai/music')).toBe('instrumental');
    expect(queryOf('instrumental music', 'suno-ai/stems')).toBeNull();
    const compared = commonOf(catalog.rows, ['unifically:suno-ai/music', 'unifically:suno-ai/stems']);
    const music = stateOf('q=instrumental music');
    expect(requestQuery(music, catalog.view(music), compared)).toContain('with=instrumental');
    expect(queryOf('upscale image 4x', 'topaz-labs/image-upscale')).toBe('4x');
    expect(queryOf('upscale image', 'topaz-labs/image-upscale')).toBeNull();
    // A verb is what a model does with it.
    expect(queryOf('upscale image', 'topaz-labs/image-upscale', 'can')).toBe('image-upscale');
    expect(queryOf('extend a 10 s video', 'alibaba/wan-2.7-video', 'can')).toBe('video-extend');
    expect(queryOf('restyle a 5 second video', 'kuaishou/kling-o1-video-edit', 'can')).toBe('video-edit');
    expect(queryOf('edit a 5 second video', 'kuaishou/kling-o1-video-edit', 'can')).toBe('video-edit');
    expect(queryOf('extend a 10 s video', 'alibaba/wan-2.7-video-edit', 'can')).toBeNull();
    expect(queryOf('edit photo reproducible', 'alibaba/wan-2.6-image', 'seed')).toBe('1');
  });

  it('takes along to each model which of them it has', () => {
    const state = stateOf('q=6 second photo clip');
    const view = catalog.view(state);
    const queryOf = (id: string) =>
      requestQuery(
        state,
        view,
        catalog.rows.find((row) => row.id === id),
      );
    expect(queryOf('google/veo-3.1-lite')).toBe('seconds=6&can=first-frame');
    expect(queryOf('kuaishou/kling-3.0-motion-control')).toBe('seconds=6&can=motion-transfer');
    expect(requestQuery(state, view)).toBe('seconds=6');
    // A comparison has those that all of its models have.
    const comparing = (...keys: string[]) => requestQuery(state, view, commonOf(catalog.rows, keys));
    expect(comparing('unifically:google/veo-3.1-lite', 'unifically:alibaba/wan-2.5-video')).toBe(
      'seconds=6&can=first-frame',
    );
    expect(comparing('unifically:google/veo-3.1-lite', 'unifically:kuaishou/kling-3.0-motion-control')).toBe(
      'seconds=6',
    );
  });

  it('finds models for a sentence with “mine” in it', () => {
    const query = '6 second clip from a photo of mine, vertical, with sound, at most $0.60';
    const { shown, search } = catalog.view(stateOf(`q=${encodeURIComponent(query)}`));
    expect(search!.corrected).toEqual(undefined);
    expect(shown.length).toBeGreaterThan(3);
  });

  it.each(QUERIES)('%s', (query, { read, left = [], first }) => {
    const { shown, search, verdicts, sort, wanted } = catalog.view(stateOf(`q=${encodeURIComponent(query)}`));
    expect(shown.length).toBeGreaterThan(0);
    if (read) expect(understood(search!)).toEqual(read);
    expect([...(search!.left ?? []), ...(search!.ignored ?? [])]).toEqual(left);
    for (const at of shown.slice(0, 3)) expect(first(catalog.rows[at]!), catalog.rows[at]!.id).toBe(true);
    if (sort !== 'price') return;
    const countOf = (at: number) => (wanted.outputs === undefined ? defaultCount(catalog.rows[at]!) : 1);
    const prices = shown
      .filter((at) => {
        const { undocumented, disputed, price, varies } = verdicts[at]!;
        return undocumented.length === 0 && !disputed && price && !price.per && !price.unbounded && !varies;
      })
      .map((at) => [at, verdicts[at]!.price!] as const)
      .map(([at, price]) => (price.highest || 0.01 * (price.units ?? 1)) / countOf(at));
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  });

  it('has one meaning for “image references” and “reference images”', () => {
    const idsOf = (query: string) => catalog.view(stateOf(`q=${query}`)).shown;
    expect(idsOf('reference images')).toEqual(idsOf('image references'));
    for (const { capabilities } of idsOf('reference images').map((at) => catalog.rows[at]!))
      expect(capabilities).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:image-reference|reference-image)$/)]),
      );
    expect(namedFilters(normalized('video with reference images')).can).toEqual(['reference-image']);
    expect(namedFilters(normalized('image with reference images')).can).toEqual(['image-reference']);
  });

  it('finds by a parameter only the models that have it', () => {
    for (const at of catalog.view(stateOf('q=transparency')).shown)
      expect(modelOf(catalog.rows[at]!).details.parameters).toHaveProperty('transparency');
  });

  it('reads images that are made not as images that are taken', () => {
    for (const query of ['generate 4 images', 'image up to 4 images', 'make several images'])
      expect(catalog.view(stateOf(`q=${query}`)).wanted.images, query).toBeUndefined();
  });

  it('prices the outputs that a query asks for, unless the form says how many', () => {
    expect(catalog.view(stateOf('q=batch of 4')).wanted.outputs).toBe(4);
    expect(catalog.view(stateOf('q=batch of 4&outputs=2')).wanted.outputs).toBe(2);
    for (const query of [
      'make 4 images into a video',
      'takes 4 images',
      'video with 4 shots',
      'several variations',
      'batch of 8 s clips',
    ])
      expect(catalog.view(stateOf(`q=${query}`)).wanted.outputs, query).toBeUndefined();
  });

  it('takes a bound for the shortest length that a model has within it', () => {
    const state = stateOf('q=video longer than 8 s');
    const view = catalog.view(state);
    for (const at of view.shown) {
      const row = catalog.rows[at]!;
      const { seconds } = view.verdicts[at]!;
      if (!row.duration) expect(view.verdicts[at]!.undocumented, row.id).toContain('length');
      else expect(seconds, row.id).toBeGreaterThan(8);
      if (row.duration?.values) expect(row.duration.values, row.id).toContain(seconds);
      if (row.duration)
        expect(requestQuery(state, view, row, view.verdicts[at]), row.id).toMatch(
          new RegExp(`^seconds=${seconds}(?:&|$)`),
        );
    }
    expect(new Set(view.shown.map((at) => view.verdicts[at]!.seconds)).size).toBeGreaterThan(2);
  });
});

// Lyrics and a voice are what every song may have: models that write lyrics or add a voice do other jobs.
it.each([
  ['music with lyrics', []],
  ['music with singing, 180 seconds', ['180 s']],
  ['text to song', []],
])('“%s” finds the model of songs first', (query, read) => {
  const { shown, search } = catalog.view(stateOf(`q=${query}`));
  expect(catalog.rows[shown[0]!]!.id).toBe('suno-ai/music');
  expect(understood(search!)).toEqual(read);
  expect(search!.named.can).toEqual(['music']);
});

it.each([
  ['make a 3-minute song with vocals from my lyrics', ['180 s']],
  ['song from my lyrics 3 min', ['180 s']],
  ['song from my lyrics', []],
  ['song with my own lyrics', []],
  ['cheapest song with my own lyrics', ['cheapest first']],
  ['sing my lyrics', []],
  ['music from my lyrics', []],
  ['lyrics to song', []],
  ['turn my lyrics into a song', []],
  ['put my lyrics to music', []],
  ['song with lyrics I wrote', []],
  ['a song that sings these lyrics', []],
])('“%s” finds what sings lyrics without music that exists, in any order', (query, read) => {
  for (const sort of ['', '&sort=price', '&sort=name']) {
    const { shown, search } = catalog.view(stateOf(`q=${query}${sort}`));
    expect(shown.map((at) => catalog.rows[at]!.id)).toEqual(['suno-ai/music']);
    expect(search!.understood).toEqual([...read, 'music', 'sings given lyrics']);
    expect([search!.left, search!.ignored]).toEqual([undefined, undefined]);
  }
});

it.each([
  ['add vocals with my lyrics', 'suno-ai/add-vocals'],
  ['extend my song with my lyrics', 'suno-ai/extend'],
])('“%s” is done with music that exists', (query, id) => {
  const { shown, search } = catalog.view(stateOf(`q=${query}`));
  expect(shown.map((at) => catalog.rows[at]!.id)).toEqual([id]);
  expect([search!.left, search!.ignored]).toEqual([undefined, undefined]);
});

it('finds each model that sings given lyrics by the name of the filter', () => {
  const { shown, search } = catalog.view(stateOf('q=sings given lyrics'));
  expect(search!.named.can).toEqual(['given-lyrics']);
  expect(shown.map((at) => catalog.rows[at]!.id).sort()).toEqual([
    'suno-ai/add-vocals',
    'suno-ai/extend',
    'suno-ai/music',
  ]);
});

it('does not take the part of a capability’s name for another one', () => {
  expect(namedFilters('extends music').can).toEqual(['music-extend']);
  expect(namedFilters('sings given lyrics').can).toEqual(['given-lyrics']);
});

it.each([
  'lyrics',
  'write lyrics',
  'write me some lyrics',
  'write my lyrics',
  'write lyrics for a song',
  'lyrics for a song',
  'lyrics for my song',
  'create new lyrics',
])('“%s” finds the model of lyrics first', (query) => {
  const { shown, search } = catalog.view(stateOf(`q=${query}`));
  expect(catalog.rows[shown[0]!]!.id).toBe('suno-ai/lyrics');
  expect(search!.understood[0]).toBe('writes lyrics');
  expect([search!.left, search!.ignored]).toEqual([undefined, undefined]);
});

it('takes lyrics along to the model of songs, which takes them', () => {
  const queryFor = (q: string) => {
    const state = stateOf(`q=${q}`);
    const view = catalog.view(state);
    return requestQuery(state, view, catalog.rows[view.shown[0]!]);
  };
  expect(queryFor('song from my lyrics')).toContain('given-lyrics');
  expect(queryFor('music with lyrics')).toContain('given-lyrics');
  expect(queryFor('text to song')).not.toContain('lyrics');
  expect(queryFor('song without lyrics')).not.toContain('lyrics');
});
