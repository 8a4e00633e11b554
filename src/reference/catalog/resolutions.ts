/** The resolutions that a request can be priced for, as people name them, in groups. `4k` is 2160p for a video. */
export const RESOLUTION_GROUPS: Record<string, string[]> = {
  Lines: ['480p', '720p', '768p', '1080p', '1440p'],
  'Thousands of pixels': ['1k', '2k', '4k'],
  Megapixels: ['0.6mp', '1mp', '2mp', '4mp'],
};

export const RESOLUTIONS = Object.values(RESOLUTION_GROUPS).flat();

/** The resolution of that name, whatever its case: 2160p is 4k. */
export function resolutionNamed(name: string | null): string | undefined {
  const asked = name?.toLowerCase().replace(/^2160p$/, '4k');
  return RESOLUTIONS.find((one) => one === asked);
}
