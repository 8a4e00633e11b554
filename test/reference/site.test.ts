import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sitemap } from '../../scripts/reference/agents/sitemap.js';
import { withDownloads } from '../../scripts/reference/operations.js';
import { MissingPage } from '../../scripts/reference/pages/missing-page.js';
import { readGuides } from '../../scripts/reference/guides/read-guides.js';
import { readReference } from '../../scripts/reference/read-reference.js';
import { renderPage } from '../../scripts/reference/pages/render.js';
import { models } from '../../generated/models.js';
import { isOlderPrice } from '../../src/catalog/older-price.js';
import { branches } from '../../src/contract/document/branches.js';
import { document } from '../support/contract.js';
import { quoted } from '../support/quoted.js';
import { referenceFiles, type ReferenceFiles } from '../support/reference-files.js';
import { brokenSiteLinks, linksOf } from '../support/site-links.js';

let site: ReferenceFiles;
beforeAll(async () => {
  site = await referenceFiles();
}, 60_000);

/** The models that have a file whose path ends in a certain way. */
function modelsWith(end: string): string[] {
  return Object.keys(site.files)
    .filter((path) => path.startsWith('models/') && path.endsWith(end))
    .map((path) => path.slice('models/'.length, -end.length))
    .toSorted();
}

/** What the `$ref`s and the mappings of discriminators in a document name. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === '$ref' && typeof inner === 'string') return [inner];
    if (key === 'discriminator') return Object.values((inner as { mapping?: Record<string, string> }).mapping ?? {});
    return referencesIn(inner);
  });
}

/** The value that a JSON Pointer names. */
function valueAt(document: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
}

