import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { consolePage } from './console/build-page.js';

/** Builds the console of the sandbox, `generated/console.html`; a clone does it by itself when a browser first asks. */
const page = join('generated', 'console.html');
// Another process may read it, or build it too.
const complete = `${page}-${process.pid}`;
await writeFile(complete, await consolePage());
await rename(complete, page);
