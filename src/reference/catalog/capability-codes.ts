import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_WORDS } from './capability-words.js';

const NAMES = Object.keys(CAPABILITY_WORDS) as Capability[];

/** Character code of the first name. The other names have the next codes; none needs an escape. */
const FIRST_CODE = 48;

/** Encodes capabilities with a character each, half the size of their names. */
export function capabilityCodes(names: readonly Capability[]): string {
  return String.fromCharCode(...names.map((name) => FIRST_CODE + NAMES.indexOf(name)));
}

/** Decodes the string of `capabilityCodes`. */
export function capabilitiesOf(codes: string): Capability[] {
  return codes.split('').map((code) => NAMES[code.charCodeAt(0) - FIRST_CODE]!);
}
