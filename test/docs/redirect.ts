// Loaded before a snippet runs: requests to the real hosts go to the sandbox, and URLs of files get a small image.
const sandbox = process.env.UNIGEN_SANDBOX!;
const hosts =
  /^https:\/\/(api\.unifically\.com|core\.claude\.gg|files\.storagecdn\.online|app\.example\/ai)(?=\/(v1|account|api|get|credits|upload))/;
const real = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (/^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(request.url)) return real(request);
  if (!hosts.test(request.url))
    return new Response(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), { headers: { 'Content-Type': 'image/png' } });
  const { method, headers, signal } = request;
  const body = request.body ? await request.arrayBuffer() : undefined;
  return real(request.url.replace(hosts, sandbox), { method, headers, body, signal });
};
