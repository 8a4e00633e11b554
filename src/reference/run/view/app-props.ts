import type { RunApp } from '../run-app.js';

/** Props of every part of "Run in sandbox". */
export interface AppProps {
  app: RunApp;
}
