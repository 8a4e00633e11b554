// The interface of the form for the other scripts of a page, such as "Open in sandbox". The form is a script of its own,
// loaded when first needed, and scripts share no modules: they share `globalThis.unigenReference`.
//
// - `whenFormOpens((form) => …)` calls back once the form is open, at once if it already is. Draw into `form.actions`:
//   an empty element at the foot of the form, kept through every change.
// - `form.current()` is the request as it is; `form.subscribe(…)` is called after every change.
// - `bodyWithFiles(request)` is the body to give to a client of this package: where the form shows a placeholder such
//   as `upload:cat.png`, it has the `File` itself, which clients upload or inline as the API takes it.

import type { ExampleDetails, Json } from '../../catalog/model-details.js';
import type { Issue } from '../../errors/errors.js';
import type { ProviderModels } from '../../validate/compiled-schema.js';
import type { FormModel } from './form-model.js';

/** A file that the user chose. */
export interface FormFile {
  /** The placeholder for the file in the body and in the samples. */
  placeholder: string;
  file: File;
}

/** The request that the form holds. */
export interface FormRequest {
  model: FormModel;
  /** The body, with placeholders for files. */
  body: ExampleDetails['body'];
  /** The files whose placeholders are in the body. */
  files: FormFile[];
  /** The rules that the body breaks; empty if it is valid. */
  issues: Issue[];
}

/** A rule that the request in the form breaks. */
export interface FormProblem {
  message: string;
  /** Moves the focus to the field with the problem; undefined if there is no such field. */
  focus?: () => void;
}

/** The form of a page. */
export interface FormHandle {
  current(): FormRequest;
  /** The problems that the form shows: at most one sentence a field. */
  problems(): FormProblem[];
  /**
   * Calls a listener after every change.
   *
   * @returns Removes the listener.
   */
  subscribe(listener: (request: FormRequest) => void): () => void;
  /** Sets a parameter of the model, as if it was typed. */
  setInput(name: string, value: Json): void;
  /** Empty element at the foot of the form, for buttons that use the request. */
  actions: HTMLElement;
}

/** What the scripts of a page share. */
export interface Registry {
  /** The model of the page, as its data script sets it. */
  model?: FormModel;
  /** The validators of each provider that is loaded, such as `unifically/google`. */
  validators: Record<string, ProviderModels>;
  /** The form, once it is open. */
  form?: FormHandle;
  /** Origin of the sandbox that is chosen in "Open in sandbox", which the samples call; undefined for the API itself. */
  baseUrl?: string;
  /** Whether a sandbox is at `baseUrl`, where a create costs nothing. */
  isSandbox?: boolean;
  /** Opens the form in its section, as the form script sets it. */
  startForm?: (section: HTMLElement) => Promise<void>;
  /** Writes a request into the samples, as the script of the samples sets it. */
  samples?: Pick<typeof import('../samples/show-request.js'), 'addRequest' | 'showRequest'>;
  /** Called once the form is open. */
  onForm: ((form: FormHandle) => void)[];
  /** Loads the form, and opens it. */
  openForm?: () => Promise<void>;
}

/** The registry of the page. */
export function registry(): Registry {
  const page = globalThis as { unigenReference?: Registry };
  return (page.unigenReference ??= { validators: {}, onForm: [] });
}

/** Calls back once the form is open; at once if it already is. */
export function whenFormOpens(callback: (form: FormHandle) => void): void {
  const { form, onForm } = registry();
  if (form) callback(form);
  else onForm.push(callback);
}

/** The body with the files themselves in place of their placeholders. */
export function bodyWithFiles({ body, files }: FormRequest): FormRequest['body'] {
  if (files.length === 0) return body;
  const byPlaceholder = new Map<unknown, File>(files.map(({ placeholder, file }) => [placeholder, file]));
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return byPlaceholder.get(value) ?? value;
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner)]));
  };
  return visit(body) as FormRequest['body'];
}