describe('the site of the reference', () => {
  it('has a page, Markdown, a schema and a catalog entry for each model of the contract, and no others', () => {
    const contract = branches(document)
      .map(({ api, model }) => `${api}/${model}`)
      .toSorted();
    expect(contract).toHaveLength(models.length);
    for (const end of ['/index.html', '.md', '.schema.json']) expect(modelsWith(end), end).toEqual(contract);
    const catalog = JSON.parse(site.files['catalog.json']!) as { models: { api: string; id: string }[] };
    expect(catalog.models.map(({ api, id }) => `${api}/${id}`).toSorted()).toEqual(contract);
  });

  it('links from each model to the YAML that its request and its output are written in', () => {
    const wrong = branches(document).filter(({ api, model, name }) => {
      const page = `models/${api}/${model}/index.html`;
      const [, href] = /<a href="([^"]*)">YAML</.exec(site.files[page]!) ?? [];
      const yaml = site.files[posix.join(posix.dirname(page), href ?? '')];
      return !yaml?.includes(`\n${name}:\n`) && !yaml?.startsWith(`${name}:\n`);
    });
    expect(wrong).toEqual([]);
  });

  it('has what each reference of its YAML files names, and a schema of each model that needs no other file', () => {
    const parsed = new Map(
      Object.entries(site.files).flatMap(([path, text]) =>
        path.endsWith('.yaml') ? [[path, parse(text) as unknown] as const] : [],
      ),
    );
    expect(parsed.has('spec/openapi.yaml')).toBe(true);
    const refs = [...parsed].flatMap(([from, value]) => referencesIn(value).map((ref) => ({ from, ref })));
    expect(refs.length).toBeGreaterThan(models.length);
    const resolves = (from: string, ref: string) => {
      const [file, pointer = ''] = ref.split('#') as [string, string?];
      const target = parsed.get(file === '' ? from : posix.join(posix.dirname(from), file));
      return target !== undefined && valueAt(target, pointer) !== undefined;
    };
    expect(refs.filter(({ from, ref }) => !resolves(from, ref))).toEqual([]);
    expect(resolves('spec/openapi.yaml', 'nowhere.yaml')).toBe(false);
    expect(resolves('spec/openapi.yaml', '#/nowhere')).toBe(false);
    for (const [path, text] of Object.entries(site.files))
      if (path.endsWith('.schema.json')) {
        const own = referencesIn(JSON.parse(text));
        expect(
          own.filter((ref) => !ref.startsWith('#')),
          path,
        ).toEqual([]);
      }
    expect(site.files['llms.txt']).toMatch(/spec\/openapi\.yaml\).*`\$ref` is relative to its file.*\.schema\.json/);
  });

  it('has a line of catalog.json for each model', () => {
    const text = site.files['catalog.json']!;
    const { models: entries } = JSON.parse(text) as { models: { id: string }[] };
    const lines = text.split('\n').filter((line) => line.startsWith('{"id"') || line.startsWith('{"api"'));
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')) as unknown)).toEqual(entries);
    expect(Buffer.byteLength(text)).toBeLessThan(JSON.stringify(JSON.parse(text)).length * 1.05);
  });

  it('says for programs too which prices only an older document states', () => {
    const { models: entries } = JSON.parse(site.files['catalog.json']!) as {
      models: { api: string; id: string; olderPrice?: true; links: { markdown: string } }[];
    };
    const listed = site.files['llms.txt']!.split('\n');
    for (const { api, id, olderPrice, links } of entries) {
      const isOlder = isOlderPrice(models.find((model) => model.api === api && model.id === id)!);
      expect(olderPrice, id).toBe(isOlder ? true : undefined);
      const line = listed.find((one) => one.includes(`(${links.markdown})`))!;
      expect(line.endsWith(', older document'), id).toBe(isOlder);
    }
    expect(entries.some(({ olderPrice }) => olderPrice)).toBe(true);
  });

  it('says in llms.txt which models have no documented price, and that the sandbox makes one up', () => {
    const listed = site.files['llms.txt']!.split('\n');
    for (const entry of models) {
      const line = listed.find((one) => one.includes(`(models/${entry.api}/${entry.id}.md)`))!;
      expect(/(?:; |: )price not documented$/.test(line), line).toBe(entry.price === undefined);
    }
    expect(models.some(({ price }) => !price)).toBe(true);
    expect(listed.find((line) => line.includes('npx unigen sandbox'))).toMatch(
      /If no document states the price .* makes up, also for a dry run and an estimate\./,
    );
  });

  it('has the contract to download, with a link from the operations', () => {
    expect(JSON.parse(site.files['openapi.json']!)).toEqual(document);
    const [summary, downloads, ...others] = withDownloads('Two APIs.\n\nOne\n\ntwo').split('\n\n');
    expect([summary, ...others]).toEqual(['Two APIs.', 'One', 'two']);
    const paths = [...downloads!.matchAll(/\(\.\.\/([^)]+)\)/g)].map(([, path]) => path!);
    expect(paths).toEqual(['openapi.json', 'spec/openapi.yaml']);
    expect(paths.filter((path) => site.files[path] === undefined)).toEqual([]);
    // The page of the operations is made by Redoc.
    const pages = Object.keys(site.files).filter((path) => /(?<!^operations\/index)\.html$/.test(path));
    const isLinked = (path: string) => /<footer.* href="(?:\.\.\/)*openapi\.json"/s.test(site.files[path]!);
    expect(pages.filter((path) => !isLinked(path))).toEqual([]);
  });

  it('has no broken link', () => {
    const pages = Object.keys(site.files).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(models.length + 20);
    expect(brokenSiteLinks(site)).toEqual([]);
  });

  it('has a test of links that finds wrong ones', () => {
    const { files } = site;
    const broken = (page: string) => brokenSiteLinks({ ...site, files: { ...files, 'guides/x/index.html': page } });
    expect(broken('<a href="../client/index.html#run-a-task">')).toEqual([]);
    expect(broken('<a href="../client/index.html#nowhere"><a href="../y/index.html">')).toHaveLength(2);
    expect(broken('<a href="../../operations/index.html#/tasks/nothing">')).toHaveLength(1);
  });

  it('loads nothing from elsewhere', () => {
    const loaded = Object.entries(site.files)
      .filter(([path]) => path.endsWith('.html'))
      .flatMap(([path, text]) =>
        [...text.matchAll(/<(?:script|link|img|iframe|source|video|audio)\b[^>]*?\b(?:src|href)="([^"]*)"/g)].map(
          ([, url]) => [path, url!] as const,
        ),
      );
    expect(loaded.length).toBeGreaterThan(models.length);
    expect(loaded.filter(([, url]) => /^(?:[a-z]+:)?\/\//i.test(url) || url.startsWith('/'))).toEqual([]);
    const styles = Object.entries(site.files).flatMap(([path, text]) =>
      path.endsWith('.css')
        ? [[path, text] as const]
        : [...text.matchAll(/<style>([^<]*)<\/style>/g)].map(([, style]) => [path, style!] as const),
    );
    expect(styles.length).toBeGreaterThan(models.length);
    for (const [path, text] of styles) expect(text, path).not.toMatch(/url\(["']?(?:[a-z]+:)?\/\/|@import/i);
  });

  it('has every guide of the repository, and each in the search', async () => {
    const below = async (folder: string) =>
      (await readdir(folder, { recursive: true })).map((path) => join(folder, path));
    const all = [...(await readdir('.')), ...(await below('src')), ...(await below('spec'))];
    // Those of templates are for the projects made of them.
    const shipped = all.filter((path) => path.endsWith('.md') && !path.includes('templates'));
    const guides = await readGuides(await readReference(document));
    expect(shipped.length).toBeGreaterThan(30);
    expect(guides.map(({ source }) => source)).toEqual(expect.arrayContaining(shipped));
    const pages = Object.entries(site.files).filter(([path]) => /^guides\/[^/]+\/index\.html$/.test(path));
    expect(pages).toHaveLength(guides.length);
    for (const [path, html] of pages) {
      const [, heading] = /<h1[^>]*>(.*?)<\/h1>/.exec(html)!;
      expect(html, path).toContain(`<title>${heading} · unigen</title>`);
      expect(html, path).toMatch(new RegExp(`aria-current="page"[^>]*>${heading}</a>`));
    }
    for (const [path] of pages) expect(site.files['assets/search-index.js'], path).toContain(`"url":"${path}"`);
  });

  it('has every heading of a guide in its table of contents', () => {
    for (const [path, html] of Object.entries(site.files)) {
      if (!path.startsWith('guides/') || !html.includes('class="guide-contents"')) continue;
      const [, contents] = /class="guide-contents">(.*?)<article/s.exec(html)!;
      const anchors = [...html.matchAll(/<h[2-6] id="([^"]+)"/g)].map(([, anchor]) => anchor!);
      expect(anchors.length, path).toBeGreaterThan(2);
      for (const anchor of anchors) expect(contents, path).toContain(`href="#${anchor}"`);
    }
  });

  it('has a 404 page, with the root that the site is built for', () => {
    expect(site.files['404.html']).toMatch(/<form action="index\.html"[^>]*>.*name="q"/);
    const known = quoted(renderPage(MissingPage({ root: '/docs/' })));
    const urls = [...known.matchAll(/ (?:href|action)="([^"#][^"]*)"/g)].map(([, url]) => url!);
    expect(urls).toContain('/docs/guides/index.html');
    for (const url of urls) expect(url).toMatch(/^\/docs\//);
    expect(known).toContain('"/docs/assets/missing.js"');
    expect(known).not.toContain('fetch(');
    expect(sitemap('https://example.com/docs', ['index.html', '404.html'], '2026-11-21')).not.toContain('404');
  });

  it('names the Markdown of each page that has some', () => {
    for (const [path, text] of Object.entries(site.files)) {
      const alternate = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(text)?.[1];
      const markdown = path.replace(/\/index\.html$/, '.md');
      const hasMarkdown = markdown !== path && Object.hasOwn(site.files, markdown);
      if (path.endsWith('.html') && hasMarkdown) expect(alternate, path).toBeDefined();
    }
  });

  it('has an entry in llms.txt for each Markdown document', () => {
    const listed = new Set(linksOf('llms.txt', site.files['llms.txt']!));
    const all = Object.keys(site.files).filter((path) => path.endsWith('.md'));
    expect(all.filter((path) => !listed.has(path))).toEqual([]);
    const [title, , summary] = site.files['llms.txt']!.split('\n');
    expect([title, summary?.slice(0, 2)]).toEqual(['# unigen', '> ']);
    for (const words of ['POST https://api.unifically.com/v1/tasks', '"dry_run": true', 'GET /v1/tasks/{task_id}'])
      expect(site.files['llms.txt']).toContain(words);
    for (const words of ['POST https://core.claude.gg/api/generate', 'POST /api/estimate', 'GET /get/{task_id}'])
      expect(site.files['llms.txt']).toContain(words);
    expect(site.files['llms.txt']).toMatch(
      /`npx unigen sandbox` listens on http:\/\/127\.0\.0\.1:4010 .*such as `any`/,
    );
    // How the lists are sorted is of no use.
    expect(site.files['llms.txt']).not.toMatch(/same order/);
    expect(site.files['llms.txt']).toContain('`new Unifically({ apiKey: "any", baseUrl: "http://127.0.0.1:4010" })`');
    expect(site.files['llms.txt']!.match(/Authorization: Bearer \$/g)).toHaveLength(2);
    for (const path of all.filter((name) => name !== 'SKILL.md'))
      expect(site.files['llms-full.txt'], path).toContain(site.files[path]);
  });
});
