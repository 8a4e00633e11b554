import { RATIOS } from './ratios.js';
import { resolutionNamed } from './resolutions.js';
import type { Wanted } from './wanted.js';

const MAX_OUTPUTS = 1000;
const MAX_SECONDS = 3600;
const MAX_IMAGES = 100;

/** Reads the wanted request from the query string of the URL. */
export function wantedFromUrl(query: URLSearchParams): Wanted {
  const outputs = numberOf(query.get('outputs'), 1, MAX_OUTPUTS);
  const images = numberOf(query.get('images'), 1, MAX_IMAGES);
  return {
    seconds: numberOf(query.get('seconds'), 0.1, MAX_SECONDS),
    resolution: resolutionNamed(query.get('resolution')),
    outputs: outputs === undefined ? undefined : Math.round(outputs),
    images: images === undefined ? undefined : Math.round(images),
    sound: (['on', 'off'] as const).find((one) => one === query.get('sound')),
    ratio: RATIOS.find((one) => one === query.get('ratio')),
  };
}

/** The most that the request may cost, in US dollars. */
export const maxFromUrl = (query: URLSearchParams): number | undefined => numberOf(query.get('max'), 0, Infinity);

/** A number of a query; undefined if it is not one, or out of range. */
export function numberOf(text: string | null, least: number, most: number): number | undefined {
  if (text === null || !/^\d*\.?\d+$/.test(text.trim())) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
