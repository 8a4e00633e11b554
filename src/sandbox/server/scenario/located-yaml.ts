import type { Document, Node, Pair } from 'yaml';
import { SyntaxProblem, type LocatedValue } from './located-value.js';

/** References that one alias may lead to: a small file must not become a large value. */
const MAX_ALIASES = 100;

/**
 * Parses YAML. The package is optional, so it is loaded here.
 *
 * @throws SyntaxProblem if it is not valid YAML.
 * @throws Error if the package is not installed.
 */
export async function locatedYaml(text: string): Promise<LocatedValue> {
  const yaml = await loadYaml();
  const document = yaml.parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new SyntaxProblem(error.message, error.pos[0]);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    throw new SyntaxProblem((cause as Error).message, 0);
  }
  return { value, locate: (path, ofName) => positionIn(yaml, document, path, ofName) };
}

async function loadYaml(): Promise<typeof import('yaml')> {
  try {
    return await import('yaml');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(
      'A scenario in YAML needs the package yaml, which is not installed: npm install --save-dev yaml, or write it as JSON',
    );
  }
}

function positionIn(
  { isMap, isScalar, isSeq, isAlias }: typeof import('yaml'),
  document: Document,
  path: readonly (string | number)[],
  ofName: boolean,
): number {
  let node = document.contents;
  let position = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item: Pair) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      const { key, value } = pair as Pair<Node, Node | null>;
      next = value;
      const isNamed = ofName && depth === path.length - 1;
      position = (isNamed ? key : (value ?? key)).range?.[0] ?? position;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      position = (next as Node | undefined)?.range?.[0] ?? position;
    }
    if (typeof next !== 'object' || next === null) break;
    node = next as Node;
  }
  return position;
}
