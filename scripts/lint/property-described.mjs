/** Every property of every object says what it is. */
export function propertyDescribed() {
  return {
    Schema(schema, { report, resolve, location }) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        if (property === null || typeof property !== 'object') continue;
        if (property.description || refinesOnly(property)) continue;
        const target = property.$ref ? resolve(property).node : property;
        if (!target?.description) {
          report({ message: `\`${name}\` has no description.`, location: location.child(['properties', name]).key() });
        }
      }
    },
  };
}

/** A mode or a condition only narrows a property; its description is in the base. */
function refinesOnly(property) {
  return property.$ref === undefined && property.type === undefined && property.properties === undefined;
}
