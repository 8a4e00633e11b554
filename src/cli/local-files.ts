import { access } from 'node:fs/promises';
import { UsageError } from './failure.js';
import type { Chosen } from './model-choice.js';
import { GATE_MEMBERS } from './parameters.js';

/** What a text ends with that is meant as a file, even one that is not there. */
const EXTENSION = /\.(?:png|jpe?g|webp|gif|avif|heic|bmp|mp4|mov|webm|mkv|mp3|wav|m4a|ogg|flac|glb)$/i;
/** How the way to a file begins, on any system. */
const BEGINNING = /^(?:\.{1,2}[\\/]|~[\\/]|[\\/]|[a-z]:[\\/]|file:)/i;

/**
 * Media parameters take URLs or ids; the path of a file is sent as a text that the API can do nothing with.
 *
 * @throws UsageError that says how a file is uploaded.
 */
export async function refuseLocalFiles(
  { api, entry }: Chosen,
  { input, beside }: { input: object; beside: object },
): Promise<void> {
  const own = (entry?.media ?? []).map(({ path }) => path);
  const lists = api === 'gateai' ? Object.keys(GATE_MEMBERS).filter((name) => GATE_MEMBERS[name]!.media) : [];
  const texts = [
    ...own.flatMap((path) => textsAt(input, path.split('.'))),
    ...lists.flatMap((name) => textsAt(beside, [name])),
  ];
  for (const { path, text } of texts) {
    if (!(await isFile(text))) continue;
    throw new UsageError(
      `${path} takes a URL${lists.includes(path) ? ' or an id' : ''}, not the path of a file; --file ${path}=${text} uploads it`,
    );
  }
}

/** The texts where a pattern leads, with `*` for any item of a list; those of a list have the path of the list. */
function textsAt(value: unknown, [step, ...steps]: string[], path: string[] = []): { path: string; text: string }[] {
  if (step === undefined)
    return [value]
      .flat()
      .filter((text) => typeof text === 'string')
      .map((text) => ({ path: path.join('.'), text }));
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Object.entries(value).flatMap(([index, item]) => textsAt(item, steps, [...path, index]));
  return Object.hasOwn(value, step) ? textsAt((value as Record<string, unknown>)[step], steps, [...path, step]) : [];
}

async function isFile(text: string): Promise<boolean> {
  if (/^(?:https?|data):/i.test(text) || text === '') return false;
  if (BEGINNING.test(text) || EXTENSION.test(text)) return true;
  return access(text).then(
    () => true,
    () => false,
  );
}
