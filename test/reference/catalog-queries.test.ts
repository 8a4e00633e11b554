import { describe, expect, it } from 'vitest';
import { understood } from '../../src/reference/catalog/filter-words.js';
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
  ['veo xyzzyplugh', { left: ['xyzzyplugh'], first: named(/veo/i) }],
];

describe('a query in natural words', () => {
  it('has 47 of them', () => expect(QUERIES).toHaveLength(47));

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
