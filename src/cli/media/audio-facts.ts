import type { MediaFacts } from './media-format.js';
import { tagAt } from './tag-at.js';

/** The duration of a WAV or MP3; undefined if the bytes are neither. */
export function audioFacts(view: DataView): MediaFacts | undefined {
  if (tagAt(view, 0) === 'RIFF' && tagAt(view, 8) === 'WAVE') return { format: 'wav', ...wavDuration(view) };
  const start = tagAt(view, 0, 3) === 'ID3' ? 10 + syncSafe(view, 6) : 0;
  const isMp3 = start > 0 || (view.byteLength > 4 && (view.getUint16(0) & 0xffe6) === 0xffe2);
  return isMp3 ? { format: 'mp3', ...mp3Duration(view, start) } : undefined;
}

type Duration = Pick<MediaFacts, 'seconds'>;

function wavDuration(view: DataView): Duration {
  let bytesPerSecond = 0;
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const length = view.getUint32(at + 4, true);
    if (tagAt(view, at) === 'fmt ') bytesPerSecond = view.getUint32(at + 16, true);
    if (tagAt(view, at) === 'data') return bytesPerSecond > 0 ? { seconds: length / bytesPerSecond } : {};
    // Chunks are padded to an even length.
    at += 8 + length + (length % 2);
  }
  return {};
}

/** An integer of four bytes, seven bits in each. */
function syncSafe(view: DataView, at: number): number {
  return [0, 1, 2, 3].reduce((sum, byte) => sum * 128 + (view.getUint8(at + byte) & 0x7f), 0);
}

/** Samples per second of MPEG 1; MPEG 2 has half of them, MPEG 2.5 a quarter. */
const RATES = [44_100, 48_000, 32_000];

/** The duration, if the first frame counts the frames, as that of most encoders does. */
function mp3Duration(view: DataView, at: number): Duration {
  if (at + 40 > view.byteLength || (view.getUint16(at) & 0xffe0) !== 0xffe0) return {};
  const version = (view.getUint8(at + 1) >> 3) & 3;
  const rate = RATES[(view.getUint8(at + 2) >> 2) & 3];
  const isMono = view.getUint8(at + 3) >> 6 === 3;
  const isFirst = version === 3;
  const tag = at + 4 + (isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17);
  const hasCount = ['Xing', 'Info'].includes(tagAt(view, tag)) && (view.getUint32(tag + 4) & 1) === 1;
  if (!hasCount || rate === undefined) return {};
  const samples = view.getUint32(tag + 8) * (isFirst ? 1152 : 576);
  return { seconds: samples / (isFirst ? rate : version === 2 ? rate / 2 : rate / 4) };
}
