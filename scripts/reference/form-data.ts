import type { Document } from '../../src/contract/document/types.js';
import type { ParameterDetails } from '../../src/catalog/model-details.js';
import { isObject } from '../../src/internal/json.js';
import type { ExampleId, FormModel, ResourceList } from '../../src/reference/form/form-model.js';
import { OPERATION } from '../../src/reference/form/resources.js';
import { modelKey, type ReferenceModel } from '../../src/reference/reference-model.js';
import type { ModelSite } from './pages/model/site.js';

/** The property of a resource list that parameters take, in the order of preference. */
const ID_PROPERTIES = ['id', 'voice_id', 'phrase_id'];

/** The data that the form of a model needs. */
export function formModel(model: ReferenceModel, site: ModelSite): FormModel {
  const { assumptions: _assumptions, source: _source, counterpart: _counterpart, ...rest } = model;
  // The page has the description, and `examples` the others.
  const { description: _description, minimal: _minimal, full: _full, ...details } = rest.details;
  return {
    ...rest,
    details: { ...details, parameters: withMediaLists(details.parameters) },
    provider: site.providers.get(modelKey(model))!,
    options: Object.fromEntries(site.bodyOptions[model.api]),
    resources: resourcesOf(model, site),
  };
}

/** Media without a documented type are a list in the form if their name is that of several, such as `image_urls`. */
function withMediaLists(parameters: Record<string, ParameterDetails>): Record<string, ParameterDetails> {
  const isList = (name: string, { types, media }: ParameterDetails) =>
    media && types.length === 0 && name.endsWith('s');
  return Object.fromEntries(
    Object.entries(parameters).map(([name, details]) => [
      name,
      isList(name, details) ? { ...details, items: { types: [] } } : details,
    ]),
  );
}

/** The script next to a page that gives its model to the form. */
export function formData(model: ReferenceModel, site: ModelSite): string {
  // As a string: in an object literal, `__proto__` would set the prototype. JSON has fewer single quotes to escape.
  const text = JSON.stringify(formModel(model, site)).replaceAll(/[\\']/g, String.raw`\$&`);
  return `(globalThis.unigenReference??={validators:{},onForm:[]}).model=JSON.parse('${text}');`;
}

function resourcesOf({ details }: ReferenceModel, { document, operations }: ModelSite): FormModel['resources'] {
  const found: Record<string, ResourceList> = {};
  const visit = (parameters: Record<string, ParameterDetails>) => {
    for (const { description = '', properties, items } of Object.values(parameters)) {
      const operation = OPERATION.exec(description)?.[1];
      const href = operation && operations.get(operation);
      if (operation && href) found[operation] ??= { href, examples: exampleIds(document, operation) };
      visit(properties ?? items?.properties ?? {});
    }
  };
  visit(details.parameters);
  return found;
}

/** The ids in the examples of an operation's response. */
function exampleIds(document: Document, operation: string): ExampleId[] {
  const path = operation.replace(/^GET /, '');
  const content = document.paths[path]?.get?.responses?.['200']?.content?.['application/json'];
  const items = Object.values(content?.examples ?? {}).flatMap(({ value }) => {
    const data = isObject(value) ? value.data : undefined;
    if (Array.isArray(data)) return data;
    const lists = isObject(data)
      ? Object.values(data as Record<string, unknown>).filter((one): one is unknown[] => Array.isArray(one))
      : [];
    return lists.length > 0 ? lists.flat() : [data];
  });
  return items.filter(isObject).flatMap((item) => {
    const name = ID_PROPERTIES.find((property) => Object.hasOwn(item, property));
    const id = name === undefined ? undefined : item[name];
    if (typeof id !== 'string' && typeof id !== 'number') return [];
    return [{ id, ...(typeof item.name === 'string' && { name: item.name }) }];
  });
}
