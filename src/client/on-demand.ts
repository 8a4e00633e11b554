// What a client imports on first use, in one part: each further entry would move code that it shares with the client
// into one more chunk, which makes what loads at first larger.
export { download } from '../files/download.js';
export { replaceMedia } from '../files/media.js';
export { Uploads } from '../files/upload.js';
export { sendRequest } from './fetch.js';
export { runMany } from './run-many.js';
