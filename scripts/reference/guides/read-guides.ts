import { readFile } from 'node:fs/promises';
import { API_TITLES } from '../../../src/catalog/words/api-titles.js';
import { apiGuide } from './api-guide.js';
import { errorGuide } from './error-guide.js';
import type { Audience, Guide } from './guide.js';
import type { Reference } from '../read-reference.js';
import { parameterGuide } from './parameter-guide.js';

/** A document of the repository, or a text that is made from the contract. */
type Source = string | ((reference: Reference) => string);

/** All guides, in the order of the menu within each group. */
const GUIDES: [slug: string, source: Source, audience: Audience, title: string, summary: string][] = [
  ['introduction', 'README.md', 'start', 'Introduction', 'What unigen is, and a first call'],
  [
    'coding-agents',
    'src/reference/SKILL.md',
    'start',
    'For coding agents',
    'Choose, price, call and test without paying twice',
  ],
  ['client', 'src/client/README.md', 'client', 'Client', 'Runs, task handles, files, errors, rate limits'],
  [
    'errors',
    ({ document }) => errorGuide(document),
    'client',
    'Errors',
    'Every status and code, and what the client throws',
  ],
  ['validate', 'src/validate/README.md', 'client', 'Validation', 'Check a request before it is sent'],
  ['webhooks', 'src/webhooks/README.md', 'client', 'Webhooks', 'Be called when a task ends, safely'],
  ['proxy', 'src/proxy/README.md', 'client', 'Proxy', 'Browsers without the key'],
  ['node', 'src/node/README.md', 'client', 'Node', 'Save files, serve handlers'],
  ['ai-sdk', 'src/ai-sdk/README.md', 'client', 'AI SDK', 'Images, videos, speech and transcripts in Vercel’s AI SDK'],
  [
    'telemetry',
    'src/client/telemetry.md',
    'client',
    'Events and traces',
    'What a client does, for logs, metrics and spans',
  ],
  ['raw', 'src/raw/README.md', 'client', 'Raw client', 'One typed fetch a call'],
  ['sandbox', 'src/sandbox/README.md', 'test', 'Sandbox', 'Develop and test without a key'],
  ['testing', 'src/testing/README.md', 'test', 'Tests', 'Vitest, node:test, Docker, CI, Vite and Next.js'],
  ['msw', 'src/msw/README.md', 'test', 'Mock Service Worker', 'The real hosts, mocked in Node, pages and Storybook'],
  ['playwright', 'src/playwright/README.md', 'test', 'Playwright', 'An app in a browser; each test has a sandbox'],
  ['cli', 'src/cli/README.md', 'scripts', 'Command line', 'Find, price and run models; verify the live API'],
  [
    'mcp',
    'src/mcp/README.md',
    'scripts',
    'MCP',
    'Agents in Claude, Cursor and VS Code, with limits on what they spend',
  ],
  ['runs', 'src/runs/README.md', 'fleet', 'Runs', 'Thousands of tasks by name, over restarts and kills'],
  ['bullmq', 'src/bullmq/README.md', 'fleet', 'BullMQ', 'Runs on several machines, with Redis'],
  ['scale', 'src/bullmq/scale.md', 'fleet', 'At scale', 'What 100 workers, 100 keys and 10 million tasks need'],
  [
    'unifically',
    (reference) => apiGuide(reference, 'unifically'),
    'apis',
    API_TITLES.unifically,
    'Every operation, task state and webhook',
  ],
  [
    'gateai',
    (reference) => apiGuide(reference, 'gateai'),
    'apis',
    API_TITLES.gateai,
    'Every operation, task state and shared parameter',
  ],
  ['workflows', 'spec/workflows/README.md', 'apis', 'Workflows', 'Common uses, request by request, in Arazzo'],
  ['python', 'spec/quickstarts/python.md', 'languages', 'Quick start: Python', 'A generated client in Python'],
  ['go', 'spec/quickstarts/go.md', 'languages', 'Quick start: Go', 'A generated client in Go'],
  ['portable', 'spec/portable.md', 'languages', 'Portable documents', 'OpenAPI for code generators of any language'],
  [
    'interop',
    'spec/interop.md',
    'languages',
    'Tools that work',
    'Which generators and tools were run against the sandbox',
  ],
  ['catalog', 'src/catalog/README.md', 'data', 'Catalog', 'Models, prices and parameters as data'],
  ['schemas', 'src/schemas/README.md', 'data', 'JSON Schemas', 'One JSON Schema a model: AI SDK, MCP, forms'],
  [
    'parameters',
    ({ models }) => parameterGuide(models),
    'data',
    'Parameters',
    'Every parameter, and the models that take it',
  ],
  [
    'overlays',
    'src/generate/README.md',
    'contract',
    'Overlays',
    'Models, parameters and values that this version does not list',
  ],
  ['extensions', 'spec/extensions.md', 'contract', 'Extensions', 'Every x- key of the contract'],
  ['decisions', 'spec/decisions.md', 'contract', 'Decisions', 'How contradictions in the documents were resolved'],
  ['changelog', 'CHANGELOG.md', 'project', 'Changelog', 'What changed in each version'],
  ['contributing', 'CONTRIBUTING.md', 'project', 'Contributing', 'Add a model, change the contract'],
  ['security', 'SECURITY.md', 'project', 'Security', 'Report a vulnerability'],
];

/** All guides: documents of the repository, and those made from the contract. */
export async function readGuides(reference: Reference): Promise<Guide[]> {
  return Promise.all(
    GUIDES.map(async ([slug, source, audience, title, summary]): Promise<Guide> => {
      const isFile = typeof source === 'string';
      const text = isFile ? await readFile(source, 'utf8') : source(reference);
      return { slug, audience, title, summary, text: titled(text, title), ...(isFile && { source }) };
    }),
  );
}

/**
 * A text under the name that the menu has for it: the first heading of a file names it among the files of a repository.
 * The name and description for agents, with which a skill begins, are left out.
 */
function titled(text: string, title: string): string {
  return text.replace(/^---\n[^]*?\n---\n+/, '').replace(/^# .*/, `# ${title}`);
}
