import { join, utf8, type Bytes } from './bytes.js';
import type { H264Parameters } from './h264-parameters.js';

export interface Mp4Video {
  width: number;
  height: number;
  parameters: H264Parameters;
  /** A NAL unit for each frame. */
  frames: readonly Bytes[];
  /** Which frames are key frames. */
  isKeyFrame: (index: number) => boolean;
  /** Ticks of each frame but the last, of the last, and per second. */
  frameTicks: number;
  lastFrameTicks: number;
  ticksPerSecond: number;
}

/** No rotation and no scaling, in fixed-point numbers. */
const IDENTITY = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];
const UNDETERMINED_LANGUAGE = 0x55c4;
const PIXELS_PER_INCH = 0x480000;

/** An MP4 with one video track. The index comes before the frames, so that a player can start before it has all. */
export function muxMp4(video: Mp4Video): Bytes {
  const type = box('ftyp', utf8('isom'), uint32(0x200), utf8('isomavc1mp41'));
  // Its size does not depend on where the frames start.
  const framesAt = type.length + movie(video, 0).length + 8;
  const samples = video.frames.flatMap((frame) => [uint32(frame.length), frame]);
  return join([type, movie(video, framesAt), box('mdat', ...samples)]);
}

function movie(video: Mp4Video, framesAt: number): Bytes {
  const { width, height, frames, frameTicks, lastFrameTicks, ticksPerSecond } = video;
  const duration = (frames.length - 1) * frameTicks + lastFrameTicks;
  return box(
    'moov',
    box(
      'mvhd',
      uint32(0, 0, 0, ticksPerSecond, duration, 0x10000),
      uint16(0x100, 0),
      uint32(0, 0, ...IDENTITY, 0, 0, 0, 0, 0, 0, 2),
    ),
    box(
      'trak',
      // Enabled and in the movie.
      box('tkhd', uint32(3, 0, 0, 1, 0, duration, 0, 0, 0, 0, ...IDENTITY, width << 16, height << 16)),
      box(
        'mdia',
        box('mdhd', uint32(0, 0, 0, ticksPerSecond, duration), uint16(UNDETERMINED_LANGUAGE, 0)),
        box('hdlr', uint32(0, 0), utf8('vide'), uint32(0, 0, 0), utf8('Video\0')),
        box(
          'minf',
          box('vmhd', uint32(1), uint16(0, 0, 0, 0)),
          // The frames are in this file.
          box('dinf', box('dref', uint32(0, 1), box('url ', uint32(1)))),
          sampleTable(video, framesAt),
        ),
      ),
    ),
  );
}

function sampleTable({ width, height, parameters, ...video }: Mp4Video, framesAt: number): Bytes {
  const { frames, isKeyFrame, frameTicks, lastFrameTicks } = video;
  const keyFrames = frames.flatMap((_, index) => (isKeyFrame(index) ? [index + 1] : []));
  const { codec, sequence, picture } = parameters;
  const configuration = box(
    'avcC',
    Uint8Array.of(1, ...codec, 0xff, 0xe1),
    uint16(sequence.length),
    sequence,
    Uint8Array.of(1),
    uint16(picture.length),
    picture,
  );
  const entry = box(
    'avc1',
    uint16(0, 0, 0, 1),
    uint32(0, 0, 0, 0),
    uint16(width, height),
    uint32(PIXELS_PER_INCH, PIXELS_PER_INCH, 0),
    uint16(1),
    new Uint8Array(32),
    uint16(24, 0xffff),
    configuration,
  );
  return box(
    'stbl',
    box('stsd', uint32(0, 1), entry),
    box('stts', uint32(0, 2, frames.length - 1, frameTicks, 1, lastFrameTicks)),
    box('stss', uint32(0, keyFrames.length, ...keyFrames)),
    // All in one piece.
    box('stsc', uint32(0, 1, 1, frames.length, 1)),
    box('stsz', uint32(0, 0, frames.length, ...frames.map(({ length }) => length + 4))),
    box('stco', uint32(0, 1, framesAt)),
  );
}

function box(type: string, ...content: Uint8Array[]): Bytes {
  const size = content.reduce((sum, part) => sum + part.length, 8);
  return join([uint32(size), utf8(type), ...content]);
}

function uint32(...values: number[]): Bytes {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => view.setUint32(4 * index, value));
  return bytes;
}

function uint16(...values: number[]): Bytes {
  const bytes = new Uint8Array(2 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => view.setUint16(2 * index, value));
  return bytes;
}
