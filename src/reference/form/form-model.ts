import type { ParameterDetails } from '../../catalog/model-details.js';
import type { ReferenceModel } from '../reference-model.js';

/** An id that the documents show as an example. */
export interface ExampleId {
  id: string | number;
  name?: string;
}

/** A list of the API whose ids parameters take. */
export interface ResourceList {
  /** Path of the operation's description, from the root of the site. */
  href: string;
  /** The ids in the documented examples of its response. */
  examples: ExampleId[];
}

/** The data that the form of a model needs, in a script next to its page. */
export interface FormModel extends Omit<ReferenceModel, 'assumptions' | 'source' | 'counterpart' | 'details'> {
  details: Omit<ReferenceModel['details'], 'description' | 'minimal' | 'full'>;
  /** The script with its validator, such as `unifically/google`. */
  provider: string;
  /** The options in the body next to the parameters of the model. */
  options: Record<string, ParameterDetails>;
  /** The lists that descriptions of its parameters name, by operation such as `GET /v1/resources/elevenlabs/voices`. */
  resources: Record<string, ResourceList>;
}
