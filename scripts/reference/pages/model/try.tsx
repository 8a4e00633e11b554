import type { PartProps } from './part-props.js';

/** The place of the form, which is loaded when first needed. */
export function Try({ model }: PartProps) {
  return (
    <section id="try" class="js-only" data-api={model.api} data-id={model.id} aria-labelledby="try-title">
      <h2 id="try-title">Try it</h2>
      <div class="try-closed">
        <p class="muted">All parameters, checked as you type. The sandbox needs no key.</p>
        <p>
          <button type="button" class="button">
            Open the form
          </button>{' '}
          <span class="muted" role="status" />
        </p>
      </div>
    </section>
  );
}
