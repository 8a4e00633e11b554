import { useEffect, useState } from 'preact/hooks';
import type { QueuedFault } from '../sandbox/index.js';
import type { ConsoleStore } from './state/console-store.js';
import { followFilters } from './state/filter-url.js';
import { goTo, SECTION_TITLES, routeIn, useRoute, type Route } from './state/route.js';
import { StoreContext } from './state/use-store.js';
import { AccountsView } from './views/accounts-view.js';
import { CallbacksView } from './views/callbacks-view.js';
import { ClockView } from './views/clock-view.js';
import { FaultsView } from './views/faults-view.js';
import { ModeBanner } from './views/mode-banner.js';
import { Navigation } from './views/navigation.js';
import { NewTask } from './views/new-task.js';
import { RequestsView } from './views/requests-view.js';
import { ScenarioBanner } from './views/scenario-banner.js';
import { SiteHeader } from './views/site-header.js';
import { TasksView } from './views/tasks-view.js';

/** The console. */
export function App({ store }: { store: ConsoleStore }) {
  const wanted = useRoute();
  const [mode, setMode] = useState(store.mode);
  useEffect(() => store.subscribe(() => setMode(store.mode)), [store]);
  const route = routeIn(mode, wanted);
  const [creating, setCreating] = useState<{ fault?: QueuedFault }>();
  useEffect(() => followFilters(store), [store]);
  useEffect(() => store.start(), [store]);
  useEffect(() => {
    document.title = `${SECTION_TITLES[route.section]} · unigen sandbox`;
  }, [route.section]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onShortcut(event, route);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [route]);
  return (
    <StoreContext.Provider value={store}>
      <SiteHeader />
      <div class="banners">
        <ModeBanner />
        <div role="status">
          <ScenarioBanner />
        </div>
      </div>
      <Navigation section={route.section} />
      <main id="main">
        <View route={route} onCreate={(fault) => setCreating({ fault })} />
      </main>
      {creating && <NewTask fault={creating.fault} onClose={() => setCreating(undefined)} />}
    </StoreContext.Provider>
  );
}

interface ViewProps {
  route: Route;
  /** Opens the form of a new task; if a fault is given, for a task that it applies to. */
  onCreate: (fault?: QueuedFault) => void;
}

function View({ route: { section, id }, onCreate }: ViewProps) {
  switch (section) {
    case 'tasks':
      return <TasksView id={id} onCreate={() => onCreate()} />;
    case 'requests':
      return <RequestsView id={id} onCreate={() => onCreate()} />;
    case 'callbacks':
      return <CallbacksView id={id} />;
    case 'accounts':
      return <AccountsView id={id} />;
    case 'faults':
      return <FaultsView id={id} onCreate={onCreate} />;
    case 'clock':
      return <ClockView />;
  }
}

/** `/` focuses the filter; Escape leaves it once it is empty, or closes the detail. */
function onShortcut(event: KeyboardEvent, { section, id }: Route): void {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  const field = target instanceof HTMLElement ? target.closest<HTMLElement>('input, textarea, select') : null;
  if (key === '/' && !field) {
    event.preventDefault();
    document.querySelector<HTMLElement>('#filter')?.focus();
  } else if (key === 'Escape') {
    if (field) field.blur();
    else if (id !== undefined) goTo(section);
  }
}
