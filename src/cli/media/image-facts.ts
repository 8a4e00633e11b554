import type { MediaFacts } from './media-format.js';
import { tagAt } from './tag-at.js';

/** The size of a PNG, JPEG, GIF or WebP; undefined if the bytes are none of these. */
export function imageFacts(view: DataView): MediaFacts | undefined {
  if (tagAt(view, 0, 8) === '\u0089PNG\r\n\u001a\n' && tagAt(view, 12) === 'IHDR')
    return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (/^GIF8[79]a$/.test(tagAt(view, 0, 6)))
    return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (tagAt(view, 0) === 'RIFF' && tagAt(view, 8) === 'WEBP') return { format: 'webp', ...webpSize(view) };
  if (tagAt(view, 0, 3) === '\u00ff\u00d8\u00ff') return { format: 'jpeg', ...jpegSize(view) };
  return undefined;
}

type Size = Pick<MediaFacts, 'width' | 'height'>;

function webpSize(view: DataView): Size {
  switch (tagAt(view, 12)) {
    case 'VP8X':
      return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return {};
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}

/** The size is in the first frame header, behind segments of any length, such as a thumbnail. */
function jpegSize(view: DataView): Size {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return {};
    const marker = view.getUint8(at + 1);
    // Fill bytes come before a marker.
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return {};
}
