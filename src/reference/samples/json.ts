import { literal, visibleString, type Syntax } from '../../catalog/literal.js';
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
export const jsonSample = ({ body }: SampleRequest): string => literal(body, JSON_SYNTAX, '', 2);
