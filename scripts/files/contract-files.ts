import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Api } from '../../src/types/api.js';
import type { Schema } from '../../src/contract/document/types.js';

/** The file of each request union, below `spec/<api>/schemas/`, and its name. */
const UNION_FILES = {
  unifically: { file: 'create-task-request.yaml', name: 'CreateTaskRequest' },
  gateai: { file: 'generate-request.yaml', name: 'GateAIGenerateRequest' },
} as const satisfies Record<Api, { file: string; name: string }>;

/** Where a model is written. */
export interface ModelPlace {
  id: string;
  /** Component name of its branch. */
  name: string;
  /** Folder below `spec/<api>/models/`. */
  provider: string;
  /** Name of the file there, without its extension. */
  family: string;
}

/** The files of the contract as text, from the root of the repository, with changes that are not written yet. */
export class ContractFiles {
  readonly changed = new Map<string, string>();
  /** What `parsed` has read, by parser and path. */
  readonly #parsed = new Map<unknown, Map<string, { text: string; value: unknown }>>();

  constructor(readonly root: string) {}

  has(path: string): boolean {
    return this.changed.has(path) || existsSync(join(this.root, path));
  }

  text(path: string): string {
    return this.changed.get(path) ?? readFileSync(join(this.root, path), 'utf8');
  }

  /** What a parser makes of a file; it parses again only if the text has changed. */
  parsed<T>(path: string, parser: (text: string) => T): T {
    const text = this.text(path);
    const files = this.#parsed.get(parser) ?? new Map<string, { text: string; value: unknown }>();
    this.#parsed.set(parser, files);
    const known = files.get(path);
    if (known?.text === text) return known.value as T;
    const value = parser(text);
    files.set(path, { text, value });
    return value;
  }

  /** The names of the YAML files in a folder. */
  names(folder: string): string[] {
    if (!existsSync(join(this.root, folder))) return [];
    return readdirSync(join(this.root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  }

  /** The paths of the YAML files in a folder and its folders. */
  pathsBelow(folder: string): string[] {
    if (!existsSync(join(this.root, folder))) return [];
    const names = readdirSync(join(this.root, folder), { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .sort();
  }

  set(path: string, text: string): void {
    this.changed.set(path, text);
  }

  unionFile(api: Api): string {
    return `spec/${api}/schemas/${UNION_FILES[api].file}`;
  }

  /** Every model of an API, in the order of `mapping`. */
  models(api: Api): ModelPlace[] {
    const unions = this.parsed(this.unionFile(api), parseYaml) as Record<string, Schema>;
    const mapping = unions[UNION_FILES[api].name]?.discriminator?.mapping ?? {};
    return Object.entries(mapping).flatMap(([id, ref]) => {
      const [, provider, family, name] = /^\.\.\/models\/([^/]+)\/([^/#]+)\.yaml#\/(\w+)$/.exec(ref) ?? [];
      return provider && family && name ? [{ id, name, provider, family }] : [];
    });
  }

  modelFile(api: Api, { provider, family }: Pick<ModelPlace, 'provider' | 'family'>): string {
    return posix.join('spec', api, 'models', provider, `${family}.yaml`);
  }

  /** The branch of a model. */
  branch(api: Api, place: ModelPlace): Schema {
    return (this.parsed(this.modelFile(api, place), parseYaml) as Record<string, Schema>)[place.name]!;
  }
}
