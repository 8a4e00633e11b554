import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { loadValidator, validateRequest } from '../../src/validate/index.js';
import { allBranches } from '../support/contract.js';

const messages = async (body: unknown, api: 'unifically' | 'gateai' = 'unifically') =>
  (await validateRequest(api, body)).map(({ message }) => message);
const veo = (input: unknown, more: object = {}) => ({ model: 'google/veo-3.1-fast', input, ...more });
const prompt = 'A kite';
const url = 'https://example.com/a.png';

describe('a request as a whole', () => {
  it.each([
    [null, 'the request must be an object, not null'],
    [undefined, 'the request must be an object, not undefined'],
    ['text', 'the request must be an object, not a string'],
    [[], 'the request must be an object, not an array'],
    [{}, 'model is required'],
    [{ input: { prompt } }, 'model is required'],
    [{ model: 7 }, 'model must be a string, not a number'],
  ])('%j', async (body, message) => {
    expect(await messages(body)).toEqual([message]);
  });

  it('has its path and its keyword', async () => {
    expect(await validateRequest('unifically', {})).toEqual([
      { message: 'model is required', path: ['model'], pointer: '/model', keyword: 'required' },
    ]);
    const [issue] = await validateRequest('unifically', veo({ prompt, 'a/b~c': 1 }));
    expect(issue).toMatchObject({
      path: ['input', 'a/b~c'],
      pointer: '/input/a~1b~0c',
      keyword: 'additionalProperties',
    });
  });
});

describe('an unknown model', () => {
  it.each([
    ['unifically', 'google/veo-3.1-fst', 'unknown model google/veo-3.1-fst; did you mean google/veo-3.1-fast?'],
    ['unifically', 'Google/Veo-3.1-Fast', 'unknown model Google/Veo-3.1-Fast; did you mean google/veo-3.1-fast?'],
    ['unifically', 'veo-3.1-fast', 'unknown model veo-3.1-fast; did you mean google/veo-3.1-fast?'],
    [
      'unifically',
      'kuaishou/kling-3.0',
      'unknown model kuaishou/kling-3.0; did you mean kuaishou/kling-3.0-omni-image, kuaishou/kling-3.0-image or kuaishou/kling-3.0-video?',
    ],
    ['unifically', 'paint/everything', 'unknown model paint/everything'],
    ['unifically', '', 'unknown model ""'],
    ['unifically', 'constructor', 'unknown model constructor'],
    ['gateai', 'openai/sora-2', 'unknown model openai/sora-2; did you mean sora-2?'],
    ['unifically', 'x'.repeat(90), `unknown model ${'x'.repeat(37)}…`],
  ] as const)('of %s: %s', async (api, model, message) => {
    const issues = await validateRequest(api, { model, input: {} });
    expect(issues).toEqual([{ message, path: ['model'], pointer: '/model', keyword: 'discriminator' }]);
  });

  it('has a validator that reports it', async () => {
    const validate = await loadValidator('gateai', 'sora-3');
    expect(validate({}).map(({ keyword }) => keyword)).toEqual(['discriminator']);
  });

  it('is refused if it is another than that of the validator', async () => {
    const validate = await loadValidator('unifically', 'google/veo-3.1-fast');
    expect(validate({ ...veo({ prompt }), model: 'google/veo-3.1-lite' }).map(({ message }) => message)).toEqual([
      'model must be google/veo-3.1-fast',
    ]);
  });
});

