import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_WORDS } from './capability-words.js';

const NAMES = Object.keys(CAPABILITY_WORDS) as Capability[];

/** Of the first name. Those of the others follow; none needs an escape. */
const FIRST_CODE = 48;

/** Capabilities with a character for each, which weigh half of their names. */
export function capabilityCodes(names: readonly Capability[]): string {
  return String.fromCharCode(...names.map((name) => FIRST_CODE + NAMES.indexOf(name)));
}

/** The capabilities of `capabilityCodes`. */
export function capabilitiesOf(codes: string): Capability[] {
  return codes.split('').map((code) => NAMES[code.charCodeAt(0) - FIRST_CODE]!);
}
