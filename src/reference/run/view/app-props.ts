import type { RunApp } from '../run-app.js';

/** Props of every part of "Open in sandbox". */
export interface AppProps {
  app: RunApp;
}
