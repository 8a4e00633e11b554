import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMAGE_MODEL, run, TERMINAL, useFolder, useServer } from '../support/run-cli.js';

const server = useServer();
const folder = useFolder();

describe('unigen wait', () => {
  const create = async (prompt: string, argv: string[] = [IMAGE_MODEL]) => {
    const { events } = await run(['run', ...argv, '--prompt', prompt, '--no-wait'], { server });
    return events[0]!.task as { id: string };
  };

  it('waits for a task by its id, its handle, or what `run` printed', async () => {
    for (const spell of ['id', 'handle', 'line'] as const) {
      const task = await create('Moss');
      const line = `${JSON.stringify({ event: 'created', task })}\n`;
      const { code, events } = await run(
        ['wait', spell === 'id' ? task.id : spell === 'handle' ? JSON.stringify(task) : '-'],
        { server, input: line },
      );
      expect(code).toBe(0);
      expect(events.at(-1)).toMatchObject({ event: 'completed', output: { image_url: `${server.url}/made/boat.png` } });
    }
  });

  it('takes the task of an error event, and of whatever line has one', async () => {
    const task = await create('Moss');
    const late = JSON.stringify({ event: 'error', name: 'TimeoutError', message: 'late', exitCode: 6, task });
    const refused = JSON.stringify({ event: 'error', message: 'prompt is missing' });
    for (const input of [late, `${refused}\n${late}\n`, `${refused}\n${JSON.stringify({ event: 'created', task })}\n`])
      expect(await run(['wait', '-'], { server, input })).toMatchObject({ code: 0 });
  });

  it('takes the API from the handle, or from --api if only the id is given', async () => {
    const task = await create('Moss', ['gpt-image-2', '--api', 'gateai']);
    expect((await run(['wait', JSON.stringify(task)], { server })).events.at(-1)).toMatchObject({
      output: { result: [expect.any(String)] },
    });
    expect((await run(['wait', task.id, '--api', 'gateai'], { server })).code).toBe(0);
    expect(await run(['wait', JSON.stringify(task), '--api', 'unifically'], { server })).toMatchObject({
      code: 2,
      err: 'error: this is the handle of a task of gateai, not of unifically\n',
    });
  });

  it('prints the output and saves the files on a terminal', async () => {
    const task = await create('Moss');
    const out = join(folder.path, 'waited');
    const ended = await run(['wait', task.id, '--save', out], { server, ...TERMINAL });
    expect(ended).toMatchObject({
      code: 0,
      out: `image_url  ${server.url}/made/boat.png\nsaved ${join(out, 'boat.png')}  17 bytes\n`,
    });
    expect(await readdir(out)).toEqual(['boat.png']);
  });

  it('prints nothing before an error of the first request', async () => {
    const { err } = await run(['wait', 'task_unknown'], { server, ...TERMINAL });
    expect(err).toMatch(/^\u001b\[31merror:/);
  });

  it('says what went wrong', async () => {
    expect(await run(['wait', 'task_unknown'], { server })).toMatchObject({
      code: 6,
      err: expect.stringMatching(/^error: Refused with 404/),
    });
    const task = await create('fails');
    expect(await run(['wait', task.id], { server })).toMatchObject({
      code: 7,
      err: expect.stringMatching(/^error: The image was not generated\nThe task is paid for; no document says /),
    });
    const endless = await create('never ends');
    const late = await run(['wait', endless.id, '--timeout', '4s'], { server });
    expect(late).toMatchObject({
      code: 6,
      err: expect.stringContaining(`To wait for it: unigen wait ${endless.id}\n`),
    });
  });

  it.each([
    [[], undefined, '`unigen wait` takes one task'],
    [['-'], '', 'the standard input is empty; it should have the id or handle of a task'],
    [['{"id":1}'], undefined, 'this is neither the id nor the handle of a task'],
    [
      ['-'],
      '{"event":"error","message":"prompt is missing"}\n',
      'the input has no task, but an error: prompt is missing',
    ],
  ])('refuses %j', async (argv, input, sentence) => {
    const { code, err } = await run(['wait', ...argv], { server, input });
    expect(code).toBe(2);
    expect(err).toContain(`error: ${sentence}`);
  });
});
