export { serveSandbox, type ServedSandbox, type ServeOptions } from './server.js';
export type { RequestLogEntry } from './log-entry.js';
export { readRecording, RecordingFile } from './recording-file.js';
