import type { Document } from '../../contract/document/types.js';
import { didYouMean, listWords } from '../../internal/list-words.js';
import { isObject, type JsonObject } from '../../internal/json.js';
import { nearest } from '../../validate/nearest.js';
import { EXTENSIONS, GENERATED_KEY } from './extensions.js';
import { Subjects, type Path, type Problem } from './problem.js';
import { visitDocument, type PartKind } from './visit-document.js';

const MEDIA = ['image', 'video', 'audio', 'any'];

/** `x-` keys are known and where they may be; `x-tags` names tags of the root, `x-media` has one of its values. */
export function extensionProblems(document: Document): Problem[] {
  const subjects = new Subjects(document);
  const tags = tagNames(document);
  const problems: Problem[] = [];
  visitDocument(document, (part, kind, path) => {
    for (const [key, message] of [...keyProblems(part, kind), ...valueProblems(part, kind, tags)])
      problems.push(...subjects.at([...path, key], message + parameterWords(kind, path)));
  });
  return problems;
}

function keyProblems(part: JsonObject, kind: PartKind): [string, string][] {
  return Object.keys(part)
    .filter((key) => key.startsWith('x-') && key !== GENERATED_KEY)
    .flatMap((key): [string, string][] => {
      const places = Object.hasOwn(EXTENSIONS, key) ? EXTENSIONS[key]! : undefined;
      if (places?.includes(kind)) return [];
      if (places) return [[key, `\`${key}\` may not be here; spec/extensions.md says where`]];
      return [
        [
          key,
          `\`${key}\` is not a key that spec/extensions.md lists${didYouMean(nearest(key, Object.keys(EXTENSIONS)))}`,
        ],
      ];
    });
}

function valueProblems(part: JsonObject, kind: PartKind, tags: string[]): [string, string][] {
  if (!['schema', 'branch', 'union'].includes(kind)) return [];
  const { 'x-media': media, 'x-tags': named } = part;
  const problems: [string, string][] = [];
  if (media !== undefined && !MEDIA.includes(media as string))
    problems.push(['x-media', `\`x-media\` must be ${listWords(MEDIA, 'or')}, not ${JSON.stringify(media)}`]);
  for (const tag of Array.isArray(named) ? (named as unknown[]) : []) {
    if (typeof tag !== 'string') continue;
    // Files are named after tags.
    if (!/^[\w-]+$/.test(tag)) problems.push(['x-tags', `\`x-tags\` has ${JSON.stringify(tag)}, which is not a name`]);
    else if (!tags.includes(tag))
      problems.push([
        'x-tags',
        `\`x-tags\` has \`${tag}\`, which is not one of the \`tags\` of the document${didYouMean(nearest(tag, tags))}`,
      ]);
  }
  return problems;
}

/** The names of the tags in the root. */
function tagNames({ tags }: Document): string[] {
  const list: unknown[] = Array.isArray(tags) ? tags : [];
  return list.flatMap((tag) => (isObject(tag) && typeof tag.name === 'string' ? [tag.name] : []));
}

/** Names the property that a schema declares. */
function parameterWords(kind: PartKind, path: Path): string {
  return kind === 'schema' && path.at(-2) === 'properties' ? ` (in \`${path.at(-1)}\`)` : '';
}
