import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ON_NPM } from '../../src/cli/init/package-source.js';
import { documentsBelow } from '../support/links.js';

const NOT_THERE = /not on\s+npm yet/;

it('every document that installs unigen says how, while npm does not have it, and none does afterwards', () => {
  const documents = [...documentsBelow('src'), ...documentsBelow('spec'), 'README.md'];
  const installs = documents.filter((path) =>
    /npm install(?: -\S+)*(?: --prefix \S+)? unigen\b|-p unigen\b/.test(readFileSync(path, 'utf8')),
  );
  expect(installs.length).toBeGreaterThan(5);
  const notes = documents.filter((path) => NOT_THERE.test(readFileSync(path, 'utf8')));
  if (ON_NPM) expect(notes).toEqual([]);
  else expect(notes).toEqual(expect.arrayContaining(installs));
  for (const path of notes)
    if (/^(?:src|spec)\/.*(?<!SKILL)\.md$/.test(path))
      expect(readFileSync(path, 'utf8')).toContain('README.md#install)');
});
