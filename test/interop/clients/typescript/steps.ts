import { readFile } from 'node:fs/promises';

// What the programs have in common: everything but the calls of the generated client.

export const url = process.env.INTEROP_URL!;
/** The storage host, which takes the uploads of Unifically. */
export const storageUrl = process.env.INTEROP_STORAGE_URL!;
export const key = process.env.INTEROP_KEY!;
export const limitedKey = process.env.INTEROP_LIMITED_KEY!;

const POLL_INTERVAL_MS = 300;
const MAX_POLLS = 100;

/** The file to upload: its bytes, and its content as the documents for generators have it. */
export const fileBytes = await readFile(process.env.INTEROP_FILE!);
export const base64 = `data:image/png;base64,${fileBytes.toString('base64')}`;

/** Runs a step, and prints its line. */
export async function step(name: string, work: () => Promise<Record<string, unknown>>): Promise<void> {
  let ok = true;
  let detail: Record<string, unknown>;
  try {
    detail = await work();
  } catch (error) {
    ok = false;
    detail = { message: error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error) };
  }
  console.log(JSON.stringify({ step: name, ok, detail }));
}

/** Calls `get` until it returns something. */
export async function poll<T>(get: () => Promise<T | undefined>): Promise<T> {
  for (let polls = 0; polls < MAX_POLLS; polls++) {
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
    const value = await get();
    if (value !== undefined) return value;
  }
  throw new Error(`not finished after ${MAX_POLLS} polls`);
}
