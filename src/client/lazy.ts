// Everything that is imported lazily, in one chunk; separate entries would move shared code into the initial bundle.
export { download } from '../files/download.js';
export { replaceMedia } from '../files/media.js';
export { Uploads } from '../files/upload.js';
export { customBucket } from './custom-bucket.js';
export { observerOf } from './observer.js';
export { accepted, PaymentWatch } from './payment-watch.js';
export { sendRequest } from './send-request.js';
export { runMany } from './run-many.js';
