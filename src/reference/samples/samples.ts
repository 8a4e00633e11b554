import { cliSample } from './cli.js';
import { curlSample } from './curl.js';
import { jsonSample } from './json.js';
import { pythonSample } from './python.js';
import type { SampleRequest } from './sample-model.js';
import { typescriptSample } from './typescript.js';

export type { SampleRequest } from './sample-model.js';

/** The languages of the samples, in the order of their tabs, with their names for people. */
export const LANGUAGES = {
  curl: 'curl',
  typescript: 'TypeScript',
  python: 'Python',
  cli: 'CLI',
  json: 'JSON',
} as const;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_NAMES = Object.keys(LANGUAGES) as Language[];

const MAKERS: Record<Language, (request: SampleRequest) => string> = {
  curl: curlSample,
  typescript: typescriptSample,
  python: pythonSample,
  cli: cliSample,
  json: jsonSample,
};

/** The code that sends a request, in one of the languages; fast enough for every key press. */
export function sampleCode(language: Language, request: SampleRequest): string {
  return MAKERS[language](request);
}
