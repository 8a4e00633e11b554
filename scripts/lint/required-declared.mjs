/** A mode or a condition requires only properties that its base declares. */
export function requiredDeclared() {
  return {
    Schema(schema, { report, location }) {
      if (!schema.properties || schema.type !== 'object') return;
      const declared = new Set(Object.keys(schema.properties));
      const check = (part, at) => {
        if (part === null || typeof part !== 'object' || part.$ref) return;
        for (const name of [...(part.required ?? []), ...Object.keys(part.properties ?? {})]) {
          if (!declared.has(name)) report({ message: `The base declares no \`${name}\`.`, location: at });
        }
        for (const key of ['oneOf', 'anyOf', 'allOf']) {
          (part[key] ?? []).forEach((inner, index) => check(inner, at.child([key, index])));
        }
        for (const key of ['if', 'then', 'else', 'not']) check(part[key] ?? null, at.child(key));
      };
      check({ ...schema, properties: {} }, location);
    },
  };
}
