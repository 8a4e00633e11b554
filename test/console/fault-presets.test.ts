import { describe, expect, it } from 'vitest';
import { AIMS, PRESETS, type Times } from '../../src/console/views/fault-presets.js';

const clock = {
  now: new Date(0).toISOString(),
  limitsNow: new Date(0).toISOString(),
  frozen: false,
  speed: 1,
  pending: 0,
};
const cardsOf = (operation: string | undefined, times: Times = 1) => {
  const cards = PRESETS.map(({ id, aim, label, words }) => {
    const situation = { operation: operation ?? AIMS.unifically[aim], times, clock };
    return [id, { label: label(situation), words: words(situation) }] as const;
  });
  return Object.fromEntries(cards);
};

describe('the cards of faults', () => {
  it('say what a click queues by itself', () => {
    const cards = cardsOf(undefined);
    expect(cards['429']!.label).toBe('Next create: 429');
    expect(cards['429']!.words).toContain('No task is created. The unigen client waits, and sends the request again.');
    expect(cards['503']!.label).toBe('Next poll: 503');
    expect(cards.malformed!.label).toBe('Next response: malformed');
  });

  it('say it of the chosen operation', () => {
    const cards = cardsOf('uploadFile');
    for (const [id, { label }] of Object.entries(cards))
      if (id !== 'fail' && id !== 'late') expect(label).toMatch(/^Next upload: /);
    for (const id of ['429', '503', 'lost']) expect(cards[id]!.words).not.toMatch(/task/i);
    expect(cardsOf('listVeoVoices')['429']!.label).toBe('Next request of Veo voices: 429');
    expect(cardsOf('callback').lost!.words).toContain('the sandbox sends it again');
  });

  it('say how often', () => {
    expect(cardsOf(undefined, 2)['429']!.label).toBe('Next 2 creates: 429');
    expect(cardsOf('getTask', 'always').reset!.label).toBe('Every poll: connection reset');
    expect(cardsOf(undefined, 5).fail!.label).toBe('Next 5 tasks fail');
  });

  it('say what “How often” counts of a late callback', () => {
    expect(cardsOf(undefined).late!.words).toBe(
      'The first two attempts get a 503 and reach nobody; the third is delivered 6 s later in real time.',
    );
    expect(cardsOf(undefined, 2).late!.words).toContain('“How often” counts these attempts, not callbacks.');
    expect(cardsOf(undefined, 5).late!.words).toMatch(/^The first five attempts .* the sixth is delivered 12 min 36 s/);
    expect(cardsOf(undefined, 'always').late!.words).toContain('until you remove the fault');
  });
});
