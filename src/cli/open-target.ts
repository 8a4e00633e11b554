import { resolve } from 'node:path';
import { parseUrl } from '../internal/parse-url.js';
import type { Context } from './context.js';

/** Files that are opened: a program or a page could do anything. */
const MEDIA_FILE = /\.(?:png|jpe?g|webp|gif|avif|mp4|mov|webm|mp3|wav|m4a|ogg|flac)$/i;

/** The program of each system that opens a file or URL, without a shell. */
function openCommand(platform: string | undefined, target: string): [command: string, args: string[]] {
  if (platform === 'darwin') return ['open', [target]];
  // `start` is a part of a shell, which would read the `&` of a URL.
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', target]];
  return ['xdg-open', [target]];
}

/**
 * Opens the file at a path, or a URL, with the program of the user.
 *
 * @param target Path of a file that was saved, or a URL of an output.
 */
export function openTarget({ launch, platform, stderr }: Context, target: string): void {
  const url = /^https?:/i.test(target) ? parseUrl(target)?.href : undefined;
  if (url === undefined && !MEDIA_FILE.test(target)) {
    stderr.write(`${target} is not opened: it is not an image, a video or audio\n`);
    return;
  }
  // An absolute path does not begin with a dash.
  launch?.(...openCommand(platform, url ?? resolve(target)));
}
