import { clamp, type Bytes } from './bytes.js';
import { H264Encoder } from './h264.js';
import { h264ParametersOf } from './h264-parameters.js';
import { muxMp4 } from './mp4.js';
import { nextTurn } from './next-turn.js';
import { VideoScene } from './video-scene.js';

export interface VideoOptions {
  /** Length, brought to between 0.1 and 60. What is not a finite number counts as 5. */
  seconds: number;
  /** Pixels; `videoSize` brings them into bounds. */
  width: number;
  height: number;
  model: string;
  prompt: string;
  /** Hue of the background in degrees. */
  hue: number;
}

const FRAMES_PER_SECOND = 24;
/** Seconds from one key frame to the next. */
const KEY_FRAME_S = 4;
/** A tenth of a second and a frame are integers of these. */
const TICKS_PER_SECOND = 600;
const FRAME_TICKS = TICKS_PER_SECOND / FRAMES_PER_SECOND;
/** Bounds of the longer and of the shorter side in pixels. */
const MAX_SIDES_PX = { longer: 1920, shorter: 1080 };
const MIN_SIDE_PX = 64;
/** Frames to draw at a time, which takes less than a millisecond: requests that wait are served in between. */
const FRAMES_PER_TURN = 3;

/**
 * The size of a video: even numbers, scaled down to at most 1,920 by 1,080 (or 1,080 by 1,920). What is not a finite number
 * counts as 1,080.
 */
export function videoSize(width: number, height: number): { width: number; height: number } {
  const sides = [width, height].map((side) => clamp(side, MIN_SIDE_PX, 1e9, 1080)) as [number, number];
  const scale = Math.min(1, MAX_SIDES_PX.longer / Math.max(...sides), MAX_SIDES_PX.shorter / Math.min(...sides));
  const [w, h] = sides.map((side) => Math.max(MIN_SIDE_PX, 2 * Math.round((side * scale) / 2))) as [number, number];
  return { width: w, height: h };
}

/**
 * A silent MP4 (H.264, 24 frames per second) of the length and the size of `videoSize`, on which the model, the prompt and
 * a clock can be read. It is drawn in small parts, so that a server can respond in between. The same input gives the same
 * bytes.
 */
export async function renderVideo({ seconds, width, height, ...text }: VideoOptions): Promise<Bytes> {
  const ticks = Math.round(clamp(seconds, 0.1, 60, 5) * TICKS_PER_SECOND);
  const size = videoSize(width, height);
  const scene = new VideoScene({ ...size, ...text, seconds: ticks / TICKS_PER_SECOND });
  await nextTurn();
  const encoder = new H264Encoder(scene.picture);
  const count = Math.ceil(ticks / FRAME_TICKS);
  const isKeyFrame = (index: number) => index % (KEY_FRAME_S * FRAMES_PER_SECOND) === 0;

  const frames: Bytes[] = [];
  for (let index = 0; index < count; index++) {
    // The last frame shows the end.
    scene.showTime((index === count - 1 ? ticks : index * FRAME_TICKS) / TICKS_PER_SECOND);
    frames.push(isKeyFrame(index) ? await inTurns(encoder.keyFrame()) : encoder.nextFrame());
    if (index % FRAMES_PER_TURN === 0) await nextTurn();
  }
  const lastFrameTicks = ticks - (count - 1) * FRAME_TICKS;
  return muxMp4({
    ...size,
    parameters: h264ParametersOf(scene.picture),
    frames,
    isKeyFrame,
    frameTicks: FRAME_TICKS,
    lastFrameTicks,
    ticksPerSecond: TICKS_PER_SECOND,
  });
}

/** Runs to the end; others run whenever it pauses. */
async function inTurns<T>(parts: Generator<undefined, T>): Promise<T> {
  let part = parts.next();
  for (; !part.done; part = parts.next()) await nextTurn();
  return part.value;
}
