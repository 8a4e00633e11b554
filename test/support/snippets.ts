import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorGuide } from '../../scripts/reference/guides/error-guide.js';
import { document as contract } from './contract.js';

/** Every document whose snippets are compiled and run, and whose links are followed. */
export const documents = [
  'README.md',
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('src', file)),
];

/** The TypeScript snippets of a text: its name, their number there, and the code. */
const snippetsOf = (name: string, text: string) =>
  [...text.matchAll(/```ts\n([^]*?)```/g)].map(({ 1: code }, index) => [name, index + 1, code!] as const);

/** Those of the guide to errors, which is made from the contract. */
export const errorSnippets = snippetsOf('the guide to errors', errorGuide(contract));

/** Every TypeScript snippet. */
export const snippets = [
  ...documents.flatMap((document) => snippetsOf(document, readFileSync(document, 'utf8'))),
  ...errorSnippets,
];

/** A file that a document shows whole: in a block of code whose language is followed by the name of the file. */
interface Recipe {
  document: string;
  /** Such as `video.spec.ts`. */
  name: string;
  code: string;
  /** Whether it imports packages that only test/runtimes installs. */
  needsPackages: boolean;
}

/** Every recipe: what runs it is a test of its own, since it needs a test runner, a browser or a framework. */
export const recipes: readonly Recipe[] = documents.flatMap((document) =>
  [...readFileSync(document, 'utf8').matchAll(/^ *```[a-z]+ (\S+)\n([^]*?)^ *```/gm)].map(({ 1: name, 2: code }) => ({
    document,
    name: name!,
    code: code!,
    needsPackages: /from '(?:\.|testcontainers|msw-storybook-addon|@tanstack)/.test(code!),
  })),
);

/** The code of a recipe. */
export function recipe(document: string, name: string): string {
  const found = recipes.find((one) => one.document === document && one.name === name);
  if (!found) throw new Error(`${document} shows no file ${name}`);
  return found.code;
}
