import { readFileSync } from 'node:fs';

const MEDIA = ['image', 'video', 'audio', 'any'];

/** Where a key may be, by the first column of the table in spec/extensions.md; a schema may be a branch or a union too. */
const PLACES = [
  [/request branch/, ['branch', 'union']],
  [/parameters/, ['schema', 'branch']],
  [/operation/, ['operation']],
  [/root/, ['root']],
  [/info/, ['info']],
  [/tags/, ['tag']],
  [/any part/, ['branch', 'union', 'schema', 'operation', 'root', 'info', 'tag', 'other']],
];

const documented = readDocumented();

/** `x-` keys are documented, and where spec/extensions.md says; `x-tags` name tags of the root, `x-media` has one of its values. */
export function extensionsKnown() {
  const used = [];
  const known = new Set();
  return {
    any: {
      enter(node, { report, location, type }) {
        if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
        const place = placeOf(node, type.name);
        for (const key of Object.keys(node)) {
          if (!key.startsWith('x-') || place === 'map') continue;
          const places = documented.get(key);
          if (!places) {
            const message = `spec/extensions.md has no \`${key}\`${suggestion(key)}`;
            report({ message, location: location.child(key).key() });
          } else if (!places.has(place)) {
            const message = `\`${key}\` may not be here; spec/extensions.md says where.`;
            report({ message, location: location.child(key).key() });
          }
        }
      },
    },
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

function placeOf(node, type) {
  if (type === 'Operation') return 'operation';
  if (type === 'Root') return 'root';
  if (type === 'Info') return 'info';
  if (type === 'Tag') return 'tag';
  // Names of headers and properties are no extensions.
  if (/Map$|^SchemaProperties$/.test(type)) return 'map';
  if (type !== 'Schema') return 'other';
  if (node.discriminator?.propertyName === 'model') return 'union';
  return typeof node.properties?.model?.const === 'string' ? 'branch' : 'schema';
}

/** The documented keys and their places. */
function readDocumented() {
  const text = readFileSync(new URL('../../spec/extensions.md', import.meta.url), 'utf8');
  const [, table] = text.split(/^\| where \| keys \|\n/m);
  const rows = table.split('\n\n')[0].split('\n').slice(1);
  const found = new Map();
  for (const row of rows) {
    const [, where, keys] = row.split('|');
    const places = PLACES.filter(([pattern]) => pattern.test(where)).flatMap(([, names]) => names);
    for (const [, key] of keys.matchAll(/`(x-[\w-]+)`/g)) found.set(key, new Set(places));
  }
  return found;
}

/** The documented key that a misspelled one begins or ends like. */
function suggestion(key) {
  const shared = (other) => {
    let length = 0;
    while (length < key.length && key[length] === other[length]) length++;
    return length;
  };
  const [best] = [...documented.keys()].sort((one, other) => shared(other) - shared(one));
  return best && shared(best) >= 4 ? `; did you mean \`${best}\`?` : '.';
}
