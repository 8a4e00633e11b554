import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { sitemap } from '../../scripts/reference/agents/sitemap.js';
import { contractOperations } from '../../scripts/reference/guides/contract-operations.js';
import { LOOK_FIRST } from '../../src/reference/samples/notes.js';
import { apiGuide } from '../../scripts/reference/guides/api-guide.js';
import { errorGuide } from '../../scripts/reference/guides/error-guide.js';
import type { Guide } from '../../scripts/reference/guides/guide.js';
import { guideMarkdown } from '../../scripts/reference/guides/guide-markdown.js';
import { linkResolver } from '../../scripts/reference/guides/links.js';
import { Markdown } from '../../scripts/reference/guides/markdown.js';
import { parseGuides } from '../../scripts/reference/guides/outline.js';
import { readGuides } from '../../scripts/reference/guides/read-guides.js';
import { readReference } from '../../scripts/reference/read-reference.js';
import { toClientLimit } from '../../src/client/limits.js';
import { operations } from '../../generated/operations.js';
import { document } from '../support/contract.js';

const guide = (slug: string, source: string | undefined, text: string): Guide => ({
  slug,
  source,
  text,
  title: slug,
  summary: '',
  audience: 'client',
});

/** The HTML and the Markdown of a guide in `src/kite/README.md`, next to one in `src/wind/README.md`. */
function render(text: string): { html: string; markdown: string } {
  const kite = guide('kite', 'src/kite/README.md', text);
  const guides = [kite, guide('wind', 'src/wind/README.md', '# Wind')];
  const parsed = parseGuides(guides).get(kite)!;
  const toPage = linkResolver(guides, 'page');
  return {
    html: renderToString(
      h(Markdown, {
        parsed,
        linkTo: (href: string) => toPage(kite, href),
        operationOf: (code: string) => (code === 'GET /account' ? '../operations/#account' : undefined),
      }),
    ),
    markdown: guideMarkdown(kite, linkResolver(guides, 'markdown')),
  };
}

describe('a guide', () => {
  it('shows raw HTML as text, and links to no script', () => {
    const { html } = render(
      '# A\n\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](JAVASCRIPT:x) ![c](x.png)',
    );
    expect(html).not.toMatch(/<script|<img|href="?javascript/i);
    expect(html).toContain('&lt;script');
  });

  it('leads from the name of an operation to its description, but for a link of its own', () => {
    const { html } = render('# A\n\n`GET /account`, `GET /accounts` and [`GET /account`](https://example.com)');
    expect(html).toContain('<a href="../operations/#account"><code class="whole">GET /account</code></a>');
    expect(html).toContain(', <code class="whole">GET /accounts</code>');
    expect(html).toContain('<a href="https://example.com"><code class="whole">GET /account</code></a>');
  });

  it('links to other guides, to other hosts, and shows the names of files without a page', () => {
    const { html, markdown } = render(
      'See [wind](../wind/README.md#gusts), [the folder](../wind/), [above](#top), [a file](../../spec/x.yaml), [elsewhere](https://example.com/).',
    );
    expect(html).toContain('<a href="../wind/index.html#gusts">wind</a>');
    expect(html).toContain('<a href="../wind/index.html">the folder</a>');
    expect(html).toContain('<a href="#top">above</a>');
    expect(html).toContain('<span title="spec/x.yaml">a file</span>');
    expect(html).toContain('<a href="https://example.com/">elsewhere</a>');
    expect(markdown).toBe(
      'See [wind](wind.md#gusts), [the folder](wind.md), [above](#top), a file, [elsewhere](https://example.com/).',
    );
  });

  it('has the drawings of the repository in its page, and their descriptions in Markdown', () => {
    const { html, markdown } = render('![A <terminal>](../cli/images/run.svg)');
    const [, drawing] = /<img class="guide-image" src="data:image\/svg\+xml;base64,([^"]+)" alt="A &lt;terminal/.exec(
      html,
    )!;
    expect(Buffer.from(drawing!, 'base64').toString()).toBe(readFileSync('src/cli/images/run.svg', 'utf8'));
    expect(markdown).toBe('A <terminal>');
  });

  it('stacks the rows of a table on a phone, each cell under the name of its column', () => {
    const { html } = render(
      '# A\n\n| `kind` | what it is | paid? |\n|---|---|---|\n| a | a paper boat at sea | no document says so |\n',
    );
    expect(html).toContain('<table class="stacks" role="table">');
    const header = 'scope="col" role="columnheader"';
    expect(html).toContain(`<th ${header}><code class="whole">kind</code></th><th ${header}>What it is</th>`);
    const labelled =
      /<td role="cell">a<\/td><td role="cell" data-label="What it is:">.*?<\/td><td role="cell" data-label="Paid\?">/;
    expect(html).toMatch(labelled);
  });

  it('leaves a table as it is that fits on a phone, or that is compared across its rows', () => {
    const row = (cells: string[]) => `| ${cells.join(' | ')} |\n`;
    const table = (cells: string[]) => render(`# A\n\n${row(cells)}${row(cells.map(() => '---'))}${row(cells)}`).html;
    const long = 'words that go on and on beyond the edge';
    expect(table(['code', long])).not.toContain('stacks');
    expect(table([`${long} of it`, long])).toContain('stacks');
    // A word that does not break has no room beside another column.
    expect(table(['code', '`/v1/resources/elevenlabs/voices`'])).toContain('stacks');
    expect(table([long, long, long, long])).toContain('stacks');
    expect(table([long, long, long, long, long])).not.toContain('stacks');
  });

  it('keeps code as it is', () => {
    const text = 'Not a link: `[a](../wind/README.md)`.\n\n```md\n[a](../wind/README.md) <b>\n```\n';
    const { html, markdown } = render(text);
    expect(markdown).toBe(text);
    expect(html).toContain('[a](../wind/README.md) &lt;b>');
  });

  it('has comments behind commands, in which no word is a keyword', () => {
    const code = "npx a 'b # c'  # in a clone\n\n# do it\nunigen b | jq '.x'  # done";
    const { html } = render(`# A\n\n\`\`\`sh\n${code}\n\`\`\`\n`);
    const [, shown] = /<code>(.*?)<\/code>/s.exec(html)!;
    expect(shown!.replaceAll(/<[^>]*>/g, '')).toBe(code);
    expect(shown).toContain('<small># in a clone</small>');
    expect(shown).toContain('<small># done</small>');
    expect(shown).toContain("<i>'b # c'</i>");
    expect([...shown!.matchAll(/<b>(.*?)<\/b>/g)].map(([, word]) => word)).toEqual(['npx']);
  });

  it('gives headings the anchors of GitHub, each once', () => {
    const { html } = render('# `x-kind` & more\n\n## Run a task\n\n## Run a task\n');
    expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'x-kind--more',
      'run-a-task',
      'run-a-task-1',
    ]);
  });
});

