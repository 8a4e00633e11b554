import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { MAX_PACKED_BYTES, packedSizes, partOf, sizeProblems, sizeTable } from '../../scripts/release/packed-sizes.js';
import { tagProblems } from '../../scripts/release/tag-problems.js';

describe('the sizes of the package', () => {
  it.each([
    ['dist/src/index.js', 'code'],
    ['dist/src/index.d.ts', 'types'],
    ['dist/generated/models.d.ts', 'types'],
    ['dist/generated/models.js', 'generated code and schemas'],
    ['dist/generated/reference.json.br', 'pages of the sandbox'],
    ['dist/src/cli/init/templates/node/main.ts', 'starters'],
    ['generated/openapi.json', 'generated documents'],
    ['spec/decisions.md', 'spec'],
    ['src/client/README.md', 'guides'],
    ['src/sandbox/docker/Dockerfile', 'files of the sandbox'],
    ['LICENSE', 'manifest and license'],
    ['src/index.ts', undefined],
    ['.env', undefined],
  ])('count %s as %s', (path, part) => expect(partOf(path)).toBe(part));

  it('are in a table, and too large a part is named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unigen-sizes-'));
    try {
      const random = Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * at * 7919) % 251));
      for (const [name, content] of [
        ['LICENSE', random.toString('hex')],
        ['dist/src/index.js', 'export {};\n'.repeat(10_000)],
      ] as const) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), content);
      }
      const parts = await packedSizes(folder);
      const code = parts.find(({ name }) => name === 'code')!;
      expect(code).toMatchObject({ files: 1, bytes: 110_000 });
      expect(code.compressed).toBeLessThan(1000);
      expect(sizeProblems(parts, 1000)).toEqual([]);
      const license = parts.map((part) => (part.name === 'code' ? { ...part, compressed: part.maxBytes + 1 } : part));
      expect(sizeProblems(license, MAX_PACKED_BYTES + 1)).toEqual([
        `code: ${code.maxBytes / 1000} KB, and at most ${code.maxBytes / 1000}`,
        expect.stringMatching(/^the package: 3200 KB, and at most 3200$/),
      ]);
      const lines = sizeTable(parts, 1000).split('\n');
      expect(new Set(lines.map((line) => line.length)).size).toBe(1);
      expect(lines.at(-1)).toMatch(/^\| \*\*all, as downloaded\*\* +\| +2 \| +150 \| +1\.0 \| +3200 \|$/);
      await writeFile(join(folder, 'notes.txt'), 'not meant to be published');
      await expect(packedSizes(folder)).rejects.toThrow('notes.txt');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

it('a tag has to be that of the version, which the changelog has', () => {
  expect(tagProblems('v1.2.0', '1.2.0', '# Changelog\n\n## 1.2.0 (2026-11-27)\n')).toEqual([]);
  expect(tagProblems('v1.2.0', '1.2.0', '# Changelog\n\n## [1.2.0]\n')).toEqual([]);
  expect(tagProblems('v1.2.1', '1.2.0', '## Unreleased\n\n1.2.0\n')).toEqual([
    'the tag v1.2.1 is not v1.2.0, the version of package.json',
    'CHANGELOG.md has no section ## 1.2.0',
  ]);
});

describe('the workflow that publishes', async () => {
  const text = await readFile('.github/workflows/publish.yml', 'utf8');
  const workflow = parse(text) as {
    on: object;
    permissions: object;
    jobs: Record<
      string,
      { if?: string; needs?: string[]; permissions?: object; steps: { uses?: string; run?: string; with?: object }[] }
    >;
  };
  const { jobs } = workflow;
  const commands = (job: string) => jobs[job]!.steps.flatMap(({ run }) => run ?? []).join('\n');

  it('packs on each push, and publishes only a tag whose tests pass', () => {
    expect(workflow.on).toEqual({ push: { branches: ['**'], tags: ['v*'] } });
    expect(jobs['dry-run']).not.toHaveProperty('if');
    expect(commands('dry-run')).toContain('npm run --silent release:dry -- ');
    expect(jobs.publish).toMatchObject({ if: "github.ref_type == 'tag'", needs: ['dry-run', 'test'] });
    expect(commands('test')).toBe('bash .ci/run');
    for (const [name, job] of Object.entries(jobs))
      expect(
        job.steps.some(({ run }) => /npm publish/.test(run ?? '')),
        name,
      ).toBe(name === 'publish');
  });

  it('has a provenance and no token, and no other job may ask for an identity', () => {
    expect(commands('publish')).toContain('npm publish --provenance --access public');
    expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN/);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions }] of Object.entries(jobs))
      expect(permissions).toEqual(name === 'publish' ? { contents: 'read', 'id-token': 'write' } : undefined);
  });

  it('runs scripts that exist, and actions of one commit each', () => {
    for (const [, script] of text.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
      expect(packageJson.scripts).toHaveProperty([script!]);
    const uses = text.match(/uses: .*/g)!;
    expect(uses.length).toBeGreaterThan(5);
    for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    // One version of each.
    expect(new Set(uses).size).toBe(new Set(uses.map((line) => line.replace(/@.*/, ''))).size);
    // Expressions of GitHub are not part of a script, which would run what a name has in it.
    for (const { steps } of Object.values(jobs)) for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});
