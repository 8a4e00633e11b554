import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/reference/catalog/edit-distance.js';
import { catalog, shown, stateOf } from '../support/catalog.js';

const find = (query: string) => shown(`q=${encodeURIComponent(query)}`);
const rowOf = (id: string) => catalog.rows.find((row) => row.id === id)!;

describe('the search of the catalog', () => {
  it('needs every word, and ranks names first', () => {
    expect(find('veo fast')[0]).toBe('google/veo-3.1-fast');
    for (const id of find('veo fast')) expect(`${id} ${rowOf(id).title}`).toMatch(/veo.*fast/i);
    expect(find('google/veo-3.1-lite')[0]).toBe('google/veo-3.1-lite');
    expect(find('veo zzzzzz')).toEqual([]);
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
  ])('knows what people call it: %s', (query, ...capabilities) => {
    const [first] = find(query);
    expect(
      rowOf(first!).capabilities.some((name) => capabilities.includes(name)),
      first,
    ).toBe(true);
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
    const prices = view.shown.map((at) => view.verdicts[at]!.price).map((price) => price?.highest ?? Infinity);
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
    expect(rowOf('google/veo-3.1-extend').words.split(' ')).not.toContain('file');
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
