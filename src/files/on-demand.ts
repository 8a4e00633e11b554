// What handles files, imported as one part when it is first needed. A second entry would share code with the client in a
// chunk of its own, and so make what loads at first larger.
export { download } from './download.js';
export { replaceMedia } from './media.js';
export { Uploads } from './upload.js';
