import { render } from 'preact';
import { hosts } from '../../../generated/operations.js';
import { EXAMPLE_KEY } from '../../sandbox/control/mode.js';
import type { Api } from '../../types/api.js';
import { registry } from '../form/request.js';
import { PAYMENT, SANDBOX_PAYMENT } from '../samples/notes.js';
import { API_TITLES } from '../samples/sample-model.js';
import { writeSamples, YOUR_REQUEST } from '../samples/show-request.js';
import { loadScript } from '../site/load-file.js';
import { guidePath } from '../paths.js';
import { SANDBOX_URL } from '../site/own-origin.js';
import { rootPath } from '../site/root-path.js';

/** The target of the requests, for the samples. */
export interface SampleTarget {
  /** Origin for code; undefined for the sandbox in the page, which code can't reach, and while no URL is typed. */
  baseUrl?: string;
  /** Whether it is known to be a sandbox. */
  isSandbox: boolean;
  /** Whether the page sends the key that examples have. */
  hasExampleKey: boolean;
}

/** Counts the changes, so that code loaded for an earlier target is not shown. */
let change = 0;

/**
 * Makes the samples of the page call a target, in the code and in the text next to the code.
 *
 * @param target Undefined if the panel is closed, and nothing but the API was chosen.
 */
export async function showTarget(samples: HTMLElement, api: Api, target: SampleTarget | undefined): Promise<void> {
  const mine = ++change;
  const page = registry();
  const baseUrl = target?.baseUrl === hosts[api] ? undefined : target?.baseUrl;
  const isSandbox = baseUrl !== undefined && target?.isSandbox === true;
  if (page.baseUrl !== baseUrl || (page.isSandbox ?? false) !== isSandbox) {
    // The page has the text of its examples only; their requests are in the data of the form.
    if (!page.model) await loadScript('form-data.js');
    if (mine !== change) return;
    Object.assign(page, { baseUrl, isSandbox });
    rewrite(samples);
    const origin = baseUrl ?? hosts[api];
    for (const code of samples.querySelectorAll<HTMLElement>('.payment code')) {
      if (code.textContent === hosts[api]) code.dataset.host = '';
      if (code.dataset.host !== undefined) code.textContent = origin;
    }
  }
  const payment = samples.querySelector('.payment strong');
  if (payment) payment.textContent = isSandbox ? SANDBOX_PAYMENT : PAYMENT;
  const variable = samples.querySelector<HTMLElement>('#origin');
  if (variable) variable.hidden = baseUrl !== undefined;
  render(target ? <TargetNote api={api} {...target} baseUrl={baseUrl} /> : null, notePlace(samples));
}

function rewrite(samples: HTMLElement): void {
  const { model, form, baseUrl, isSandbox } = registry();
  for (const example of samples.querySelectorAll<HTMLElement>('.example')) {
    const { example: name } = example.dataset;
    const body = model!.examples.find((one) => one.name === name)?.body;
    if (body) writeSamples(example, { model: model!, body, baseUrl, isSandbox });
    else if (form && name === YOUR_REQUEST) writeSamples(example, { ...form.current(), baseUrl, isSandbox });
  }
}

function notePlace(samples: HTMLElement): Element {
  const found = samples.querySelector('.sample-target');
  if (found) return found;
  const place = document.createElement('div');
  place.className = 'sample-target';
  samples.querySelector('#samples-panel')!.before(place);
  return place;
}

function TargetNote({ api, baseUrl, isSandbox, hasExampleKey }: SampleTarget & { api: Api }) {
  if (baseUrl !== undefined)
    return (
      <p class="note">
        This code calls {isSandbox ? 'the sandbox at ' : ''}
        <code>{baseUrl}</code>
        {isSandbox ? (
          <>
            . Before the code, give it{' '}
            {hasExampleKey ? (
              <>
                a key:{' '}
                <code>
                  export {API_TITLES[api].keyVariable}={EXAMPLE_KEY}
                </code>
              </>
            ) : (
              <>
                the key that you typed, as <code>{API_TITLES[api].keyVariable}</code>
              </>
            )}
            .
          </>
        ) : (
          '.'
        )}
      </p>
    );
  return (
    <p class="note">
      This code calls the API itself, <code>{hosts[api]}</code>.{isSandbox && <WithoutPaying api={api} />}
    </p>
  );
}

/** How the code of a page runs at a sandbox, if that of the page is chosen: code outside the page can't reach it. */
function WithoutPaying({ api }: { api: Api }) {
  return (
    <>
      {' '}
      To run it without paying, <a href={`${rootPath()}${guidePath('introduction')}#install`}>install unigen</a>, start{' '}
      <code>npx unigen sandbox</code>, then set its URL and a key in your shell:{' '}
      <code>
        export {API_TITLES[api].urlVariable}={SANDBOX_URL} {API_TITLES[api].keyVariable}={EXAMPLE_KEY}
      </code>
    </>
  );
}
