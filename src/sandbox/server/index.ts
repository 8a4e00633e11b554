export { serveSandbox, type ServedSandbox, type ServeOptions } from './server.js';
