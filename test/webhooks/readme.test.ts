import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startCompiler } from '../types/compiler.js';

// Every snippet of the two pages compiles against the entry points that users import.

const compiler = startCompiler();

describe.each(['webhooks', 'proxy'])('the page on %s', (name) => {
  const page = readFileSync(`src/${name}/README.md`, 'utf8');
  const snippets = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, text]) => text!);

  it('has snippets', () => expect(snippets.length).toBeGreaterThan(2));

  it.each(snippets)('compiles %#', (text) => {
    expect(compiler.problems(text)).toEqual([]);
  });
});
