import { once } from 'node:events';
import { connect, createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { toNodeListener, type FetchHandler } from 'unigen/node';

let stop = () => {};
afterEach(() => stop());

/** Sends one request over HTTP/2, without a header with the length of its body. */
async function send(
  handler: FetchHandler,
  headers: OutgoingHttpHeaders,
  body?: string,
): Promise<{ headers: IncomingHttpHeaders; text: string }> {
  const server = createServer(toNodeListener(handler) as never);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  stop = () => {
    client.destroy();
    server.close();
  };
  const stream = client.request({ ':path': '/hooks?a=b', ...headers });
  stream.end(body);
  const [answered] = (await once(stream, 'response')) as [IncomingHttpHeaders];
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return { headers: answered, text };
}

const echo: FetchHandler = async (request) =>
  Response.json(
    { url: request.url, type: request.headers.get('x-one'), body: await request.text() },
    { headers: { Connection: 'close', 'X-Two': 'b' } },
  );

describe('over HTTP/2', () => {
  it('requests and responses arrive complete', async () => {
    const { headers, text } = await send(echo, { ':method': 'POST', ':authority': 'app.example', 'x-one': 'a' }, 'Ünï');
    expect(headers).toMatchObject({ ':status': 200, 'x-two': 'b' });
    expect(JSON.parse(text)).toEqual({ url: 'http://app.example/hooks?a=b', type: 'a', body: 'Ünï' });
  });

  it('a request without a body has none', async () => {
    expect(JSON.parse((await send(echo, { ':method': 'GET', ':authority': 'app.example' })).text)).toMatchObject({
      body: '',
    });
  });
});
