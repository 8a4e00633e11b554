import type { MediaKind, MediaMember, ModelEntry, Price } from '../../src/catalog/entry.js';
import { resolve, resolveObject } from '../document/refs.js';
import type { Document, SchemaOrBoolean } from '../document/types.js';
import { branches, UNIONS, type Branch } from '../document/unions.js';

/** One entry for each model of both APIs, in document order. */
export function catalog(document: Document): ModelEntry[] {
  return branches(document).map((branch) => entry(document, branch));
}

function entry(document: Document, branch: Branch): ModelEntry {
  const { schema } = branch;
  const kind = schema['x-kind'] as ModelEntry['kind'];
  const seconds = typicalSeconds(document, branch, kind);
  const price = schema['x-price'] as Price | undefined;
  const successor = schema['x-successor'] as string | undefined;
  return {
    id: branch.model,
    api: branch.api,
    kind,
    title: schema.title ?? branch.model,
    schema: branch.name,
    output: schema['x-output'] as string,
    media: mediaMembers(document, schema.properties?.[branch.parameters] ?? false),
    ...(schema.deprecated ? { deprecated: true } : {}),
    ...(successor === undefined ? {} : { successor }),
    ...(seconds === undefined ? {} : { typicalSeconds: seconds }),
    ...(price === undefined ? {} : { price }),
  };
}

/** A model's own figure, else the one that its API documents for all models of the kind. */
function typicalSeconds(document: Document, branch: Branch, kind: string): [number, number] | undefined {
  const own = branch.schema['x-typical-seconds'] as number | undefined;
  if (own !== undefined) return [own, own];
  const union = UNIONS.find(({ api }) => api === branch.api)!;
  const byKind = document.components.schemas[union.name]?.['x-typical-seconds'] as
    | Record<string, [number, number]>
    | undefined;
  return byKind?.[kind];
}

/** Every member that takes media, with its path; `*` stands for any index of a list. */
function mediaMembers(document: Document, schema: SchemaOrBoolean, path = ''): MediaMember[] {
  const target = resolve(document, schema);
  if (typeof target === 'boolean') return [];
  const own = Object.entries(target.properties ?? {}).flatMap(([name, member]) => {
    if (typeof member === 'boolean') return [];
    const at = path === '' ? name : `${path}.${name}`;
    const resolved = resolveObject(document, member);
    const media = (member['x-media'] ?? resolved['x-media']) as MediaKind | undefined;
    if (media !== undefined) return [{ path: at, media, many: resolved.type === 'array' }];
    return mediaMembers(document, resolved.items ?? resolved, resolved.items === undefined ? at : `${at}.*`);
  });
  return [...own, ...(target.allOf ?? []).flatMap((part) => mediaMembers(document, part, path))];
}
