import type { Alias, Document, Node, Pair } from 'yaml';
import { SyntaxProblem, type ParsedText } from './parsed-text.js';

type Yaml = typeof import('yaml');

/** References that one alias may lead to: a small file must not become a large value. */
const MAX_ALIASES = 100;
const QUOTES = 'put a text that begins with * in quotes';

/**
 * Parses YAML.
 *
 * @param load Loads the package, which is optional.
 * @throws SyntaxProblem if it is not valid YAML.
 * @throws Error if the package is not installed.
 */
export async function parseYamlText(
  text: string,
  load: () => Promise<Yaml> = () => import('yaml'),
): Promise<ParsedText> {
  const yaml = await loaded(load);
  let document: Document | undefined;
  let value: unknown;
  try {
    document = yaml.parseDocument(text, { prettyErrors: false });
    value = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    // Too many aliases, or too many levels for its recursion.
    const alias = document && unknownAlias(yaml, document, error as Error);
    throw alias
      ? new SyntaxProblem(
          `*${alias.source} is an alias of an anchor that there is not; ${QUOTES}`,
          alias.range?.[0] ?? 0,
        )
      : new SyntaxProblem(reasonOf(error as Error), 0);
  }
  const [error] = document.errors;
  if (error)
    throw new SyntaxProblem(error.code === 'BAD_ALIAS' ? `${error.message}; ${QUOTES}` : reasonOf(error), error.pos[0]);
  return { value, locate: (path, ofName) => positionIn(yaml, document, path, ofName) };
}

/** The alias that an error says has no anchor. */
function unknownAlias({ visit }: Yaml, document: Document, { message }: Error): Alias | undefined {
  const [, name] = /^Unresolved alias \(.*\): (.+)$/s.exec(message) ?? [];
  if (name === undefined) return undefined;
  let found: Alias | undefined;
  visit(document, {
    Alias(_key, alias) {
      if (alias.source !== name) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function reasonOf({ message }: Error): string {
  return message.includes('call stack') ? 'too many levels' : message;
}

async function loaded(load: () => Promise<Yaml>): Promise<Yaml> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(
      'A scenario in YAML needs the package yaml, which is not installed: npm install --save-dev yaml, or write it as JSON',
    );
  }
}

function positionIn(
  { isMap, isScalar, isSeq, isAlias }: Yaml,
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
