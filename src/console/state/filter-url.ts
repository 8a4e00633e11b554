import type { ConsoleStore } from './console-store.js';
import { isSame, NO_DELIVERY_FILTER, NO_REQUEST_FILTER, NO_TASK_FILTER } from './filters.js';
import { parseRoute, pathTo, routeIn, type Section } from './route.js';

/** A filter as the query of a URL: what differs from the one that a section begins with. */
export function queryOfFilter(filter: object, initial: object): string {
  const start: Record<string, string> = { ...initial };
  const changed = Object.entries(filter as Record<string, string>).filter(([name, value]) => value !== start[name]);
  return new URLSearchParams(changed).toString();
}

/** The filter of a query. Names that it does not have are left aside. */
export function filterOfQuery<F extends object>(query: string, initial: F): F {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    Object.entries(initial as Record<string, string>).map(([name, value]) => [name, given.get(name) ?? value]),
  ) as F;
}

interface FilterPlace {
  query: () => string;
  setQuery: (query: string) => void;
}

function place<F extends object>(initial: F, get: () => F, set: (filter: F) => void): FilterPlace {
  return {
    query: () => queryOfFilter(get(), initial),
    setQuery(query) {
      const filter = filterOfQuery(query, initial);
      if (!isSame(filter, get())) set(filter);
    },
  };
}

/**
 * Keeps the filter of the section in the URL, so that a reload and a copied link keep it. A URL without a
 * query, such as that of a link to a section, leaves the filter as it is.
 *
 * @returns A function that stops it.
 */
export function followFilters(store: ConsoleStore): () => void {
  const places: Partial<Record<Section, FilterPlace>> = {
    tasks: place(
      NO_TASK_FILTER,
      () => store.taskFilter,
      (filter) => store.filterTasks(filter),
    ),
    requests: place(
      NO_REQUEST_FILTER,
      () => store.requestFilter,
      (filter) => store.filterRequests(filter),
    ),
    callbacks: place(
      NO_DELIVERY_FILTER,
      () => store.deliveryFilter,
      (filter) => store.filterDeliveries(filter),
    ),
  };
  const current = () => routeIn(store.mode, parseRoute(location.hash));
  const write = () => {
    const { section, id, query = '' } = current();
    const wanted = places[section]?.query() ?? '';
    if (wanted !== query) history.replaceState(null, '', pathTo(section, id) + (wanted && `?${wanted}`));
  };
  const read = () => {
    const { section, query } = current();
    if (query !== undefined) places[section]?.setQuery(query);
    write();
  };
  read();
  addEventListener('hashchange', read);
  addEventListener('popstate', read);
  const stop = store.subscribe(write);
  return () => {
    removeEventListener('hashchange', read);
    removeEventListener('popstate', read);
    stop();
  };
}
