import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import type { VerifyOptions } from '../../src/verify/options.js';
import { verifyAt } from './support.js';

/** Requests that a run says it will take, and that it took. */
async function counted(options: Omit<VerifyOptions, 'apis'>): Promise<{ planned: number; sent: number }> {
  const sandbox = createSandbox({ rateLimit: false });
  let planned: number | undefined;
  const { report } = await verifyAt((request) => sandbox.fetch(request), {
    ...options,
    onProgress: (progress) => {
      planned ??= progress.planned;
    },
  });
  return { planned: planned!, sent: report.requests };
}

/** How far the number that was planned is from what was sent, as a share of it. */
const offBy = ({ planned, sent }: { planned: number; sent: number }) => Math.abs(planned - sent) / sent;

describe('the number of requests', () => {
  it('the number for all models is known before, and is that of the guide', async () => {
    const counts = await counted({});
    expect(offBy(counts)).toBeLessThan(0.1);
    const [, written] = /about (\d+) requests/.exec(readFileSync('src/cli/README.md', 'utf8'))!;
    expect(offBy({ planned: Number(written), sent: counts.sent })).toBeLessThan(0.02);
  });

  it.each([
    ['unifically', 'google/veo-3.1-fast'],
    ['unifically', 'hailuo/minimax-2.3'],
    ['unifically', 'suno-ai/extend'],
    ['unifically', 'suno-ai/stems'],
    ['gateai', 'ltxv-2.0-fast'],
    ['gateai', 'rodin-v2'],
  ] as const)('of a probe of %s %s is known before', async (api, id) => {
    expect(offBy(await counted({ models: [{ api, id }], probe: true }))).toBeLessThan(0.1);
  });

  it('counts what the caller wants to try, and a candidate', async () => {
    const models = [{ api: 'unifically' as const, id: 'suno-ai/music' }];
    const tries = [{ parameter: 'mv', value: 'chirp-owl' }];
    expect(offBy(await counted({ models, tries }))).toBeLessThan(0.1);
    const candidate = { api: 'unifically' as const, id: 'kuaishou/kling-99', like: 'kuaishou/kling-3.0-video' };
    // The plan assumes that the API has the candidate.
    const { planned } = await counted({ models: [], candidate, probe: true });
    const { sent } = await counted({ models: [{ api: 'unifically', id: candidate.like }], probe: true });
    expect(offBy({ planned, sent })).toBeLessThan(0.1);
  });
});
