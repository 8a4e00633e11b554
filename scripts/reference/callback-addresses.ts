import { METHODS, type Document, type PathItem } from '../../src/contract/document/types.js';

/** The expression for a value of the request that a callback is sent to. */
const OF_REQUEST = /^\{\$request\.body#\/(\w+)\}$/;

/**
 * The document with the address of each callback in words. Redoc shows the expression that the contract has for it, and
 * the name of the webhook, as if that was the path that is called.
 */
export function withCallbackAddresses(document: Document): Document {
  const addresses = new Map<string, string>();
  const inWords = (callbacks: unknown) =>
    renamed(callbacks as Record<string, Record<string, unknown>>, (callback, name) => {
      return [
        name,
        renamed(callback, (item, expression) => {
          const [, parameter] = OF_REQUEST.exec(expression) ?? [];
          const address = parameter === undefined ? expression : `your ${parameter}`;
          addresses.set(name, address);
          return [address, item];
        }),
      ];
    });
  const withAddresses = (item: PathItem): PathItem =>
    METHODS.reduce((all, method) => {
      const { callbacks } = all[method] ?? {};
      return callbacks ? { ...all, [method]: { ...all[method], callbacks: inWords(callbacks) } } : all;
    }, item);
  const paths = renamed(document.paths, (item, path) => [path, withAddresses(item)]);
  const { webhooks } = document;
  return {
    ...document,
    paths,
    ...(webhooks && { webhooks: renamed(webhooks, (item, name) => [addresses.get(name) ?? name, item]) }),
  };
}

const renamed = <Value, Other>(
  values: Record<string, Value>,
  change: (value: Value, name: string) => [string, Other],
): Record<string, Other> => Object.fromEntries(Object.entries(values).map(([name, value]) => change(value, name)));
