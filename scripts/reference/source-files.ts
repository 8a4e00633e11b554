import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

const FOLDER = 'spec';

/** The YAML files of the contract as they are written, by path from the root of the site and of the repository. */
export async function sourceFiles(): Promise<Record<string, string>> {
  const names = await readdir(FOLDER, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.yaml')).map((name) => name.replaceAll('\\', '/'));
  return Object.fromEntries(
    await Promise.all(
      paths
        .sort()
        .map(
          async (path): Promise<[string, string]> => [
            posix.join(FOLDER, path),
            await readFile(join(FOLDER, path), 'utf8'),
          ],
        ),
    ),
  );
}
