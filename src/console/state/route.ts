import { useEffect, useState } from 'preact/hooks';
import type { ModeInfo } from '../../sandbox/index.js';

const SECTIONS = ['tasks', 'requests', 'callbacks', 'accounts', 'faults', 'clock'] as const;

export type Section = (typeof SECTIONS)[number];

/** A recorder has no tasks, accounts, callbacks and clock of its own. */
const RECORDER_SECTIONS: readonly Section[] = ['requests', 'faults'];

/** The sections of a mode. */
export const sectionsIn = ({ mode }: ModeInfo): readonly Section[] =>
  mode === 'record' ? RECORDER_SECTIONS : SECTIONS;

/** The route, or the requests if the mode does not have the section. */
export function routeIn(mode: ModeInfo, route: Route): Route {
  return sectionsIn(mode).includes(route.section) ? route : { section: 'requests' };
}

export const SECTION_TITLES: Record<Section, string> = {
  tasks: 'Tasks',
  requests: 'Requests',
  callbacks: 'Callbacks',
  accounts: 'Accounts',
  faults: 'Faults',
  clock: 'Clock',
};

/** The section and the row that the page shows, from the hash of its URL. */
export interface Route {
  section: Section;
  /** Id of the selected row. */
  id?: string;
  /** What its list is filtered by. */
  query?: string;
}

export function parseRoute(hash: string): Route {
  const [path = '', query] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const [name, ...rest] = path.split('/');
  const section = SECTIONS.find((one) => one === name) ?? 'tasks';
  const id = rest.join('/');
  return { section, ...(id !== '' && { id: decoded(id) }), ...(query !== undefined && { query }) };
}

export const pathTo = (section: Section, id?: string): string =>
  id === undefined ? `#/${section}` : `#/${section}/${encodeURIComponent(id)}`;

/** @param replace Leaves no entry in the history, as for the arrow keys. */
export function goTo(section: Section, id?: string, replace = false): void {
  const path = pathTo(section, id);
  if (path === location.hash.split('?')[0]) return;
  if (replace) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read);
    addEventListener('popstate', read);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', read);
    };
  }, []);
  return route;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
