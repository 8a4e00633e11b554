import { render } from 'preact';
import { App } from './app.js';
import { ConsoleStore } from './state/console-store.js';

const root = document.querySelector('#console')!;
render(<App store={new ConsoleStore()} />, root);
