import type { RunApp } from '../run-app.js';

/** What every part of "Run it" gets. */
export interface AppProps {
  app: RunApp;
}
