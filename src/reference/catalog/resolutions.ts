/** The resolutions that a request can be priced for: those that people name. `4k` is 2160p for a video. */
export const RESOLUTIONS = ['480p', '720p', '768p', '1080p', '1440p', '4k', '1k', '2k', '0.6mp', '1mp', '2mp', '4mp'];
