// Everything that is imported lazily, in one chunk.
export { ImageCalls } from './image-calls.js';
export { SpeechCalls } from './speech-calls.js';
export { TranscriptionCalls } from './transcription-calls.js';
export { VideoCalls } from './video-calls.js';
