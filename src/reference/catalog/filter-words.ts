import { formatUsd } from '../../internal/money.js';
import type { Wanted } from './wanted.js';

/** The request that is wanted, in a few words; empty if nothing is. */
export function requestWords({ seconds, bound, resolution, outputs, images, sound, ratio }: Wanted): string {
  return [
    seconds !== undefined && `${bound ? `${bound} ` : ''}${seconds} s`,
    resolution,
    ratio,
    outputs !== undefined && counted(outputs, 'output'),
    images !== undefined && `takes ${counted(images, 'image')}`,
    sound && (sound === 'on' ? 'with sound' : 'silent'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A number of things, such as `2 models`. */
export const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const priceFilterWords = (max: number): string => `at most ${formatUsd(max)}`;
