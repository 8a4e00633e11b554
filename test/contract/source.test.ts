import { describe, expect, it } from 'vitest';
import { Code, constant, json, literal } from '../../src/generate/source.js';
import { document } from '../support/contract.js';

describe('generated source text', () => {
  it('says in JSON what the value is', () => {
    expect(JSON.parse(json(document))).toEqual(document);
  });

  it('breaks what does not fit on a line of 120 columns, and nothing else', () => {
    const value = { short: [1, 2], long: ['x'.repeat(60), 'y'.repeat(60)] };
    expect(json(value)).toBe(
      `{\n  "short": [1, 2],\n  "long": [\n    "${'x'.repeat(60)}",\n    "${'y'.repeat(60)}"\n  ]\n}`,
    );
    expect(constant('pair', ['a'.repeat(50), 'b'.repeat(41)])).toHaveLength(120);
    expect(constant('pair', ['a'.repeat(50), 'b'.repeat(42)])).toContain('\n');
  });

  it('quotes as the formatter does', () => {
    expect(literal({ plain: 'a', 'with-dash': "it's", quoted: 'say "a"' })).toBe(
      `{ plain: 'a', 'with-dash': "it's", quoted: 'say "a"' }`,
    );
  });

  it('writes constants by name and omits what is undefined', () => {
    expect(literal({ limit: new Code('reads'), reads: new Code('reads'), paid: undefined })).toBe(
      '{ limit: reads, reads }',
    );
  });
});
