export { serveSandbox, type ServedSandbox, type ServeOptions } from './server.js';
export { loadScenario } from './scenario/load-scenario.js';
export type { ScenarioReload } from './scenario/watch-scenario.js';
export type { RequestLogEntry } from '../traffic/log-entry.js';
export { readRecording, RecordingFile } from './recording-file.js';
