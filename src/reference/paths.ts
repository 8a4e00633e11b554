import type { Api } from '../types/api.js';
import type { ModelKey } from './reference-model.js';

// Links are relative and name `index.html`, so that the pages work below any path, and from disk.

/** Folder of a model's page, from the root of the site. */
export const modelFolder = ({ api, id }: ModelKey): string => `models/${api}/${id}`;

/** Page of a model, from the root of the site. */
export const modelPath = (key: ModelKey): string => `${modelFolder(key)}/index.html`;

/** An operation on the page of the operations, by the name that Redoc gives its section. */
export const operationPath = (tag: string, operationId: string): string =>
  `operations/index.html#/${encodeURI(`${tag}/${operationId.toLowerCase()}`)}`;

/** How to get the price of a request from the API, from the root of the site. */
export const ESTIMATE_PATH = 'guides/client/index.html#ask-for-the-price-first';

/** Text of the link to it. */
export const ESTIMATE_LINK = 'Ask the API for the price';

/** The path that leads from a page to the root of the site, such as `../../`; empty at the root. */
export const rootOf = (page: string): string => '../'.repeat(page.split('/').length - 1);

/** Id of a parameter on the page of its model; those of nested ones have dots, such as `multi_shots.prompt`. */
export const parameterAnchor = (path: string): string => `parameter-${path}`;

/** A model as Markdown, from the root of the site. */
export const modelMarkdownPath = (key: ModelKey): string => `${modelFolder(key)}.md`;

/** The JSON Schema of a model's input, from the root of the site. */
export const modelSchemaPath = (key: ModelKey): string => `${modelFolder(key)}.schema.json`;

/** A guide, from the root of the site. */
export const guidePath = (slug: string): string => `guides/${slug}/index.html`;

/** What code does after a create whose response was lost, from the root of the site. */
export const UNKNOWN_OUTCOME_PATH = `${guidePath('errors')}#unknown-outcome-unknownoutcomeerror`;

/** How a task is found after a lost create, without the client. */
export const FIND_LOST_PATH = `${guidePath('errors')}#lost-create-without-the-client`;

/** The part of it about one API. */
export const unknownOutcomePath = (api: Api): string =>
  `${guidePath('errors')}#lost-create-compare-the-${COMPARED[api]}`;

/** What tells of each API whether a lost create made a task. */
const COMPARED: Record<Api, string> = { unifically: 'balance', gateai: 'tasks' };

/** A guide as Markdown, from the root of the site. */
export const guideMarkdownPath = (slug: string): string => `guides/${slug}.md`;
