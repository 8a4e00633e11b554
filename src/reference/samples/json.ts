import { literal, visibleString, type Syntax } from '../../catalog/literal.js';
import { fileWords, replaceFiles } from './sample-files.js';
import type { SampleRequest } from './sample-model.js';

export const JSON_SYNTAX: Syntax = {
  string: visibleString,
  key: visibleString,
  true: 'true',
  false: 'false',
  null: 'null',
  indent: '    ',
  trailing: '',
};

/** The body of a request. */
export function jsonSample({ model, body, files = [] }: SampleRequest): string {
  const shown = replaceFiles(body, files, ({ name }, path) => fileWords(model.api, path, name));
  return literal(shown, JSON_SYNTAX, '', 2);
}
