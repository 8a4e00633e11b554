import { beforeAll, describe, expect, it } from 'vitest';
import { parseGuides } from '../../scripts/reference/guides/outline.js';
import { readGuides } from '../../scripts/reference/guides/read-guides.js';
import { readReference } from '../../scripts/reference/read-reference.js';
import { OPERATION_NAMES, SECTION_NAMES, searchIndex } from '../../scripts/reference/search/search-index.js';
import { catalog, stateOf } from '../support/catalog.js';
import { document } from '../support/contract.js';
import { unknownOutcomePath } from '../../src/reference/paths.js';
import type { ResultGroup } from '../../src/reference/search/groups.js';
import { excerpt } from '../../src/reference/search/excerpt.js';
import type { SearchRecord } from '../../src/reference/search/records.js';
import { similarModels } from '../../src/reference/search/similar-models.js';
import { withCompoundsApart } from '../../src/reference/search/compounds.js';
import { createSearch } from '../../src/reference/search/search.js';
import { indexedTokensOf, stemOf, tokensOf } from '../../src/reference/search/tokens.js';

let search: (query: string) => ResultGroup[];
let records: SearchRecord[];
beforeAll(async () => {
  const reference = await readReference(document);
  const index = searchIndex(reference, parseGuides(await readGuides(reference)));
  records = index.records;
  search = createSearch(index);
});

/** The groups of a query, each with its titles. */
const found = (query: string) =>
  Object.fromEntries(search(query).map(({ group, results }) => [group, results.map(({ title }) => title)]));

/** How many results of each group a query has. */
const countsOf = (query: string) => search(query).map(({ group, count }) => [group, count]);

