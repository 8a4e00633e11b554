import { describe, expect, it } from 'vitest';
import { doneBy, moreAsked } from '../../src/reference/catalog/more-asked.js';
import { moreFromUrl, moreQuery, type MoreRow } from '../../src/reference/catalog/more-url.js';

describe('what a search asks for that no filter has', () => {
  it.each([
    ['cheapest logo with a transparent background', { transparent: true }],
    ['logo without background', { transparent: true }],
    ['song without background music', {}],
    ['instrumental music 60 seconds', { instrumental: true }],
    ['music without vocals', { instrumental: true }],
    ['no lyrics song', { instrumental: true }],
    ['split vocals and instrumental', {}],
    ['add instrumental', {}],
    ['upscale image 4x', { factor: 4 }],
    ['upscale photo 4x, no face enhancement', { factor: 4, plainFaces: true }],
    ['upscale without enhancing faces', { plainFaces: true }],
    ['face enhancement', {}],
    ['text to speech in German', { language: 'de' }],
    ['french narration', { language: 'fr' }],
    ['german car poster', {}],
    ['upscale photo 2 times', { factor: 2 }],
    ['x8 image upscaler', { factor: 8 }],
    ['upscale video to 4k', {}],
    ['upscale 1920x1080 image', {}],
    ['4x images', {}],
    ['veo 3.1', {}],
  ])('%s', (query, asked) => {
    expect(moreAsked(query)).toEqual(asked);
    expect(moreFromUrl(new URLSearchParams(moreQuery(moreAsked(query))))).toEqual(asked);
  });

  it('takes a song of one’s own as a file, and one of the model by its id', () => {
    const cover: MoreRow = { kind: 'audio', capabilities: ['audio-input', 'cover'] };
    expect(doneBy('rock cover of my song', cover)).toEqual(['audio-input']);
    expect(doneBy('rock cover of a clip', cover)).toEqual([]);
  });

  it('drops what it does not know', () => {
    for (const query of [
      'with=',
      'with=flying',
      'with=0x',
      'with=999x',
      'with=__proto__',
      'with=lang-english',
      'with=lang-9!',
      'with=lang-',
      'without=4x',
    ])
      expect(moreFromUrl(new URLSearchParams(query)), query).toEqual({});
  });
});
