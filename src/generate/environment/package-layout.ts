import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the parts of the package are that this code runs in: the published one, the repository, or an environment. */
export interface PackageLayout {
  /** The folder of its `package.json`. */
  root: string;
  /** The folder of `src/` and `generated/` as they run, relative to the root: `dist` if it is compiled. */
  code: string;
  /** Extension of its modules. */
  extension: '.js' | '.ts';
}

/** The contract without overlays, in an environment. */
export const BASE_FILE = 'generated/base.json';

/** The layout of the running package. */
export function packageLayout(): PackageLayout {
  const file = fileURLToPath(import.meta.url);
  // This file is src/generate/environment/package-layout.
  const code = join(dirname(file), '..', '..', '..');
  const isCompiled = !existsSync(join(code, 'package.json'));
  const root = isCompiled ? join(code, '..') : code;
  return { root, code: isCompiled ? 'dist' : '.', extension: file.endsWith('.ts') ? '.ts' : '.js' };
}

/** The folder of a dependency, as Node finds it from a folder; undefined if it is not installed. */
export function dependencyFolder(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(found)) return found;
    if (dirname(folder) === folder) return undefined;
  }
}
