import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Bodies as sockets send them: in pieces, several requests at once, and cut off.

let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox({ port: 0, rateLimit: false });
});
afterAll(() => served.stop());

const body = JSON.stringify({ model: 'google/veo-3.1-fast', input: { prompt: 'Ein Boot aus Papier, schön gefaltet' } });
const bytes = Buffer.from(body);
const head = (...lines: string[]) =>
  [
    'POST /v1/tasks HTTP/1.1',
    'Host: localhost',
    'Authorization: Bearer key',
    'Content-Type: application/json',
    ...lines,
  ]
    .join('\r\n')
    .concat('\r\n\r\n');
const whole = Buffer.concat([Buffer.from(head(`Content-Length: ${bytes.length}`)), bytes]);

async function open(): Promise<{ socket: Socket; responses: (count: number) => Promise<string[]> }> {
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => (text += String(chunk)));
  socket.on('error', () => {});
  await once(socket, 'connect');
  const found = () => text.match(/HTTP\/1\.1 \d+|"task_id":"\w+"/g) ?? [];
  return {
    socket,
    async responses(count) {
      await expect.poll(() => found().length).toBeGreaterThanOrEqual(2 * count);
      return found();
    },
  };
}

const created = () => served.sandbox.control.tasks().length;
const ok = ['HTTP/1.1 200', expect.stringMatching(/^"task_id":"task_/)];

describe('a body', () => {
  it('arrives byte by byte, also within a character', async () => {
    const { socket, responses } = await open();
    for (const byte of whole) socket.write(Buffer.of(byte));
    expect(await responses(1)).toEqual(ok);
    socket.destroy();
  });

  it('arrives long after its head', async () => {
    const { socket, responses } = await open();
    socket.write(head(`Content-Length: ${bytes.length}`));
    await sleep(50);
    socket.write(bytes.subarray(0, 20));
    await sleep(50);
    socket.write(bytes.subarray(20));
    expect(await responses(1)).toEqual(ok);
    socket.destroy();
  });

  it('arrives in chunks of its own', async () => {
    const { socket, responses } = await open();
    const pieces = [bytes.subarray(0, 7), bytes.subarray(7, 60), bytes.subarray(60)];
    const chunks = pieces.flatMap((piece) => [`${piece.length.toString(16)}\r\n`, piece, '\r\n']);
    socket.write(
      Buffer.concat([head('Transfer-Encoding: chunked'), ...chunks, '0\r\n\r\n'].map((part) => Buffer.from(part))),
    );
    expect(await responses(1)).toEqual(ok);
    socket.destroy();
  });

  it('is followed by those of further requests on its connection, which are responded to in their order', async () => {
    const { socket, responses } = await open();
    const before = created();
    socket.write(Buffer.concat(Array.from({ length: 20 }, () => whole)));
    const all = await responses(20);
    const ids = all.filter((part) => part.startsWith('"task_id"'));
    expect(new Set(ids).size).toBe(20);
    expect(ids).toEqual([...ids].sort());
    expect(created()).toBe(before + 20);
    // The connection goes on after a body that is not JSON, and after none.
    socket.write(`${head('Content-Length: 3')}{"a`);
    socket.write(head('Content-Length: 0'));
    socket.write(whole);
    await expect.poll(async () => (await responses(21)).slice(40)).toEqual(['HTTP/1.1 400', 'HTTP/1.1 400', ...ok]);
    socket.destroy();
  });

  it('a body that is cut off creates nothing, and keeps no request open', async () => {
    const before = created();
    const { socket } = await open();
    socket.write(head(`Content-Length: ${bytes.length}`));
    socket.write(bytes.subarray(0, bytes.length - 1));
    await sleep(50);
    socket.destroy();
    const { socket: other, responses } = await open();
    other.write(whole);
    expect(await responses(1)).toEqual(ok);
    expect(created()).toBe(before + 1);
    other.destroy();
  });

  it('a body of several megabytes is stored as it was sent', async () => {
    const file = new Uint8Array(3_000_000).map((_, index) => index * 7);
    const form = new FormData();
    form.append('file', new Blob([file], { type: 'video/mp4' }), 'a.mp4');
    const uploaded = await fetch(`${served.url}/upload`, {
      method: 'PUT',
      headers: { Authorization: 'Bearer key' },
      body: form,
    });
    const text = await uploaded.text();
    expect([uploaded.status, text]).toEqual([200, expect.stringContaining('"http')]);
    const url = /"(http[^"]+)"/.exec(text)![1]!;
    expect(Buffer.compare(Buffer.from(await (await fetch(url)).arrayBuffer()), file)).toBe(0);
  });
});
