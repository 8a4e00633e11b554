import { readFile } from 'node:fs/promises';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { UnigenError } from '../../errors/errors.js';
import { readOverlay, type Keys, type Overlay } from './overlay.js';

/**
 * Reads an overlay from a file in YAML or JSON.
 *
 * @throws UnigenError that names the file, the line and what is wrong.
 */
export async function loadOverlay(path: string): Promise<Overlay> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new UnigenError(`The overlay ${path} can't be read: ${(cause as NodeJS.ErrnoException).code}`, { cause });
  }
  return parseOverlay(text, path);
}

/** The overlay of a text in YAML or JSON, which is YAML too. */
export function parseOverlay(text: string, source: string): Overlay {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = parsed.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new UnigenError(`${source}:${line}:${col}: not valid YAML: ${error.message}`);
  }
  let value: unknown;
  try {
    value = parsed.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new UnigenError(`${source}: not valid YAML: ${(cause as Error).message}`, { cause });
  }
  return readOverlay(value, source, (keys) => {
    const offset = offsetOf(parsed.contents, keys);
    return offset === undefined ? undefined : lines.linePos(offset).line;
  });
}

/** Where what names and indices lead to begins, or as much of it as is written there. */
function offsetOf(root: Node | null, keys: Keys): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === String(key));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
