import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainError } from '../../src/internal/plain-error.js';
import { REDACTED, Redactor } from '../../src/internal/redact.js';
import { findSecret } from '../support/secrets.js';
import { parameters } from '../support/fuzz-runs.js';

const key = 'sk/live+4f1c=Zz9~q.$^';
const redactor = new Redactor([key, undefined, 'any']);

describe('a key', () => {
  const unicode = Array.from(key, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const percent = Array.from(key, (letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');

  it.each([
    key,
    key.toUpperCase(),
    encodeURIComponent(key),
    encodeURIComponent(encodeURIComponent(key)),
    key.replaceAll('/', '\\/'),
    key.replaceAll('/', '\\\\/'),
    unicode,
    percent,
    `sk%2Flive\\u002b4f1c=Zz9~q.$^`,
  ])('is replaced as %s', (form) => {
    expect(redactor.finds(`for ${form}!`)).toBe(true);
    expect(redactor.text(`for ${form}!`)).toBe(`for ${REDACTED}!`);
  });

  it.each(['', 'u', 'us', 'user', 'user:'])('is replaced in Base64 and hexadecimal, after %j', (before) => {
    for (const after of ['', ':', 'é?', ' and more']) {
      const bytes = Buffer.from(before + key + after);
      for (const form of [bytes.toString('base64'), bytes.toString('base64url'), bytes.toString('hex')]) {
        for (const spelled of [
          form,
          form.toUpperCase(),
          encodeURIComponent(form),
          JSON.stringify(form).replaceAll('/', '\\/'),
          `100% ${form}`,
        ]) {
          expect(redactor.finds(`for ${spelled}!`), spelled).toBe(true);
          const clean = redactor.text(`for ${spelled}!`);
          expect(clean).toContain(REDACTED);
          // What is left is of the texts around the key, or of one character of it.
          expect(clean.length - 'for !'.length - REDACTED.length, clean).toBeLessThan(50);
          const left = Buffer.from(clean.split(REDACTED)[0]!.slice(4), 'base64').toString('latin1');
          expect(left).not.toContain(key.slice(0, 2));
        }
      }
    }
  });

  it('in Base64 is replaced in values, and one with other bytes than it is not', () => {
    const basic = `Basic ${btoa(`ann:${key}`)}`;
    expect(redactor.value({ headers: [basic] })).toEqual({
      headers: [expect.stringMatching(/^Basic \S{4,6}\[key\]\S{0,4}$/)],
    });
    const other = { headers: [`Basic ${btoa(`ann:${key.slice(1)}`)}`] };
    expect(redactor.value(other)).toBe(other);
  });

  it('a key that is not of bytes is replaced as it is', () => {
    expect(new Redactor(['ключ-секрет']).text('for ключ-секрет')).toBe(`for ${REDACTED}`);
  });

  it('is replaced in values and names at any depth; a value without it stays the same object', () => {
    expect(redactor.value({ a: [key, 1, { [`x${key}`]: null }] })).toEqual({
      a: [REDACTED, 1, { [`x${REDACTED}`]: null }],
    });
    const clean = { a: [1, { b: 'any' }] };
    expect(redactor.value(clean)).toBe(clean);
  });

  it('a key of less than eight characters is not a secret, and stays', () => {
    expect(redactor.text('too many')).toBe('too many');
  });

  it('a key that begins with another is replaced whole', () => {
    expect(new Redactor(['sk-12345678', 'sk-12345678-second']).text('a sk-12345678-second b sk-12345678')).toBe(
      `a ${REDACTED} b ${REDACTED}`,
    );
  });

  it('is found quickly, whatever the text is', () => {
    const start = performance.now();
    for (const text of ['\\'.repeat(200_000), '%25'.repeat(100_000), key.slice(0, -1).repeat(20_000)])
      redactor.finds(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

it('whatever JSON text contains a key, the parsed value has none afterwards', () => {
  const json = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      fc.constantFrom(key, `${key}${key}`, null, 5),
      fc.string().map((text) => text + key),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', key), tie('value')),
    ),
  })).value;
  fc.assert(
    fc.property(json, fc.boolean(), (value, slashes) => {
      const text = JSON.stringify(value);
      const sent = slashes ? text.replaceAll('/', '\\/') : text;
      expect(redactor.finds(sent)).toBe(text.includes(JSON.stringify(key).slice(1, -1)));
      expect(findSecret(redactor.value(JSON.parse(sent)), key)).toBeUndefined();
    }),
    parameters(300),
  );
});

it('an error from elsewhere keeps its name, message, code and causes', () => {
  const inner = Object.assign(new Error(`for ${key}`), { code: 'E1', request: { headers: { authorization: key } } });
  const error = Object.assign(new TypeError('fetch failed'), { cause: inner, errors: [inner] });
  const copy = plainError(error, redactor);
  expect(copy).toMatchObject({
    name: 'TypeError',
    message: 'fetch failed',
    cause: { name: 'Error', message: `for ${REDACTED}`, code: 'E1' },
    errors: [{ code: 'E1' }],
  });
  expect(findSecret(copy, key)).toBeUndefined();
});