describe('the search', () => {
  it.each([
    ['music from text', 'music'],
    ['music from a text prompt', 'music'],
    ['video from text', 'text to video'],
    ['image from a description', 'text to image'],
  ])('reads a text that goes in as the catalog does: %s', (query, asked) => {
    expect(found(query).model).toEqual(found(asked).model);
    expect(found(query).model!.length).toBeGreaterThan(2);
  });

  it('leaves a script that a guide speaks of', () => {
    expect(countsOf('unigen from a script')).not.toEqual(countsOf('unigen'));
  });

  it('takes a number that there is as it is: 402 is no beginning of the port 4020', () => {
    expect(found('402').error).toEqual(['402 Payment Required: create a task']);
    expect(found('402').guide).not.toContain('Over HTTP');
    expect(found('4020').guide).toContain('Over HTTP');
    // Versions are typed in part.
    expect(found('veo 3').model).toContain('Veo 3.1 Fast');
  });

  it.each(['local file', 'local file reference image python', 'own image', 'upload image'])(
    'leads from %s to the guide to files',
    (query) => {
      expect(found(query).guide![0]).toBe('Files');
    },
  );

  it('finds an error by its status or code', () => {
    expect(search('429')[0]).toMatchObject({ group: 'error' });
    expect(found('429').error).toEqual(['429 Too Many Requests', '429 Too Many Requests']);
    expect(found('PROMPT_TOO_LONG').error).toEqual(['400 Bad Request']);
  });

  it.each(['error 429', 'what does error 429 mean', 'why do I get a 429?'])(
    'finds an error by a question: %s',
    (query) => {
      const [first] = search(query);
      expect(first).toMatchObject({ group: 'error' });
      expect(first!.results.slice(0, 2).map(({ title }) => title)).toEqual([
        '429 Too Many Requests',
        '429 Too Many Requests',
      ]);
    },
  );

  it.each(['lost answer', 'the answer was lost', 'UnknownOutcomeError', 'unknown outcome'])(
    'finds what is thrown if no response arrives: %s',
    (query) => {
      expect(search(query)[0]!.results[0]).toMatchObject({
        group: 'error',
        title: 'Unknown outcome: UnknownOutcomeError',
      });
    },
  );

  it.each(['not pay twice', 'how not to pay twice', 'pay twice', 'idempotency', 'How do I avoid paying twice?'])(
    'answers first how one does not pay twice: %s',
    (query) => expect(search(query)[0]!.results[0]!.url).toMatch(/^guides\/errors\/.*#unknown-outcome/),
  );

  it('has other names only for sections that there are', () => {
    const urls = new Set(records.map(({ url }) => url));
    for (const url of Object.keys(SECTION_NAMES)) expect(urls).toContain(url);
    for (const api of ['unifically', 'gateai'] as const) expect(urls).toContain(unknownOutcomePath(api));
  });

  it('has the rest of each group, in its order', () => {
    for (const query of ['webhook', 'seed', 'kling'])
      for (const { results, more, count } of search(query)) {
        expect(results.length + more.length, query).toBe(count);
        expect(new Set([...results, ...more]).size, query).toBe(count);
      }
    expect(search('webhook').find(({ group }) => group === 'guide')!.more.length).toBeGreaterThan(0);
  });

  it('finds a webhook by several words for it', () => {
    expect(found('callback')).toMatchObject({
      parameter: ['callback_url'],
      operation: ['A task has finished'],
      guide: expect.arrayContaining(['Webhooks']) as string[],
    });
    expect(search('webhook')[0]!.results[0]!.url).toBe('guides/webhooks/index.html');
    expect(search('webhook signature')[0]!.results[0]!.url).toMatch(/^guides\/webhooks\/index\.html/);
  });

  it('finds a model by its name, its id, and what it does', () => {
    expect(found('veo extend').model![0]).toBe('Veo 3.1 Extend');
    expect(found('google/veo-3.1-fast').model![0]).toBe('Veo 3.1 Fast');
    expect(found('lip sync').model).toContain('Wan 2.7 Video');
    expect(found('nano bananna').model![0]).toMatch(/^Nano Banana/);
  });

  it.each([
    ['kling 3.0', /^Kling 3\.0/],
    ['veo', /^Veo \d/],
    ['veo 3.1', /^Veo 3\.1/],
    ['seedance', /^SeeDance/],
  ])('finds models by the beginning of their names first: %s', (query, name) => {
    const group = search(query).find(({ group: one }) => one === 'model')!;
    for (const { title } of group.results.slice(0, 3)) expect(title).toMatch(name);
  });

  it.each([
    ['veo 3', /^Veo 3\.\d/],
    ['veo3', /^Veo 3\.\d/],
    ['veo3.1', /^Veo 3\.1/],
    ['veo 3.1 fast', /^Veo 3\.1 Fast/],
    ['kling 3', /^Kling 3\.0/],
    ['kling 2', /^Kling 2\.\d/],
    ['kling2.6', /^Kling 2\.6/],
    ['gpt image', /^GPT Image/],
    ['gpt-image-2', /^GPT Image 2/],
    ['flux', /^Flux/],
    ['flux 2', /^Flux\.2/],
    ['flux.2', /^Flux\.2/],
    ['suno', /^Suno/],
    ['sora', /^Sora/],
    ['sora 2', /^Sora 2/],
    ['sora2', /^Sora 2/],
    ['nano banana', /^Nano Banana/],
    ['nano banana pro', /^Nano Banana/],
    ['seedance 2', /^SeeDance 2\.0/],
    ['seedream 4', /^See[Dd]ream 4\./],
    ['wan 2.7', /^Wan 2\.7/],
    ['wan2.7', /^Wan 2\.7/],
    ['hailuo 2', /Hailuo 2\./],
    ['qwen', /^Qwen/],
    ['grok imagine', /^Grok Imagine/],
    ['elevenlabs', /^ElevenLabs/],
    ['rodin', /^Rodin/],
  ])('has the models before all else for what may be their name: %s', (query, name) => {
    const [first] = search(query);
    expect(first!.group).toBe('model');
    const named = [...first!.results, ...first!.more].filter(({ title }) => name.test(title));
    // Those of the name come before others.
    for (const { title } of first!.results.slice(0, named.length)) expect(title).toMatch(name);
    expect(named.length).toBeGreaterThan(0);
  });

  it.each([
    ['get task', 'Get a task'],
    ['get a task', 'Get a task'],
    ['create task', 'Create a task'],
    ['list veo voices', 'List Veo voices'],
    ['list kling voices', 'List Kling voices'],
    ['upload file', 'Upload a file'],
    ['balance', 'Get the account'],
    ['account balance', 'Get the account'],
    ['get credits', 'Get credits'],
  ])('has an operation before all else for its name: %s', (query, title) => {
    const [first] = search(query);
    expect(first!.group).toBe('operation');
    expect(first!.results[0]!.title).toBe(title);
  });

  it('has other names only for operations that there are', () => {
    const ids = new Set(records.filter(({ group }) => group === 'operation').map(({ words }) => words));
    for (const id of Object.keys(OPERATION_NAMES)) expect(ids).toContain(id);
  });

  it.each([
    ['speech', 'operation'],
    ['voices', 'parameter'],
    ['429', 'error'],
    ['webhook', 'guide'],
    ['cancel', 'guide'],
  ])('takes a word that is in names of models for no name: %s', (query, group) => {
    expect(search(query)[0]!.group).toBe(group);
  });

  it('counts what it finds, and shows the more specific name as well', () => {
    const { results, count } = search('kling').find(({ group }) => group === 'model')!;
    expect(results).toHaveLength(8);
    expect(count).toBeGreaterThan(results.length);
    expect(found('veo').model).toContain('Veo 3.1 Extend');
    expect(found('kling 3.0').model).toContain('Kling 3.0 Omni Video');
    for (const query of ['kling', 'veo', 'seedance', 'flux'])
      expect(search(query).find(({ group }) => group === 'model')!.count, query).toBe(
        catalog.view(stateOf(`q=${query}&retired=1`)).shown.length,
      );
  });

  it('finds a parameter for all models, and of one', () => {
    expect(search('negative_prompt')[0]!.results[0]).toMatchObject({
      title: 'negative_prompt',
      subtitle: 'All models',
    });
    const [first] = search('veo 3.1 fast voice').find(({ group }) => group === 'parameter')!.results;
    expect(first).toMatchObject({ title: 'voice', subtitle: 'Veo 3.1 Fast' });
  });

  it('finds the right thing for a question and for another form of a word', () => {
    expect(search('what does it cost')[0]!.results[0]!.title).toBe('Prices');
    expect(found('what does it cost').operation![0]).toBe('Estimate the cost');
    expect(found('retry').guide).toContain('With limits and retries');
  });

  it.each([
    ['seedance 10 s', /^SeeDance/],
    ['kling 5 seconds', /^Kling/],
    ['veo 1080p under $1', /^Veo/],
  ])('finds models by name and by conditions in numbers: %s', (query, name) => {
    const [first] = search(query);
    expect(first!.group).toBe('model');
    for (const { title } of first!.results) expect(title).toMatch(name);
  });

  it.each([
    ['webhook', ['Webhooks · Be called when a task ends, safely']],
    ['retry', ['With limits and retries · Raw client']],
    ['429', ['429 Too Many Requests · Unifically', '429 Too Many Requests · GateAI Core']],
    ['kling omni', ['Kling 3.0 Omni Image · kuaishou/kling-3.0-omni-image · image · Unifically']],
    ['price', ['Prices · All models, the cheapest first']],
    ['voice', ['voice · All models', 'voices · All models', 'voice_id · All models']],
    ['dry run', ['dry_run · Every request to Unifically']],
    ['rate limit', ['429 Too Many Requests · GateAI Core', '429 Too Many Requests · Unifically']],
    ['mock', ['Mock Service Worker · The real hosts, mocked in Node, pages and Storybook']],
    ['motion', ['List motions · GET /v1/resources/higgsfield-ai/motions']],
    ['upload', ['Upload a file · PUT /upload', 'Upload a file · POST /api/upload']],
    ['seed', ['seed · All models']],
    ['errors', ['Errors · Every status and code, and what the client throws', 'Errors · Client']],
    ['overlays', ['Overlays · Models, parameters and values that this version does not list']],
    ['cli', ['Command line · Find, price and run models; verify the live API']],
    ['msw', ['Mock Service Worker · The real hosts, mocked in Node, pages and Storybook']],
    ['validation', ['Validation · Check a request before it is sent']],
    ['add a model', ['Add a model · Overlays', 'Add a model · Contributing']],
    ['sora 2', ['Sora 2 · sora-2 · video · GateAI Core']],
  ])('puts what is named as the query first: %s', (query, expected) => {
    const [first] = search(query);
    const names = first!.results.map(({ title, subtitle }) => `${title} · ${subtitle}`);
    expect(names.slice(0, expected.length)).toEqual(expected);
  });

  it.each([
    [['price', 'prices', 'pricing', 'cost', 'costs', 'cheapest', 'cheapest model'], 'index.html?sort=price'],
    [['fastest', 'typical time'], 'index.html?sort=time'],
    [['models', 'all models'], 'index.html'],
    [['compare', 'compare models'], 'compare/index.html'],
    [['operations', 'endpoints', 'API reference'], 'operations/index.html'],
    [['error', 'errors'], 'guides/errors/index.html'],
    [['python'], 'guides/python/index.html'],
    [['cancel'], 'guides/runs/index.html#mistakes'],
  ])('leads to the page that is about %s', (queries, url) => {
    for (const query of queries) expect(search(query)[0]!.results[0]!.url, query).toBe(url);
  });

  it.each(['openapi', 'OpenAPI document', 'openapi.json', 'download', 'swagger', 'contract', 'yaml'])(
    'leads to where the OpenAPI document is linked: %s',
    (query) => {
      const [first] = search(query)[0]!.results;
      expect(first).toMatchObject({ title: 'OpenAPI document', url: 'operations/index.html' });
    },
  );

  it('has the guide to portable documents beside the OpenAPI document', () => {
    expect(found('openapi').guide![0]).toBe('Portable documents');
  });

  it('has the guide to prices beside their page, and sections for all before those for some', () => {
    expect(found('price').guide!.slice(0, 2)).toEqual(['Ask for the price first', 'Calculate a price']);
    expect(found('cost').guide![0]).toBe('What it costs');
  });

  it.each([
    ['receive webhooks', 'Webhooks'],
    ['how to receive webhooks', 'Webhooks'],
    ['what to do at 429', '429 Too Many Requests'],
    ['resume a wait after a crash', 'Store the handle'],
    ['after a crash', 'Store the handle'],
    ['how do I verify a webhook signature', 'Signed URLs'],
    ['what is an overlay', 'Overlays'],
    ['can I use the Vercel AI SDK', 'AI SDK'],
    ['how to generate a client in Go', 'Quick start: Go'],
    ['call it from python', 'Quick start: Python'],
    ['how to run it in docker', 'Docker'],
    ['was I charged', 'What may be charged'],
    ['what happens to a task when my process is killed', 'After a kill'],
    ['share the limits between processes', 'Share the limits of a key'],
    ['a route in next.js', 'A route of Next.js'],
    ['how do I save the files', 'Save the files of an output'],
    ['using BullMQ', 'BullMQ'],
    ['agents in cursor', 'MCP'],
    ['can I run it without a key?', 'Without a key'],
    ['how do I use it with vitest', 'Vitest'],
    ['get the price of a request', 'Ask for the price first'],
    ['too many requests', '429 Too Many Requests'],
  ])('answers a question: %s', (query, title) => {
    expect(search(query)[0]!.results[0]!.title).toBe(title);
  });

  it.each([
    ['rate limit', /^guides\/errors\/.*#429/],
    ['prompt too long', /^guides\/errors\//],
    ['rate limit exceeded', /^guides\/errors\/.*#429/],
    ['webhook signature', /^guides\/webhooks\//],
    ['callback', /^guides\/webhooks\/index\.html$/],
    ['cancel a task', /^guides\/runs\/.*#mistakes/],
    ['upload a file', /^operations\/.*uploadfile$/],
    ['lip sync', /^models\//],
    ['lipsync', /^models\//],
    ['image to video', /^models\//],
    ['extend video', /^models\/.*extend/],
    ['timeout', /^guides\/client\//],
    ['api key', /^guides\/client\/index\.html#api-keys-and-base-urls/],
    ['base url', /^guides\/client\/index\.html#api-keys-and-base-urls/],
    ['sandbox', /^guides\/sandbox\/index\.html$/],
    ['402', /^guides\/errors\/.*#402/],
    ['401', /^guides\/errors\/.*#401/],
    ['UnknownOutcomeError', /^guides\/errors\/.*#unknown-outcome/],
    ['callback_url', /^guides\/unifically\/.*#request-body/],
    ['docker', /^guides\/testing\/.*#docker/],
    ['vitest', /^guides\/testing\/.*#vitest/],
    ['github actions', /^guides\/testing\/.*#github-actions/],
    ['playwright', /^guides\/playwright\/index\.html$/],
    ['mcp', /^guides\/mcp\/index\.html$/],
    ['agent', /^guides\/coding-agents\/index\.html$/],
    ['batch', /^guides\/cli\/.*#run-a-list/],
    ['csv', /^guides\/cli\/.*#run-a-list/],
    ['resume after crash', /^guides\/client\/.*#store-the-handle/],
    ['credits', /^operations\/.*credits$/],
    ['proxy', /^guides\/proxy\/index\.html$/],
    ['cors', /^guides\/proxy\//],
    ['next.js', /^guides\/testing\/.*#nextjs/],
    ['polling interval', /^guides\/client\/.*#how-often-it-polls/],
    ['how often to poll', /^guides\/client\/.*#how-often-it-polls/],
    ['how to poll', /^guides\/(?:client\/.*#how-often-it-polls|unifically\/.*#poll-a-task)/],
    ['where do I put the api key', /^guides\/client\/.*#api-keys-and-base-urls/],
    ['redis', /^guides\/bullmq\/index\.html$/],
    ['logging', /#(?:the-log|traces-metrics-and-logs)$/],
    ['opentelemetry', /^guides\/telemetry\/.*#opentelemetry/],
    ['json schema', /^guides\/schemas\/index\.html$/],
    ['storybook', /^guides\/msw\//],
    ['save files', /^guides\/node\//],
    ['content policy', /^guides\/errors\/.*#422/],
    ['first call', /^guides\/introduction\/.*#a-first-call/],
    ['getting started', /^guides\/introduction\/index\.html$/],
    ['quickstart', /^guides\/introduction\/index\.html$/],
    ['install', /^guides\/introduction\/index\.html$/],
    ['estimate cost', /^operations\/.*estimate$/],
  ])('has first what one who types it wants: %s', (query, url) => {
    expect(search(query)[0]!.results[0]!.url).toMatch(url);
  });

  it.each(['rate limit', 'pay twice', 'retry', 'price', 'webhook', 'seed'])(
    'has what few readers want after what many want: %s',
    (query) => {
      const { results, more } = search(query).find(({ group }) => group === 'guide')!;
      const isForFew = [...results, ...more].map(({ weight = 1 }) => weight < 0.4);
      // The first results of each guide come before the others.
      const shown = isForFew.slice(0, results.length);
      expect(shown.indexOf(true) === -1 || !shown.slice(shown.indexOf(true)).includes(false), String(shown)).toBe(true);
      expect(isForFew[0]).toBe(false);
    },
  );

  it.each([
    ['pay twice', 'error'],
    ['429', 'error'],
    ['lip sync', 'model'],
    ['upload a file', 'operation'],
    ['seed', 'parameter'],
    ['sandbox', 'guide'],
  ])('has the group of the best result first: %s', (query, first) => {
    const groups = search(query).map(({ group }) => group);
    expect(groups[0]).toBe(first);
    expect(new Set(groups).size).toBe(groups.length);
  });

  it('takes no parameter for an answer of which the query has a part', () => {
    expect(found('how long do urls last').parameter).toBeUndefined();
    expect(found('cancel a task').parameter).toBeUndefined();
    expect(found('seed parameter').parameter![0]).toBe('seed');
  });

  it('finds the subject of a question whose words are in several places', () => {
    expect(found('resume waiting').guide).toContain('Store the handle');
    expect(found('how to receive webhooks').guide).toContain('Workflows');
  });

  it.each([
    ['resuming', 'resume'],
    ['webhooks', 'webhook'],
    ['retries', 'retrying'],
    ['charged', 'charges'],
    ['stopping', 'stop'],
    ['logging', 'logs'],
    ['running', 'runs'],
  ])('takes %s for %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each(['generate', 'validate', 'resume', 'estimate'])(
    'finds no fewer entries with the last letter of a word: %s',
    (word) => {
      expect(countsOf(word)).toEqual(countsOf(word.slice(0, -1)));
    },
  );

  it('takes a plural for the whole word', () => {
    const all = search('cors').flatMap(({ results, more }) => [...results, ...more]);
    const words = (record: SearchRecord) => tokensOf(Object.values(record).flat().join(' '));
    for (const record of all) expect(words(record).map(stemOf), record.url).toContain('cor');
  });

  it('takes no beginning of an indexed word for two words', () => {
    const words = new Set(
      records.flatMap((record) => Object.values(record).flatMap((value) => indexedTokensOf(String(value)))),
    );
    const stems = new Set([...words].map(stemOf));
    const parts = new Set([...words].flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1))));
    expect(words).toContain('unifically');
    expect([...parts].filter((part) => withCompoundsApart(part, { words, stems }) !== part)).toEqual([]);
    expect(withCompoundsApart('quickstart', { words, stems })).toBe('quick start');
    expect(countsOf('unificall')).toEqual(countsOf('unifically'));
  });

  it.each([
    ['pollInterval', ['pollinterval', 'poll', 'interval']],
    ['RateLimitError', ['ratelimiterror', 'rate', 'limit', 'error']],
    ['OpenAPI', ['openapi']],
    ['TypeScript', ['typescript']],
  ])('finds %s by its parts if it is a name in code', (name, tokens) => {
    expect(indexedTokensOf(name)).toEqual(tokens);
  });

  it.each(['seed', 'string', 'image', 'kling', 'speed'])('leaves %s as it is', (word) => {
    expect(stemOf(word)).toBe(word);
  });

  it('finds a parameter once unless a model is named, and an operation once', () => {
    for (const name of ['seed', 'negative prompt', 'aspect_ratio']) {
      const { results, count } = search(name).find(({ group }) => group === 'parameter')!;
      expect(results.map(({ subtitle }) => subtitle)).toEqual(['All models']);
      expect(count).toBe(1);
    }
    const { operation, guide } = found('voice');
    expect(operation!.filter((title) => guide!.includes(title))).toEqual([]);
  });

  it.each(['mock', 'proxy', 'mcp', 'error'])('shows sections of other guides too: %s', (query) => {
    const { results } = search(query).find(({ group }) => group === 'guide')!;
    expect(new Set(results.map(({ url }) => url.split('#')[0])).size).toBeGreaterThan(1);
  });

  it('finds an operation by its path or name', () => {
    expect(search('POST /v1/tasks').find(({ group }) => group === 'operation')!.results[0]!.title).toBe(
      'Create a task',
    );
    expect(found('upload').operation).toContain('Upload a file');
  });

  it('finds what descriptions of models and parameters say, in another form too', () => {
    expect(found('transparent').parameter).toContain('transparency');
    expect(found('transparent').model).toContain('GPT Image 1');
    expect(search('speech in video')[0]).toMatchObject({ group: 'model' });
  });

  it('finds first the models that can make a transparent background', () => {
    const [models, ...others] = search('transparent background');
    expect(models).toMatchObject({ group: 'model' });
    // Others only say that they can't.
    const [first] = models!.results;
    expect(catalog.view(stateOf('q=transparent background')).shown.map((at) => catalog.rows[at]!.title)).toContain(
      first!.title,
    );
    expect(others.map(({ group }) => group)).toEqual(['parameter', 'operation']);
    expect(search('background sounds')[0]!.results[0]!.title).toBe('List background sounds');
  });

  it.each([
    ['price limit', 'guides/client/index.html#ask-for-the-price-first'],
    ['api key browser', 'guides/proxy/index.html'],
    ['timeout', 'guides/client/index.html#errors'],
  ])('has the section that a query names before all others: %s', (query, url) => {
    expect(search(query)[0]!.results[0]!.url).toBe(url);
  });

  it('finds what has most of the words if nothing has all, and nothing for nonsense', () => {
    expect(found('veo zzzzqqq').model!.length).toBeGreaterThan(0);
    expect(search('zzzzqqq')).toEqual([]);
    expect(search('—')).toEqual([]);
    // The words of a question alone ask for nothing.
    expect(search('nothing-like-this')).toEqual([]);
  });
});

describe('an excerpt', () => {
  const text =
    'A task has a handle. Store it before you wait. If the response to a create is lost, you may have been charged: look at the account, and do not send it again, since neither API has a key for that.';
  const rows = ['429 · wait for the time of Retry-After', 'a create that was lost · look at the account · perhaps'];

  it('is the part with the most words of the query, which are marked', () => {
    const pieces = excerpt({ text }, 'lost responses of a charged create');
    const whole = pieces.map(([piece]) => piece).join('');
    expect(whole).toMatch(/^… .*response to a create is lost, you may have been charged.* …$/);
    expect(whole.length).toBeLessThan(130);
    expect(pieces.filter(([, isFound]) => isFound).map(([piece]) => piece)).toEqual([
      'response',
      'create',
      'lost',
      'charged',
    ]);
  });

  it('is one row of a table if it has more of the words', () => {
    expect(excerpt({ text, rows }, '429 wait')).toEqual([
      ['429', true],
      [' · ', false],
      ['wait', true],
      [' for the time of Retry-After', false],
    ]);
    expect(excerpt({ text, rows }, 'lost create')[0]![0]).toMatch(/^… /);
  });

  it('is the first sentence without any of them, and takes no short word for the beginning of another', () => {
    expect(excerpt({ text }, 'zebra')).toEqual([['A task has a handle.', false]]);
    expect(excerpt({ text: 'It costs nothing.' }, 'not')).toEqual([['It costs nothing.', false]]);
    expect(excerpt({ text: `${'word '.repeat(40)}end.` }, 'zebra')[0]![0]).toMatch(/^(?:word )+…$/);
    expect(excerpt({ text: 'A seed.' }, 'seed')).toEqual([
      ['A ', false],
      ['seed', true],
      ['.', false],
    ]);
    expect(excerpt({}, 'seed')).toEqual([]);
  });

  it.each(['rate limit', 'pay twice', 'vitest', 'timeout', 'webhook', 'cancel a task', 'balance', 'docker'])(
    'is there for each result that has a text or a table: %s',
    (query) => {
      const results = search(query).flatMap((group) => group.results);
      const own = results.filter(({ group, text, rows: tables }) => group !== 'model' && (text ?? tables));
      expect(own.length).toBeGreaterThan(0);
      for (const record of own) expect(excerpt(record, query), record.url).not.toEqual([]);
      for (const { group, title, code, ...rest } of results)
        if (group === 'guide' && code !== undefined) expect(rest, title).toHaveProperty('text');
    },
  );

  it('has a word of the query if a text or a table has one', () => {
    for (const query of ['rate limit', 'timeout', 'refunds', '402'])
      for (const { results } of search(query))
        for (const record of results) {
          const stems = new Set(indexedTokensOf(`${record.text} ${record.rows?.join(' ')}`).map(stemOf));
          if (!tokensOf(query).some((word) => stems.has(stemOf(word)))) continue;
          expect(
            excerpt(record, query).some(([, isFound]) => isFound),
            `${query}: ${record.url}`,
          ).toBe(true);
        }
  });
});

describe('models that are spelled alike', () => {
  it.each([
    ['veo-9', /^google\/veo-|^veo-/],
    ['veo-3.1-fst', /veo-3\.1-fast/],
    ['kling', /kling/],
    ['google/veo-3.1-fats', /^google\/veo-3\.1-fast/],
  ])('%s', (text, expected) => {
    expect(similarModels(text, records)[0]!.subtitle.split(' ')[0]).toMatch(expected);
  });

  it.each(['webhooks', 'errors', 'zzzz', '<img src=x>zzzz'])('are none for %s', (text) => {
    expect(similarModels(text, records)).toEqual([]);
  });
});
