import { Deadline } from '../../internal/deadline.js';
import { readBody } from '../../internal/read-body.js';
import type { SandboxContext } from '../context.js';
import { detectType } from './detect-type.js';

const DOWNLOAD_TIMEOUT_MS = 10_000;

export type DownloadParts = Pick<SandboxContext, 'realClock' | 'outbound' | 'maxUploadBytes'>;

/** Fetches the file of an upload by URL, or says why it can't. */
export async function download(
  { realClock, outbound, maxUploadBytes }: DownloadParts,
  url: string,
): Promise<{ file: File } | { problem: string }> {
  const deadline = new Deadline(
    realClock,
    undefined,
    DOWNLOAD_TIMEOUT_MS,
    () => new Error(`no response within ${DOWNLOAD_TIMEOUT_MS / 1000} s`),
  );
  try {
    // A redirect could lead anywhere.
    const response = await outbound.fetch(new Request(url, { redirect: 'manual', signal: deadline.signal }));
    if (!response.ok) {
      await response.body?.cancel();
      return { problem: `file_url responds with HTTP ${response.status}` };
    }
    const content = await readBody(response.body, maxUploadBytes);
    if (content === undefined) return { problem: `The file at file_url has more than ${maxUploadBytes} bytes` };
    const name = new URL(url).pathname.split('/').at(-1) ?? '';
    const type = response.headers.get('content-type') ?? '';
    return { file: await detectType(new File([content], name, { type })) };
  } catch (error) {
    return {
      problem: `file_url can't be fetched: ${(Object(error) as Partial<Error>).message ?? 'no reason given'}`,
    };
  } finally {
    deadline.stop();
  }
}
