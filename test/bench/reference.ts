import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { siteFiles } from '../../scripts/reference/build-site.js';
import { readReference } from '../../scripts/reference/read-reference.js';
import type { Document } from '../../src/contract/document/types.js';
import { modelPath } from '../../src/reference/paths.js';
import { launch, noBrowser } from '../support/chromium.js';
import { median, ratio, table } from '../support/table.js';
import { buildTimes } from './reference/builds.js';
import { load, type Load } from './reference/load.js';
import { peerPages, type Peers } from './reference/peers.js';
import { serveFiles } from './reference/serve-files.js';
import { shuffled } from './shuffled.js';

/**
 * Cold loads of the reference in headless Chromium, compared with those of Redoc, Scalar and Swagger UI over the same document:
 * each from the loopback, with gzip, in a browser context of its own. The subjects take turns in random order, so that
 * other load on the machine affects all of them. Then how the build grows.
 */
const ROUNDS = 21;

const SOURCE = 'generated/openapi.json';

/** The goal: our pages paint in at most this part of the fastest of the others. */
const GOAL = 0.5;

const TOOLS_FOLDER = fileURLToPath(new URL('.tools/reference', import.meta.url));

/** What a browser needs for any page on this machine. */
const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Empty</title><p>Empty</p></html>';

interface Subject {
  name: string;
  /** `floor` is an empty page: nothing can load sooner. */
  kind: 'floor' | 'ours' | 'other';
  path: string;
  /** Selector of the first entry that a reader wants: a model, a parameter, a group of operations. */
  entry: string;
}

const modelPage = (id: string): Subject => ({
  name: `model page, ${id}`,
  kind: 'ours',
  path: `ours/${modelPath({ api: 'unifically', id })}`,
  entry: '#parameters ~ * [id^="parameter-"], #parameters [id^="parameter-"]',
});

const SUBJECTS: Subject[] = [
  { name: 'an empty page', kind: 'floor', path: 'empty/index.html', entry: 'p' },
  { name: 'catalog', kind: 'ours', path: 'ours/index.html', entry: '#models tbody tr' },
  modelPage('google/veo-3.1-fast'),
  modelPage('kuaishou/kling-3.0-omni-video'),
  { name: 'Redoc', kind: 'other', path: 'redoc/index.html', entry: '#tasks' },
  { name: 'Scalar', kind: 'other', path: 'scalar/index.html', entry: '[id$="tag/tasks"]' },
  { name: 'Swagger UI', kind: 'other', path: 'swaggerUi/index.html', entry: '.opblock' },
];

const document = JSON.parse(await readFile(SOURCE, 'utf8')) as Document;

if (noBrowser) console.log(`Loads are skipped: ${noBrowser}.`);
else
  try {
    await benchLoads(await peerPages(TOOLS_FOLDER, SOURCE));
  } catch (error) {
    if (!/npm install/.test(String(error))) throw error;
    console.log(`Loads are skipped: the others can't be installed from the registry.\n${String(error)}`);
  }
console.log(`\n${await buildTimes(document)}`);

async function benchLoads(peers: Peers): Promise<void> {
  const server = await serveFiles({
    ...peers,
    ours: await siteFiles(await readReference(document)),
    empty: { 'index.html': EMPTY_PAGE },
  });
  const browser = await launch();
  try {
    const loads = SUBJECTS.map(() => [] as Load[]);
    // The first round is for warming up.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const index of shuffled(SUBJECTS.length)) {
        const { path, entry } = SUBJECTS[index]!;
        const one = await load(browser, `${server.url}/${path}`, entry);
        if (round > 0) loads[index]!.push(one);
      }
    }
    console.log(tableOf(loads));
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
}

function tableOf(loads: Load[][]): string {
  const results = SUBJECTS.map((subject, index) => ({
    ...subject,
    paint: median(loads[index]!.map(({ paint }) => paint)),
    readable: median(loads[index]!.map(({ readable }) => readable)),
    bytes: median(loads[index]!.map(({ bytes }) => bytes)),
  }));
  const others = results.filter(({ kind }) => kind === 'other');
  const best = (figure: 'paint' | 'readable' | 'bytes') => Math.min(...others.map((other) => other[figure]));
  const cells = (figure: 'paint' | 'readable', value: number) => [value.toFixed(0), ratio(value, best(figure))];
  const rows = results.map(({ name, paint, readable, bytes }) => [
    name,
    ...cells('paint', paint),
    ...cells('readable', readable),
    (bytes / 1024).toFixed(1),
    ratio(bytes, best('bytes')),
  ]);
  const slow = results.filter(({ kind, paint }) => kind === 'ours' && paint > GOAL * best('paint'));
  const verdict =
    slow.length === 0
      ? `Each of our pages paints in at most ${ratio(GOAL, 1)} of the fastest of the others.`
      : `More than ${ratio(GOAL, 1)} of the fastest of the others: ${slow.map(({ name }) => name).join(', ')}.`;
  const head = ['cold load', 'paint ms', 'to best', 'readable ms', 'to best', 'KB gzip', 'to best'];
  return `${table(head, rows)}\nRatios are to the best of Redoc, Scalar and Swagger UI. ${verdict}`;
}
