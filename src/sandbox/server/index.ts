export { serveSandbox, type RequestLogEntry, type ServedSandbox, type ServeOptions } from './server.js';
