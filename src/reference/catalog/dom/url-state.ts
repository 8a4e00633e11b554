/** The hash with which other pages lead back to the list as it was left. */
const LAST_LIST = '#catalog';

/** What the tab remembers of the list. */
const STORED = 'unigen-list';

/** The query of this page. From disk, some browsers refuse to change the query, so it may follow `#?` instead. */
export function currentQuery(): URLSearchParams {
  return new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : location.search);
}

/**
 * Writes the query of this page without loading it again.
 *
 * @param isNew Whether to add a history entry, so that Back leads to the previous query.
 */
export function writeQuery(query: string, isNew: boolean): void {
  const write = (url: string) => (isNew ? history.pushState(null, '', url) : history.replaceState(null, '', url));
  try {
    write(query === '' ? location.pathname : `?${query}`);
  } catch {
    write(`#?${query}`);
  }
}

/**
 * Keeps the query of the list while the tab shows other pages, and takes it again if their link leads back. A tab that
 * has shown no list takes the request of the page that it comes from.
 */
export function keepQuery(): void {
  if (location.hash === LAST_LIST)
    withStorage((storage) => writeQuery(storage.getItem(STORED) ?? document.referrer.split('?')[1] ?? '', false));
  addEventListener('pagehide', () => withStorage((storage) => storage.setItem(STORED, String(currentQuery()))));
}

/**
 * Changes a field of the request in the list that the tab remembers, as another page has changed it.
 *
 * @param value Empty for any.
 */
export function keepField(name: string, value: string): void {
  withStorage((storage) => {
    const list = new URLSearchParams(storage.getItem(STORED) ?? currentQuery());
    if (value === '') list.delete(name);
    else list.set(name, value);
    storage.setItem(STORED, String(list));
  });
}

/** Uses the storage of the tab, which may be disabled or full. */
function withStorage(use: (storage: Storage) => void): void {
  try {
    use(sessionStorage);
  } catch {
    // The list is not kept.
  }
}
