import type { RunApp } from '../run-app.js';

/** What every part of "Run in sandbox" gets. */
export interface AppProps {
  app: RunApp;
}
