import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createSandbox } from 'unigen/sandbox';
import { IMAGE_MODEL, run, TERMINAL, useServer } from '../support/run-cli.js';

const server = useServer();

describe('unigen estimate', () => {
  it(`prints the API's own price and creates nothing`, async () => {
    expect(await run(['estimate', IMAGE_MODEL, '--prompt', 'x'], { server, ...TERMINAL })).toMatchObject({
      code: 0,
      out: '$0.40\n',
    });
    expect((await run(['estimate', IMAGE_MODEL, '--prompt', 'x', '--json'], { server })).out).toBe('{"cost":0.4}\n');
    // Piped it is JSON as well.
    expect((await run(['estimate', IMAGE_MODEL, '--prompt', 'x'], { server })).out).toBe('{"cost":0.4}\n');
    expect(server.creates()).toEqual([]);
  });

  it('warns of a file that is documented for another mode, as a run does', async () => {
    const argv = ['alibaba/wan-2.7-video', '--prompt', 'x', '--video-url', 'https://example.com/clip.mp4'];
    const warning =
      'warning: video_url is documented for Image to video (mode i2v); this request is Text to video, and may ignore it';
    for (const command of ['estimate', 'run'])
      expect((await run([command, ...argv], { server })).err).toContain(warning);
    expect((await run(['estimate', ...argv, '--mode', 'i2v'], { server })).err).not.toContain('warning');
  });

  it(`says if GateAI's budget does not cover it`, async () => {
    const argv = ['estimate', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x'];
    const { out, err } = await run(argv, { server, ...TERMINAL });
    expect(out).toBe('$0.11\n');
    expect(err).toBe(
      `Today's budget ($0.05 left) does not cover it; the API would lower the request:\n  quality  low\n`,
    );
    const piped = await run(argv, { server });
    expect({ ...piped, out: JSON.parse(piped.out) }).toMatchObject({
      err: '',
      out: { cost: 0.11, fitsInBudget: false, adjustments: { quality: 'low' } },
    });
  });

  it.each([
    [
      ['flux-pro-2.0', '--prompt', 'x', '--width', '1024', '--height', '1024', '--quantity', '3'],
      'about $0.03 (3 images at $0.01)',
    ],
    [['kuaishou/kling-o1-video', '--prompt', 'x'], '$0.24 (5 seconds at $0.048)'],
    [
      [
        'kuaishou/kling-2.6-motion-control',
        '--video_url',
        'https://example.com/a.mp4',
        '--image_url',
        'https://example.com/a.png',
        '--no-validate',
      ],
      '$0.01 per second',
    ],
    [['google/veo-3.1-fast', '--prompt', 'x'], 'about $0.40'],
    [['black-forest-labs/flux.2-pro', '--prompt', 'x'], '$0.02 per image (1K quality) to $0.03'],
    [['openai/gpt-image-1', '--prompt', 'x', '--quality', 'high'], '$0.04'],
    [['google/veo-3.1-quality', '--prompt', 'x'], '$0.60 (720p output) to $0.80'],
    [['hailuo/minimax-2.3', '--prompt', 'x'], '$0.17'],
  ])('%j --offline sends nothing', async (argv, price) => {
    expect(await run(['estimate', ...argv, '--offline'], TERMINAL)).toMatchObject({ code: 0, out: `${price}\n` });
  });

  it('checks the request offline as well, and says if no document states a price', async () => {
    const wrong = await run([
      'estimate',
      IMAGE_MODEL,
      '--prompt',
      'x',
      '--negative_prompt',
      'y'.repeat(501),
      '--offline',
    ]);
    expect(wrong.code).toBe(2);
    const unknown = await run(['estimate', 'google/veo-3.1-lite', '--prompt', 'x', '--api', 'unifically', '--offline']);
    expect(unknown).toMatchObject({
      code: 1,
      err: expect.stringContaining('no document states a price of google/veo-3.1-lite'),
    });
    expect(
      JSON.parse((await run(['estimate', 'hailuo/minimax-2.3', '--prompt', 'x', '--offline', '--json'])).out),
    ).toEqual({ amount: 0.17, unit: 'task', total: 0.17, source: '003' });
  });
});

describe('unigen estimate --max-cost', () => {
  const model = [IMAGE_MODEL, '--prompt', 'x'];

  it.each([[], ['--json']])('prints the price, and fails as a run does if it is higher %j', async (...json) => {
    const refused = await run(['estimate', ...model, '--max-cost', '0.3', ...json], { server });
    const { code, err } = await run(['run', ...model, '--max-cost', '0.3'], { server });
    expect(refused).toMatchObject({ code: 4, out: '{"cost":0.4}\n', err });
    expect(code).toBe(4);
    for (const limit of ['0.4', '$1'])
      expect(await run(['estimate', ...model, '--max-cost', limit, ...json], { server })).toMatchObject({
        code: 0,
        out: '{"cost":0.4}\n',
        err: '',
      });
    expect(server.creates()).toEqual([]);
  });

  it('sends nothing if the limit is not an amount', async () => {
    const { code, err } = await run(['estimate', ...model, '--max-cost', 'cheap'], { server });
    expect([code, err]).toEqual([2, expect.stringContaining('--max-cost takes dollars such as 0.50, not cheap')]);
    expect(server.seen).toEqual([]);
  });

  it('says the rest of what an estimate says before it fails', async () => {
    const gateai = ['estimate', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x', '--max-cost', '0.1'];
    const { code, err } = await run(gateai, { server, ...TERMINAL });
    expect(code).toBe(4);
    expect(stripVTControlCharacters(err)).toMatch(
      /^Today's budget .*\n.*\nerror: gpt-image-2 would cost \$0\.11, more than the \$0\.10 allowed\n$/,
    );
  });

  const undecided = (id: string, limit: string) =>
    `error: the documents do not say whether ${id} costs more than ${limit} for this request; omit --offline to ask the API\n`;
  const perSecond = ['kuaishou/kling-2.6-motion-control', '--no-validate'];
  it.each([
    [['kuaishou/kling-o1-video', '--prompt', 'x'], '0.24', 0, ''],
    [
      ['kuaishou/kling-o1-video', '--prompt', 'x'],
      '0.2',
      4,
      'error: kuaishou/kling-o1-video would cost $0.24, more than the $0.20 allowed\n',
    ],
    // Of the two prices, the documents do not say which one holds.
    [['google/veo-3.1-quality', '--prompt', 'x'], '0.8', 0, ''],
    [['google/veo-3.1-quality', '--prompt', 'x'], '0.7', 1, undecided('google/veo-3.1-quality', '$0.70')],
    [
      ['google/veo-3.1-quality', '--prompt', 'x'],
      '0.5',
      4,
      'error: google/veo-3.1-quality would cost $0.60, more than the $0.50 allowed\n',
    ],
    [perSecond, '1', 1, undecided(perSecond[0]!, '$1.00')],
    // The documents round the price to $0.00: it is under a cent.
    [['flux-dev', '--prompt', 'x', '--width', '1024', '--height', '1024'], '0.001', 1, undecided('flux-dev', '$0.001')],
  ])('%j --offline --max-cost %s exits with %i', async (argv, limit, code, error) => {
    const estimate = ['estimate', ...argv, '--offline'];
    const { out } = await run(estimate);
    expect(out).toContain('"amount"');
    expect(await run([...estimate, '--max-cost', limit])).toMatchObject({ code, out, err: error });
  });
});

describe('an estimate without a documented price', () => {
  const sandbox = createSandbox({ rateLimit: false });
  const env = { UNIFICALLY_API_KEY: 'any', UNIFICALLY_BASE_URL: 'http://sandbox.test' };
  const speech = ['estimate', 'elevenlabs/text-to-speech', '--text', 'Hello', '--voice', 'x'];

  it('says that the sandbox makes the price up, beside the same JSON', async () => {
    expect(await run(speech, { env, fetch: sandbox.fetch })).toMatchObject({
      code: 0,
      out: '{"cost":0.05}\n',
      err: 'No document states a price for this request. The sandbox makes this one up.\n',
    });
  });

  it('names the prices around one that grows with size and length', async () => {
    const argv = ['estimate', 'seedance-2.0', '--api', 'gateai', '--prompt', 'x', '--duration'];
    const said = async (...more: string[]) => {
      const own = { GATEAI_API_KEY: 'any', GATEAI_BASE_URL: 'http://sandbox.test' };
      return (await run([...argv, ...more], { env: own, fetch: sandbox.fetch })).err;
    };
    expect(await said('5')).toBe(
      'No document states a price for this request, only $0.49 for 4 s at 720p, $1.85 for 15 s at 720p. The sandbox makes this one up.\n',
    );
    expect(await said('15', '--width', '3840', '--height', '2160')).toMatch(
      /^No document states a price for this request, /,
    );
    expect(await said('15', '--width', '1280', '--height', '720', '--mode', 'RESOLUTION_1080')).toMatch(
      /, only \$1\.85 for 15 s at 720p, \$11\.25 for 15 s at 1080p \(in only one of two lists\)\. /,
    );
    expect(await said('15')).toBe('');
  });

  it('says what a price of the sandbox may vary by', async () => {
    const own = { GATEAI_API_KEY: 'any', GATEAI_BASE_URL: 'http://sandbox.test' };
    const argv = ['estimate', 'ideogram-v3.0', '--api', 'gateai', '--prompt', 'x', '--quantity', '8', '--mode'];
    expect(await run([...argv, 'QUALITY'], { env: own, fetch: sandbox.fetch })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\{"cost":0\.01,/) as string,
      err: 'The sandbox takes the documented price. It may vary by mode and number of outputs; no document says.\n',
    });
    const single = [...argv.slice(0, -3), '--mode', 'TURBO'];
    expect((await run(single, { env: own, fetch: sandbox.fetch })).err).toBe('');
    // The price of the API is that of the request.
    const api = () => Promise.resolve(Response.json({ cost: 0.08, daily_remaining: 100, fits_in_budget: true }));
    expect((await run([...argv, 'QUALITY'], { env: own, fetch: api })).err).toBe('');
  });

  it('names the lengths that have a price', async () => {
    const argv = ['estimate', 'kuaishou/kling-3.0-omni-video', '--prompt', 'x', '--duration', '12'];
    const { code, err } = await run(argv, { env, fetch: sandbox.fetch });
    expect([code, err]).toEqual([
      0,
      'No document states a price for 12 s, only $0.30 for 10 s. The sandbox makes this one up.\n',
    ]);
    expect((await run([...argv.slice(0, -1), '10'], { env, fetch: sandbox.fetch })).err).toBe('');
  });

  it('asks nothing but the estimate of the public API, and does not take a server for a sandbox', async () => {
    const asked: string[] = [];
    const fetch = async (request: Request) => {
      const { pathname } = new URL(request.url);
      asked.push(`${pathname} ${request.headers.get('authorization')}`);
      if (pathname.startsWith('/_sandbox/')) return Response.json({ mode: 'record' });
      return Response.json({ success: true, code: 200, data: { cost: 0.07 } });
    };
    const said = {
      code: 0,
      out: '{"cost":0.07}\n',
      err: 'No document states a price for this request. This one is from the API.\n',
    };
    expect(await run(speech, { env: { UNIFICALLY_API_KEY: 'any' }, fetch })).toMatchObject(said);
    expect(asked.splice(0)).toEqual(['/v1/tasks Bearer any']);
    expect(await run(speech, { env, fetch })).toMatchObject(said);
    expect(asked).toEqual(['/v1/tasks Bearer any', '/_sandbox/ null']);
  });
});
