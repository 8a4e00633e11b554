// What handles files, as one part that is loaded when it is first needed: parts that share code with the client in other
// ways would each make what loads at first larger.
export { download } from './download.js';
export { replaceMedia } from './media.js';
export { uploadSource } from './upload.js';
