import { modelKey } from '../../history.js';
import type { PartProps } from './page-props.js';

/** Where the form goes. It is loaded when first needed. */
export function Try({ model, site }: PartProps) {
  return (
    <section
      class="js-only"
      aria-labelledby="try"
      data-validators={validatorsFile(site.providers.get(modelKey(model))!)}
    >
      <h2 id="try">Try it</h2>
      <div class="try-closed">
        <p class="muted">
          Every parameter as a field, checked while you type, with the price. The code follows the form. Nothing is
          sent.
        </p>
        <p>
          <button type="button" class="button primary">
            Open the form
          </button>{' '}
          <span class="muted" role="status" />
        </p>
      </div>
    </section>
  );
}

/** The script with the validators of a provider, below `assets/`. */
export const validatorsFile = (provider: string): string => `validators/${provider.replaceAll('/', '-')}.js`;
