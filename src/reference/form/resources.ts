import type { ParameterDetails } from '../../catalog/model-details.js';
import type { FormModel, ResourceList } from './form-model.js';

/** An operation in the words of a description, such as `GET /v1/resources/elevenlabs/voices`. */
export const OPERATION = /`(GET \/[^`]+)`/;

/** A list of the API, with the id of its suggestions on the page. */
export interface NamedList extends ResourceList {
  operation: string;
  id: string;
}

/** The list whose ids a parameter takes, as its description says; undefined if it takes none. */
export function resourceOf({ resources }: FormModel, { description = '' }: ParameterDetails): NamedList | undefined {
  const operation = OPERATION.exec(description)?.[1];
  if (operation === undefined || !Object.hasOwn(resources, operation)) return undefined;
  return { ...resources[operation]!, operation, id: `form-list-${Object.keys(resources).indexOf(operation)}` };
}
