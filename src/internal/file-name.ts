import { stripControlChars } from './text.js';

/** What separates folders, what Windows refuses in a name, and halves of characters. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cs}]/gu;
/** Names that Windows opens as a device, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;

/**
 * A name from elsewhere as a name that every disk accepts and that is what it seems to be: it has no folder, no control
 * or invisible character and no mark that reorders its letters, is not hidden, and is not read as an option of a
 * command. `file` if nothing is left.
 */
export function safeFileName(wanted: string): string {
  const name = stripControlChars(wanted.replace(/[\t\n]/g, ''))
    .replace(FORBIDDEN, '_')
    // Windows drops dots and spaces at the end, so that a file of another name would be written.
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (name === '') return 'file';
  return DEVICE.test(name) || name.startsWith('-') ? `_${name}` : name;
}
