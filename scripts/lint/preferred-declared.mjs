/**
 * `x-preferred-over` names parameters beside it that take the same media, none of them twice; `x-resolutions` lists the
 * values of its parameter.
 */
export function preferredDeclared() {
  return {
    Schema(schema, { report, resolve, location }) {
      const properties = Object.entries(schema.properties ?? {});
      const named = new Set();
      for (const [name, property] of properties) {
        const at = location.child(['properties', name]);
        for (const problem of resolutionProblems(property)) report({ message: problem, location: at });
        for (const other of property?.['x-preferred-over'] ?? []) {
          const alternative = declared(schema, other, location.source.absoluteRef, resolve);
          const problem =
            alternative === undefined
              ? `The base declares no \`${other}\`.`
              : alternative['x-media'] !== property['x-media']
                ? `\`${other}\` takes other media than \`${name}\`.`
                : named.has(other) || other === name
                  ? `\`${other}\` can't be an alternative of \`${name}\` as well.`
                  : undefined;
          if (problem) report({ message: problem, location: at });
          named.add(other);
        }
      }
    },
  };
}

function resolutionProblems(property) {
  const resolutions = property?.['x-resolutions'];
  if (resolutions === undefined) return [];
  const values = property.enum ?? [];
  return [
    ...values.filter((value) => !(value in resolutions)).map((value) => `\`x-resolutions\` has no \`${value}\`.`),
    ...Object.keys(resolutions)
      .filter((value) => !values.includes(value))
      .map((value) => `\`x-resolutions\` has \`${value}\`, which is no value.`),
  ];
}

/** A parameter of an object or of its mixins. */
function declared(schema, name, from, resolve) {
  const own = schema.properties?.[name];
  if (own !== undefined) return own.$ref ? { ...resolve(own, from).node, ...own } : own;
  for (const part of schema.allOf ?? []) {
    if (!part.$ref) continue;
    const { node, location } = resolve(part, from);
    const found = node && declared(node, name, location.source.absoluteRef, resolve);
    if (found) return found;
  }
  return undefined;
}
