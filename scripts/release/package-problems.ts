import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** What is wrong with a packed package: what publint says, and entry points whose types don't resolve. */
export async function packageProblems(tarball: string): Promise<string[]> {
  return (await Promise.all([manifestProblems(tarball), typeProblems(tarball)])).flat();
}

async function manifestProblems(tarball: string): Promise<string[]> {
  const bytes = await readFile(tarball);
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

async function typeProblems(tarball: string): Promise<string[]> {
  const attw = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');
  const args = [tarball, '--profile', 'esm-only', '--format', 'json'];
  const without = ['--exclude-entrypoints', 'openapi.json', 'schemas/*.json'];
  // Its exit code says that there are problems, also those that don't count here.
  const { stdout } = await run(process.execPath, [attw, ...args, ...without], { maxBuffer: 1e8 }).catch(
    (error: unknown) => error as { stdout: string },
  );
  const { analysis } = JSON.parse(stdout) as {
    analysis: {
      problems: { kind: string; entrypoint?: string; resolutionKind?: string }[];
      entrypoints: Record<string, unknown>;
    };
  };
  const missing = (await entryPoints()).filter((name) => !Object.hasOwn(analysis.entrypoints, name));
  return [
    ...missing.map((name) => `attw: ${name} is not checked`),
    ...analysis.problems
      // An ESM package has no other form for old resolvers and for `require` of Node before 20.19.
      .filter(({ kind, resolutionKind }) => resolutionKind !== 'node10' && kind !== 'CJSResolvesToESM')
      .map(({ kind, entrypoint = '', resolutionKind = '' }) => `attw: ${kind} ${entrypoint} ${resolutionKind}`.trim()),
  ];
}

/** The names of the entry points that are modules. */
async function entryPoints(): Promise<string[]> {
  const { exports } = JSON.parse(await readFile('package.json', 'utf8')) as { exports: Record<string, unknown> };
  return Object.keys(exports).filter((name) => !name.endsWith('.json'));
}