it.each([
  ['errors', errorGuide],
  ['an API', (contract: typeof document) => apiGuide({ document: contract, models: [], date: '' }, 'unifically')],
])('the JSON in the guide to %s has a property a line', (_name, guideTo) => {
  const blocks = [...guideTo(document).matchAll(/```json\n([^]*?)\n```/g)].map(([, json]) => json!);
  expect(blocks.length).toBeGreaterThan(5);
  for (const json of blocks) expect(json).toBe(JSON.stringify(JSON.parse(json), undefined, 2));
});

it.each(['unifically', 'gateai'] as const)('the guide to %s shows each request and response', async (api) => {
  const text = apiGuide(await readReference(document), api);
  const operations = contractOperations(document).filter((operation) => operation.api === api);
  expect(operations.length).toBeGreaterThan(5);
  for (const { method, host, path, responses } of operations) {
    const section = text
      .slice(text.indexOf(`\`${method} ${host}${path}\``))
      .split(/\n#{2,3} (?!Re(?:quest|sponse))/)[0]!;
    const [example] = Object.values(responses.find(([status]) => status === '200')![1].content ?? {}).flatMap(
      ({ examples }) => Object.values(examples ?? {}),
    );
    if (example) expect(section, path).toContain(JSON.stringify(example.value, undefined, 2));
  }
  expect(text).toContain('Request as `multipart/form-data`:\n\n- `file`: file; required. ');
  expect(text).toContain(LOOK_FIRST[api]);
  if (api === 'unifically') expect(text).toContain('- `language`: zh, en, ');
});

it('the guide to errors says which of them may have been charged, and what a 500 after a create is', () => {
  const text = errorGuide(document);
  const [, table] = /## What may be charged\n\n[^|]*\n\n([^]*?)\n\n/.exec(text)!;
  const rows = table!.split('\n').slice(2);
  const thrown = (words: string) => rows.find((row) => row.startsWith(`| ${words}`))!;
  // What a person needs first is in view on a phone too.
  expect(table).toMatch(/^\| Response to the create \| Charged\? \|/);
  expect(thrown('500')).toBe(
    '| 500 | **Perhaps**: no document says | `ServerError` if its body is an error that only the API sends: with `success: false`, or at GateAI Core with a `code`; else `UnknownOutcomeError` |',
  );
  expect(thrown('400')).toMatch(/\| No \| `ValidationError` \|/);
  expect(thrown('429')).toMatch(/\| No \| `RateLimitError` \|/);
  for (const words of ['408, 502', 'None: it was lost'])
    expect(thrown(words)).toMatch(/\| \*\*Perhaps\*\*.* \| `UnknownOutcomeError` \|/);
  // What no document says of a failed task, the client guide says at more length, and how to find it out.
  expect(thrown('A task, which failed later')).toMatch(
    /Yes; no document says whether it is refunded.*`TaskFailedError`/,
  );
  expect(readFileSync('src/client/README.md', 'utf8')).toMatch(
    /### Failed tasks\n[^#]*No document says[^#]*refunded[^#]*compare\s+`balance_usd`[^#]*\n### /,
  );
  for (const [title] of rows.map((row) => row.slice(2))) expect(title).toMatch(/[A-Z0-9]/);
  expect(text).toContain('`POST /v1/tasks` at Unifically, and `POST /api/generate` at GateAI Core');
  expect(text).toContain('A 500 with any other body comes from a host in between');
  expect(text).toContain('the client throws an `UnknownOutcomeError`');
  // As the client does: the body of GateAI Core is one that a host in between may send.
  expect(text.slice(text.indexOf('## GateAI Core'))).toMatch(
    /After a create, the client does not retry a 500, and throws an `UnknownOutcomeError`/,
  );
  expect(text).not.toMatch(/unknown whether a (?:task|generation) was started/i);
  // The word for what no document says is explained before it is used.
  for (const part of text.split(/\n(?=## )/).filter((one) => one.includes('assumed')))
    expect(part).toMatch(/^## .*\n\nWhat is \*assumed\* is not in the documents/);
  // The sections say no more about money than the documents do.
  const failures = text.split(/\n(?=#{2,3} )/).filter((one) => one.startsWith('### 500'));
  expect(failures.length).toBeGreaterThan(0);
  for (const section of failures) {
    expect(section).toMatch(/whether a create that got this response was charged/);
    expect(section).toMatch(/may have been charged\. Look at your account/);
    expect(section).not.toMatch(/there is no task|nothing was charged/i);
  }
  // An example is of its own status.
  const section = text.split(/\n(?=#{2,3} )/).find((one) => /^### 401 .*upload/.test(one))!;
  expect(section).toContain('key is not valid');
  expect(section).not.toContain('could not be read');
});

it('the figures of a rate limit are those of an older copy wherever they stand', async () => {
  const texts = [errorGuide(document), apiGuide(await readReference(document), 'unifically')];
  const paragraphs = texts.flatMap((text) => text.split('\n\n')).filter((one) => /\b10 requests\s/.test(one));
  expect(paragraphs.length).toBeGreaterThan(1);
  for (const paragraph of paragraphs) expect(paragraph).toMatch(/older copy[^]*current copies\s+give no\s+figure/);
});

it.each([
  ['unifically', 'createTask', /for (\d+) s at Unifically/],
  ['gateai', 'gateaiGenerate', /for (\d+) s at GateAI/],
] as const)('the pause of %s after a 429 has one length: that of the client', async (api, create, inClient) => {
  const { cooldownMs } = toClientLimit(operations[create].limit);
  const [, seconds] = /or after (\d+) seconds if it has none/.exec(apiGuide(await readReference(document), api))!;
  expect(Number(seconds) * 1000).toBe(cooldownMs);
  expect(Number(inClient.exec(readFileSync('src/client/README.md', 'utf8'))![1]) * 1000).toBe(cooldownMs);
});

it('a link to another guide has words, not the name of its file', async () => {
  for (const { slug, text } of await readGuides(await readReference(document)))
    if (slug !== 'contributing') expect(text.match(/\[[^\]\n]*\.md\]\(/g) ?? [], slug).toEqual([]);
});

it('the README leads to the guides that are made from the contract, by the URLs of the sandbox and to pages of the site', async () => {
  const guides = await readGuides(await readReference(document));
  const introduction = guides.find(({ slug }) => slug === 'introduction')!;
  const links = [...introduction.text.matchAll(/\]\((http:\/\/127\.0\.0\.1:4010\/[^)]*)\)/g)].map(([, url]) => url!);
  expect(links.map((url) => linkResolver(guides, 'page')(introduction, url))).toEqual(
    ['unifically', 'gateai', 'errors'].map((slug) => ({ kind: 'page', href: `../${slug}/index.html` })),
  );
  expect(linkResolver(guides, 'markdown')(introduction, links[0]!)).toEqual({ kind: 'page', href: 'unifically.md' });
  const none = 'http://127.0.0.1:4010/guides/none/';
  expect(linkResolver(guides, 'page')(introduction, none)).toEqual({ kind: 'external', href: none });
});

it('a guide has one name: in the menu, as its heading, as its Markdown', async () => {
  const guides = await readGuides(await readReference(document));
  expect(guides.length).toBeGreaterThan(30);
  for (const { title, text } of guides) expect(text.split('\n', 1)).toEqual([`# ${title}`]);
  // Who uses the client looks for errors beside it.
  const slugs = guides.filter(({ audience }) => audience === 'client').map(({ slug }) => slug);
  expect(slugs.indexOf('errors')).toBe(slugs.indexOf('client') + 1);
});

it('a sitemap has the pages below the URL of the site', () => {
  const text = sitemap('https://example.com/a&b', ['index.html', 'guides/x/index.html', 'llms.txt'], '2026-11-21');
  expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)).toEqual([
    'https://example.com/a&amp;b/',
    'https://example.com/a&amp;b/guides/x/',
  ]);
});

it.each(['../../x', 'x"><script>'])('a model with the id %j has no page', async (id) => {
  const text = JSON.stringify(document).replaceAll('"google/veo-3.1-fast"', JSON.stringify(id));
  await expect(readReference(JSON.parse(text) as typeof document)).rejects.toThrow("can't have a page");
});
