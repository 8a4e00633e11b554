declare global {
  /** Set by the script of the search. */
  var unigenOpenSearch: (() => void) | undefined;
}

let loaded: Promise<void> | undefined;

/** Loads the search without opening it. */
export function preloadSearch(): void {
  loaded ??= loadScript('search-index').then(() => loadScript('search'));
  // It is loaded again if it is opened.
  loaded.catch(() => (loaded = undefined));
}

/** Opens the search; the first time, loads it. */
export async function openSearch(): Promise<void> {
  preloadSearch();
  await loaded;
  globalThis.unigenOpenSearch?.();
}

/** Classic scripts, since browsers load no modules and no JSON from disk. */
function loadScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${document.documentElement.dataset.root ?? ''}assets/${name}.js`;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${name} could not be loaded`));
    });
    document.head.append(script);
  });
}
