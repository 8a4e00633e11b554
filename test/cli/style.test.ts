import { expect, it } from 'vitest';
import { style } from '../../src/cli/output/style.js';

it('uses only what can be read on light and on dark backgrounds: no yellow, no white, no bright color, no background', () => {
  const painted = Object.values(style({}, true)).map((paint) => paint('text'));
  const codes = painted.flatMap((text) => [...text.matchAll(/\u001b\[([\d;]*)m/g)].map(([, code]) => code));
  // Bold, faint, red, magenta, and the ends of each.
  expect([...new Set(codes)].sort()).toEqual(['1', '2', '22', '31', '35', '39']);
});

it.each([
  ['NO_COLOR', { NO_COLOR: '1' }, true],
  ['a dumb terminal', { TERM: 'dumb' }, true],
  ['no terminal', {}, false],
])('paints nothing with %s', (_, env, isTTY) => {
  expect(Object.values(style(env, isTTY)).map((paint) => paint('text'))).toEqual(Array(4).fill('text'));
});
