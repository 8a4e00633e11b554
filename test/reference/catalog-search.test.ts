import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/reference/catalog/edit-distance.js';
import { priceRank } from '../../src/catalog/request-price.js';
import { requestQuery } from '../../src/reference/catalog/dom/results.js';
import { createSearch } from '../../src/reference/catalog/search.js';
import { defaultCount } from '../../src/reference/catalog/default-count.js';
import { readSearchText } from '../../src/reference/catalog/search-text.js';
import { catalog, rows, shown, stateOf } from '../support/catalog.js';

const find = (query: string) => shown(`q=${encodeURIComponent(query)}`);
const rowOf = (id: string) => catalog.rows.find((row) => row.id === id)!;

describe('the search of the catalog', () => {
  it('needs every word, and ranks names first', () => {
    expect(find('veo fast')[0]).toBe('google/veo-3.1-fast');
    for (const id of find('veo fast')) expect(`${id} ${rowOf(id).title}`).toMatch(/veo.*fast/i);
    expect(find('google/veo-3.1-lite')[0]).toBe('google/veo-3.1-lite');
  });

  it('ends though a word that one model has is spelled like one of a model that has the others', () => {
    const row = (words: string) => ({ ...catalog.rows[0]!, id: 'x', title: '', provider: '', capabilities: [], words });
    const { left, scores } = createSearch([row('removal zither'), row('remove')])('remove zither');
    expect([left, scores]).toEqual([['remove'], [expect.any(Number), undefined]]);
  });

  it('finds models while a word is typed', () => {
    expect(find('seedr')).toContain('bytedance/seedream-4.5');
    expect(find('kling 2.5 tur')).toContain('kuaishou/kling-2.5-turbo-video');
    expect(find('veo3.1')).toEqual(expect.arrayContaining(['google/veo-3.1-fast', 'veo-3.1-lite']));
  });

  it.each([
    ['lip sync', 'lip-sync'],
    ['talking head', 'lip-sync'],
    ['upscale', 'image-upscale', 'video-upscale'],
    ['extend a clip', 'video-extend'],
    ['img2img', 'image-edit', 'image-reference'],
    ['image to video', 'first-frame'],
    ['tts', 'speech', 'dialogue'],
    ['voice over', 'speech'],
    ['text to speech', 'speech'],
    ['transcribe', 'transcription'],
    ['sfx', 'sound-effect'],
    ['lora', 'model-train'],
    ['4k upscale', 'video-upscale'],
  ])('finds a common name: %s', (query, ...capabilities) => {
    const [first] = find(query);
    expect(
      rowOf(first!).capabilities.some((name) => capabilities.includes(name)),
      first,
    ).toBe(true);
  });

  it('reads `x to y` before single words, also next to a word that no model has', () => {
    const { search } = catalog.view(stateOf('q=text+to+speech+zebra'));
    expect(search).toMatchObject({ ignored: ['zebra'], kinds: [] });
    expect(find('text to speech zebra')).toEqual(find('text to speech'));
    expect(rowOf(find('zebra text to speech')[0]!).capabilities).toContain('speech');
  });

  it('takes a start image for the first frame, which the form starts with', () => {
    const state = stateOf('q=8+second+video+from+a+start+image');
    expect(requestQuery(state, catalog.view(state))).toBe('seconds=8&can=first-frame');
  });

  it('reads a whole wish: what it makes, a seed, the lowest price', () => {
    const found = find('cheapest image model with a seed');
    expect(found.length).toBeGreaterThan(20);
    for (const id of found) {
      expect(rowOf(id).kind, id).toBe('image');
      expect(rowOf(id).seed, id).toBe(true);
    }
    const view = catalog.view(stateOf('q=cheapest+image+with+a+seed'));
    expect(view.sort).toBe('price');
    // A price for four images is compared by image.
    const stated = view.shown.filter((at) => !catalog.rows[at]!.price?.statedFor);
    const prices = stated.map((at) => priceRank(view.verdicts[at]!.price) / defaultCount(catalog.rows[at]!));
    expect(prices.filter((_, place) => defaultCount(catalog.rows[stated[place]!]!) > 1).length).toBeGreaterThan(1);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    expect(find('extend a Veo clip')).toEqual(['google/veo-3.1-extend']);
  });

  it('forgives misspellings only if no model has the words as they are', () => {
    const state = stateOf('q=seedence');
    expect(catalog.view(state).search?.corrected).toEqual([['seedence', 'seedance']]);
    expect(find('seedence')).toEqual(find('seedance'));
    expect(find('hailou')).toEqual(expect.arrayContaining(['hailuo/minimax-2.3']));
    expect(find('nano bananna')[0]).toBe('google/nano-banana');
    expect(catalog.view(stateOf('q=seedance')).search?.corrected).toBeUndefined();
  });

  it('does not take what a description denies for what the model does', () => {
    // "Takes a task id, not a video file."
    expect(rows.find(({ id }) => id === 'google/veo-3.1-extend')!.words.split(' ')).not.toContain('file');
  });

  it('takes any text', () => {
    for (const query of ['', ' ', '"', '\\', '[(*', '𝕏', '<b>', 'a'.repeat(10_000), 'the', '__proto__ constructor'])
      expect(() => find(query)).not.toThrow();
    expect(find('the').length).toBeGreaterThan(-1);
  });

  it('counts insertions, deletions, replacements and swaps', () => {
    expect(editDistance('kling', 'kling')).toBe(0);
    expect(editDistance('klng', 'kling')).toBe(1);
    expect(editDistance('klling', 'kling')).toBe(1);
    expect(editDistance('klimg', 'kling')).toBe(1);
    expect(editDistance('kilng', 'kling')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });
});

describe('a request in words', () => {
  const WISH = '8 second 1080p video from a start image with sound, as cheap as possible';

  it('prices and sorts, and leaves out what can not make it', () => {
    const {
      shown: found,
      verdicts,
      wanted,
      sort,
      search,
      fitting,
    } = catalog.view(stateOf(`q=${encodeURIComponent(WISH)}`));
    expect(wanted).toMatchObject({ seconds: 8, resolution: '1080p', sound: 'on' });
    expect([sort, search!.ignored]).toEqual(['price', undefined]);
    expect(found.length).toBeGreaterThan(4);
    for (const at of found) {
      expect(verdicts[at]!.cannot).toEqual([]);
      expect(catalog.rows[at]).toMatchObject({ kind: 'video' });
      expect(catalog.rows[at]!.capabilities).toContain('first-frame');
    }
    expect(fitting!.fit).toBeGreaterThan(0);
    expect(fitting!.likely).toBeGreaterThan(0);
    expect(fitting!.fit + fitting!.likely + fitting!.may).toBe(found.length);
  });

  it.each([
    ['veo 8s', { seconds: 8 }],
    ['veo 8 s', { seconds: 8 }],
    ['8-second veo', { seconds: 8 }],
    ['2.5 seconds of veo', { seconds: 2.5 }],
    ['veo 2 minutes', { seconds: 120 }],
    ['veo 2160P silent', { resolution: '4k', sound: 'off' }],
    ['veo without sound', { sound: 'off' }],
    ['8 seedance', {}],
    ['gen-8s', {}],
    ['9999999 s', {}],
  ])('reads %s', (query, wanted) => {
    expect(readSearchText(query).wanted).toEqual(wanted);
  });

  it('takes no name of a model for a request, and gives way to the form', () => {
    for (const { id, title } of catalog.rows) {
      const query = `${id} ${title}`;
      expect(readSearchText(query), id).toEqual({
        wanted: {},
        max: undefined,
        seed: undefined,
        taken: [],
        rest: query,
      });
    }
    expect(catalog.view(stateOf('q=veo+8s&seconds=4')).wanted.seconds).toBe(4);
  });

  it('ignores words that no model has, and names them', () => {
    const view = catalog.view(stateOf('q=veo+zzzzzz'));
    expect(view.search!.ignored).toEqual(['zzzzzz']);
    expect(view.shown).toEqual(catalog.view(stateOf('q=veo')).shown);
    for (const query of ['429', 'error 429', 'webhook']) expect(find(query), query).toEqual([]);
    expect(find('8 s zzzzzz').length).toBeGreaterThan(20);
    expect(find('a video from the')).toEqual(find('video'));
  });
});
