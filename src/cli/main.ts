#!/usr/bin/env node
import { spawn } from 'node:child_process';

const { argv, env, stdin, stdout, stderr } = process;

/** Milliseconds for the message of a second interrupt. */
const LAST_WORDS_MS = 1000;

if (argv[2] === '__complete') await completeLine();
else await runProgram();

/** A shell asks what may come next: it waits for it, so that nothing else is loaded. */
async function completeLine(): Promise<void> {
  const { printCandidates } = await import('./completion/print-candidates.js');
  await printCandidates(argv.slice(3), stdout).catch(() => {});
}

async function runProgram(): Promise<void> {
  const { reportCrash, runCli } = await import('./cli.js');
  const controller = new AbortController();

  const secondInterrupt: { handle?: () => void } = {};

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!controller.signal.aborted) {
        controller.abort(new Error(`Interrupted by ${signal}`));
        return;
      }
      const { handle } = secondInterrupt;
      if (!handle) process.exit(process.exitCode ?? 130);
      // The third time, nothing is said.
      secondInterrupt.handle = undefined;
      process.exitCode = 5;
      handle();
      setTimeout(() => process.exit(), LAST_WORDS_MS).unref();
    });
  }
  // `unigen models | head` closes the pipe early. That is not an error, and must not end a wait.
  for (const stream of [stdout, stderr]) stream.on('error', () => {});

  // Some terminals report a width of 0.
  const readColumns = () => stdout.columns || stderr.columns || undefined;

  const context = {
    argv: argv.slice(2),
    env,
    stdin,
    stdout,
    stderr,
    isTTY: { stdout: stdout.isTTY, stderr: stderr.isTTY, stdin: stdin.isTTY },
    columns: readColumns(),
    readColumns,
    fetch: (request: Request) => fetch(request),
    launch: (command: string, args: string[]) => {
      const child = spawn(command, args, { detached: true, stdio: 'ignore', shell: false });
      child.on('error', () => stderr.write(`${command} can't be started\n`));
      child.unref();
    },
    platform: process.platform,
    signal: controller.signal,
    secondInterrupt,
  };
  // This includes unhandled rejections.
  let hasCrashed = false;
  process.on('uncaughtException', (error) => {
    // The first ends the program; without a listener, Node would print the next one as it is.
    if (hasCrashed) return;
    hasCrashed = true;
    void reportCrash(context, error)
      .catch(() => 1)
      .then((code) => process.exit(code));
  });

  process.exitCode = await runCli(context);
  // An interrupted read of stdin would keep the process alive.
  stdin.destroy();
}
