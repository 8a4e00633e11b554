import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';

/**
 * The branches in the model files beside a union that none of its references names: nothing else would read them.
 *
 * @param {string} union Path of the file of the union.
 * @param {string[]} refs Its references to branches.
 */
export function unlistedBranches(union, refs) {
  const models = join(dirname(union), '..', 'models');
  if (!existsSync(models)) return [];
  const listed = new Set(refs.map((ref) => resolve(dirname(union), ref)));
  return readdirSync(models, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const path = join(models, name);
      const names = Object.keys(read(path)).filter((key) => key.endsWith('Task'));
      return names
        .filter((key) => !listed.has(resolve(`${path}#/${key}`)))
        .map((key) => ({ name: key, file: relative('.', path) }));
    });
}

/** A file that is not valid YAML is reported where it is referred to, or not read at all. */
function read(path) {
  try {
    return parse(readFileSync(path, 'utf8')) ?? {};
  } catch {
    return {};
  }
}
