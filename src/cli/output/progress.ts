import { formatUsd } from '../../internal/money.js';
import type { TaskHandle, TaskState } from '../../types/task.js';
import type { Context } from '../context.js';
import { clockFace } from '../../catalog/words/duration-words.js';
import { oneLine, outline } from './layout.js';
import { LiveBlock } from './live-block.js';
import { isSafeId, resumeCommand } from './resume-command.js';
import { style } from './style.js';
import { barCharacters } from './bar.js';
import { taskLine } from './task-line.js';

/** Milliseconds between two updates of the elapsed time. */
const TICK_MS = 500;

/** What is known of a task whose progress is shown. */
export interface ProgressOptions {
  json: boolean;
  /** Shortest and longest usual duration in seconds, if a document states them. */
  typicalSeconds?: [number, number] | undefined;
  /** When the task was created, in milliseconds since the epoch, if it was created before this command. */
  createdAt?: number | undefined;
  /** What the task costs per the documents, in words. */
  price?: string | undefined;
  /** Whether the command ends once the task exists. */
  endsAtCreate?: true;
}

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
  #createdAt: number | undefined;
  readonly #price: string | undefined;
  readonly #endsAtCreate: boolean;
  #doneAt = 0;
  #cost: string | undefined;
  #balance: string | undefined;
  #status = 'starting';
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(context: Context, { json, typicalSeconds, createdAt, price, endsAtCreate }: ProgressOptions) {
    this.#context = context;
    this.#json = json || !context.isTTY.stdout;
    this.#isLive = context.isTTY.stderr;
    this.#line = new LiveBlock(context);
    this.#typicalSeconds = typicalSeconds;
    // The clock of another machine may be ahead.
    this.#createdAt = createdAt === undefined ? undefined : Math.min(createdAt, this.#start);
    this.#price = price;
    this.#endsAtCreate = endsAtCreate === true;
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
    // Shown until a poll has the status of the API.
    this.#status = task.api === 'gateai' ? 'queued' : 'pending';
    // Uploads and waits for the rate limit are not part of the usual duration.
    this.#createdAt = Date.now();
    const { id, adjustments, cost } = task;
    if (cost !== undefined) this.#cost = formatUsd(cost);
    // The command to wait with has the id.
    const isNamed = this.#isLive && this.#endsAtCreate && isSafeId(id);
    if (this.#json) this.#event({ event: 'created', task });
    else if (!isSafeId(id)) this.#context.stdout.json(task);
    else if (!isNamed) this.#context.stdout.write(`task ${id}\n`);
    if (this.#isLive) {
      const { dim } = style(this.#context.env, this.#isLive);
      const created = this.#json && !isNamed ? `Created task ${oneLine(id)}. ` : '';
      const command = resumeCommand(this.#context, task);
      this.#note(dim(`${created}To wait ${this.#endsAtCreate ? 'for it' : 'elsewhere'}: ${command}`));
    }
    if (adjustments !== undefined)
      this.#note(`The API lowered the request to fit the daily budget:\n${outline(adjustments, 1)}`);
  }

  status({ status }: TaskState): void {
    this.#status = oneLine(status).toLowerCase();
    if (this.#json)
      this.#event({ event: 'status', status, elapsed: Math.round((Date.now() - this.#start) / 100) / 10 });
    // If a program reads the output, the status line waits for the next tick.
    if (this.#timer && !this.#json) this.#draw();
  }

  /** Shows what is left to spend. */
  balance(words: string): void {
    this.#balance = words;
    if (this.#timer) this.#draw();
  }

  completed(output: unknown): void {
    this.end();
    this.#doneAt = Date.now();
    if (this.#json) this.#event({ event: 'completed', output });
    else this.#context.stdout.write(`${outline(output, 0, this.#context.columns)}\n`);
  }

  /** @param files The files that were saved, each with what is known of it in words. */
  saved(files: { path: string; facts: string }[]): void {
    if (this.#json) this.#event({ event: 'saved', files: files.map(({ path }) => path) });
    else for (const { path, facts } of files) this.#context.stdout.write(`${withFacts(`saved ${path}`, facts)}\n`);
  }

  /** Describes the files of the output that were not saved; for people only. */
  files(files: { outputPath: string; facts: string }[]): void {
    for (const { outputPath, facts } of files)
      this.#context.stdout.write(files.length === 1 ? `${facts}\n` : `${oneLine(outputPath)}  ${facts}\n`);
  }

  /** How long the task took, what it cost and what is left; for people only. */
  summary(): void {
    if (this.#json || !this.#isLive) return;
    const { dim } = style(this.#context.env, true);
    const took = `took ${clockFace((this.#doneAt - (this.#createdAt ?? this.#start)) / 1000)}`;
    // Unifically does not report what it charged.
    const cost = this.#cost ?? (this.#price === undefined ? undefined : `${this.#price} per the documents`);
    const parts = [took, cost, this.#balance].filter((part) => part !== undefined);
    this.#note(dim(parts.join(', ')));
  }

  /** Removes the status line. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#line.erase();
  }

  #event(event: object): void {
    // The program that reads the output may print on the same terminal: its text must not get into the status line.
    this.#line.erase();
    this.#context.stdout.json(event);
  }

  #note(text: string): void {
    this.#context.stderr.write(`${text}\n`);
  }

  #draw(): void {
    const { env } = this.#context;
    const view = {
      status: this.#status,
      elapsedSeconds: (Date.now() - (this.#createdAt ?? this.#start)) / 1000,
      typicalSeconds: this.#createdAt === undefined ? undefined : this.#typicalSeconds,
      cost: this.#cost ?? this.#price,
      balance: this.#balance,
    };
    this.#line.draw([taskLine(view, this.#line.columns, style(env, true), barCharacters(env))]);
  }
}

function withFacts(text: string, facts: string): string {
  return facts === '' ? text : `${text}  ${facts}`;
}