describe('one mistake is one issue', () => {
  it.each([
    ['a misspelled required parameter', veo({ promt: prompt }), 'unknown parameter promt; did you mean prompt?'],
    [
      'another way to write a name',
      veo({ prompt, aspectRatio: '16:9' }),
      'unknown parameter aspectRatio; did you mean aspect_ratio?',
    ],
    [
      'a wrong value under a wrong name',
      veo({ prompt, aspectratio: 16 }),
      'unknown parameter aspectratio; did you mean aspect_ratio?',
    ],
    [
      'a misspelled parameter that another one requires',
      veo({ prompt, end_image_url: url, start_img_url: url }),
      'unknown parameter start_img_url; did you mean start_image_url?',
    ],
    ['a parameter next to the input', veo(undefined, { prompt }), 'unknown parameter prompt; it belongs in input'],
    [
      'a parameter of the request in the input',
      veo({ prompt, callback_url: url }),
      'unknown parameter callback_url; it belongs next to input, not in it',
    ],
    [
      "the other API's name of the input",
      { model: 'google/veo-3.1-fast', params: { prompt } },
      'unknown parameter params; did you mean input?',
    ],
    ['a parameter with a long name', veo({ prompt, ['y'.repeat(99)]: 1 }), `unknown parameter ${'y'.repeat(37)}…`],
    [
      'an unknown mode',
      {
        model: 'kuaishou/kling-3.0-omni-video',
        input: { prompt, video_mode: 'element', start_frame_url: url, aspect_ratio: 'auto' },
      },
      'video_mode must be elements, start_end_frame, transform or video_reference',
    ],
    [
      'null for a URL that a mode requires',
      { model: 'alibaba/wan-2.5-video', input: { prompt, mode: 'i2v', start_image_url: null } },
      'start_image_url must be a URL, not null',
    ],
    [
      'a value that both the base and a mode forbid',
      veo({ prompt, duration: 5, reference_image_urls: [url] }),
      'duration must be 4, 6 or 8',
    ],
    [
      'a prompt of the wrong type next to shots',
      {
        model: 'kuaishou/kling-3.0-video',
        input: {
          prompt: 1,
          multi_shots: [
            { prompt, duration: 5 },
            { prompt, duration: 5 },
          ],
        },
      },
      'prompt must be a string, not a number',
    ],
    [
      'a shot without a duration, and so without a sum',
      { model: 'kuaishou/kling-3.0-video', input: { multi_shots: [{ prompt }, { prompt, duration: 1 }] } },
      'multi_shots[0].duration is required',
    ],
  ])('%s', async (_name, body, message) => {
    expect(await messages(body)).toEqual([message]);
  });

  it('and two are two', async () => {
    expect(await messages(veo({ promt: prompt, duration: 5 }))).toEqual([
      'unknown parameter promt; did you mean prompt?',
      'duration must be 4, 6 or 8',
    ]);
    expect(await messages({ model: 'flux-dev', params: { prompt: '', dry_run: true } }, 'gateai')).toHaveLength(2);
  });

  it('shows no long value', async () => {
    const secret = 'secret '.repeat(20);
    for (const input of [secret, { prompt, start_image_url: secret }, { prompt, voice: 1, duration: secret }]) {
      expect((await messages(veo(input))).join()).not.toContain('secret');
    }
  });
});

describe('a body of nothing but mistakes', () => {
  const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`member_${index}`, index]));
  const list = Array<unknown>(20_000).fill({ a: 1 });

  it.each([
    ['in the input', 'unifically', veo({ prompt, ...many })],
    ['next to the input', 'unifically', veo({ prompt }, many)],
    ['around one that is in the wrong place', 'unifically', veo({ prompt, ...many }, { duration: 4 })],
    ['in an array', 'gateai', { model: 'kling-3.0', params: { prompt }, images: list }],
    [
      'in names of a megabyte',
      'unifically',
      veo({
        prompt,
        ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}${'x'.repeat(1e6)}`, 1])),
      }),
    ],
  ] as const)('is refused quickly and briefly: %s', async (_name, api, body) => {
    const validate = await loadValidator(api, body.model);
    // Other processes may slow one of them down.
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      validate(body);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    // About 40 ms.
    expect(Math.min(...times)).toBeLessThan(300);
    const issues = validate(body);
    expect(issues).toHaveLength(20);
    expect(issues.map(({ message }) => message).join('; ').length).toBeLessThan(1500);
    expect(issues.map(({ message }) => message.endsWith(', and more'))).toEqual([
      ...Array<boolean>(19).fill(false),
      true,
    ]);
  });

  it('reports that there are more than twenty mistakes', async () => {
    const unknown = (count: number) => veo({ prompt, ...Object.fromEntries(Object.entries(many).slice(0, count)) });
    expect((await messages(unknown(20))).slice(18)).toEqual([
      'unknown parameter member_18',
      'unknown parameter member_19',
    ]);
    expect((await messages(unknown(21))).slice(18)).toEqual([
      'unknown parameter member_18',
      'unknown parameter member_19, and more',
    ]);
  });

  it('keeps every known parameter if some are in the wrong place', async () => {
    const body = JSON.parse(
      '{"model":"google/veo-3.1-fast","prompt":"A kite","input":{"__proto__":1,"duration":5}}',
    ) as unknown;
    expect(await messages(body)).toEqual([
      'unknown parameter prompt; it belongs in input',
      'unknown parameter __proto__',
      'duration must be 4, 6 or 8',
    ]);
  });
});

describe('the module', () => {
  it('has every model of the contract', async () => {
    for (const { api, model } of allBranches) {
      const [issue] = await validateRequest(api, { model, input: 7, params: 7 });
      expect(issue!.keyword, model).not.toBe('discriminator');
    }
  });

  it('holds neither Ajv nor anything of Node', async () => {
    const { metafile, outputFiles } = await build({
      entryPoints: ['src/validate/index.ts'],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      outdir: 'unwritten',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'))).toEqual([]);
    expect(
      Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external)),
    ).toEqual([]);
    for (const { path, text } of outputFiles)
      expect(text, path).not.toMatch(/\bajv\b|require\(|new Function|\beval\(/i);
    // Each provider's models stay in a file of their own.
    expect(outputFiles.length).toBeGreaterThan(25);
  });
});
