import { describe, expect, it } from 'vitest';
import { mediaOfOtherModes } from '../../src/catalog/modes-naming.js';
import { inputIn } from '../../src/catalog/request-parameters.js';
import { reference } from '../support/catalog.js';

describe('media of other modes', () => {
  it('are in no example but those with all parameters', () => {
    for (const { api, id, details, examples } of reference.models)
      for (const { body, name } of examples)
        if (name !== 'full') expect(mediaOfOtherModes(details, inputIn(api, body)), `${id} ${name}`).toEqual([]);
  });

  it('are a clip beside a text, for a model that continues clips in another mode', () => {
    const { details } = reference.models.find(({ id }) => id === 'alibaba/wan-2.7-video')!;
    const input = { prompt: 'The waves come in', video_url: 'https://example.com/clip.mp4' };
    const found = mediaOfOtherModes(details, input);
    expect(found.map(({ name, mode, others }) => [name, mode.title, others.map(({ title }) => title)])).toEqual([
      ['video_url', 'Text to video', ['Image to video']],
    ]);
    expect(mediaOfOtherModes(details, { ...input, mode: 'i2v' })).toEqual([]);
  });
});
