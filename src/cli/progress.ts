import type { TaskHandle, TaskState } from '../types/task.js';
import type { Context } from './context.js';
import { clockFace, typicalWords } from './duration.js';
import { oneLine, outline } from './layout.js';
import { isBareWord, resumeWords } from './resume.js';
import { ERASE_LINE, style } from './style.js';

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
    const { id, adjustments } = task;
    if (this.#machine) this.#event({ event: 'created', task });
    else if (isBareWord(id)) this.#context.stdout.write(`task ${id}\n`);
    else this.#context.stdout.json(task);
    const { dim } = style(this.#context.env, this.#live);
    if (this.#live)
      this.#note(
        dim(
          `${this.#machine ? `Task ${oneLine(id)} is created. ` : ''}To go on waiting elsewhere: ${resumeWords(task)}`,
        ),
      );
    if (adjustments !== undefined)
      this.#note(`The service lowered the request to fit the day's budget:\n${outline(adjustments, 1)}`);
  }

  status({ status }: TaskState): void {
    this.#status = oneLine(status).toLowerCase();
    if (this.#machine)
      this.#event({ event: 'status', status, elapsed: Math.round((Date.now() - this.#start) / 100) / 10 });
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

  /** Takes the line that changes away. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#clear();
  }

  #event(event: object): void {
    this.#context.stdout.json(event);
  }

  #note(text: string): void {
    this.#context.stderr.write(`${text}\n`);
  }

  #draw(): void {
    const { env, columns = 80, stderr } = this.#context;
    const { dim, yellow } = style(env, true);
    const usually = this.#typical ? `  usually ${typicalWords(this.#typical)}` : '';
    const time = clockFace((Date.now() - this.#start) / 1000);
    // A line that is too long for the terminal could not be taken away again. A letter may take two columns.
    const most = Math.max(0, columns - time.length - 3);
    const status = this.#status.length * 2 > most ? this.#status.slice(0, most / 2) : this.#status;
    const room = columns - 1 - time.length - status.length - 2;
    stderr.write(`${ERASE_LINE}${time}  ${yellow(status)}${usually.length <= room ? dim(usually) : ''}`);
    this.#shown = true;
  }

  #clear(): void {
    if (this.#shown) this.#context.stderr.write(ERASE_LINE);
    this.#shown = false;
  }
}
