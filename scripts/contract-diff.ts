/**
 * `npm run contract:diff [ref]` compares the contract with that of a commit: the last tag, else the base of the change.
 * With `--changelog`, it fails if CHANGELOG.md lacks an entry about a breaking change.
 */
import { createContext } from '../src/cli/context.js';
import { bundle } from './redocly/bundle.js';
import { runContractDiff } from './release/contract-diff.js';

const { argv, env, stdin, stdout, stderr } = process;
const context = createContext({
  argv: argv.slice(2),
  env,
  stdin,
  stdout,
  stderr,
  isTTY: { stdout: stdout.isTTY, stderr: stderr.isTTY },
  columns: stdout.columns || undefined,
  fetch,
  signal: new AbortController().signal,
});
process.exitCode = await runContractDiff(context, '.', bundle);
