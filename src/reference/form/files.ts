import { safeFileName } from '../../internal/file-name.js';
import type { Api } from '../../types/api.js';
import { fileReference } from '../samples/sample-files.js';
import type { Path } from './json-path.js';
import type { FormFile } from './request.js';

/** Start of a placeholder for a file in a body: a URL that nothing can load. */
const SCHEME = 'upload:';

/** Whether a value is the placeholder of a file. */
export const isPlaceholder = (value: unknown): boolean => typeof value === 'string' && value.startsWith(SCHEME);

/** The files of a form, which are in no body and no link. */
export class FormFiles {
  readonly #files = new Map<string, File>();

  /** Keeps a file, and returns its placeholder. The same file always has the same one; other files of its name have others. */
  add(file: File): string {
    const name = encodeURIComponent(safeFileName(file.name));
    for (let count = 1; ; count++) {
      const placeholder = `${SCHEME}${count === 1 ? '' : `${count}/`}${name}`;
      const known = this.#files.get(placeholder);
      if (known === undefined || known === file) {
        this.#files.set(placeholder, file);
        return placeholder;
      }
    }
  }

  get(placeholder: unknown): File | undefined {
    return typeof placeholder === 'string' ? this.#files.get(placeholder) : undefined;
  }

  /** The files whose placeholders are in a body. */
  in(body: unknown): FormFile[] {
    const text = JSON.stringify(body);
    return [...this.#files]
      .filter(([placeholder]) => text.includes(JSON.stringify(placeholder)))
      .map(([placeholder, file]) => ({ placeholder, file }));
  }
}

/** Says what to put in place of a file in JSON, and what the samples in other languages do. */
export function uploadWords(api: Api, path: Path): string {
  const reference = fileReference(api, path);
  if (!reference) return `is the content of the file as a \`data:\` URL; the other samples read the file ${FOLDER}`;
  const operation = api === 'unifically' ? 'PUT /upload' : 'POST /api/upload';
  return `is the \`${reference}\` that \`${operation}\` responds with; ${UPLOADED}`;
}

const FOLDER = 'from the folder they run in';
const UPLOADED = `the other samples upload the file ${FOLDER}`;

/** A size for people. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
