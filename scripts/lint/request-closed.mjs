/** A request body is closed at every level; a response is open. */
export function requestClosed() {
  const seen = new Set();
  return {
    Operation(operation, { report, resolve, location }) {
      if (operation.tags?.includes('webhooks')) return;
      const walk = (node, at) => {
        if (node === null || typeof node !== 'object') return;
        if (node.$ref) {
          const target = resolve(node, at.source.absoluteRef);
          if (target.node) walk(target.node, target.location);
          return;
        }
        if (seen.has(node)) return;
        seen.add(node);
        const isOpen = node.additionalProperties === undefined && node.unevaluatedProperties === undefined;
        if (node.type === 'object' && isOpen && !node['x-mixin']) {
          report({ message: 'An object in a request says whether it takes other properties.', location: at });
        }
        for (const [name, property] of Object.entries(node.properties ?? {})) {
          walk(property, at.child(['properties', name]));
        }
        for (const key of ['oneOf', 'anyOf', 'allOf']) {
          (node[key] ?? []).forEach((inner, index) => walk(inner, at.child([key, index])));
        }
        walk(node.items ?? null, at.child('items'));
      };
      for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
        walk(media.schema ?? null, location.child(['requestBody', 'content', type, 'schema']));
      }
    },
  };
}
