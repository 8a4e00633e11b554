import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { h, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { modelKey } from '../../src/reference/reference-model.js';
import { modelHistory, taggedVersions, type ContractVersion } from '../../scripts/reference/history.js';
import { ModelPage } from '../../scripts/reference/pages/model-page.js';
import { readModelSite } from '../../scripts/reference/pages/model/site.js';
import { quoted } from '../support/quoted.js';
import { renderPage } from '../../scripts/reference/pages/render.js';
import type { Document, Schema } from '../../src/contract/document/types.js';
import { document } from '../support/contract.js';
import { reference, selection } from './models.js';

const veo = selection[0]!;

/** The contract with another Veo 3.1 Fast. */
function changed(edit: (branch: Schema, input: Schema) => void): Document {
  const copy = structuredClone(document);
  const branch = copy.components.schemas[veo.entry.schema]!;
  const name = (branch.properties!.input as Schema).$ref!.split('/').at(-1)!;
  edit(branch, copy.components.schemas[name]!);
  return copy;
}

const price = (amount: number) => (branch: Schema) =>
  void (branch['x-price'] = { source: '000', unit: 'task', amount });

const version = (name: string, date: string, of: Document): ContractVersion => ({ name, date, document: of });

describe('what changed for a model', () => {
  const history = modelHistory([
    version(
      'v3',
      '2026-03-01',
      changed((branch, input) => {
        price(2)(branch);
        (input.properties!.aspect_ratio as Schema).enum = ['16:9'];
      }),
    ),
    version('v2', '2026-02-01', changed(price(2))),
    version('v1', '2026-01-01', changed(price(1))),
  ]);

  it('stands with each version that changed it, the newest first', () => {
    const entries = history.get(modelKey(veo))!;
    expect(entries.map(({ name, date }) => [name, date])).toEqual([
      ['v3', '2026-03-01'],
      ['v2', '2026-02-01'],
    ]);
    expect(entries[0]!.changes).toEqual([expect.objectContaining({ impact: 'breaking' })]);
    expect(entries[0]!.changes[0]!.sentence).toContain('aspect_ratio');
    expect(entries[1]!.changes).toEqual([expect.objectContaining({ impact: 'behavior' })]);
  });

  it('does not stand with models that did not change', () => {
    expect(history.has(modelKey(selection[1]!))).toBe(false);
    expect(modelHistory([version('v1', '2026-01-01', document)]).size).toBe(0);
    expect(modelHistory([]).size).toBe(0);
  });

  it('is a section of the page if there is any', async () => {
    const site = await readModelSite(reference);
    const page = (model = veo) => quoted(renderPage(h(ModelPage, { model, site: { ...site, history } }) as VNode));
    expect(page()).toMatch(/<h2 id="changes">Changes<\/h2>.*v3.*2026-03-01.*Breaking.*aspect_ratio.*v2/s);
    expect(page()).toContain('href="#changes"');
    expect(page(selection[1])).not.toContain('changes');
  });

  it('is read from the tags that have a contract, the newest first', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unigen-tags-'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: folder,
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
      });
    const contract = JSON.stringify(document);
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '--message', 'Nothing yet');
    git('tag', 'v0');
    await mkdir(join(folder, 'generated'));
    await writeFile(join(folder, 'generated', 'openapi.json'), contract);
    git('add', '.');
    git('commit', '--quiet', '--message', 'The contract', '--date', '2026-01-01T00:00:00Z');
    git('tag', 'v1');
    const before = process.cwd();
    process.chdir(folder);
    try {
      const [tagged, ...others] = await taggedVersions();
      expect(others).toEqual([]);
      expect(tagged).toMatchObject({ name: 'v1', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string });
      expect(JSON.stringify(tagged!.document.components.schemas)).toBe(JSON.stringify(document.components.schemas));
    } finally {
      process.chdir(before);
      await rm(folder, { recursive: true, force: true });
    }
  });
});
