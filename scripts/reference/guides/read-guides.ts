import { readFile } from 'node:fs/promises';
import { API_TITLES } from '../../../src/catalog/words/api-titles.js';
import { apiGuide } from './api-guide.js';
import { errorGuide } from './error-guide.js';
import type { Audience, Guide } from './guide.js';
import type { Reference } from '../read-reference.js';
import { parameterGuide } from './parameter-guide.js';

/** The documents of the repository that are guides, in the order of the menu. */
const DOCUMENTS: [slug: string, source: string, audience: Audience, title: string, summary: string][] = [
  ['introduction', 'README.md', 'start', 'Introduction', 'What unigen is, and a first call'],
  [
    'coding-agents',
    'src/reference/SKILL.md',
    'start',
    'For coding agents',
    'Choose, price, call and test without paying twice',
  ],
  ['client', 'src/client/README.md', 'client', 'Client', 'Runs, task handles, files, errors, rate limits'],
  ['runs', 'src/runs/README.md', 'fleet', 'Runs', 'Thousands of tasks by name, over restarts and kills'],
  ['bullmq', 'src/bullmq/README.md', 'fleet', 'BullMQ', 'Runs on several machines, with Redis'],
  ['scale', 'src/bullmq/scale.md', 'fleet', 'At scale', 'What 100 workers, 100 keys and 10 million tasks need'],
  ['ai-sdk', 'src/ai-sdk/README.md', 'client', 'AI SDK', 'Images, videos, speech and transcripts in Vercel’s AI SDK'],
  [
    'telemetry',
    'src/client/telemetry.md',
    'client',
    'Events and traces',
    'What a client does, for logs, metrics and spans',
  ],
  ['validate', 'src/validate/README.md', 'client', 'Validation', 'Check a request before it is sent'],
  ['webhooks', 'src/webhooks/README.md', 'client', 'Webhooks', 'Be called when a task ends, safely'],
  ['proxy', 'src/proxy/README.md', 'client', 'Proxy', 'Browsers without the key'],
  ['node', 'src/node/README.md', 'client', 'Node', 'Save files, serve handlers'],
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
  ['workflows', 'spec/workflows/README.md', 'scripts', 'Workflows', 'Common uses, request by request, in Arazzo'],
  ['catalog', 'src/catalog/README.md', 'data', 'Catalog', 'Models, prices and parameters as data'],
  ['schemas', 'src/schemas/README.md', 'data', 'Schemas', 'One JSON Schema a model: AI SDK, MCP, forms'],
  ['portable', 'spec/portable.md', 'languages', 'Portable documents', 'OpenAPI for code generators of any language'],
  [
    'interop',
    'spec/interop.md',
    'languages',
    'Tools that work',
    'Which generators and tools were run against the sandbox',
  ],
  ['python', 'spec/quickstarts/python.md', 'languages', 'Quick start: Python', 'A generated client in Python'],
  ['go', 'spec/quickstarts/go.md', 'languages', 'Quick start: Go', 'A generated client in Go'],
  [
    'overlays',
    'src/generate/README.md',
    'contract',
    'Overlays',
    'Models, parameters and values that this version does not list',
  ],
  ['extensions', 'spec/extensions.md', 'contract', 'Extensions', 'Every x- key of the contract'],
  ['decisions', 'spec/decisions.md', 'contract', 'Decisions', 'How contradictions in the documents were resolved'],
  ['contributing', 'CONTRIBUTING.md', 'contract', 'Contributing', 'Add a model, change the contract'],
  ['changelog', 'CHANGELOG.md', 'contract', 'Changelog', 'What changed in each version'],
  ['security', 'SECURITY.md', 'contract', 'Security', 'Report a vulnerability'],
];

/** All guides: documents of the repository, and those made from the contract. */
export async function readGuides(reference: Reference): Promise<Guide[]> {
  const { document, models } = reference;
  const documents = DOCUMENTS.map(
    async ([slug, source, audience, title, summary]): Promise<Guide> => ({
      slug,
      source,
      audience,
      title,
      summary,
      text: withoutFrontMatter(await readFile(source, 'utf8')),
    }),
  );
  return [
    ...(await Promise.all(documents)),
    {
      slug: 'unifically',
      audience: 'apis',
      title: API_TITLES.unifically,
      summary: 'Every operation, task state and webhook',
      text: apiGuide(reference, 'unifically'),
    },
    {
      slug: 'gateai',
      audience: 'apis',
      title: API_TITLES.gateai,
      summary: 'Every operation, task state and shared parameter',
      text: apiGuide(reference, 'gateai'),
    },
    {
      slug: 'parameters',
      audience: 'data',
      title: 'Parameters',
      summary: 'Every parameter, and the models that take it',
      text: parameterGuide(models),
    },
    {
      slug: 'errors',
      audience: 'apis',
      title: 'Errors',
      summary: 'Every status and code, and what the client throws',
      text: errorGuide(document),
    },
  ];
}

/** A skill file begins with its name and description for agents. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[^]*?\n---\n+/, '');
}
