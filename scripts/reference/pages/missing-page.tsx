import { findSiteRoot } from '../../../src/reference/site/find-site-root.js';
import { MISSING_PATH } from '../missing-path.js';
import { Layout } from './layout.js';

/**
 * The page that hosts serve for a path without one. It is shown at any depth, so its links need the root of the site.
 *
 * @param root Path of the root on its host, such as `/docs/`; if omitted, a script of the page looks for it.
 */
export function MissingPage({ root }: { root?: string }) {
  return (
    <Layout
      path={MISSING_PATH}
      title="Page not found · unigen"
      description="There is no page at this URL."
      style="guide"
      scripts={['missing']}
      section={undefined}
      root={root}
      before={root === undefined ? `(${findSiteRoot.toString()})()` : undefined}
    >
      <article class="missing">
        <h1>Page not found</h1>
        <p>There is no page at this URL: a model may have been renamed or retired since.</p>
        <form action={`${root ?? ''}index.html`} role="search">
          <label>
            Search <input type="search" name="q" maxlength={200} placeholder="Name, provider or what it does" />
          </label>{' '}
          <button class="button primary">Search</button>
        </form>
        <div id="missing-results" class="js-only" />
        <p>
          Or go to <a href={`${root ?? ''}index.html`}>all models</a>,{' '}
          <a href={`${root ?? ''}guides/index.html`}>the guides</a> or{' '}
          <a href={`${root ?? ''}operations/index.html`}>the operations</a>.
        </p>
      </article>
    </Layout>
  );
}
