export type { DownloadOptions } from '../files/download.js';
export { toNodeListener, type FetchHandler, type NodeListener, type NodeListenerOptions } from './listener.js';
export { saveFiles, type SavedFile } from './save.js';
export { publishEvents, type TaskTrace } from './publish-events.js';
