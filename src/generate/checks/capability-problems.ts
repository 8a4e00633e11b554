import { CAPABILITY_NAMES, type Capability } from '../../catalog/capabilities.js';
import { branches } from '../../contract/document/branches.js';
import type { Document } from '../../contract/document/types.js';
import { objectOf, type JsonObject } from '../../internal/json.js';
import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';
import { CAPABILITY_KINDS } from './capability-kinds.js';
import { nameOf, type Problem } from './problem.js';
import { MODEL_KINDS } from './union-problems.js';

/** Media that a model has to take to have a capability. */
const MEDIA: [kind: string, names: Capability[]][] = [
  ['image', ['image-edit', 'image-reference', 'image-upscale', 'first-frame', 'last-frame', 'keyframes']],
  ['image', ['reference-image', 'motion-transfer', 'lip-sync']],
  ['video', ['reference-video', 'video-edit', 'motion-transfer']],
  ['audio', ['reference-audio', 'audio-input', 'transcription', 'voice-isolation', 'voice-create']],
];

/** The capabilities of each model are known, of its kind, and possible with the media that it takes. */
export function capabilityProblems(document: Document): Problem[] {
  return branches(document).flatMap(({ name, model, schema }) =>
    problemsOf(document, schema).map((message) => {
      const path = ['components', 'schemas', name, 'x-capabilities'];
      return { subject: model, message, paths: [path] };
    }),
  );
}

function problemsOf(document: Document, branch: JsonObject): string[] {
  const { 'x-capabilities': capabilities, 'x-kind': kind } = branch;
  if (!Array.isArray(capabilities)) return [];
  const names = capabilities as Capability[];
  const unknown = names.filter((name) => !CAPABILITY_NAMES.includes(name));
  if (unknown.length > 0)
    return unknown.map(
      (name) =>
        `\`x-capabilities\` has \`${name}\`, which spec/extensions.md does not list${didYouMean(nearest(name, CAPABILITY_NAMES))}`,
    );
  return [
    ...(new Set(names).size === names.length ? [] : ['`x-capabilities` lists a capability twice']),
    ...(MODEL_KINDS.includes(String(kind)) ? names : [])
      .filter((name) => !['any', kind].some((one) => CAPABILITY_KINDS[name].includes(one as 'any')))
      .map((name) => `\`x-capabilities\`: \`${name}\` is not for the kind \`${String(kind)}\``),
    ...capabilitiesWithoutMedia(document, branch, names).map(
      ([name, type]) => `\`x-capabilities\`: \`${name}\` needs a parameter with \`x-media: ${type}\``,
    ),
  ];
}

/** The capabilities that a model can't have, since none of its parameters takes the media they need, and these media. */
export function capabilitiesWithoutMedia(
  document: Document,
  branch: JsonObject,
  names: readonly Capability[],
): [name: Capability, media: string][] {
  const media = mediaOf(document, branch);
  return MEDIA.flatMap(([type, needing]) =>
    needing
      .filter((name) => names.includes(name) && !media.has(type))
      .map((name): [Capability, string] => [name, type]),
  );
}

/** Models whose capabilities are not stated: an overlay need not know them, the contract of this repository does. */
export function missingCapabilityProblems(document: Document): Problem[] {
  return branches(document).flatMap(({ name, model, schema }): Problem[] => {
    const { 'x-capabilities': capabilities, description } = schema;
    const paths: Problem['paths'] = [['components', 'schemas', name, 'x-capabilities']];
    if (capabilities === undefined)
      return [
        {
          subject: model,
          message:
            '`x-capabilities` is missing; spec/extensions.md lists what a model can do, and what an empty array means',
          paths,
        },
      ];
    if (capabilities.length > 0 || /\bdocument(?:s|ation|ed)\b/i.test(String(description))) return [];
    const message = '`x-capabilities` is empty, but the description says nothing about what the documentation lacks';
    return [{ subject: model, message, paths }];
  });
}

/** The media that the parameters of a model take, without those that all models of its API take. */
function mediaOf(document: Document, branch: JsonObject): Set<string> {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const walk = (declared: unknown) => {
    const name = nameOf(declared);
    const schema = { ...objectOf(name === undefined ? {} : document.components.schemas[name]), ...objectOf(declared) };
    if (schema['x-generic'] || seen.has(declared)) return;
    seen.add(declared);
    const media = schema['x-media'];
    if (media === 'any') for (const kind of ['image', 'video', 'audio']) found.add(kind);
    else if (typeof media === 'string') found.add(media);
    for (const [property, inner] of Object.entries(objectOf(schema.properties))) {
      // The structure of guidance images is not documented, so that they can't be marked as media.
      if (property === 'image_guidances') found.add('image');
      walk(inner);
    }
    walk(schema.items);
    for (const key of ['allOf', 'anyOf', 'oneOf']) if (Array.isArray(schema[key])) schema[key].forEach(walk);
  };
  const { input, params } = objectOf(branch.properties);
  walk(input ?? params);
  return found;
}
