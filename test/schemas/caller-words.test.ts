import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requestOptions } from '../../generated/schemas/index.js';
import { callerWords } from '../../src/generate/schemas/caller-words.js';

describe('descriptions for callers', () => {
  it.each([
    ['Motion, in percent; the documentation does not say how it works.', 'Motion, in percent.'],
    ['Takes a seed. An older document lists $0.06.', 'Takes a seed.'],
    [
      'Needs a clip. One document requires `clip_id`, so it is safest to send it.',
      'Needs a clip. It is safest to send it.',
    ],
    ['One accepts it, a document does not: it is safest to omit it.', 'It is safest to omit it.'],
    ['Send one: the parameter table requires it, although the example omits it.', 'Send one.'],
    [
      'The parameter table allows 512 to 1536 in steps of 8, the dimension range below it 32 to 2048; others are snapped.',
      'Supports 512 to 1536 in steps of 8; others are snapped.',
    ],
    ['Documented as the best of its family. $0.05 per image.', 'The best of its family. $0.05 per image.'],
    ['The documentation rounds the price to $0.00; it lists the model under video.', ''],
    ['About 500 (`high`; our reading, because the documentation is cut off).', 'About 500 (`high`).'],
    // These only look like remarks.
    ['Audio that is longer than the video is cut off.', 'Audio that is longer than the video is cut off.'],
    ['A table with four legs, seen from above.', 'A table with four legs, seen from above.'],
    ['Version 2.0 Pro is faster. `auto` is accepted too.', 'Version 2.0 Pro is faster. `auto` is accepted too.'],
  ])('%s', (description, words) => {
    expect(callerWords(description)).toBe(words);
  });

  it('in the schemas say nothing about documents', () => {
    const found = new Set<string>();
    const read = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'description' && typeof inner === 'string') found.add(inner);
        else if (key !== 'examples') read(inner);
      }
    };
    const folder = 'generated/schemas';
    const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.json'));
    for (const file of files) read(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    read(requestOptions);
    expect(found.size).toBeGreaterThan(500);
    const remark =
      /document|tables? (?:list|require|allow)|this contract|page of|our reading|listed among|^[a-z]|\.\.|^$/;
    expect([...found].filter((description) => remark.test(description))).toEqual([]);
  });
});
