import type { Api } from '../types/api.js';
import type { LiveOptions } from './live-api.js';
import type { Try } from './try-values.js';

/** What to verify, and how. */
export interface VerifyOptions {
  /** How each API is reached; one that is missing is not verified. */
  apis: Partial<Record<Api, LiveOptions>>;
  /** The models to verify; all if omitted. */
  models?: { api: Api; id: string }[];
  /** Whether to try values and parameters that no example has. @default false */
  probe?: boolean;
  /** Values and parameters to try with each of the models. */
  tries?: readonly Try[];
  /** Ids of completed tasks of the Unifically account, for examples that continue from one. */
  tasks?: readonly string[];
  /** A model that the contract does not have, and one of the same API whose examples it may take. */
  candidate?: { api: Api; id: string; like: string };
  signal?: AbortSignal;
  onProgress?: (progress: VerifyProgress) => void;
}

/** How far a run has come. */
export interface VerifyProgress {
  /** Requests that were sent. */
  sent: number;
  /** Requests that will be sent in all, if there is no drift. */
  planned: number;
  /** Seconds until the end, if there is no drift. */
  secondsLeft: number;
  /** What is being verified. */
  subject: string;
}
