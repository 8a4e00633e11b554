import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';
import { checkFault, PROPERTIES as FAULT_PROPERTIES, type Fault } from '../faults/fault.js';
import type { ValueReader } from './value-reader.js';

/** The fault of a rule, with the place of what is wrong with it. */
export function readFault(reader: ValueReader, value: unknown, path: readonly (string | number)[]): Fault | undefined {
  const problemsBefore = reader.problems.length;
  const kinds = Object.keys(FAULT_PROPERTIES);
  const kind = (Object(value) as { kind?: unknown }).kind;
  const isKnown = typeof kind === 'string' && kinds.includes(kind);
  const given = reader.object(value, path, isKnown ? ['kind', ...FAULT_PROPERTIES[kind as Fault['kind']]] : undefined);
  if (!given || reader.problems.length > problemsBefore) return undefined;
  try {
    checkFault(given);
    return given;
  } catch (error) {
    const { message } = error as Error;
    // The message begins with the property that is wrong.
    const [, name, rule] = /^(\w+) (must be .*)/s.exec(message) ?? [];
    const near = name === 'kind' && typeof kind === 'string' ? didYouMean(nearest(kind, kinds)) : '';
    return name !== undefined && Object.hasOwn(given, name)
      ? reader.fail([...path, name], `${rule}${near}`)
      : reader.fail(path, name === undefined ? message : `needs ${name}, which ${rule}`);
  }
}
