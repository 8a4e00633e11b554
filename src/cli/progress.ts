import type { TaskHandle, TaskState } from '../client/task.js';
import { UnigenError } from '../errors/errors.js';
import type { Context } from './context.js';
import { clockFace, typicalWords } from './duration.js';
import { exitCodeOf, resumeCommand } from './failure.js';
import { outline } from './layout.js';
import { style } from './style.js';

/** How often the time on the line is put forward. */
const TICK = 500;

/**
 * Tells of a task while it is waited for. Where the output is read by a program it gets one JSON object a line; people
 * get the handle, the output, and meanwhile one line on stderr that changes.
 */
export class Progress {
  readonly #context: Context;
  readonly #machine: boolean;
  readonly #live: boolean;
  readonly #typical: [number, number] | undefined;
  readonly #start = Date.now();
  #status = 'starting';
  #timer: ReturnType<typeof setInterval> | undefined;
  #shown = false;

  constructor(context: Context, { json, typical }: { json: boolean; typical?: [number, number] }) {
    this.#context = context;
    this.#machine = json || !context.isTTY.stdout;
    this.#live = context.isTTY.stderr;
    this.#typical = typical;
  }

  /** Shows the line that changes. */
  begin(status: string): void {
    this.#status = status;
    if (!this.#live) return;
    this.#timer ??= setInterval(() => this.#draw(), TICK);
    this.#draw();
  }

  /** The handle goes out at once: the task is paid for, and nothing else leads to it. */
  created(task: TaskHandle): void {
    this.#clear();
    this.#status = 'created';
    const { id } = task;
    if (this.#machine) this.#event({ event: 'created', task });
    else this.#context.stdout.write(`task ${id}\n`);
    const { dim } = style(this.#context.env, this.#live);
    if (this.#live) this.#note(dim(`${this.#machine ? `Task ${id} is created. ` : ''}To go on waiting elsewhere: ${resumeCommand(task)}`));
    const { adjustments } = task;
    if (adjustments !== undefined) this.#note(`The service lowered the request to fit the day's budget: ${JSON.stringify(adjustments)}`);
  }

  status({ status }: TaskState): void {
    this.#status = status.toLowerCase();
    if (this.#machine) this.#event({ event: 'status', status, elapsed: Math.round((Date.now() - this.#start) / 100) / 10 });
    if (this.#timer) this.#draw();
  }

  completed(output: unknown): void {
    this.end();
    if (this.#machine) this.#event({ event: 'completed', output });
    else this.#context.stdout.write(`${outline(output)}\n`);
  }

  saved(paths: string[]): void {
    if (this.#machine) this.#event({ event: 'saved', files: paths });
    else for (const path of paths) this.#context.stdout.write(`saved ${path}\n`);
  }

  /** Programs learn of an error where they read everything else. */
  failed(error: unknown): void {
    this.end();
    if (!this.#machine || !(error instanceof UnigenError)) return;
    const { name, message, handle } = error;
    this.#event({ event: 'error', name, message, exitCode: exitCodeOf(error), ...(handle && { task: handle }) });
  }

  /** Takes the line that changes away. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#clear();
  }

  #event(event: object): void {
    this.#context.stdout.write(`${JSON.stringify(event)}\n`);
  }

  #note(text: string): void {
    this.#context.stderr.write(`${text}\n`);
  }

  #draw(): void {
    const { env, columns = 80, stderr } = this.#context;
    const { dim, yellow } = style(env, true);
    const usually = this.#typical ? `  usually ${typicalWords(this.#typical)}` : '';
    const time = clockFace((Date.now() - this.#start) / 1000);
    // A line that is too long for the terminal could not be taken away again.
    const room = columns - 1 - time.length - this.#status.length - 2;
    stderr.write(`\r\u001b[K${time}  ${yellow(this.#status)}${usually.length <= room ? dim(usually) : ''}`);
    this.#shown = true;
  }

  #clear(): void {
    if (this.#shown) this.#context.stderr.write('\r\u001b[K');
    this.#shown = false;
  }
}
