import { describe, expect, it } from 'vitest';
import { IMAGE_MODEL, run, TERMINAL, useServer } from '../support/run-cli.js';

const server = useServer();
const lastBody = () => server.creates().at(-1)?.body as { input: object };

describe('errors of the command line', () => {
  it.each([
    [['--promt', 'x'], `${IMAGE_MODEL} has no parameter --promt; did you mean --prompt?`],
    [['--prompt', 'x', '--seed', 'many'], '--seed takes an integer, not many'],
    [['--prompt', 'x', '--image-urls'], '--image-urls needs a value'],
    [['--prompt', '--seed', '1'], '--prompt needs a value'],
    [['--prompt', 'x', '--prompt', 'y'], '--prompt is given twice'],
    [['a', 'boat'], 'unexpected argument "a"; put a value with spaces in quotes'],
    [['--prompt', 'x', '--timeout', 'soon'], '--timeout takes a duration such as 90s, 10m or 1h30m, not soon'],
    [['--prompt', 'x', '--callback-url', 'hook'], '--callback-url takes a URL, not hook'],
    [['--prompt', 'x', '--max-cost', 'cheap'], '--max-cost takes dollars such as 0.50, not cheap'],
    [['--prompt', 'x', '--no-wait', '--save', 'out'], '--save needs the output, which --no-wait does not wait for'],
    [
      ['--prompt', 'x', '--api-key', 'k'],
      'keys are read from UNIFICALLY_API_KEY and GATEAI_API_KEY, never from the command line, which other users can read',
    ],
  ])('%j is refused before anything is sent', async (argv, sentence) => {
    expect(await run(['run', IMAGE_MODEL, ...argv], { server })).toMatchObject({
      code: 2,
      err: `error: ${sentence}\n`,
    });
    expect(server.seen).toEqual([]);
  });

  it('lists the values of an enum', async () => {
    const { code, err } = await run(['run', 'google/veo-3.1-lite', '--prompt', 'x', '--duration', '5'], { server });
    expect({ code, err }).toEqual({ code: 2, err: 'error: --duration takes 4, 6 or 8, not 5\n' });
  });

  it('checks the request against the contract, one line per broken rule', async () => {
    const { code, err } = await run(
      [
        'run',
        'google/veo-3.1-lite',
        '--prompt',
        'x',
        '--voice',
        'achernar',
        '--end_image_url',
        'https://example.com/a.png',
      ],
      { server },
    );
    expect(code).toBe(2);
    const [first, ...issues] = err.trimEnd().split('\n');
    expect(first).toBe('error: the request breaks 2 rules; nothing was sent');
    expect(issues).toEqual([
      expect.stringMatching(/^ {2}.*end_image_url.*start_image_url/),
      expect.stringMatching(/^ {2}.*voice.*reference_image_urls/),
      '`unigen show google/veo-3.1-lite` lists its parameters and their values.',
    ]);
    expect(server.seen).toEqual([]);
    expect(
      await run(['run', 'google/veo-3.1-lite', '--prompt', 'x', '--voice', 'achernar'], { server, ...TERMINAL }),
    ).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /error:.* voice .*reference_image_urls; nothing was sent\n.*unigen show google\/veo-3\.1-lite` lists its /,
      ),
    });
  });

  it('sends any parameter and model with --no-validate', async () => {
    expect(
      await run(
        [
          'run',
          'google/veo-3.1-lite',
          '--prompt',
          'x',
          '--duration',
          '5',
          '--shiny',
          '2',
          '--no-validate',
          '--no-wait',
        ],
        { server },
      ),
    ).toMatchObject({ code: 0 });
    expect(lastBody().input).toEqual({ prompt: 'x', duration: 5, shiny: 2 });
    expect(
      await run(['run', 'new/model', '--api', 'unifically', '--prompt', 'x', '--no-validate', '--no-wait'], { server }),
    ).toMatchObject({ code: 0 });
    expect(lastBody()).toEqual({ model: 'new/model', input: { prompt: 'x' } });
  });

  it('needs the model before its parameters', async () => {
    expect((await run(['run', '--prompt', 'x', IMAGE_MODEL], { server })).err).toBe(
      'error: put the model before --prompt: `unigen run <model> --prompt …`\n',
    );
    expect((await run(['run', '--no-wait', IMAGE_MODEL, '--prompt', 'x'], { server })).code).toBe(0);
    expect((await run(['run'], { server })).code).toBe(2);
  });

  it('needs a key, and names the environment variable', async () => {
    expect(await run(['run', IMAGE_MODEL, '--prompt', 'x'])).toMatchObject({
      code: 3,
      err: 'error: UNIFICALLY_API_KEY is not set; for a sandbox, start `unigen sandbox` and set UNIFICALLY_BASE_URL=http://127.0.0.1:4010 UNIFICALLY_API_KEY=any\n',
    });
    const invalid = await run(['run', IMAGE_MODEL, '--prompt', 'x', '--set', 'aspect_ratio=nine'], {
      fetch: () => expect.fail('nothing is sent'),
    });
    expect(invalid).toMatchObject({ code: 2, err: expect.not.stringContaining('KEY') });
    const unchecked = await run(['run', IMAGE_MODEL, '--prompt', 'x', '--no-validate'], {
      fetch: () => expect.fail('nothing is sent'),
    });
    expect(unchecked).toMatchObject({ code: 3, err: expect.stringContaining('UNIFICALLY_API_KEY is not set') });
    expect((await run(['run', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x'])).err).toContain(
      'GATEAI_API_KEY is not set',
    );
  });
});
