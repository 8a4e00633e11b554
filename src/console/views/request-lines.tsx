import { HttpTag } from '../parts/tags.js';
import { pathTo } from '../state/route.js';
import { useStore } from '../state/use-store.js';
import { plural, timeWords } from '../words.js';

const MAX_SHOWN = 12;

/** The requests of a task, the newest first, each with a link. */
export function RequestLines({ ids }: { ids: readonly string[] }) {
  const store = useStore();
  // The newest, and the create.
  const shown = ids.length > MAX_SHOWN ? [...ids.slice(0, MAX_SHOWN - 1), ids.at(-1)!] : ids;
  return (
    <section class="block">
      <header>
        <h3>Requests</h3>
        <span class="muted">{plural(ids.length, 'request')}</span>
      </header>
      <ul class="lines">
        {shown.map((id) => {
          const row = store.requests.get(id);
          return (
            <li key={id}>
              <a href={pathTo('requests', id)}>
                {row ? (
                  <>
                    <HttpTag status={row.status} />
                    <code class="cut">
                      {row.method} {row.path}
                    </code>
                    <time class="row-figure">{timeWords(row.at)}</time>
                  </>
                ) : (
                  <code class="cut">{id}</code>
                )}
              </a>
            </li>
          );
        })}
      </ul>
      {ids.length === 0 && <p class="muted">None is recorded any more.</p>}
      {shown.length < ids.length && (
        <p class="muted small">{plural(ids.length - shown.length, 'request')} between them are under Requests.</p>
      )}
    </section>
  );
}
