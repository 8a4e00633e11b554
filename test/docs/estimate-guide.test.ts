import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { createSandbox } from 'unigen/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hosts } from '../../generated/operations.js';
import { ESTIMATE_PATH } from '../../src/reference/paths.js';
import { run } from '../support/run-cli.js';

// The commands of the section to which the catalog leads for a price; its TypeScript runs with all other snippets.

const [, section] = /^(## Ask for the price first\n[^]*?)\n## /m.exec(readFileSync('src/client/README.md', 'utf8'))!;
const commands = [...section!.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block]) =>
  block!.trim().replaceAll('\\\n', ' ').split('\n'),
);
const named = (program: string) => commands.filter((line) => line.startsWith(`${program} `));
const keys = { UNIFICALLY_API_KEY: 'key-of-the-sandbox', GATEAI_API_KEY: 'key-of-the-sandbox' };
const noCurl = spawnSync('curl', ['--version']).status !== 0;

let sandbox: ServedSandbox;
beforeAll(async () => {
  sandbox = await serveSandbox({ port: 0 });
});
afterAll(() => sandbox.stop());

describe('the section about the price of a request', () => {
  it('has each way for both APIs, and is where the pages lead', () => {
    expect(ESTIMATE_PATH.split('#')[1]).toBe('ask-for-the-price-first');
    expect(named('npx')).toHaveLength(2);
    expect(named('curl')).toHaveLength(2);
    expect(commands).toHaveLength(4);
    expect(section).toMatch(/new Unifically\(\)\.tasks\.estimate.*new GateAI\(\)\.tasks\.estimate/s);
    expect(section).toMatch(/Asking needs a key.*Without a key.*"Open in sandbox".*documented/s);
  });

  it.each(named('npx'))('%s', async (command) => {
    const words = command.match(/'[^']*'|\S+/g)!.map((word) => word.replaceAll("'", ''));
    const { fetch, close } = createSandbox();
    const { code, out, err } = await run(words.slice(2), { env: keys, fetch, isTTY: { stdout: true, stderr: true } });
    await close();
    expect(code, err).toBe(0);
    expect(out).toMatch(/^\$[\d.]+\n$|"cost"/);
  });

  it.skipIf(noCurl).each(named('curl'))('%s', async (command) => {
    // A reader who has set these for a sandbox must not reach the API.
    const urls = { UNIFICALLY_BASE_URL: sandbox.url, GATEAI_BASE_URL: sandbox.url };
    const { stdout } = await promisify(execFile)('sh', ['-c', command], { env: { ...process.env, ...keys, ...urls } });
    const { data, cost } = JSON.parse(stdout) as { data?: { cost: number }; cost?: number };
    const price = command.includes(hosts.unifically) ? data?.cost : cost;
    expect(price, stdout).toBeGreaterThan(0);
    expect(await (await fetch(`${sandbox.url}/_sandbox/tasks`)).json()).toMatchObject([]);
  });
});
