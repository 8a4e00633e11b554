import { saveDownloads } from '../../node/save.js';
import type { AnyClient } from '../connect.js';
import type { Context } from '../context.js';
import type { WaitSettings } from '../input/shared-options.js';
import { Progress } from '../output/progress.js';

/** What `finishTask` needs of a command. */
export interface FinishOptions extends WaitSettings {
  /** What the status line shows at first. */
  status: string;
  typicalSeconds?: [number, number];
}

/** Reports the progress while `wait` resolves with the output of a task, then prints the output and saves its files. */
export async function finishTask(
  context: Context,
  client: AnyClient,
  { status, folder, json, typicalSeconds }: FinishOptions,
  wait: (progress: Progress) => Promise<unknown>,
): Promise<void> {
  const progress = new Progress(context, { json, typicalSeconds });
  try {
    progress.begin(status);
    const output = await wait(progress);
    progress.completed(output);
    if (folder === undefined) return;
    const files = await client.files.download(output, { signal: context.signal });
    progress.saved((await saveDownloads(files, folder)).map(({ path }) => path));
  } finally {
    progress.end();
  }
}
