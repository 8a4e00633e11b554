/** The interfaces of the AI SDK that our models fit. */
export type SdkKind = 'image' | 'video' | 'speech' | 'transcription';

/** What a call of the AI SDK can say that a parameter of a model stands for. */
export type SdkOption =
  | 'prompt'
  | 'aspectRatio'
  | 'resolution'
  | 'width'
  | 'height'
  | 'n'
  | 'seed'
  | 'duration'
  | 'fps'
  | 'generateAudio'
  | 'firstFrame'
  | 'lastFrame'
  | 'images'
  | 'videos'
  | 'voice'
  | 'speed'
  | 'language'
  | 'outputFormat'
  | 'audio';

/** The parameter of a model that stands for an option of the AI SDK. */
export interface SdkParameter {
  /** Its name; with a dot, that of a property inside. */
  name: string;
  /** The only values that it takes. */
  values?: readonly (string | number)[];
  minimum?: number;
  maximum?: number;
  /** Whether it is an array. */
  many?: true;
  /** The rows of pixels that each value stands for; only of the resolution. */
  lines?: Readonly<Record<string, number>>;
  /** Its value if it is omitted. */
  default?: string | number;
}

/** The values of a mode parameter, by what the call contains. */
export interface SdkMode {
  name: string;
  text?: string;
  frames?: string;
  references?: string;
  videos?: string;
}

/** A model as the AI SDK's calls need it. */
export interface SdkModel {
  kind: SdkKind;
  options: Readonly<Partial<Record<SdkOption, SdkParameter>>>;
  mode?: SdkMode;
  /** Parameters that every request needs: one of each inner array. */
  needs?: readonly (readonly string[])[];
  /** Documented defaults of parameters that every request needs. */
  fills?: Readonly<Record<string, string | number | boolean>>;
  /** How many results a request gives if no parameter decides it. */
  outputs?: number;
  /** Whether no document says if the model uses the images that it takes. */
  unsureImages?: true;
  /** The model is retired; the id of its successor, or nothing. */
  deprecated?: string;
}
