import type { Context } from '../context.js';
import { wrap } from '../output/layout.js';
import { style } from '../output/style.js';
import { isCounted, lineOf, sameness, timeOf } from './sandbox-line.js';
import type { SandboxEvent } from './sandbox-events.js';

/** Where a log prints, and how. */
export type LogContext = Pick<Context, 'stdout' | 'stderr' | 'env' | 'isTTY' | 'columns'>;

/** What is printed. */
export interface LogSettings {
  /** All requests. */
  verbose?: boolean;
  /** Each event as a line of JSON. */
  json?: boolean;
}

/** An event without its time. */
type NewEvent = SandboxEvent extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;

/** After this many milliseconds, repeated lines are counted on the screen. */
const REPEAT_DELAY_MS = 1000;
/** A line that comes back after this many milliseconds is printed again, with its time. */
const SAME_FOR_MS = 10_000;
/** A clock that differs from that of the machine by more than this was moved. */
const MOVED_MS = 1000;
const MAX_DATE_MS = 8.64e15;

/** Prints the events of a served sandbox: as lines for people, or as JSON. */
export class SandboxLogPrinter {
  readonly #context: LogContext;
  readonly #settings: LogSettings;
  /** The clock of the sandbox, once it is known. */
  now: (() => number) | undefined;
  /** The last line, and how often it was not printed again. */
  #last = '';
  #repeated = 0;
  /** When it last came, by the clock of the machine. */
  #lastAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: LogContext, settings: LogSettings) {
    this.#context = context;
    this.#settings = settings;
  }

  /** Prints an event; on the screen, a line that comes again and again is counted instead. */
  print(given: NewEvent): void {
    const { stdout, env, isTTY, columns } = this.#context;
    const event: SandboxEvent = { at: new Date().toISOString(), ...this.#sandboxTime(), ...given };
    if (this.#settings.json) {
      stdout.json(event);
      return;
    }
    const isRecent = performance.now() - this.#lastAt < SAME_FOR_MS;
    this.#lastAt = performance.now();
    if (!this.#settings.verbose && isRecent && isCounted(event) && sameness(event) === this.#last) {
      this.#repeated++;
      this.#timer ??= setTimeout(() => this.printRepeated(), REPEAT_DELAY_MS).unref();
      return;
    }
    this.printRepeated();
    this.#last = sameness(event);
    const width = isTTY.stdout ? (columns ?? 80) : Infinity;
    stdout.write(`${lineOf(event, style(env, isTTY.stdout), width)}\n`);
  }

  /** Writes a sentence to stderr, with the time that the lines around it have. */
  warn(sentence: string): void {
    this.printRepeated();
    // The next event is printed even if it equals the last one: a count below the warning would seem to count warnings.
    this.#last = '';
    const { stderr, isTTY, columns = 80 } = this.#context;
    const time = `${timeOf(this.#sandboxTime().sandboxTime ?? new Date().toISOString())} `;
    const indent = ' '.repeat(time.length);
    const text = isTTY.stderr
      ? sentence
          .split('\n')
          .map((line) => wrap(line, columns - time.length, indent))
          .join(`\n${indent}`)
      : sentence;
    stderr.write(`${time}${text}\n`);
  }

  /** The time by the sandbox's clock, if somebody has moved that. */
  #sandboxTime(): { sandboxTime?: string } {
    const now = this.now?.();
    const isMoved = now !== undefined && Math.abs(now - Date.now()) > MOVED_MS && Math.abs(now) < MAX_DATE_MS;
    return isMoved ? { sandboxTime: new Date(now).toISOString() } : {};
  }

  /** Says how often the last line came again. */
  printRepeated(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#repeated === 0) return;
    const { stdout, env, isTTY } = this.#context;
    stdout.write(`${style(env, isTTY.stdout).dim(`         … ${this.#repeated} more`)}\n`);
    this.#repeated = 0;
  }
}
