export { handlers, type SandboxHandlers } from './handlers.js';
