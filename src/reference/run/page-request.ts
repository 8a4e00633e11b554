import type { ExampleDetails } from '../../catalog/model-details.js';
import type { Api } from '../../types/api.js';
import { bodyWithFiles, registry } from '../form/request.js';
import type { RunRequest } from './api-client.js';

/** The request of the page: that of the form if it is open, or else the example that is shown. */
export interface PageRequest extends RunRequest {
  /** What it is called. */
  title: string;
  /** Says whether two of them are the same; files are in it by their placeholders. */
  text: string;
  /** How many rules the form says it breaks. */
  problems: number;
}

/** Reads the request of the page as it is now. */
export function pageRequest(api: Api): PageRequest {
  const { form } = registry();
  if (form) {
    const request = form.current();
    const { body, issues } = request;
    const text = JSON.stringify(body, undefined, 2);
    return { api, body: bodyWithFiles(request), title: 'the request in the form', text, problems: issues.length };
  }
  const example = document.querySelector('.example.current')!;
  const text = example.querySelector('.sample.json')!.textContent;
  const title = `the example “${example.querySelector('h3')?.textContent ?? 'Your request'}”`;
  return { api, body: JSON.parse(text) as ExampleDetails['body'], title, text, problems: 0 };
}
