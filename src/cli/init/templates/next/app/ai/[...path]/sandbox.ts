import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';

/** Next.js loads modules again after each change, so the sandbox is stored in a global. */
const shared = globalThis as typeof globalThis & { sandbox?: Promise<ServedSandbox> };

/** The sandbox that takes the place of the API while there is no key. Nothing is paid. */
export function sharedSandbox(): Promise<ServedSandbox> {
  if (shared.sandbox === undefined)
    console.warn('UNIFICALLY_API_KEY is not set: the sandbox makes the images, and nothing is paid.');
  return (shared.sandbox ??= serveSandbox({ port: 0 }));
}
