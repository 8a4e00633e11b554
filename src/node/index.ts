export { toNodeListener, type FetchHandler, type NodeListenerOptions } from './listener.js';
export { saveFiles, type SavedFile } from './save.js';
