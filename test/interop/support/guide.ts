import { tableOf, type Outcome } from './table.js';

const INTRODUCTION = `# Clients by other people's tools

Which tools read the contract, what a user of each runs, and what to know. Most of them take the portable documents
\`unifically.json\` and \`gateai.json\` ([once unigen is installed](../README.md#a-first-call), in \`node_modules/unigen/generated/portable/\`).
[portable.md](portable.md) says what these leave out, and which base URL each client needs for the APIs, for uploads and for
the sandbox. \`openapi.json\`, in \`node_modules/unigen/generated/\`, is the contract with every rule.

With every client, a create returns a \`task_id\`. Poll \`GET /v1/tasks/{task_id}\` until its \`status\` is \`completed\` or
\`failed\`, or \`GET /get/{task_id}\` of GateAI until it is \`FINISHED\` or \`FAILED\`. **A create costs money and has no
idempotency key**: turn off automatic retries of creates.

Step by step, from an empty folder to a video: [Go](quickstarts/go.md), [Python](quickstarts/python.md).
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
