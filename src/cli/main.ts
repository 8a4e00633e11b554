#!/usr/bin/env node
import { reportCrash, runCli } from './cli.js';

const { argv, env, stdin, stdout, stderr } = process;
const interrupted = new AbortController();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // The second time nothing is waited for.
  process.on(signal, () =>
    interrupted.signal.aborted ? process.exit(130) : interrupted.abort(new Error(`Interrupted by ${signal}`)),
  );
}
// `unigen models | head` closes the pipe early; that is no failure, and a task goes on all the same.
for (const stream of [stdout, stderr]) stream.on('error', () => {});

const context = {
  argv: argv.slice(2),
  env,
  stdin,
  stdout,
  stderr,
  isTTY: { stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
  // Some terminals say that they are 0 wide.
  columns: stdout.columns || stderr.columns || undefined,
  fetch: (request: Request) => fetch(request),
  signal: interrupted.signal,
};
// Rejections that nobody handles come here as well.
process.on('uncaughtException', (error) => process.exit(reportCrash(context, error)));

process.exitCode = await runCli(context);
// Who was interrupted while it was read would wait for it all the same.
stdin.destroy();
