import type { Api } from '../../types/api.js';
import type { ModelRow } from '../../sandbox/index.js';
import { getControl } from '../control-client.js';

/** The models of a sandbox. With an overlay, they differ from those that the page was built with. */
export class Models {
  readonly #rows: readonly ModelRow[];

  constructor(rows: readonly ModelRow[]) {
    this.#rows = rows;
  }

  /** The ids of an API. */
  ids(api: Api): string[] {
    return this.#rows.filter((row) => row.api === api).map(({ id }) => id);
  }

  has(api: Api, id: string): boolean {
    return this.body(api, id) !== undefined;
  }

  /** The body of the shortest create of a model; undefined if there is no such model. */
  body(api: Api, id: string): object | undefined {
    return this.#rows.find((row) => row.api === api && row.id === id)?.body;
  }
}

/** Loaded each time, since the sandbox may have been restarted with other models. */
export const loadModels = async (): Promise<Models> => new Models(await getControl<ModelRow[]>('models'));
