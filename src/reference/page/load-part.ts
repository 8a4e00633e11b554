import { rootPath } from './root-path.js';

const loaded = new Map<string, Promise<void>>();

/**
 * Loads a part of the page that is not there from the beginning, once: `assets/<name>.js` and, if it has one, its style.
 * Scripts are classic ones, so it works from disk.
 */
export function loadPart(name: string, hasStyle = false): Promise<void> {
  let part = loaded.get(name);
  if (!part) {
    const parts = [loadElement('script', { src: `${rootPath()}assets/${name}.js` })];
    if (hasStyle) parts.push(loadElement('link', { rel: 'stylesheet', href: `${rootPath()}assets/${name}.css` }));
    part = Promise.all(parts).then(() => {});
    // The next press tries again.
    part.catch(() => loaded.delete(name));
    loaded.set(name, part);
  }
  return part;
}

function loadElement(tag: string, attributes: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      element.remove();
      reject(new Error(`${Object.values(attributes).at(-1)} can't be loaded`));
    });
    document.head.append(element);
  });
}
