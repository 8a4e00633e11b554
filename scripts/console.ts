import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { consolePage } from './console/build-page.js';

/** Builds the console of the sandbox, `generated/console.html`; a clone does it by itself when a browser first asks. */
await writeFile(join('generated', 'console.html'), await consolePage());
