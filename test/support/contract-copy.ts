import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { it } from 'vitest';
import { bundle } from '../../scripts/redocly/bundle.js';
import { withStandardExamples } from '../../src/contract/document/standard-examples.js';
import type { Document } from '../../src/contract/document/types.js';

/** A copy of the hand-written contract with its corpus, which a test may change. */
export class ContractCopy {
  private constructor(readonly root: string) {}

  static async make(): Promise<ContractCopy> {
    const root = await mkdtemp(join(tmpdir(), 'unigen-contract-copy-'));
    for (const part of ['spec', 'test/contract/corpus']) await cp(part, join(root, part), { recursive: true });
    return new ContractCopy(root);
  }

  text(path: string): Promise<string> {
    return readFile(join(this.root, path), 'utf8');
  }

  document(): Promise<Document> {
    return bundleOnce(join(this.root, 'spec/openapi.yaml'));
  }

  /** The files that differ from those of the repository, with the lines that they have in addition; none may lack a line. */
  async addedLines(): Promise<Record<string, string[]>> {
    const added: Record<string, string[]> = {};
    for (const path of await filesOf(this.root)) {
      const before = (await readFile(path, 'utf8').catch(() => '')).split('\n');
      const extra: string[] = [];
      let at = 0;
      for (const line of (await this.text(path)).split('\n')) {
        if (line === before[at]) at++;
        else extra.push(line);
      }
      if (before.slice(at).some((line) => line !== '')) throw new Error(`${path} lacks ${before[at]}`);
      if (extra.length > 0) added[path] = extra;
    }
    return added;
  }
}

/** Tests with a copy of their own. */
export const withCopy = it.extend<{ copy: ContractCopy }>({
  // Vitest reads what a fixture depends on from its source, so even nothing must be destructured.
  async copy({}, use) {
    const copy = await ContractCopy.make();
    await use(copy);
    await rm(copy.root, { recursive: true, force: true });
  },
});

const bundles = new Map<string, Promise<Document>>();

/** Bundling takes longest: contracts of equal files are bundled once. */
export async function bundleOnce(file: string): Promise<Document> {
  const folder = dirname(file);
  const hash = createHash('sha256');
  for (const path of await filesOf(folder)) hash.update(`${path}\n${await readFile(join(folder, path), 'utf8')}\n`);
  const key = hash.digest('hex');
  const bundled = bundles.get(key) ?? bundleHere(file);
  bundles.set(key, bundled);
  return bundled;
}

/** What this file uses of the bundler. */
interface Bundler {
  loadConfig(options: { configPath: string }): Promise<unknown>;
  bundle(options: { ref: string; config: unknown }): Promise<{ bundle: { parsed: unknown }; problems: unknown[] }>;
}

/**
 * Bundles in this process by the bundler of the Redocly CLI, which takes half a second only to start. What is wrong with
 * the contract is left to the CLI to say.
 */
async function bundleHere(file: string): Promise<Document> {
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
  const core = createRequire(cli).resolve('@redocly/openapi-core');
  const bundler = (await import(pathToFileURL(core).href)) as Bundler;
  const config = await bundler.loadConfig({ configPath: 'scripts/redocly/bundle.yaml' });
  const { bundle: made, problems } = await bundler.bundle({ ref: file, config });
  if (problems.length > 0) return bundle(file);
  // As it is when it is read from the file that the CLI writes.
  return withStandardExamples(JSON.parse(JSON.stringify(made.parsed)) as Document);
}

/** The paths of all files in a folder, in order. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}
