import { readFile } from 'node:fs/promises';

// As `../typescript/steps.ts`, for programs that are not compiled.

export const url = process.env.INTEROP_URL;
/** The storage host, which takes the uploads of Unifically. */
export const storageUrl = process.env.INTEROP_STORAGE_URL;
export const key = process.env.INTEROP_KEY;
export const limitedKey = process.env.INTEROP_LIMITED_KEY;

/** The file to upload, as a `data:` URL. */
export const base64 = `data:image/png;base64,${(await readFile(process.env.INTEROP_FILE)).toString('base64')}`;

const POLL_INTERVAL_MS = 300;
const MAX_POLLS = 100;

export async function step(name, work) {
  let ok = true;
  let detail;
  try {
    detail = await work();
  } catch (error) {
    ok = false;
    detail = { message: error.stack ?? String(error) };
  }
  console.log(JSON.stringify({ step: name, ok, detail }));
}

/** Calls `get` until it returns something. */
export async function poll(get) {
  for (let polls = 0; polls < MAX_POLLS; polls++) {
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
    const value = await get();
    if (value !== undefined) return value;
  }
  throw new Error(`not finished after ${MAX_POLLS} polls`);
}
