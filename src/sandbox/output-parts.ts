import type { ModelEntry } from '../catalog/entry.js';
import { textOf } from '../internal/values.js';
import { mediaPath, type MediaDescription } from './media/file.js';
import { givenSeed } from './output-seed.js';
import { countOf, durationOf, sizeOf } from './shaping.js';
import type { SandboxTask } from './state.js';

/** What the output of a task is put together from: the URLs of its files, and what its input says of them. */
export class OutputParts {
  readonly prompt: string;

  constructor(
    readonly task: SandboxTask,
    readonly entry: ModelEntry,
    readonly seed: number,
  ) {
    const { prompt, text, title } = task.input;
    this.prompt = textOf(prompt ?? text ?? title) ?? '';
  }

  get input(): Record<string, unknown> {
    return this.task.input;
  }

  /** How many outputs the input asks for. */
  get count(): number {
    return countOf(this.entry, this.input);
  }

  image(index = 0): string {
    return this.#url({ kind: 'image', ...this.#size }, index);
  }

  audio(index = 0): string {
    return this.#url({ kind: 'audio', seconds: durationOf(this.entry, this.input) }, index);
  }

  video(): string {
    const seconds = this.task.shape?.seconds ?? durationOf(this.entry, this.input);
    return this.#url({ kind: 'video', ...this.#size, seconds }, 0);
  }

  /** A mesh, or the image that shows it. */
  mesh(extension: 'glb' | 'jpg', index: number): string {
    return this.#url({ kind: '3d', extension }, index);
  }

  images(count: number): string[] {
    return listOf(count, (index) => this.image(index));
  }

  audios(count: number): string[] {
    return listOf(count, (index) => this.audio(index));
  }

  meshes(extension: 'glb' | 'jpg'): string[] {
    return listOf(this.count, (index) => this.mesh(extension, index));
  }

  get #size(): { width: number; height: number } {
    const { width, height } = this.task.shape ?? sizeOf(this.entry, this.input);
    return { width, height };
  }

  #url(description: Omit<MediaDescription, 'model' | 'prompt'>, index: number): string {
    const { origin, model, ownOutputs } = this.task;
    // A mesh of one's own has the preview of any other.
    const kind = description.extension === 'jpg' ? 'image' : description.kind;
    const own = ownOutputs?.filter((output) => output.kind === kind) ?? [];
    if (own.length > 0) return origin + own[index % own.length]!.path;
    const given = givenSeed(this.entry, this.task);
    // Colors repeat; the seed on a picture makes it differ from that of any other seed.
    const title = given === undefined ? model : `${model}, seed ${given}`;
    return origin + mediaPath({ model: title, prompt: this.prompt, seed: this.seed + index, ...description });
  }
}

function listOf<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
