import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/prism/start.js';

const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill();
});

/** Starts one of the scripts as its npm command does, and gathers what it prints. */
function start(script: string, ...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { stdio: 'pipe' });
  running.push(child);
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output.text += chunk.toString()));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, output, ended };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe.concurrent('npm run demo', () => {
  it('prints a video, an image, an audio and a 3D task with their outputs', async () => {
    const { output, ended } = start('demo');
    expect(await ended).toBe(0);
    for (const [kind, property] of [
      ['video', 'video_url'],
      ['image', 'image_url'],
      ['audio', 'audio_url'],
      ['3d', 'glb_urls'],
    ]) {
      expect(output.text).toMatch(new RegExp(`^${kind} .*(completed|FINISHED)\\n.*"${property}":`, 'm'));
    }
    expect(output.text).toContain('refused before it was sent: duration must be 4, 6 or 8');
  }, 60_000);
});

describe.concurrent('npm run mock', () => {
  it('serves both APIs and the upload on the given port, logs no key, and ends on a signal', async () => {
    const port = await freePort();
    const { child, output, ended } = start('mock', '--port', String(port));
    await until(() => output.text.includes('listens on'));
    const ask = (path: string, init?: RequestInit) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        headers: { Authorization: 'Bearer secret-key', 'Content-Type': 'application/json' },
        ...init,
      });
    const responses = await Promise.all([
      ask('/account'),
      ask('/credits'),
      ask('/api/me?key=secret-key'),
      ask('/upload', { method: 'PUT', body: JSON.stringify({ base64: 'aGVsbG8=' }) }),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output.text).not.toContain('secret-key');
  }, 60_000);

  it('refuses a port that is not a number, with one line', async () => {
    const { output, ended } = start('mock', '--port', 'http');
    expect(await ended).toBe(2);
    expect(output.text.trim()).toBe('--port must be a number from 1 to 65535, not http');
  }, 30_000);

  it('says in one sentence that the port is in use, and which option names another', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { output, ended } = start('mock', '--port', String(port));
    expect(await ended).toBe(1);
    expect(output.text.trim()).toBe(`Port ${port} on 127.0.0.1 is in use; choose another with --port`);
    server.close();
  }, 30_000);
});
