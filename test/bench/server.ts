import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Answers the create and the read of four vendors at once, in a process of its own so that it takes no time from the
 * clients that are measured. Every task is done at the first poll.
 */
const video = 'https://example.com/boat.mp4';
const created = {
  '/v1/tasks': { success: true, code: 200, data: { task_id: 't1', status: 'pending' } },
  '/fal-ai/video': { status: 'IN_QUEUE', request_id: 'r1' },
  '/replicate/predictions': { id: 'p1', status: 'starting' },
  '/openai/videos': { id: 'v1', object: 'video', status: 'queued' },
} as Record<string, unknown>;
const read = {
  '/v1/tasks/t1': {
    success: true,
    code: 200,
    data: { task_id: 't1', status: 'completed', output: { video_url: video } },
  },
  '/fal-ai/video/requests/r1': { video: { url: video } },
  '/replicate/predictions/p1': { id: 'p1', status: 'succeeded', output: video },
  '/openai/videos/v1': { id: 'v1', object: 'video', status: 'completed' },
} as Record<string, unknown>;

const server = createServer((request, response) => {
  request.on('data', () => {});
  request.on('end', () => {
    const path = request.url!.split('?')[0]!;
    const body = (request.method === 'POST' ? created : read)[path];
    const text = JSON.stringify(body ?? { error: `${request.method} ${path}` });
    response
      .writeHead(body ? 200 : 404, { 'Content-Type': 'application/json', 'Content-Length': text.length })
      .end(text);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
