import { BoundedMap } from '../internal/bounded-map.js';
import { modelsOf } from './models.js';
import { OUTPUT_MAKERS } from './output-makers.js';
import { OutputParts } from './output-parts.js';
import { outputSeed } from './output-seed.js';
import type { OutputSchema } from './output-schemas.js';
import type { SandboxTask } from './state.js';

/** Clients with a callback poll the task as well, some of them repeatedly. */
const MAX_CACHED_OUTPUTS = 500;

/** What completed tasks made, in the form that the contract gives their models. An output depends only on its task. */
export class Outputs {
  readonly #seed: number;
  readonly #cache = new BoundedMap<SandboxTask, object>(MAX_CACHED_OUTPUTS);
  readonly #responses = new BoundedMap<SandboxTask, string>(MAX_CACHED_OUTPUTS);

  constructor(seed: number) {
    this.#seed = seed;
  }

  of(task: SandboxTask): object {
    let output = this.#cache.get(task);
    if (output === undefined) {
      output = outputOf(task, this.#seed);
      this.#cache.set(task, output);
    }
    return output;
  }

  /**
   * The body of the response to a poll, which is the same from then on. The log of requests has it once, too.
   *
   * @param write Makes it.
   */
  responseOf(task: SandboxTask, write: () => string): string {
    let response = this.#responses.get(task);
    if (response === undefined) {
      response = write();
      this.#responses.set(task, response);
    }
    return response;
  }

  reset(): void {
    this.#cache.clear();
    this.#responses.clear();
  }
}

function outputOf(task: SandboxTask, sandboxSeed: number): object {
  const entry = modelsOf(task.api).get(task.model)!;
  const seed = outputSeed(entry, task, sandboxSeed);
  // `npm run generate` fails on a model with another schema.
  return OUTPUT_MAKERS[entry.output as OutputSchema](new OutputParts(task, entry, seed));
}
