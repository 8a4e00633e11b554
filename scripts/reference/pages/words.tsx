export { Words } from '../../../src/reference/words.js';
