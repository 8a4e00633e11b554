import type { VerifyProgress } from '../../verify/options.js';
import type { Context } from '../context.js';
import { aboutWords, clockFace } from '../../catalog/words/duration-words.js';
import { oneLine } from './layout.js';
import { LiveBlock } from './live-block.js';
import { style } from './style.js';

/** Reports on stderr how far a run has come: a line at the start, and on a terminal one that is redrawn. */
export class VerifyProgressLine {
  readonly #context: Context;
  readonly #line: LiveBlock;
  #hasBegun = false;

  constructor(context: Context) {
    this.#context = context;
    this.#line = new LiveBlock(context);
  }

  update({ sent, planned, secondsLeft, subject }: VerifyProgress): void {
    const { stderr, isTTY, env, columns = 80 } = this.#context;
    const time = clockFace(Math.ceil(secondsLeft));
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      stderr.write(`about ${planned} requests, ${aboutWords(secondsLeft)}; no task is created\n`);
    } else if (isTTY.stderr) {
      const { dim } = style(env, true);
      const count = `${sent}/${planned}`;
      const rest = `  ${time} left  ${oneLine(subject)}`.slice(0, Math.max(0, columns - count.length - 1));
      this.#line.draw([`${count}${dim(rest)}`]);
    }
  }

  /** Removes the line that is redrawn. */
  end(): void {
    this.#line.erase();
  }
}
