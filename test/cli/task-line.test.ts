import { describe, expect, it } from 'vitest';
import { barCharacters } from '../../src/cli/output/bar.js';
import { taskLine, type TaskView } from '../../src/cli/output/task-line.js';
import { style } from '../../src/cli/output/style.js';
import { stripCodes } from '../../src/cli/output/writer.js';

const plain = style({ NO_COLOR: '1' }, true);
const cells = barCharacters({});
const line = (view: Partial<TaskView>, columns = 120) =>
  taskLine({ status: 'processing', elapsedSeconds: 42, typicalSeconds: [80, 100], ...view }, columns, plain, cells);
const filled = (text: string) => text.match(/█/g)?.length ?? 0;

describe('the line of a running task', () => {
  it('shows time, bar, status, usual time, price and balance', () => {
    expect(line({ cost: '$0.40', balance: '$99.60 left' })).toBe(
      `0:42  ${'█'.repeat(12)}${'░'.repeat(18)}  processing  usually 80 to 100 s  $0.40  $99.60 left`,
    );
  });

  it('is never full before the task is done, and says when it takes longer than usual', () => {
    for (const elapsedSeconds of [99.99, 100, 101, 1e6]) {
      const text = line({ elapsedSeconds });
      expect(text).toContain('░  processing');
      expect(text.includes('longer than usual')).toBe(elapsedSeconds > 100);
    }
    const bars = Array.from({ length: 120 }, (_, elapsedSeconds) => filled(line({ elapsedSeconds })));
    expect(bars).toEqual(bars.toSorted((a, b) => a - b));
    expect(bars[0]).toBe(0);
    expect(bars.at(-1)).toBe(29);
  });

  it('has no bar if no document states how long a task takes', () => {
    expect(line({ typicalSeconds: undefined, cost: '$0.40' })).toBe('0:42  processing  $0.40');
  });

  it('fits into every width, and keeps the status', () => {
    for (let columns = 1; columns <= 140; columns++) {
      for (const status of ['processing', 'x'.repeat(200), '処理中です']) {
        const text = line({ status, cost: 'about $0.40', balance: '$99.60 left today', elapsedSeconds: 5000 }, columns);
        const width = Array.from(stripCodes(text)).reduce((sum, one) => sum + (/[\u3000-\u9fff]/.test(one) ? 2 : 1), 0);
        // Behind it there is room for the `^C` of an interrupt.
        if (columns > 12) expect([columns, width < columns - 2]).toEqual([columns, true]);
      }
    }
    expect(line({}, 40)).toMatch(/^0:42 {2}█+░+ {2}processing$/);
  });

  it('uses characters that the terminal has', () => {
    expect(barCharacters({ LANG: 'C' })).toEqual({ full: '#', empty: '-' });
    expect(barCharacters({ LANG: 'C', LC_ALL: 'de_DE.utf8' })).toEqual(cells);
    expect(barCharacters({ TERM: 'dumb' })).toEqual({ full: '#', empty: '-' });
  });
});
