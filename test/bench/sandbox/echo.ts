import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The least that a server in Node can do, in a process of its own: a POST gets its own body back, and a GET of `/300`
 * a body of 300 bytes.
 */
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = request.method === 'POST' ? Buffer.concat(chunks) : Buffer.alloc(Number(request.url!.slice(1)), 'x');
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length }).end(body);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on('disconnect', () => process.exit());
