import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { journal } from './runs/journal.js';

// Memory is measured after a collection.
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc') as typeof gc;

console.log(await journal());
