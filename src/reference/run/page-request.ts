import { inputKey } from '../../catalog/request-parameters.js';
import type { ExampleDetails, Json } from '../../catalog/model-details.js';
import type { Api } from '../../types/api.js';
import { bodyWithFiles, registry, type FormProblem } from '../form/request.js';
import { writeSamples, YOUR_REQUEST } from '../samples/show-request.js';
import { loadScript } from '../site/load-file.js';
import type { RunRequest } from './api-client.js';

/** The request that the page shows: that of the form, or an example. */
export interface PageRequest extends RunRequest {
  /** Its title. */
  title: string;
  /** Equal for equal requests; files are in it by their placeholders. */
  text: string;
  /** The rules that the request breaks, according to the form. */
  problems: FormProblem[];
}

/** Reads the request of the page as it is now. */
export function pageRequest(api: Api): PageRequest {
  const { form } = registry();
  const example = document.querySelector<HTMLElement>('.example.current')!;
  if (form && example.dataset.example === YOUR_REQUEST) {
    const request = form.current();
    const { body } = request;
    const text = JSON.stringify(body, undefined, 2);
    return { api, body: bodyWithFiles(request), title: 'the request in the form', text, problems: form.problems() };
  }
  const text = example.querySelector('.sample.json')!.textContent;
  const title = `the example “${example.querySelector('h3')!.textContent}”`;
  return { api, body: JSON.parse(text) as ExampleDetails['body'], title, text, problems: [] };
}

/** Number of files of the page's request, which a dry run uploads first. */
export function pageFileCount(): number {
  const { form } = registry();
  const example = document.querySelector<HTMLElement>('.example.current');
  return form && example?.dataset.example === YOUR_REQUEST ? form.current().files.length : 0;
}

/** Sets a parameter of the request that the page shows, in the form or in the samples. */
export async function setPageInput(api: Api, name: string, value: Json): Promise<void> {
  const { form } = registry();
  const example = document.querySelector<HTMLElement>('.example.current')!;
  if (form && example.dataset.example === YOUR_REQUEST) {
    form.setInput(name, value);
    return;
  }
  const { body } = pageRequest(api);
  if (!registry().model) await loadScript('form-data.js');
  const { model, baseUrl, isSandbox } = registry();
  const key = inputKey(api);
  const input = body[key] as Record<string, Json>;
  const changed = { ...body, [key]: { ...input, [name]: value } };
  writeSamples(example, { model: model!, body: changed, baseUrl, isSandbox });
}

/** Shows the request of the form among the samples, instead of the example that was chosen there. */
export function showFormRequest(): void {
  const select = document.querySelector<HTMLSelectElement>('#example')!;
  if (select.value === YOUR_REQUEST) return;
  select.value = YOUR_REQUEST;
  select.dispatchEvent(new Event('change'));
}
