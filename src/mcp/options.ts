import type { GateAI } from '../client/gateai.js';
import type { Unifically } from '../client/unifically.js';

/** Options of `createMcp`. */
export interface McpOptions {
  /**
   * The client of Unifically. Give it `validate: validateRequest`, so that an agent learns which rule its request
   * breaks.
   *
   * @default none; its models can be searched and described, not used
   */
  unifically?: Unifically | undefined;
  /**
   * The client of GateAI Core.
   *
   * @default none; its models can be searched and described, not used
   */
  gateai?: GateAI | undefined;
  /**
   * US dollars that all tasks of this server may cost together, including those with an unknown outcome.
   *
   * @default no limit besides the `max_cost` of each task
   */
  budget?: number | undefined;
  /**
   * The models that may be used: ids, or names such as `gateai:veo-3.1-lite`.
   *
   * @default all
   */
  models?: readonly string[] | undefined;
  /**
   * Folders of which files may be uploaded.
   *
   * @default []
   */
  files?: readonly string[] | undefined;
  /**
   * Whether files below the roots of the client may be uploaded too. Only for a client of this machine: a remote one
   * could name any folder.
   *
   * @default false
   */
  clientRoots?: boolean;
  /**
   * Whether the user is asked before each payment, if the client can ask (elicitation).
   *
   * @default true
   */
  confirm?: boolean;
  /**
   * Milliseconds from the beginning of a submit within which its payment has to be sent. If the rate limit delays it
   * for longer, nothing is paid: clients give up on a call after 60 seconds, and would not learn of the task.
   *
   * @default 45_000
   */
  payWithin?: number;
  /**
   * Whether the clients use a sandbox: results then say that nothing is real.
   *
   * @default false
   */
  sandbox?: boolean;
  /**
   * Texts that no result may hold, such as keys of other services.
   *
   * @default []
   */
  secrets?: readonly string[];
  /**
   * Called with a line for a person about each task whose response nobody received.
   *
   * @default lines are dropped
   */
  onNotice?: (line: string) => void;
  /**
   * Version of the package, which clients show.
   *
   * @default '0'
   */
  version?: string;
}
