import type { SandboxClock } from '../clock.js';
import { formatLine, JOURNAL_HEADER } from '../journal-format.js';
import type { SandboxUpload } from '../state.js';
import type { Store } from '../store.js';

interface StateParts {
  clock: SandboxClock;
  store: Store;
}

/**
 * The whole state as the text of a state file, in parts: everything as it is now, then file after file, each once it is
 * asked for.
 */
export function* stateText({ clock, store }: StateParts): Generator<string> {
  clock.catchUp();
  // Uploads never change, unlike tasks: they may be read later.
  const uploads: SandboxUpload[] = [];
  const lines = [JOURNAL_HEADER, formatLine([{ clock: clock.state }])];
  for (const change of store.snapshot()) {
    if ('upload' in change) uploads.push(change.upload);
    else lines.push(formatLine([change]));
  }
  yield lines.join('');
  for (const upload of uploads) yield formatLine([{ upload }]);
}

/** A text in parts as the body of a response. */
export function streamOf(parts: Iterator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const part = parts.next();
      if (part.done === true) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
  });
}
