import { METHODS, type Document } from '../../contract/document/types.js';
import { isObject, objectOf } from '../../internal/json.js';
import { nameOf, Subjects, type Path, type Problem } from './problem.js';

/** A request body is closed at every level; a response is open. */
export function closedProblems(document: Document): Problem[] {
  const subjects = new Subjects(document);
  const problems: Problem[] = [];
  const seen = new Set<unknown>();
  const walk = (node: unknown, path: Path): void => {
    if (!isObject(node) || seen.has(node)) return;
    seen.add(node);
    const component = nameOf(node);
    if (component !== undefined) {
      walk(document.components.schemas[component], ['components', 'schemas', component]);
      return;
    }
    const isOpen = node.additionalProperties === undefined && node.unevaluatedProperties === undefined;
    if (node.type === 'object' && isOpen && !node['x-mixin'])
      problems.push(...subjects.at(path, 'an object in a request has to say whether it takes other properties'));
    for (const [name, property] of Object.entries(objectOf(node.properties)))
      walk(property, [...path, 'properties', name]);
    for (const key of ['oneOf', 'anyOf', 'allOf'])
      if (Array.isArray(node[key]))
        (node[key] as unknown[]).forEach((inner, index) => walk(inner, [...path, key, index]));
    walk(node.items, [...path, 'items']);
  };
  for (const [route, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const content = objectOf(objectOf(objectOf(item[method]).requestBody).content);
      for (const [type, media] of Object.entries(content))
        walk(objectOf(media).schema, ['paths', route, method, 'requestBody', 'content', type, 'schema']);
    }
  return problems;
}
