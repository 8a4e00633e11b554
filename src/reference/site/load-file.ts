/** Runs a script by its path from the page. From disk, browsers load scripts only as elements. */
export function loadScript(path: string): Promise<unknown> {
  return load(Object.assign(document.createElement('script'), { src: path }));
}

/** Loads a style by its path from the page. */
export function loadStyle(path: string): Promise<unknown> {
  return load(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: path }));
}

function load(element: HTMLElement): Promise<unknown> {
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => {
      element.remove();
      reject(new Error('not loaded'));
    };
    document.head.append(element);
  });
}
