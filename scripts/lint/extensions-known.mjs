const MEDIA = ['image', 'video', 'audio', 'any'];

/** `x-tags` name tags of the root, and `x-media` has one of its values. */
export function extensionsKnown() {
  const used = [];
  const known = new Set();
  return {
    Tag(tag) {
      known.add(tag.name);
    },
    Schema(schema, { report, location }) {
      for (const tag of schema['x-tags'] ?? []) used.push({ tag, report, location });
      if (schema['x-media'] !== undefined && !MEDIA.includes(schema['x-media'])) {
        report({ message: `\`x-media\` is not one of ${MEDIA.join(', ')}.`, location: location.child('x-media') });
      }
    },
    Root: {
      leave() {
        for (const { tag, report, location } of used) {
          if (known.has(tag)) continue;
          report({ message: `The root has no tag \`${tag}\`.`, location: location.child('x-tags') });
        }
      },
    },
  };
}
