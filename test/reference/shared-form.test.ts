import { describe, expect, it } from 'vitest';
import { formModel } from '../../scripts/reference/form-data.js';
import { readModelSite } from '../../scripts/reference/pages/model/site.js';
import type { Json } from '../../src/catalog/model-details.js';
import { toBase64Url } from '../../src/internal/base64url.js';
import { bodyOf, exampleState } from '../../src/reference/form/form-body.js';
import type { FormState } from '../../src/reference/form/form-state.js';
import { isSame } from '../../src/reference/form/json-path.js';
import {
  MAX_HASH_CHARS,
  MAX_SHARED_BYTES,
  readShared,
  sharedHash,
  SHARED_PREFIX,
} from '../../src/reference/form/shared-form.js';
import { reference } from './models.js';

const site = await readModelSite(reference);
const models = reference.models.map((model) => formModel(model, site));
const veo = models.find(({ id }) => id === 'google/veo-3.1-fast')!;
const open = models.find(({ details }) => details.open)!;

/** A hash as anyone may write it. */
async function hashOf(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return SHARED_PREFIX + toBase64Url(String.fromCharCode(...bytes));
}

const read = async (shared: unknown, model = veo) => readShared(model, await hashOf(JSON.stringify(shared)));

describe('a link to a form', () => {
  it('holds every example of every model as it is, in a few hundred characters', async () => {
    const lengths: number[] = [];
    for (const model of models) {
      for (const { body } of model.examples) {
        const state = exampleState(model, body);
        const hash = (await sharedHash(model, state))!;
        lengths.push(hash.length);
        const { callback_url: _private, ...shared } = body;
        const found = (await readShared(model, hash))!;
        expect(found.notices, model.id).toEqual([]);
        expect(isSame(bodyOf(model, found.state), shared as Json), model.id).toBe(true);
        expect(found.state.mode).toBe(state.mode);
      }
    }
    lengths.sort((one, other) => one - other);
    console.log(
      `Links: ${lengths[Math.floor(lengths.length / 2)]} characters in the median, ${lengths.at(-1)} at most.`,
    );
    expect(lengths.at(-1)).toBeLessThan(1000);
  });

  it('names the parameters that still hold the text and the media of an example', async () => {
    const input = { prompt: 'A cat', start_image_url: 'https://example.com/a.png' };
    const state: FormState = { mode: 'Frame mode', input, options: {} };
    const examplesOf = async (given: FormState) => (await readShared(veo, (await sharedHash(veo, given))!))!.examples;
    expect(await examplesOf(state)).toEqual(['start_image_url']);
    const own = { ...input, start_image_url: 'https://my.example.org/a.png' };
    expect(await examplesOf({ ...state, input: own })).toBeUndefined();
    expect(await examplesOf(exampleState(veo, veo.examples[0]!.body))).toEqual(['prompt']);
  });

  it('has no file, and no URL of a callback', async () => {
    const state: FormState = {
      mode: 'Reference mode',
      input: { prompt: 'A cat', reference_image_urls: ['upload:cat.png', 'https://example.com/a.png'] },
      options: { callback_url: 'https://example.com/hook?token=secret', dry_run: true },
    };
    const { state: found } = (await readShared(veo, (await sharedHash(veo, state))!))!;
    expect(found.input.reference_image_urls).toEqual(['https://example.com/a.png']);
    expect(found.options).toEqual({ dry_run: true });
  });

  it('says whose files are missing, and has no list that only had files', async () => {
    const state: FormState = {
      mode: 'Reference mode',
      input: { prompt: 'A cat', reference_image_urls: ['upload:cat.png'] },
      options: {},
    };
    const { state: found, notices } = (await readShared(veo, (await sharedHash(veo, state))!))!;
    expect(found.input).toEqual({ prompt: 'A cat' });
    expect(notices).toEqual(['Links and reloads keep no files: choose that of `reference_image_urls` again.']);
    const whole = { ...state, input: { prompt: 'A cat', reference_image_urls: ['https://example.com/a.png'] } };
    expect((await readShared(veo, (await sharedHash(veo, whole))!))!.notices).toEqual([]);
  });

  it('is not made if it would be too long', async () => {
    const noise = Array.from({ length: MAX_HASH_CHARS }, (_, index) => ((index * 7919) % 9973).toString(36)).join('');
    expect(await sharedHash(veo, { input: { prompt: noise }, options: {} })).toBeUndefined();
    expect(await sharedHash(veo, { input: { prompt: 'a'.repeat(MAX_SHARED_BYTES) }, options: {} })).toBeUndefined();
  });
});

describe('a link that somebody else wrote', () => {
  it('sets nothing that the model has no field for, and says so', async () => {
    const { state, notices } = (await read([
      null,
      { prompt: 'A cat', colour: 'red', seed: { a: 1 } },
      { api_key: 'x' },
    ]))!;
    expect(state.input).toEqual({ prompt: 'A cat' });
    expect(state.options).toEqual({});
    expect(notices).toEqual([
      'The model has no `colour`.',
      '`seed` is not of its type, and left out.',
      'The model has no `api_key`.',
    ]);
  });

  it('has no callback: results would go to somebody else', async () => {
    const { state, notices } = (await read([null, { prompt: 'A cat' }, { callback_url: 'https://evil.example' }]))!;
    expect(state.options).toEqual({});
    expect(notices).toEqual(['A link may not set `callback_url`.']);
  });

  it('gives other parameters to a model that takes them alone', async () => {
    const { state } = (await read([null, { anything: [1] }, {}], open))!;
    expect(state.input).toEqual({ anything: [1] });
  });

  it('cannot reach a prototype', async () => {
    const text =
      '[null,{"prompt":"A cat","__proto__":{"seed":5},"constructor":{"prototype":{"x":1}}},{"__proto__":{}}]';
    const { state, notices } = (await readShared(veo, await hashOf(text)))!;
    expect(Object.keys(state.input)).toEqual(['prompt']);
    expect(state.input.seed).toBeUndefined();
    expect(notices).toHaveLength(3);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('enters no mode that the model does not have', async () => {
    const { state } = (await read(['__proto__', { prompt: 'A cat' }, {}]))!;
    expect(state.mode).toBe('Text mode');
  });

  it('shows the first example if it cannot be read', async () => {
    const deep = `[null,{"prompt":${'['.repeat(50)}${']'.repeat(50)}},{}]`;
    const bomb = JSON.stringify([null, { prompt: 'a'.repeat(5_000_000) }, {}]);
    const hashes = [
      SHARED_PREFIX,
      `${SHARED_PREFIX}%%%`,
      `${SHARED_PREFIX}AAAA`,
      SHARED_PREFIX + 'A'.repeat(MAX_HASH_CHARS),
      await hashOf(deep),
      await hashOf(bomb),
      await hashOf('[1,2,3]'),
      await hashOf('{"prompt":1}'),
      await hashOf('not JSON'),
    ];
    expect(hashes[5]!.length).toBeLessThan(MAX_HASH_CHARS);
    for (const hash of hashes) {
      const { state, notices } = (await readShared(veo, hash))!;
      expect(state).toEqual(exampleState(veo));
      expect(notices).toHaveLength(1);
    }
  });

  it('is ignored if it is an anchor of the page', async () => {
    expect(await readShared(veo, '#parameters')).toBeUndefined();
  });
});
