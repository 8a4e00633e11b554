import { readFileSync } from 'node:fs';

/** The kinds of models that each capability is for, from the table in spec/extensions.md. */
const KINDS = new Map(
  [
    ...readFileSync(new URL('../../spec/extensions.md', import.meta.url), 'utf8').matchAll(
      /^\| `([\w-]+)` \| ([\w, ]+) \| [^|]+ \|$/gm,
    ),
  ].map(([, name, kinds]) => [name, kinds.split(', ')]),
);

/** Media that a model has to take to have a capability; each capability of a line needs one of its kinds. */
const MEDIA = [
  [['image'], ['image-edit', 'image-reference', 'image-upscale', 'first-frame', 'last-frame', 'keyframes']],
  [['image'], ['reference-image', 'motion-transfer', 'lip-sync']],
  [['video'], ['reference-video', 'video-edit', 'motion-transfer']],
  [['audio'], ['reference-audio', 'audio-input', 'transcription', 'voice-isolation', 'voice-create']],
];

/** The capabilities of a model are known, of its kind, and possible with the media that it takes. */
export function capabilitiesKnown() {
  return {
    Schema(schema, { report, resolve, location }) {
      if (schema.discriminator?.propertyName !== 'model' || !schema.oneOf) return;
      schema.oneOf.forEach((member, index) => {
        const branch = resolve(member);
        for (const problem of problemsOf(branch, resolve)) {
          report({ message: `${member.$ref}: ${problem}`, location: location.child(['oneOf', index]) });
        }
      });
    },
  };
}

function problemsOf({ node: branch, location }, resolve) {
  const capabilities = branch?.['x-capabilities'];
  if (!Array.isArray(capabilities)) return ['`x-capabilities` is missing.'];
  const unknown = capabilities.filter((name) => !KINDS.has(name));
  if (unknown.length > 0) return unknown.map((name) => `spec/extensions.md lists no capability \`${name}\`.`);
  const media = mediaOf(branch, location, resolve);
  return [
    ...(new Set(capabilities).size === capabilities.length ? [] : ['a capability is listed twice.']),
    ...(capabilities.length > 0 || /\bdocument(?:s|ation|ed)\b/i.test(branch.description)
      ? []
      : ['`x-capabilities` is empty, but the description says nothing about what the documentation lacks.']),
    ...capabilities
      .filter((name) => ![branch['x-kind'], 'any'].some((kind) => KINDS.get(name).includes(kind)))
      .map((name) => `\`${name}\` is no capability of the kind \`${branch['x-kind']}\`.`),
    ...MEDIA.flatMap(([kinds, names]) =>
      names
        .filter((name) => capabilities.includes(name) && !kinds.some((kind) => media.has(kind)))
        .map((name) => `\`${name}\` needs a parameter with \`x-media: ${kinds[0]}\`.`),
    ),
  ];
}

/** The media that the parameters of a model take, without those that all models of its API take. */
function mediaOf(branch, location, resolve) {
  const found = new Set();
  const walk = (node, from) => {
    if (node === null || typeof node !== 'object') return;
    const target = node.$ref ? resolve(node, from) : { node, location: undefined };
    const schema = { ...target.node, ...node };
    if (schema['x-generic']) return;
    const inner = target.location?.source.absoluteRef ?? from;
    if (schema['x-media'] === 'any') for (const kind of ['image', 'video', 'audio']) found.add(kind);
    else if (schema['x-media']) found.add(schema['x-media']);
    // The structure of guidance images is not documented, so that they can't be marked as media.
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (name === 'image_guidances') found.add('image');
      walk(property, inner);
    }
    walk(schema.items ?? null, inner);
    for (const key of ['allOf', 'anyOf', 'oneOf']) (schema[key] ?? []).forEach((part) => walk(part, inner));
  };
  walk(branch.properties?.input ?? branch.properties?.params ?? null, location.source.absoluteRef);
  return found;
}
