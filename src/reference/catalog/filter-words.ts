import { formatUsd } from '../../internal/money.js';
import type { Wanted } from './wanted.js';

/** The request that is wanted, in a few words; empty if nothing is. */
export function requestWords({ seconds, bound, resolution, outputs, images, sound, ratio }: Wanted): string {
  return [
    ...(seconds === undefined ? [] : [`${bound ? `${bound} ` : ''}${seconds} s`]),
    ...(resolution === undefined ? [] : [resolution]),
    ...(ratio === undefined ? [] : [ratio]),
    ...(outputs === undefined ? [] : [`${outputs} ${outputs === 1 ? 'output' : 'outputs'}`]),
    ...(images === undefined ? [] : [`takes ${images} ${images === 1 ? 'image' : 'images'}`]),
    ...(sound === undefined ? [] : [sound === 'on' ? 'with sound' : 'silent']),
  ].join(', ');
}

export const priceFilterWords = (max: number): string => `at most ${formatUsd(max)}`;
