import { toFile } from '../../files/content.js';

/** A file whose type, if it was sent with the one that says nothing, is that of its first bytes. */
export function detectType(file: File): Promise<File> {
  return toFile(file.type === 'application/octet-stream' ? new File([file], file.name) : file);
}
