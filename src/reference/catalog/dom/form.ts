import { requestWords } from '../filter-words.js';
import type { Wanted } from '../wanted.js';
import { type CatalogState, readState, writeState } from '../state.js';

/** The state that the form of the catalog shows. */
export function readForm(form: HTMLFormElement, isKnown: (key: string) => boolean): CatalogState {
  return readState(new URLSearchParams(filledFields(form)), isKnown);
}

/** The fields of the form that have a value, and the boxes that are ticked. */
export function filledFields(form: HTMLFormElement): [name: string, value: string][] {
  return ([...new FormData(form)] as [string, string][]).filter(([, value]) => value);
}

/** Makes the form show a state. A space at the end of what is being typed stays. */
export function writeForm(form: HTMLFormElement, state: CatalogState): void {
  const query = new URLSearchParams(writeState(state));
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = (query.get(field.name) ?? '').split(',').includes(field.value);
    else if (
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) &&
      field.value.trim() !== (query.get(field.name) ?? '')
    )
      field.value = query.get(field.name) ?? '';
  }
}

/** Shows what the query asks for in the fields that are left open. */
export function showWanted(
  form: HTMLFormElement,
  { seconds, resolution, outputs, images, sound, ratio }: Wanted,
  max: number | undefined,
): void {
  const field = (name: string) => form.elements.namedItem(name);
  const open = (name: string) => (field(name) as HTMLSelectElement).options[0]!;
  (field('seconds') as HTMLInputElement).placeholder = String(seconds ?? 'any');
  (field('outputs') as HTMLInputElement).placeholder = String(outputs ?? 'any');
  (field('images') as HTMLInputElement).placeholder = String(images ?? 'any');
  (field('max') as HTMLInputElement).placeholder = String(max ?? 'any');
  open('resolution').text = resolution ?? 'any';
  open('ratio').text = ratio ?? 'any';
  open('sound').text = sound === undefined ? 'any' : requestWords({ sound });
}
