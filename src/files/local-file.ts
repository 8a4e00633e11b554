import { UnigenError } from '../errors/errors.js';

/** What this file needs of `node:fs/promises`. */
interface FileSystem {
  readFile(path: string | URL): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Reads a file from the disk.
 *
 * @throws UnigenError if it can't be read, or the runtime has no file system.
 */
export async function readLocalFile(path: string | URL): Promise<File> {
  // Loaded by name at run time: an import would need a stand-in in every bundle for browsers.
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  const fs = process?.getBuiltinModule?.('node:fs/promises') as FileSystem | undefined;
  if (!fs) throw new UnigenError('There is no file system here: pass a Blob or a File instead of a path');
  const content = await fs.readFile(path).catch((cause: unknown) => {
    const code = (cause as { code?: string }).code ?? 'unknown error';
    throw new UnigenError(`The file ${String(path)} can't be read (${code})`, { cause });
  });
  const last = String(path).split(/[\\/]/).at(-1)!;
  // The last segment of a URL is percent-encoded, that of a path is the name itself.
  return new File([content], path instanceof URL ? decodeURIComponent(last) : last);
}
