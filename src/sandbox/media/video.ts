import { clamp, join, type Bytes } from './bytes.js';
import { element, float, ID, idBytes, text, uint } from './ebml.js';
import { ENCODED, FRAMES } from './video-frames.js';

export interface VideoOptions {
  /** Length, brought to between 0.5 and 60. What is not a finite number counts as 5. */
  seconds: number;
  /** Pixels at which the file is to be displayed. The encoded frames are smaller, so only the ratio matters. */
  width: number;
  height: number;
  /**
   * Degrees; the nearest of six hues is taken.
   *
   * @default 200
   */
  hue?: number;
}

/** One run of the bar. A player seeks to the start of a cluster. */
const FRAMES_PER_CLUSTER = 8;
const TRACK = 1;
const KEY_FRAME = 0x80;
const FRAME_MS = ENCODED.seconds * 1000;

const decoded = new Map<number, Bytes[]>();

/**
 * A silent WebM (VP9) of the given length and ratio: a bar that moves over a plain background, four frames per second,
 * seekable. Nothing is encoded at run time: built-in frames are put into a new container. About 0.5 kB per second; the same
 * input gives the same bytes.
 */
export function renderVideo({ seconds, width, height, hue = 200 }: VideoOptions): Bytes {
  const ms = Math.round(clamp(seconds, 0.5, 60, 5) * 1000);
  const count = Math.ceil(ms / FRAME_MS);
  const frames = framesOf(hue);
  const clusters: Bytes[] = [];
  for (let first = 0; first < count; first += FRAMES_PER_CLUSTER) {
    const blocks: Bytes[] = [];
    for (let index = first; index < Math.min(first + FRAMES_PER_CLUSTER, count); index++) {
      const frame = frames[index % frames.length]!;
      const at = (index - first) * FRAME_MS;
      // The last frame has a duration, which may be shorter than that of the others.
      blocks.push(
        index < count - 1
          ? element(ID.simpleBlock, blockHeader(at, KEY_FRAME), frame)
          : element(
              ID.blockGroup,
              element(ID.block, blockHeader(at, 0), frame),
              uint(ID.blockDuration, ms - index * FRAME_MS),
            ),
      );
    }
    clusters.push(element(ID.cluster, uint(ID.timestamp, first * FRAME_MS), ...blocks));
  }
  return join([HEADER, element(ID.segment, ...segment(ms, trackOf(width, height), clusters))]);
}

const HEADER = element(
  ID.header,
  uint(ID.version, 1),
  uint(ID.readVersion, 1),
  uint(ID.maxIdLength, 4),
  uint(ID.maxSizeLength, 8),
  text(ID.docType, 'webm'),
  uint(ID.docTypeVersion, 2),
  uint(ID.docTypeReadVersion, 2),
);

/** The index comes before the clusters, so that a player need not search for it. */
function segment(ms: number, track: Bytes, clusters: readonly Bytes[]): Bytes[] {
  const info = element(
    ID.info,
    uint(ID.timestampScale, 1_000_000),
    float(ID.duration, ms),
    text(ID.muxingApp, 'unigen'),
    text(ID.writingApp, 'unigen sandbox'),
  );
  const tracks = element(ID.tracks, track);
  // Positions count from the start of the segment's content. Numbers have a fixed size, so a first pass gives all positions.
  const build = (infoAt: number, tracksAt: number, cuesAt: number, clustersAt: number) => {
    const seeks = (
      [
        [ID.info, infoAt],
        [ID.tracks, tracksAt],
        [ID.cues, cuesAt],
      ] as const
    ).map(([id, at]) => element(ID.seek, element(ID.seekId, idBytes(id)), uint(ID.seekPosition, at)));
    let at = clustersAt;
    const cues = clusters.map((cluster, index) => {
      const place = element(ID.cueTrackPositions, uint(ID.cueTrack, TRACK), uint(ID.cueClusterPosition, at));
      at += cluster.length;
      return element(ID.cuePoint, uint(ID.cueTime, index * FRAMES_PER_CLUSTER * FRAME_MS), place);
    });
    return { seekHead: element(ID.seekHead, ...seeks), cues: element(ID.cues, ...cues) };
  };
  const sizes = build(0, 0, 0, 0);
  const infoAt = sizes.seekHead.length;
  const tracksAt = infoAt + info.length;
  const cuesAt = tracksAt + tracks.length;
  const { seekHead, cues } = build(infoAt, tracksAt, cuesAt, cuesAt + sizes.cues.length);
  return [seekHead, info, tracks, cues, ...clusters];
}

function trackOf(width: number, height: number): Bytes {
  const side = (pixels: number) => Math.round(clamp(pixels, 1, 16_384, 1));
  return element(
    ID.trackEntry,
    uint(ID.trackNumber, TRACK),
    uint(ID.trackUid, TRACK),
    uint(ID.trackType, 1),
    uint(ID.flagLacing, 0),
    text(ID.codecId, 'V_VP9'),
    uint(ID.defaultDuration, FRAME_MS * 1_000_000),
    element(
      ID.video,
      uint(ID.pixelWidth, ENCODED.width),
      uint(ID.pixelHeight, ENCODED.height),
      uint(ID.displayWidth, side(width)),
      uint(ID.displayHeight, side(height)),
    ),
  );
}

/** Track, milliseconds since the cluster's start, flags. */
function blockHeader(ms: number, flags: number): Bytes {
  return Uint8Array.of(0x80 | TRACK, ms >> 8, ms & 0xff, flags);
}

function framesOf(hue: number): readonly Bytes[] {
  const index = ((Math.round(clamp(hue, -1e6, 1e6, 0) / 60) % FRAMES.length) + FRAMES.length) % FRAMES.length;
  let frames = decoded.get(index);
  if (!frames) {
    frames = FRAMES[index]!.map((frame) => Uint8Array.from(atob(frame), (character) => character.charCodeAt(0)));
    decoded.set(index, frames);
  }
  return frames;
}
