import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { UnigenError } from '../../errors/errors.js';
import { readOverlay, type Overlay } from './overlay.js';

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
  return readOverlay(value, source, (index) => {
    const range = (parsed.getIn(['actions', index], true) as { range?: [number, number, number] } | undefined)?.range;
    return range && lines.linePos(range[0]).line;
  });
}
