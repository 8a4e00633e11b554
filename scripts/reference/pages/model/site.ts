import type { ParameterDetails } from '../../../../src/catalog/model-details.js';
import { branches } from '../../../../src/contract/document/branches.js';
import type { Document } from '../../../../src/contract/document/types.js';
import { readParameters } from '../../../../src/contract/models/parameters.js';
import { modelPath } from '../../../../src/reference/paths.js';
import { modelKey, type ReferenceModel } from '../../../../src/reference/reference-model.js';
import { modelHistory, taggedVersions, type ModelChange } from '../../history.js';
import type { Api } from '../../../../src/types/api.js';
import { operationPaths } from '../../operation-paths.js';
import { providersOf } from '../../providers.js';
import type { Reference } from '../../read-reference.js';
import { sourceDocuments } from '../../source-documents.js';

type Parameters = [name: string, parameter: ParameterDetails][];

/** The data that the pages of all models share. */
export interface ModelSite extends Reference {
  /** Paths from the root of the site to the descriptions of operations, by method and path. */
  operations: Map<string, string>;
  /** A description of each source document, by its number. */
  sources: Map<string, string>;
  history: Map<string, ModelChange[]>;
  /** The validators of each model, such as `unifically/google`, by its key. */
  providers: Map<string, string>;
  /** The models, each by its key. */
  ids: Set<string>;
  /** Parameters of a request body other than the model and its input. */
  bodyOptions: Record<Api, Parameters>;
}

/** Reads the data that the pages of all models share. */
export async function readModelSite(reference: Reference): Promise<ModelSite> {
  const [sources, versions] = await Promise.all([sourceDocuments(), taggedVersions()]);
  const { document } = reference;
  return {
    ...reference,
    sources,
    ids: new Set(reference.models.map(modelKey)),
    operations: operationPaths(document),
    history: modelHistory(versions),
    providers: providersOf(document),
    bodyOptions: { unifically: bodyOptions(document, 'unifically'), gateai: bodyOptions(document, 'gateai') },
  };
}

/** Parameters of a request body other than the model and its input. */
function bodyOptions(document: Document, api: Api): Parameters {
  const branch = branches(document).find((one) => one.api === api);
  if (!branch) return [];
  const { model: _model, [branch.inputKey]: _input, ...properties } = branch.schema.properties!;
  return Object.entries(readParameters(document, { type: 'object', properties }));
}

/** The changes of a model, the newest version first. */
export const changesOf = ({ history }: ModelSite, model: ReferenceModel): ModelChange[] =>
  history.get(modelKey(model)) ?? [];

/** Links of text in backticks, from the root of the site: to operations, and to models of the same API. */
export function linkOf({ operations, ids }: ModelSite, { api, id }: ReferenceModel, text: string): string | undefined {
  const operation = operations.get(text);
  if (operation !== undefined) return operation;
  return text !== id && ids.has(modelKey({ api, id: text })) ? modelPath({ api, id: text }) : undefined;
}
