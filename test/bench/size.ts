import { bundles } from '../support/bundle-sizes.js';
import { ratio, table } from '../support/table.js';

/** Bytes, min + gzip, of a bundle for browsers that creates a task and waits for it. */
const all = await bundles();
const smallest = Math.min(...all.filter(({ name }) => !/unigen|openapi/.test(name)).map(({ first }) => first));
console.log(
  table(
    ['create + wait, min + gzip', 'minified', 'loads at first', 'all parts', 'against the smallest peer'],
    all.map(({ name, minified, first, all }) => [name, minified, first, all, ratio(first, smallest)]),
  ),
);
