import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveSandbox } from '../src/sandbox/server/index.js';
import { ansiSvg } from './screenshots/ansi-svg.js';

/**
 * Takes the screenshots of the guide of the command line: runs it in a terminal of tmux, against a sandbox as slow as the
 * real APIs, and draws what the terminal shows. Needs tmux and `npm run build`; takes about four minutes. Arguments are the
 * names of those to take; if omitted, all.
 */

/** What is typed, how long it takes, and what the image shows. */
interface Shot {
  name: string;
  title: string;
  columns: number;
  /** Files that are there, by name. */
  files?: Record<string, string>;
  /** Each text is typed; `Enter` and `Tab` are keys. */
  keys: [key: string, waitMs: number][];
}

/** A list for `unigen batch`. */
const LIST = ['boat', 'kite', 'bud', 'lamp', 'moss', 'rain', 'sail', 'dune']
  .map((name) => JSON.stringify({ name, model: 'alibaba/wan-2.5-image', input: { prompt: `A ${name}` } }))
  .join('\n');

const SHOTS: Shot[] = [
  {
    name: 'run',
    title: 'unigen run saves an image, then shows the bar, the price and the balance of a video',
    columns: 104,
    keys: [
      [`unigen run alibaba/wan-2.5-image --prompt 'A paper boat' --save out`, 0],
      ['Enter', 40_000],
      [`unigen run google/veo-3.1-fast --prompt 'A paper boat' --duration 8`, 0],
      ['Enter', 63_000],
    ],
  },
  {
    name: 'batch',
    title: 'unigen batch prices a list, then shows the bar, the states, the spend and the pace of its runs',
    columns: 84,
    files: { 'jobs.jsonl': LIST },
    keys: [
      ['unigen batch jobs.jsonl --dry-run', 0],
      ['Enter', 3000],
      ['unigen batch jobs.jsonl --out results --budget 1 --concurrency 3', 0],
      ['Enter', 40_000],
    ],
  },
  {
    name: 'resources',
    title: 'unigen resources lists the ids and names of camera settings, and the parameters that take them',
    columns: 92,
    keys: [
      ['unigen resources camera-settings', 0],
      ['Enter', 2000],
    ],
  },
  {
    name: 'completion',
    title: 'the Tab key offers the models, the parameters of a model and the values of one',
    columns: 84,
    keys: [
      ['unigen run google/veo-3.1-', 0],
      ['Tab', 1500],
      ['Tab', 1500],
      ['fast --aspect', 0],
      ['Tab', 1500],
      ['Tab', 1500],
      ['Tab', 1500],
    ],
  },
];

const SOCKET = `unigen-screenshots-${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'unigen-screenshots-'));
const sandbox = await serveSandbox({ port: 4010, speed: 1 });

function tmux(...args: string[]): string {
  return execFileSync('tmux', ['-L', SOCKET, ...args], { encoding: 'utf8' });
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

try {
  const program = join(folder, 'unigen');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/src/cli/main.js')}' "$@"\n`);
  chmodSync(program, 0o755);
  mkdirSync('src/cli/images', { recursive: true });
  const variables = {
    PATH: `${folder}:${process.env.PATH}`,
    UNIFICALLY_BASE_URL: sandbox.url,
    GATEAI_BASE_URL: sandbox.url,
    UNIFICALLY_API_KEY: 'any',
    GATEAI_API_KEY: 'any',
    LANG: 'C.UTF-8',
  };
  const environment = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  const asked = process.argv.slice(2);
  for (const { name, title, columns, keys, files = {} } of SHOTS) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    tmux(
      'new-session',
      '-d',
      '-x',
      String(columns),
      '-y',
      '40',
      '-c',
      folder,
      'env',
      ...environment,
      'bash',
      '--norc',
      '--noprofile',
    );
    await sleep(500);
    tmux('send-keys', `PS1='$ '; eval "$(unigen completion bash)"; clear`, 'Enter');
    await sleep(2000);
    for (const [key, waitMs] of keys) {
      tmux('send-keys', ...(key === 'Enter' || key === 'Tab' ? [key] : ['-l', key]));
      await sleep(waitMs);
    }
    writeFileSync(`src/cli/images/${name}.svg`, ansiSvg(tmux('capture-pane', '-p', '-e'), columns, title));
    tmux('kill-server');
    await sleep(500);
  }
} finally {
  try {
    tmux('kill-server');
  } catch {
    // The process has ended.
  }
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
}
