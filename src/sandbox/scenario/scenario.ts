import type { Fault } from '../faults/fault.js';
import type { SandboxOperation } from '../faults/fault-target.js';

/** What a sandbox starts with, and what it does with which request: as an object, or in a file in YAML or JSON. */
export interface Scenario {
  /** Where the JSON Schema is, for editors. The sandbox ignores it. */
  $schema?: string;
  /**
   * US dollars of a new account at Unifically.
   *
   * @default the option `balance` of the sandbox
   */
  balance?: number;
  /**
   * US dollars that a new account may spend at GateAI in a day.
   *
   * @default 100
   */
  budget?: number;
  /** Accounts of keys that differ from the others. */
  keys?: ScenarioKey[];
  /** Entries of the resource lists of Unifically, by list; a list that is omitted has those of the sandbox. */
  resources?: ScenarioResources;
  /**
   * What happens to which requests. Of the rules that change a response, and of those that change a task, the first
   * that matches applies.
   */
  rules?: ScenarioRule[];
}

/** The account of a key. */
export interface ScenarioKey {
  /** The key. Only its digest is stored and compared. */
  key: string;
  /**
   * US dollars at Unifically, if the account is new.
   *
   * @default `balance` of the scenario
   */
  balance?: number;
  /**
   * US dollars that it may spend at GateAI in a day, if the account is new.
   *
   * @default `budget` of the scenario
   */
  budget?: number;
  /**
   * Whether each of its requests gets a 429, as a key that exceeded a limit does; or for how many seconds from when the
   * scenario begins.
   *
   * @default false
   */
  banned?: boolean | number;
}

/** Entries of the resource lists, by the end of the list's path: a name each, or some of its properties. */
export interface ScenarioResources {
  /** Presets of camera motion. */
  'higgsfield-ai/motions'?: ScenarioResource[];
  /** Voices. */
  'higgsfield-ai/voices'?: ScenarioResource[];
  /** Background sounds. */
  'higgsfield-ai/sounds'?: ScenarioResource[];
  /** Camera movements. */
  'higgsfield-ai/camera-movements'?: ScenarioResource[];
  /** Cameras, lenses and apertures. */
  'higgsfield-ai/camera-settings'?: ScenarioResource[];
  /** Voices, whose ids are integers. */
  'kuaishou/kling/voices'?: ScenarioResource[];
  /** Voices. */
  'google/voices/veo-3.1'?: ScenarioResource[];
  /** Voices. */
  'elevenlabs/voices'?: ScenarioResource[];
  /** The phrase to read out, by language code. */
  'suno-ai/voice/verification-phrase'?: Record<string, string>;
}

/** An entry of a list: its name, or properties as the API lists them. Those that are omitted are made up. */
export type ScenarioResource = string | Record<string, unknown>;

/** A value of an input to compare with: exactly, or a string in which each `*` stands for any text. */
export type ScenarioInputValue = string | number | boolean | null;

/** A rule: which requests it matches, and what happens to them. */
export interface ScenarioRule {
  /** A name for people, such as `Third create fails`. */
  name?: string;
  /**
   * Only these operations, by `operationId`; `dryRun` is a `createTask` with `dry_run`.
   *
   * @default creates, if the rule has `model` or `input` or changes a task; else all operations
   */
  operation?: SandboxOperation | SandboxOperation[];
  /** Only requests for this model, or for the models that match a pattern with `*`; for a poll, the model of the task. */
  model?: string;
  /** Only requests with this key. Only its digest is stored and compared. */
  key?: string;
  /**
   * Only requests with such an input: values by parameter, or by path such as `elements.description`. A value in an array
   * matches if one of its items does.
   */
  input?: Record<string, ScenarioInputValue>;
  /**
   * Applies only from the nth request on that matches the rest; if the rule changes a task, from the nth task on.
   *
   * @default 1
   */
  nth?: number;
  /**
   * How often it applies.
   *
   * @default 'always', or 1 if the rule has `nth`
   */
  times?: number | 'always';
  /** A fault: of the kind `fail`, the task fails; of any other, the response is what it says. */
  fault?: Fault;
  /** US dollars that the task costs. */
  price?: number;
  /** Seconds that the task takes by the sandbox's clock, whatever `speed` is. */
  duration?: number;
  /**
   * Files that the task gives. In a scenario file, their paths; in code, blobs with a media type. A model with more
   * outputs gives them in turn.
   */
  output?: ScenarioOutput | ScenarioOutput[];
  /** The lyrics or the transcript that the task gives. */
  text?: string;
}

/** An output of your own: a blob with a media type, or a file of a scenario that was read from a file. */
export type ScenarioOutput = Blob | ScenarioFile;

/** A file that is read when somebody downloads it. */
export interface ScenarioFile {
  /** Its name, such as `kite.mp4`. */
  name: string;
  /** Media type. */
  type: string;
  /** Its current size in bytes; undefined if it is gone. */
  size(): Promise<number | undefined>;
  /** Reads the bytes from one position up to another; undefined if it does not have them. */
  read(start: number, end: number): Promise<Uint8Array | undefined>;
}
