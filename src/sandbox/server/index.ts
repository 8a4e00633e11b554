export { serveSandbox, type Answered, type ServedSandbox, type ServeOptions } from './server.js';
