import { describe, expect, it } from 'vitest';
import { understood } from '../../src/reference/catalog/filter-words.js';
import { namedFilters } from '../../src/reference/catalog/named-filters.js';
import type { CatalogRow } from '../../src/reference/catalog/row.js';
import { catalog, stateOf } from '../support/catalog.js';

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

/** What people type, in their own words. */
const QUERIES: [query: string, expected: Expected][] = [
  [
    'the cheapest image model that takes a seed',
    { read: ['image', 'takes a seed', 'cheapest first'], first: both(makes('image'), seed) },
  ],
  ['cheapest image model takes seed', { read: ['image', 'takes a seed', 'cheapest first'], first: seed }],
  ['takes a seed', { read: ['takes a seed'], first: seed }],
  ['with a seed', { read: ['takes a seed'], first: seed }],
  ['video with a seed', { read: ['video', 'takes a seed'], first: both(makes('video'), seed) }],
  ['reproducible images', { read: ['takes a seed'], first: both(makes('image'), seed) }],
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
  ['silent 5 second video', { read: ['video', '5 s, silent'], first: makes('video') }],
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
  ['music with lyrics', { first: can('music') }],
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
];

describe('a query in natural words', () => {
  it.each([
    'chat',
    'translate',
    'sort',
    'life',
    'test',
    'transparent',
    'restored',
    'tracking',
    'general',
    'grow',
    'kind',
    'mind',
    'lime',
  ])('is not taken for another: %s', (word) => {
    const { shown, search } = catalog.view(stateOf(`q=${word}`));
    expect([search!.corrected, shown]).toEqual([[], []]);
    const { search: both } = catalog.view(stateOf(`q=kling+${word}`));
    expect([both!.corrected, both!.ignored]).toEqual([undefined, [word]]);
  });

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
      expect(namedFilters(query).can).toEqual(['image-edit']);
    }
    expect(catalog.view(stateOf('q=remove background noise')).search!.unmade).toBeUndefined();
  });

  it('finds models for a sentence with “mine” in it', () => {
    const query = '6 second clip from a photo of mine, vertical, with sound, at most $0.60';
    const { shown, search } = catalog.view(stateOf(`q=${encodeURIComponent(query)}`));
    expect(search!.corrected).toEqual(undefined);
    expect(shown.length).toBeGreaterThan(3);
  });

  it.each(QUERIES)('%s', (query, { read, left = [], first }) => {
    const { shown, search, verdicts, sort } = catalog.view(stateOf(`q=${encodeURIComponent(query)}`));
    expect(shown.length).toBeGreaterThan(0);
    if (read) expect(understood(search!)).toEqual(read);
    expect([...(search!.left ?? []), ...(search!.ignored ?? [])]).toEqual(left);
    for (const at of shown.slice(0, 3)) expect(first(catalog.rows[at]!), catalog.rows[at]!.id).toBe(true);
    if (sort !== 'price') return;
    const prices = shown
      .map((at) => verdicts[at]!)
      .filter(({ undocumented, price }) => undocumented.length === 0 && price && !price.per && !price.unbounded)
      .map(({ price }) => price!.highest || 0.01 * (price!.units ?? 1));
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  });
});
