declare global {
  /** Set by the script of the search. */
  var unigenOpenSearch: ((query?: string) => void) | undefined;
}

let loaded: Promise<void> | undefined;

/** Loads the search without opening it. */
export function preloadSearch(): void {
  loaded ??= Promise.all([loadStyle('search'), loadScript('search-index').then(() => loadScript('search'))]).then(
    () => {},
  );
  // It is loaded again if it is opened.
  loaded.catch(() => (loaded = undefined));
}

/** Opens the search, with a query if one is given; the first time, loads it. */
export async function openSearch(query?: string): Promise<void> {
  preloadSearch();
  await loaded;
  globalThis.unigenOpenSearch?.(query);
}

const assetUrl = (name: string) => `${document.documentElement.dataset.root ?? ''}assets/${name}`;

/** Classic scripts, since browsers load no modules and no JSON from disk. */
const loadScript = (name: string) =>
  loadElement(Object.assign(document.createElement('script'), { src: assetUrl(`${name}.js`) }));

const loadStyle = (name: string) =>
  loadElement(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: assetUrl(`${name}.css`) }));

function loadElement(element: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      element.remove();
      reject(new Error('the search could not be loaded'));
    });
    document.head.append(element);
  });
}
