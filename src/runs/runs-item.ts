import type { GateAIModels, UnificallyModels } from '../../generated/model-types.js';
import type { InputOf, ModelTable } from '../client/model-types.js';
import type { Api } from '../types/api.js';
import type { Unlisted } from '../types/unlisted.js';

/** Properties of every item. */
interface AnyItem<ItemApi extends Api> {
  /** Your own name for it, of 1 to 200 characters: the same name is never paid twice. */
  readonly name: string;
  /**
   * The API of the model.
   *
   * @default that of the only client
   */
  readonly api?: ItemApi | undefined;
}

/** An item of a model of the contract. */
type ListedItem<Models extends ModelTable<Models>, ItemApi extends Api, Options> = {
  [M in keyof Models & string]: AnyItem<ItemApi> &
    Options & {
      /** Id of the model. */
      readonly model: M;
      /**
       * Its parameters, as JSON. Where the model takes media, a `URL` with `file:` names a file, which is uploaded when
       * the run is paid for.
       */
      readonly input: Readonly<InputOf<Models, M, URL>>;
    };
}[keyof Models & string];

interface NoOptions {
  /** GateAI only. */
  readonly options?: undefined;
}

interface GateAIOptions {
  /** Properties of the request other than the parameters of the model. */
  readonly options?:
    | {
        /** Kind of generation, such as `text-to-image`. */
        readonly type?: string;
        /** Ids of images, or files. */
        readonly images?: readonly (string | URL)[];
        /** Ids of videos, or files. */
        readonly videos?: readonly (string | URL)[];
      }
    | undefined;
}

/** An item of a model that the contract does not list, or of one that is known only at run time. */
interface UnlistedItem extends AnyItem<Api> {
  /** Id of the model. */
  readonly model: Unlisted;
  /** Its parameters, as JSON, with a `file:` URL for each file. */
  readonly input: Readonly<Record<string, unknown>>;
  /** GateAI only: `type`, `images` and `videos` of the generation. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A run to add. Its types follow from the model, as for `run` of a client. Cast items that a program reads from a file:
 * `jobs as RunsItem[]`; they are checked when they are added.
 */
export type RunsItem =
  | ListedItem<UnificallyModels, 'unifically', NoOptions>
  | ListedItem<GateAIModels, 'gateai', GateAIOptions>
  | UnlistedItem;
