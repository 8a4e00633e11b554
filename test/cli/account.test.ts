import { describe, expect, it } from 'vitest';
import { keysFor, run, TERMINAL, useServer } from '../support/run-cli.js';

const server = useServer();

describe('unigen account', () => {
  it('shows the balance', async () => {
    expect((await run(['account'], { server, ...TERMINAL })).out).toBe(
      'User     4711\nBalance  $42.50\nCreated  2026-01-01 00:00 UTC\n',
    );
    const account = { user_id: 4711, balance_usd: 42.5, created_at: 1767225600 };
    expect(JSON.parse((await run(['account', '--json'], { server, ...TERMINAL })).out)).toEqual(account);
    // Piped it is JSON as well, on one line.
    expect((await run(['account'], { server })).out).toBe(`${JSON.stringify(account)}\n`);
  });

  it('names the account of the other API, if there is a key for it', async () => {
    const said = 'This is Unifically. GATEAI_API_KEY is set too: `unigen account --api gateai` shows that account.';
    expect((await run(['account'], { server, ...TERMINAL })).err.replace(/\s+/g, ' ').trim()).toBe(said);
    const { GATEAI_API_KEY: _key, ...env } = keysFor(server);
    expect((await run(['account'], { env, ...TERMINAL })).err).toBe('');
    // No remark if an API was chosen, or for JSON.
    for (const argv of [['--api', 'unifically'], ['--api', 'gateai'], ['--json']])
      expect((await run(['account', ...argv], { server, ...TERMINAL })).err).toBe('');
    expect((await run(['account'], { server })).err).toBe('');
  });

  it('shows the budget and the tasks at GateAI', async () => {
    const { code, out } = await run(['account', '--api', 'gateai'], { server, ...TERMINAL });
    expect(code).toBe(0);
    // The credits and the dashboard have the same budget.
    expect(out).toBe(
      [
        'Budget today',
        '  Daily limit  $100.00',
        '  Used         $5.22',
        '  Remaining    $94.78',
        'Slots',
        '  Used       1',
        '  Max        5',
        '  Available  4',
        '',
      ].join('\n'),
    );
    expect(JSON.parse((await run(['account', '--api', 'gateai'], { server })).out)).toMatchObject({
      your_budget: { used: 5.22 },
      concurrency: { used: 1 },
    });
  });

  it('reports an unknown key without printing it', async () => {
    const env = { UNIFICALLY_API_KEY: 'wrong-key', UNIFICALLY_BASE_URL: server.url };
    const { code, out, err } = await run(['account'], { env });
    expect(code).toBe(3);
    expect(out + err).not.toContain('wrong-key');
  });

  it('needs the key of GateAI at another origin too, since the dashboard takes it in its query', async () => {
    const { code, err } = await run(['account', '--api', 'gateai', '--base-url', 'https://proxy.example.com'], {
      fetch: () => expect.fail('nothing is sent'),
    });
    expect({ code, err }).toEqual({
      code: 3,
      err: 'error: GATEAI_API_KEY is not set; for a sandbox, start `unigen sandbox` and set GATEAI_BASE_URL=http://127.0.0.1:4010 GATEAI_API_KEY=any\n',
    });
  });

  it('reaches another origin by --base-url, since a proxy may add the key', async () => {
    const asked: string[] = [];
    const fetch = (request: Request) => {
      asked.push(`${request.url} ${request.headers.get('authorization')}`);
      return Promise.resolve(Response.json({ success: true, code: 200, data: { user_id: 1, balance_usd: 2 } }));
    };
    expect((await run(['account', '--base-url', 'https://proxy.example.com/api/'], { fetch })).code).toBe(0);
    expect(asked).toEqual(['https://proxy.example.com/api/account null']);
    expect(await run(['account', '--base-url', 'proxy'], { server })).toMatchObject({
      code: 2,
      err: 'error: `--base-url` must begin with http:// or https://; try http://proxy\n',
    });
  });
});
