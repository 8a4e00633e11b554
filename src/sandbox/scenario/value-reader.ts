import { isObject, type JsonObject } from '../../internal/json.js';
import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';
import type { ScenarioProblem } from './scenario-error.js';

type Path = readonly (string | number)[];

interface Bounds {
  min: number;
  max: number;
  integer?: boolean;
}

/**
 * Checks values that may be anything, and notes what is wrong with each. A value that is wrong is undefined, as one that is
 * omitted. Values are not in the messages, since keys are secret.
 */
export class ValueReader {
  readonly problems: ScenarioProblem[] = [];

  /**
   * Notes that something is wrong.
   *
   * @param isName Whether the last name of the path is, not its value.
   * @returns The value that replaces a wrong one.
   */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it stands for any value that is wrong
  fail<T>(path: Path, message: string, isName?: true): T | undefined {
    this.problems.push({ path, message, ...(isName && { isName }) });
    return undefined;
  }

  /** Runs a check that throws, and notes its message. */
  check(path: Path, run: () => void): boolean {
    try {
      run();
      return true;
    } catch (error) {
      this.fail(path, (error as Error).message);
      return false;
    }
  }

  /**
   * An object.
   *
   * @param names The properties that it may have; if omitted, any.
   */
  object(value: unknown, path: Path, names?: readonly string[]): JsonObject | undefined {
    if (value === undefined) return undefined;
    if (!isObject(value)) return this.fail(path, 'must be an object');
    // A class instance, such as a Map, would seem to be empty.
    for (const name of Object.keys(value)) {
      if (names === undefined || names.includes(name)) continue;
      const near = nearest(name, names);
      const listed = near.length > 0 ? didYouMean(near) : `; there is ${names.join(', ')}`;
      this.fail([...path, name], `unknown property${listed}`, true);
    }
    return value;
  }

  array(value: unknown, path: Path, max: number): unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value) && value.length <= max) return value;
    this.fail(path, `must be an array of at most ${max} items`);
    return [];
  }

  /** A string that is not empty. */
  string(value: unknown, path: Path, max: number): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value !== '' && value.length <= max) return value;
    return this.fail(path, `must be a string of 1 to ${max} characters${quoteHint(value)}`);
  }

  number(value: unknown, path: Path, { min, max, integer = false }: Bounds): number | undefined {
    if (value === undefined) return undefined;
    const isRight = integer ? Number.isInteger(value) : Number.isFinite(value);
    if (isRight && (value as number) >= min && (value as number) <= max) return value as number;
    return this.fail(path, `must be ${integer ? 'an integer' : 'a number'} from ${min} to ${max}`);
  }
}

/** YAML takes some words for something else. */
function quoteHint(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? '; put it in quotes' : '';
}
