import { hosts } from '../../../generated/operations.js';
import { isOlderPrice } from '../../../src/catalog/older-price.js';
import { API_TITLES } from '../../../src/catalog/words/api-titles.js';
import { guideMarkdownPath, modelMarkdownPath } from '../../../src/reference/paths.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';
import { OLDER_PRICE, priceRange } from '../../../src/catalog/words/price-words.js';
import { AUDIENCES, type Audience, type Guide } from '../guides/guide.js';
import { CALL_STEPS } from './call-steps.js';
import type { Reference } from '../read-reference.js';
import { kindWord } from '../../../src/catalog/words/kind-word.js';

/** Bytes of the large files, so that an agent knows before it reads them. */
interface FileSizes {
  catalog: number;
  openapi: number;
  full: number;
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;

/** `llms.txt`, in the form of llmstxt.org: what the site is, and a link to each document that an agent may need. */
export function llmsText({ models, date }: Reference, guides: Guide[], sizes: FileSizes): string {
  const link = ({ slug, title, summary }: Guide) => `- [${title}](${guideMarkdownPath(slug)}): ${summary}`;
  const groups = (Object.keys(AUDIENCES) as Audience[]).map((audience) => ({
    audience,
    guides: guides.filter((guide) => guide.audience === audience),
  }));
  const [start, ...others] = groups;
  const retired = models.filter(({ entry }) => entry.deprecated).length;
  const kinds = [...new Set(models.map(({ api, entry }) => `${api} ${entry.kind}`))];
  return [
    '# unigen',
    '',
    `> ${models.length} models (${retired} of them retired) that generate images, video, audio, text and 3D, behind two APIs: Unifically (${hosts.unifically}) and GateAI Core (${hosts.gateai}), as documented on ${date}. Creating a task costs money and no API has an idempotency key: send the request once.`,
    '',
    'Choose a model in the lists below (capabilities, price of a task; `catalog.json` has them as data), read its Markdown (all rules and a valid call), and test against the sandbox, which costs nothing: `npx unigen sandbox` listens on http://127.0.0.1:4010 for both APIs, with any key, such as `any`; a client takes it as `new Unifically({ apiKey: "any", baseUrl: "http://127.0.0.1:4010" })`. If no document states the price of a request, the sandbox returns the nearest documented one, or one that it makes up, also for a dry run and an estimate.',
    '',
    '## A call',
    '',
    ...(['unifically', 'gateai'] as const).map((api) => {
      const { url, header, key, price, wait } = CALL_STEPS[api];
      return `- ${API_TITLES[api]}: \`POST ${url}\` with ${header} (the key ${key}). Price: ${price}. Output: ${wait}.`;
    }),
    '',
    'The body is JSON: `model` and the parameters in `input` (Unifically) or `params` (GateAI Core), as in the Markdown of the model.',
    '',
    '## Start here',
    '',
    '- [SKILL.md](SKILL.md): instructions for coding agents',
    `- [catalog.json](catalog.json): every model as data, one a line (${kilobytes(sizes.catalog)})`,
    `- [openapi.json](openapi.json): the contract, an OpenAPI 3.1 document of both APIs and all models (${kilobytes(sizes.openapi)})`,
    '- [spec/openapi.yaml](spec/openapi.yaml): the same contract as YAML, in many files; each `$ref` is relative to its file, and is a file of this site. `models/<api>/<id>.schema.json` has the input of one model without any other file',
    ...(start?.guides ?? []).map(link),
    '',
    ...others.flatMap((group) => [`## ${AUDIENCES[group.audience]}`, '', ...group.guides.map(link), '']),
    ...kinds.flatMap((kind) => {
      const group = models.filter(({ api, entry }) => `${api} ${entry.kind}` === kind);
      const [{ api, entry }] = group as [ReferenceModel];
      return [`## ${API_TITLES[api]}: ${kindWord(entry.kind)} models`, '', ...group.map(modelLine), ''];
    }),
    '## Optional',
    '',
    `- [llms-full.txt](llms-full.txt): all Markdown in one file (${kilobytes(sizes.full)})`,
    '',
  ].join('\n');
}

function modelLine(model: ReferenceModel): string {
  const { entry } = model;
  const can = entry.deprecated ? 'retired' : entry.capabilities.join(', ');
  const price = entry.price ? priceRange(entry.price) : 'price not documented';
  const facts = [can, `${price}${isOlderPrice(entry) ? `, ${OLDER_PRICE}` : ''}`].filter(Boolean).join('; ');
  return `- [${entry.title}](${modelMarkdownPath(model)}): ${facts}`;
}

/** All Markdown in one text, each document after the path that it has in the site. */
export function llmsFullText(llms: string, documents: [path: string, text: string][]): string {
  return [llms, ...documents.map(([path, text]) => `<!-- ${path} -->\n\n${text}`)].join('\n');
}
