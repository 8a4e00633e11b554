import { bundles } from '../support/bundle-sizes.js';
import { ratio, table } from '../support/table.js';

/** Bytes, min + gzip, of a bundle for browsers that creates a task and waits for it. */
const found = await bundles();
const isProvider = (name: string) => name.includes('ai-sdk');
const all = found.filter(({ name }) => !isProvider(name));
const smallest = Math.min(...all.filter(({ name }) => !/unigen|openapi/.test(name)).map(({ first }) => first));
console.log(
  table(
    ['create + wait, min + gzip', 'minified', 'loads at first', 'all parts', 'against the smallest peer'],
    all.map(({ name, minified, first, all }) => [name, minified, first, all, ratio(first, smallest)]),
  ),
);

/** The same of providers for the AI SDK; the models of ours load with the first call. */
const providers = found.filter(({ name }) => isProvider(name));
const smallestPeer = Math.min(...providers.filter(({ name }) => !name.includes('unigen')).map(({ first }) => first));
console.log(
  table(
    ['provider of the AI SDK, min + gzip', 'minified', 'loads at first', 'all parts', 'against the smallest peer'],
    providers.map(({ name, minified, first, all }) => [name, minified, first, all, ratio(first, smallestPeer)]),
  ),
);
