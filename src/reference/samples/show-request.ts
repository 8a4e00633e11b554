import { showExample } from '../page/samples-panel.js';
import { exampleValuesIn } from './example-values.js';
import { CODE_TAGS, tokensOf } from './highlight.js';
import { isDryRun } from './sample-model.js';
import { LANGUAGE_NAMES, sampleCode, type SampleRequest } from './samples.js';

/** Name of the example that scripts add to the page. */
export const YOUR_REQUEST = 'your-request';

/**
 * Shows a request as the first example of the page, in every language, and selects it.
 *
 * @param samples The section `#samples` of the page.
 */
export function showRequest(samples: HTMLElement, request: SampleRequest): void {
  addRequest(samples, request);
  showExample(samples, YOUR_REQUEST);
}

/** Like `showRequest`, but leaves the example that is selected. It changes the elements in place: each key press calls it. */
export function addRequest(samples: HTMLElement, request: SampleRequest): void {
  let example = samples.querySelector<HTMLElement>(`[data-example="${YOUR_REQUEST}"]`);
  if (!example) {
    example = document.createElement('div');
    example.className = 'example';
    example.dataset.example = YOUR_REQUEST;
    example.append(...LANGUAGE_NAMES.map(emptySample));
    samples.querySelector('#samples-panel')!.prepend(example);
    samples.querySelector('select')!.prepend(new Option('Your request', YOUR_REQUEST));
  }
  writeSamples(example, request);
}

/** Writes a request into the samples of an example, in every language. */
export function writeSamples(example: Element, request: SampleRequest): void {
  // The notes beside the code are about payments.
  example.classList.toggle('dry-run', isDryRun(request));
  example.classList.toggle('own', exampleValuesIn(request.body).length === 0);
  for (const [index, language] of LANGUAGE_NAMES.entries()) {
    const parts = tokensOf(language, sampleCode(language, request)).map(({ text, kind }) => {
      if (!kind) return text;
      const part = document.createElement(CODE_TAGS[kind]);
      part.textContent = text;
      return part;
    });
    example.querySelectorAll('pre.sample > code')[index]!.replaceChildren(...parts);
  }
}

function emptySample(language: (typeof LANGUAGE_NAMES)[number]): HTMLElement {
  const pre = document.createElement('pre');
  pre.className = `sample ${language}`;
  pre.tabIndex = 0;
  pre.append(document.createElement('code'));
  return pre;
}
