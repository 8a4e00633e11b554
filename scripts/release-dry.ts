/**
 * `npm run release:dry` packs the package as `npm publish` does, prints how large each part is, and fails if the package is
 * wrong or too large. With `--tag v1.2.0`, it also fails if that can't be the tag of this version.
 */
import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { packageProblems } from './release/package-problems.js';
import { packedSizes, sizeProblems, sizeTable } from './release/packed-sizes.js';
import { tagProblems } from './release/tag-problems.js';

const run = promisify(execFile);
const { tag } = parseArgs({ options: { tag: { type: 'string' } } }).values;
const folder = await mkdtemp(join(tmpdir(), 'unigen-release-'));
try {
  // The script `prepack` builds it first.
  await run('npm', ['pack', '--pack-destination', folder], { maxBuffer: 1e8 });
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8')) as { name: string; version: string };
  const tarball = join(folder, `${name}-${version}.tgz`);
  await run('tar', ['-xzf', tarball, '-C', folder]);
  const [{ size }, parts, problems] = await Promise.all([
    stat(tarball),
    packedSizes(join(folder, 'package')),
    packageProblems(tarball),
  ]);
  const table = sizeTable(parts, size);
  problems.push(...sizeProblems(parts, size));
  if (tag !== undefined) problems.push(...tagProblems(tag, version, await readFile('CHANGELOG.md', 'utf8')));
  console.log(`${name} ${version}\n\n${table}\n`);
  for (const problem of problems) console.error(`✗ ${problem}`);
  if (problems.length === 0) console.log('✓ publint and attw find nothing wrong');
  else process.exitCode = 1;
  // GitHub shows it with the run.
  const summary = process.env.GITHUB_STEP_SUMMARY;
  const list = problems.map((problem) => `\n- ✗ ${problem}`).join('');
  if (summary) await appendFile(summary, `## ${name} ${version}\n\n${table}\n${list}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
