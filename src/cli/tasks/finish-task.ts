import { urlsIn } from '../../files/output-urls.js';
import { saveDownloads } from '../../node/save.js';
import type { DownloadedFile } from '../../files/download.js';
import type { AnyClient } from '../connect.js';
import type { Context } from '../context.js';
import type { WaitSettings } from '../input/shared-options.js';
import { factsWords } from '../media/facts-words.js';
import { mediaFacts } from '../media/media-facts.js';
import type { MediaFacts } from '../media/media-format.js';
import { peekFiles, readWhole } from '../media/peek-files.js';
import { imageProtocol, MAX_IMAGE_BYTES, terminalImage } from '../media/terminal-image.js';
import { afterTask } from '../after-task.js';
import { openTarget } from '../open-target.js';
import { Progress, type ProgressOptions } from '../output/progress.js';

/** What `finishTask` needs of a command. */
export interface FinishOptions extends WaitSettings, Omit<ProgressOptions, 'json'> {
  /** What the status line shows at first. */
  status: string;
}

/** Bytes of a file that say what it is, even if a video has its index at the end. */
const FACTS_BYTES = 16_777_216;

/** Reports the progress while `wait` resolves with the output of a task, then prints the output and saves its files. */
export async function finishTask(
  context: Context,
  client: AnyClient,
  settings: FinishOptions,
  wait: (progress: Progress) => Promise<unknown>,
): Promise<void> {
  const progress = new Progress(context, settings);
  try {
    progress.begin(settings.status);
    const output = await wait(progress);
    progress.completed(output);
    let first: string | undefined;
    try {
      first = await showOutput(context, client, settings, output, progress);
    } catch (error) {
      throw afterTask(error);
    }
    progress.summary();
    if (settings.open && first !== undefined) openTarget(context, first);
  } finally {
    progress.end();
  }
}

/** Saves the files of an output, or says what they are. Returns the path of the first one, or its URL. */
async function showOutput(
  context: Context,
  client: AnyClient,
  { json, image: isDrawn, folder }: FinishOptions,
  output: unknown,
  progress: Progress,
): Promise<string | undefined> {
  const isForPeople = context.isTTY.stdout && !json;
  const show = isForPeople && isDrawn ? drawImage : undefined;
  const url: string | undefined = urlsIn(output).keys().next().value;
  if (folder !== undefined) {
    const files = await client.files.download(output, { signal: context.signal });
    const facts = await Promise.all(files.map(factsOf));
    const saved = await saveDownloads(files, folder);
    progress.saved(saved.map(({ path }, at) => ({ path, facts: factsWords(facts[at], files[at]!.file.size) })));
    const image = facts.findIndex(isImage);
    if (image >= 0) await show?.(context, facts[image]!, async () => bytesOf(files[image]!));
    return saved[0]?.path;
  }
  if (isForPeople) {
    const files = await peekFiles(context, output);
    const known = files.map(({ outputPath, facts, size }) => ({ outputPath, facts: factsWords(facts, size) }));
    progress.files(known.filter(({ facts }) => facts !== ''));
    const image = files.find(({ facts }) => isImage(facts));
    if (image) await show?.(context, image.facts!, () => readWhole(context, image.url, MAX_IMAGE_BYTES));
  }
  return url;
}

async function factsOf({ file }: DownloadedFile): Promise<MediaFacts | undefined> {
  return mediaFacts(new Uint8Array(await file.slice(0, FACTS_BYTES).arrayBuffer()));
}

async function bytesOf({ file }: DownloadedFile): Promise<Uint8Array | undefined> {
  return file.size > MAX_IMAGE_BYTES ? undefined : new Uint8Array(await file.arrayBuffer());
}

function isImage(facts: MediaFacts | undefined): boolean {
  return facts !== undefined && ['png', 'jpeg', 'gif', 'webp'].includes(facts.format);
}

/** Draws an image in a terminal that can show it. */
async function drawImage(
  { env, stdout, columns = 80 }: Context,
  facts: MediaFacts,
  read: () => Promise<Uint8Array | undefined>,
): Promise<void> {
  const protocol = imageProtocol(env);
  const bytes = protocol && (await read());
  const codes = bytes && (await terminalImage(bytes, facts, protocol, columns));
  if (codes !== undefined) stdout.write(`${codes}\n`);
}
