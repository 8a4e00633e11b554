/** The resolutions that a request can be priced for, as people name them, in groups. `4k` is 2160p for a video. */
export const RESOLUTION_GROUPS: Record<string, string[]> = {
  Lines: ['480p', '720p', '768p', '1080p', '1440p'],
  'Thousands of pixels': ['1k', '2k', '4k'],
  Megapixels: ['0.6mp', '1mp', '2mp', '4mp'],
};

export const RESOLUTIONS = Object.values(RESOLUTION_GROUPS).flat();
