import { tableOf, type Outcome } from './table.js';

const INTRODUCTION = `# Clients by other people's tools

The package has two forms of the contract:

- \`unigen/openapi.json\` is the contract itself, with every rule, in OpenAPI 3.1. Many generators can't read all of it.
- \`unigen/portable/unifically.json\` and \`unigen/portable/gateai.json\` are derived from it for generators: one API each,
  OpenAPI 3.0, and what JSON Schema says across parameters ("\`end_image_url\` needs \`start_image_url\`") in the
  descriptions. They accept every valid request and some that the API rejects.

After \`npm install unigen\`, the files are in \`node_modules/unigen/generated/\`. The commands below call them
\`unifically.json\`, \`gateai.json\` and \`openapi.json\`.

What is the same for all tools:

- **A create costs money and has no idempotency key.** Turn off automatic retries of \`POST /v1/tasks\` and
  \`POST /api/generate\`. The client of this package does that, and more, for you.
- A create returns a \`task_id\`. Poll \`GET /v1/tasks/{task_id}\` until \`status\` is \`completed\` or \`failed\`, or
  \`GET /get/{task_id}\` of GateAI until it is \`FINISHED\` or \`FAILED\`.
- \`PUT /upload\` belongs to the storage host \`https://files.storagecdn.online\`, the second server of \`unifically.json\`.
  Give that call, or a second client, this base URL.
- To try a client without a key and without cost, give it the base URL of the sandbox, \`http://127.0.0.1:4010\`
  (\`npx unigen sandbox\`). It serves both APIs and the storage host.
`;

const TABLE = `## What works

\`npm run interop\`, in a clone, installs each tool, generates a client, compiles it and runs it against the sandbox. Each
creates \`google/veo-3.1-fast\`, polls it and reads its \`video_url\`; does the same with \`flux-dev\` and \`rodin-v2\` of GateAI;
uploads a file and uses its URL; and reads the message of a 422, a 402 and a 429 from the error of the tool. The sandbox's own
record shows that exactly these tasks were created. \`test/interop/clients/\` has the programs, for you to start from.
`;

const TABLE_END = `\`works\` is all of that, except what a tool's section excludes. A linter works if it finds nothing.`;

/** The text of `spec/interop.md`. */
export function guideOf(outcomes: Outcome[]): string {
  const sections = outcomes.filter(({ tool }) => tool.language !== 'linter').map(sectionOf);
  const linters = outcomes.filter(({ tool }) => tool.language === 'linter').map(sectionOf);
  return [
    INTRODUCTION,
    TABLE,
    `${tableOf(outcomes)}\n`,
    `${TABLE_END}\n`,
    '## The tools\n',
    ...sections,
    '## Linters\n',
    ...linters,
  ].join('\n');
}

function sectionOf({ tool, result, message }: Outcome): string {
  const { name, version, setup, command, union, errors, limits = [] } = tool;
  const lines = [`### ${name} ${version}`, ''];
  if (setup) lines.push(`\`${setup.file}\`:`, '', '```js', setup.text.trim(), '```', '');
  lines.push('```sh', ...command, '```', '');
  if (union !== undefined) lines.push(`**Models:** ${union}.`, '');
  if (errors !== undefined) lines.push(`**Errors:** ${errors}.`, '');
  if (result !== 'works') lines.push(`**${result}:** ${message}`, '');
  if (limits.length > 0) lines.push(...limits.map((limit) => `- ${limit}`), '');
  return lines.join('\n');
}
