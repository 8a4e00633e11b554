import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { IMAGE_MODEL, run, TERMINAL, useServer } from '../support/run-cli.js';

const server = useServer();
const lastBody = () => server.creates().at(-1)?.body as { input: object };

describe('unigen run', () => {
  it('prints one JSON object per line if piped', async () => {
    const { code, events, err } = await run(['run', IMAGE_MODEL, '--prompt', 'Moss'], { server });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(events.map(({ event, status }) => status ?? event)).toEqual([
      'created',
      'pending',
      'processing',
      'completed',
      'completed',
    ]);
    expect(events[0]).toMatchObject({
      event: 'created',
      task: { api: 'unifically', model: IMAGE_MODEL, id: expect.stringMatching(/^task_/) },
    });
    expect(events.at(-1)).toEqual({ event: 'completed', output: { image_url: `${server.url}/made/boat.png` } });
  });

  it('prints the id, the output and a status line on a terminal', async () => {
    const { code, out, err } = await run(['run', IMAGE_MODEL, '--prompt', 'Moss'], { server, ...TERMINAL });
    expect(code).toBe(0);
    expect(out).toMatch(/^task task_\d+\nimage_url {2}http.*\/made\/boat\.png\n17 bytes\n$/);
    expect(err).toMatch(/To wait elsewhere: unigen wait task_\d+/);
    expect(err).toMatch(/\r\u001b\[K0:00 {2}\u001b\[35mprocessing/);
    // The status line is erased in the end, and the summary stays.
    expect(err).toMatch(/\r\u001b\[K\u001b\[2mtook 0:00, \$0\.021 per the documents, \$42\.50 left\u001b\[22m\n$/);
  });

  it('reads each parameter as the type that the model takes', async () => {
    const argv = [
      'run',
      'kuaishou/kling-3.0-video',
      '--multi-shots',
      '[{"prompt":"a","duration":2},{"prompt":"b","duration":3}]',
      '--duration=5',
      '--no-native-audio',
      '--mode',
      'std',
      '--no-wait',
    ];
    expect(await run(argv, { server })).toMatchObject({ code: 0 });
    expect(lastBody().input).toEqual({
      multi_shots: [
        { prompt: 'a', duration: 2 },
        { prompt: 'b', duration: 3 },
      ],
      duration: 5,
      native_audio: false,
      mode: 'std',
    });
  });

  it('sends the top-level parameters of GateAI', async () => {
    const { code, events } = await run(
      [
        'run',
        'gpt-image-2',
        '--api',
        'gateai',
        '--prompt',
        'Moss',
        '--quantity',
        '2',
        '--type',
        'text-to-image',
        '--images',
        'file_1',
      ],
      { server },
    );
    expect(code).toBe(0);
    expect(server.creates()[0]!.body).toEqual({
      model: 'gpt-image-2',
      type: 'text-to-image',
      params: { prompt: 'Moss', quantity: 2 },
      images: ['file_1'],
    });
    expect(events[0]).toMatchObject({ task: { api: 'gateai', cost: 0.04 } });
    expect(events.at(-1)).toMatchObject({ event: 'completed', output: { result: [`${server.url}/made/moss.png`] } });
  });

  it('only creates with --no-wait', async () => {
    const { code, events } = await run(['run', IMAGE_MODEL, '--prompt', 'Moss', '--no-wait'], { server });
    expect(code).toBe(0);
    expect(events.map(({ event }) => event)).toEqual(['created']);
    expect(server.seen.map(({ method }) => method)).toEqual(['POST']);
  });

  it('says once where to wait with --no-wait on a terminal', async () => {
    const { out, err } = await run(['run', IMAGE_MODEL, '--prompt', 'Moss', '--no-wait'], { server, ...TERMINAL });
    expect([out, stripVTControlCharacters(err)]).toEqual([
      '',
      expect.stringMatching(/^To wait for it: unigen wait task_\d+\n$/),
    ]);
    const piped = await run(['run', IMAGE_MODEL, '--prompt', 'Moss', '--no-wait'], {
      server,
      isTTY: { stdout: false, stderr: true },
    });
    expect(stripVTControlCharacters(piped.err)).toMatch(/^To wait for it: unigen wait task_\d+\n$/);
  });

  it('warns if a model is retired', async () => {
    const { err } = await run(['run', 'openai/sora-2', '--prompt', 'Moss', '--no-wait'], { server });
    expect(err).toBe('openai/sora-2 is retired; use google/veo-3.1-fast instead\n');
  });
});
