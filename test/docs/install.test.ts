import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ON_NPM } from '../../src/cli/on-npm.js';
import { packageVersion } from '../../src/cli/version.js';
import { documentsBelow } from '../support/links.js';

const NOT_THERE = /not on\s+npm yet/;

const documents = [...documentsBelow('src'), ...documentsBelow('spec'), 'README.md'];
const withPattern = (pattern: RegExp) => documents.filter((path) => pattern.test(readFileSync(path, 'utf8')));

it('no document installs unigen from npm while npm does not have it, and each says where to get it', () => {
  const fromNpm = withPattern(/npm install(?: -\S+)*(?: --prefix \S+)? unigen\b|-p unigen\b|"-p", "unigen"/);
  const packed = withPattern(/clone\/unigen-\S+\.tgz/);
  const notes = withPattern(NOT_THERE);
  if (ON_NPM) {
    expect(notes).toEqual([]);
    expect(packed).toEqual([]);
    return;
  }
  expect(fromNpm).toEqual([]);
  expect(packed.length).toBeGreaterThan(5);
  expect(notes).toEqual(expect.arrayContaining(packed));
  for (const path of notes)
    if (/^(?:src|spec)\/.*(?<!SKILL)\.md$/.test(path))
      expect(readFileSync(path, 'utf8')).toContain('README.md#install)');
});

it('names the file of this version', () => {
  for (const path of documents)
    for (const [, version] of readFileSync(path, 'utf8').matchAll(
      /npx? (?:-y -p|install)[^\n]*clone\/unigen-([\d.]+)\.tgz/g,
    ))
      expect(version, path).toBe(packageVersion());
});
