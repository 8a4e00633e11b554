import { formatUsd } from '../../internal/money.js';
import type { Wanted } from './wanted.js';

/** The request that is wanted, in a few words; empty if nothing is. */
export function requestWords({ seconds, resolution, outputs, sound }: Wanted): string {
  return [
    ...(seconds === undefined ? [] : [`${seconds} s`]),
    ...(resolution === undefined ? [] : [resolution]),
    ...(outputs === undefined ? [] : [`${outputs} ${outputs === 1 ? 'output' : 'outputs'}`]),
    ...(sound === undefined ? [] : [sound === 'on' ? 'with sound' : 'silent']),
  ].join(', ');
}

export const priceFilterWords = (max: number): string => `at most ${formatUsd(max)}`;
