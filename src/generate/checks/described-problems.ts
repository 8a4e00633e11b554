import type { Document } from '../../contract/document/types.js';
import { objectOf, type JsonObject } from '../../internal/json.js';
import { nameOf, Subjects, type Problem } from './problem.js';
import { visitDocument } from './visit-document.js';

/** Every property of every object says what it is. */
export function describedProblems(document: Document): Problem[] {
  const subjects = new Subjects(document);
  const problems: Problem[] = [];
  visitDocument(document, (schema, kind, path) => {
    if (!['schema', 'branch', 'union'].includes(kind)) return;
    for (const [name, property] of Object.entries(objectOf(schema.properties))) {
      const declared = objectOf(property);
      if (typeof property === 'boolean' || declared.description || refinesOnly(declared)) continue;
      const component = nameOf(declared);
      if (component !== undefined && objectOf(document.components.schemas[component]).description) continue;
      problems.push(...subjects.at([...path, 'properties', name], `\`${name}\` has no description`));
    }
  });
  return problems;
}

/** A mode or a condition only narrows a property; its description is in the base. */
function refinesOnly({ $ref, type, properties }: JsonObject): boolean {
  return $ref === undefined && type === undefined && properties === undefined;
}
