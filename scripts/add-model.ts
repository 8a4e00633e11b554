/** `npm run add-model`: writes what a new model needs as a copy of a similar one, and says what is left to do by hand. */
import { runAddModel } from './add-model/command.js';
import { bundle } from './redocly/bundle.js';

const { argv, stdin, stdout, stderr } = process;
process.exitCode = await runAddModel({ root: '.', argv: argv.slice(2), stdin, stdout, stderr, bundle });
