import { describe, expect, it } from 'vitest';
import { signCallbackUrl, verifyCallbackUrl } from 'unigen/webhooks';

const epoch = Date.UTC(2026, 0, 1);
const clock = { date: () => epoch };
const at = (seconds: number) => ({ clock: { date: () => epoch + seconds * 1000 } });
const secret = 'correct horse battery staple';
const NEW = 'a new secret of the test';
const OLD = 'an old secret of the test';
const url = 'https://app.example/hooks/unifically?order=17&b=2';

describe('a signed callback URL', () => {
  it('verifies and keeps its own query', async () => {
    const signed = await signCallbackUrl(url, secret, { clock, expiresIn: 60, nonce: 'order_17' });
    expect(new URL(signed).searchParams.get('order')).toBe('17');
    expect(await verifyCallbackUrl(signed, secret, { clock })).toEqual({
      ok: true,
      expiresAt: epoch / 1000 + 60,
      nonce: 'order_17',
    });
    expect(signed).not.toContain(secret);
  });

  it('is valid for a day by default', async () => {
    const signed = await signCallbackUrl(url, secret, { clock });
    expect(await verifyCallbackUrl(signed, secret, at(86_399))).toEqual({ ok: true, expiresAt: epoch / 1000 + 86_400 });
    expect(await verifyCallbackUrl(signed, secret, at(86_400))).toEqual({ ok: false, reason: 'expired' });
  });

  it('verifies behind a proxy that changes scheme, host and port, and the order of the query', async () => {
    const signed = new URL(await signCallbackUrl(url, secret, { clock }));
    const inside = `http://10.0.0.7:8080${signed.pathname}?b=2&${signed.searchParams.toString().replace('&b=2', '')}`;
    expect(await verifyCallbackUrl(inside, secret, { clock })).toMatchObject({ ok: true });
  });

  it('has one signature and no fragment if it is signed again', async () => {
    const twice = await signCallbackUrl(await signCallbackUrl(`${url}#top`, OLD, { clock }), secret, { clock });
    expect(await verifyCallbackUrl(twice, secret, { clock })).toMatchObject({ ok: true });
    expect(twice).not.toContain('#');
  });

  it.each<[string, (signed: URL) => unknown]>([
    ['another path', (signed) => (signed.pathname = '/hooks/other')],
    ['a longer path', (signed) => (signed.pathname += '/')],
    ['another value', (signed) => signed.searchParams.set('order', '18')],
    ['one parameter more', (signed) => signed.searchParams.set('admin', '1')],
    ['one parameter less', (signed) => signed.searchParams.delete('b')],
    ['values of one name in another order', (signed) => signed.searchParams.append('order', '16')],
    [
      'a later expiry',
      (signed) => change(signed, (token) => token.replace(/^\d+/, (expires) => String(Number(expires) + 1))),
    ],
    ['another nonce', (signed) => change(signed, (token) => token.replace('.n1.', '.n2.'))],
    ['another signature', (signed) => change(signed, (token) => token.replace(/.{43}$/, 'A'.repeat(43)))],
    ['a short signature', (signed) => change(signed, (token) => token.slice(0, -1))],
    ['an empty signature', (signed) => change(signed, () => '')],
    [
      'two signatures',
      (signed) => signed.searchParams.append('unigen-signature', signed.searchParams.get('unigen-signature')!),
    ],
  ])('with %s is invalid', async (_name, tamper) => {
    const signed = new URL(await signCallbackUrl(url, secret, { clock, nonce: 'n1' }));
    tamper(signed);
    expect(await verifyCallbackUrl(signed, secret, { clock })).toEqual({ ok: false, reason: 'invalid' });
    // Not even its age is revealed.
    expect(await verifyCallbackUrl(signed, secret, at(1e6))).toEqual({ ok: false, reason: 'invalid' });
  });

  it('is unsigned without a signature', async () => {
    expect(await verifyCallbackUrl(url, secret)).toEqual({ ok: false, reason: 'unsigned' });
  });

  it('stays valid while a secret is replaced: the first signs, all verify', async () => {
    const before = await signCallbackUrl(url, OLD, { clock });
    const after = await signCallbackUrl(url, [NEW, OLD], { clock });
    expect(await verifyCallbackUrl(before, [NEW, OLD], { clock })).toMatchObject({ ok: true });
    expect(await verifyCallbackUrl(after, NEW, { clock })).toMatchObject({ ok: true });
    expect(await verifyCallbackUrl(before, NEW, { clock })).toEqual({ ok: false, reason: 'invalid' });
  });

  it('needs a secret and valid options', async () => {
    for (const empty of ['', [], [NEW, '']]) {
      await expect(signCallbackUrl(url, empty)).rejects.toThrow('secret');
      await expect(verifyCallbackUrl(url, empty)).rejects.toThrow('secret');
    }
    await expect(signCallbackUrl(url, secret, { nonce: 'a.b' })).rejects.toThrow('`nonce`');
    for (const expiresIn of [0, -1, NaN, Infinity])
      await expect(signCallbackUrl(url, secret, { expiresIn })).rejects.toThrow('`expiresIn`');
  });
});

function change(url: URL, by: (token: string) => string): void {
  url.searchParams.set('unigen-signature', by(url.searchParams.get('unigen-signature')!));
}
