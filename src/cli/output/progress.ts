import type { TaskHandle, TaskState } from '../../types/task.js';
import type { Context } from '../context.js';
import { clockFace, typicalWords } from '../../catalog/words/duration-words.js';
import { oneLine, outline } from './layout.js';
import { LiveBlock } from './live-block.js';
import { isSafeId, resumeCommand } from './resume-command.js';
import { style } from './style.js';

/** Milliseconds between two updates of the elapsed time. */
const TICK_MS = 500;

/**
 * Reports the progress of a task. Programs get one JSON object per line on stdout. People get the id and the output on
 * stdout, and a status line on stderr that is redrawn in place.
 */
export class Progress {
  readonly #context: Context;
  readonly #json: boolean;
  readonly #isLive: boolean;
  readonly #line: LiveBlock;
  readonly #typicalSeconds: [number, number] | undefined;
  readonly #start = Date.now();
  #status = 'starting';
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(context: Context, { json, typicalSeconds }: { json: boolean; typicalSeconds?: [number, number] }) {
    this.#context = context;
    this.#json = json || !context.isTTY.stdout;
    this.#isLive = context.isTTY.stderr;
    this.#line = new LiveBlock(context);
    this.#typicalSeconds = typicalSeconds;
  }

  /** Starts the status line. It appears with the first status or tick, so that an immediate error stands alone. */
  begin(status: string): void {
    this.#status = status;
    if (!this.#isLive) return;
    this.#timer ??= setInterval(() => {
      this.#draw();
    }, TICK_MS);
  }

  /** Prints the handle at once: the task is paid for, and only the handle leads to it. */
  created(task: TaskHandle): void {
    this.#line.erase();
    this.#status = 'created';
    const { id, adjustments } = task;
    if (this.#json) this.#event({ event: 'created', task });
    else if (isSafeId(id)) this.#context.stdout.write(`task ${id}\n`);
    else this.#context.stdout.json(task);
    if (this.#isLive) {
      const { dim } = style(this.#context.env, this.#isLive);
      this.#note(
        dim(
          `${this.#json ? `Created task ${oneLine(id)}. ` : ''}To wait elsewhere: ${resumeCommand(this.#context, task)}`,
        ),
      );
    }
    if (adjustments !== undefined)
      this.#note(`The API lowered the request to fit the daily budget:\n${outline(adjustments, 1)}`);
  }

  status({ status }: TaskState): void {
    this.#status = oneLine(status).toLowerCase();
    if (this.#json)
      this.#event({ event: 'status', status, elapsed: Math.round((Date.now() - this.#start) / 100) / 10 });
    if (this.#timer) this.#draw();
  }

  completed(output: unknown): void {
    this.end();
    if (this.#json) this.#event({ event: 'completed', output });
    else this.#context.stdout.write(`${outline(output)}\n`);
  }

  saved(paths: string[]): void {
    if (this.#json) this.#event({ event: 'saved', files: paths });
    else for (const path of paths) this.#context.stdout.write(`saved ${path}\n`);
  }

  /** Removes the status line. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#line.erase();
  }

  #event(event: object): void {
    this.#context.stdout.json(event);
  }

  #note(text: string): void {
    this.#context.stderr.write(`${text}\n`);
  }

  #draw(): void {
    const { env, columns = 80 } = this.#context;
    const { dim, yellow } = style(env, true);
    const typical = this.#typicalSeconds ? `  usually ${typicalWords(this.#typicalSeconds)}` : '';
    const time = clockFace((Date.now() - this.#start) / 1000);
    // A line that wraps could not be erased. A character may take two columns.
    const room = Math.max(0, columns - time.length - 3);
    const status = this.#status.length * 2 > room ? this.#status.slice(0, room / 2) : this.#status;
    const hasRoom = typical.length <= columns - 1 - time.length - status.length - 2;
    this.#line.draw([`${time}  ${yellow(status)}${hasRoom ? dim(typical) : ''}`]);
  }
}
