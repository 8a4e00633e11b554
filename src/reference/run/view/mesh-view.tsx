import { useEffect, useRef, useState } from 'preact/hooks';
import { MeshDrawer, type View } from '../mesh/draw-mesh.js';
import { readGlb } from '../mesh/read-glb.js';
import type { OutputFile } from '../output-files.js';

const WIDTH = 640;
const HEIGHT = 420;
/** Radians for each pixel that it is dragged. */
const DRAG = 0.01;
const KEY_STEP = 0.2;
/** Radians a second. */
const SPIN = 0.5;
const MAX_PITCH = Math.PI / 2;
const MAX_BYTES = 100_000_000;

/** A mesh that turns, and can be turned by dragging or by the arrow keys. */
export function MeshView({ file, label }: { file: OutputFile; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    bytesOf(file)
      .then((bytes) => {
        if (!isOver && canvas.current) stop = show(canvas.current, new MeshDrawer(readGlb(bytes)));
      })
      .catch((error: unknown) => setProblem((error as Error).message));
    return () => {
      isOver = true;
      stop?.();
    };
  }, [file]);
  return problem === undefined ? (
    <canvas
      ref={canvas}
      width={WIDTH}
      height={HEIGHT}
      tabIndex={0}
      role="img"
      aria-label={`${label}: a mesh. The arrow keys turn it.`}
    />
  ) : (
    <p class="run-problem">{problem}</p>
  );
}

async function bytesOf({ blob, url }: OutputFile): Promise<ArrayBuffer> {
  if (blob) return blob.arrayBuffer();
  let loaded: Blob;
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    loaded = await response.blob();
  } catch {
    throw new Error('The host of the mesh does not let pages read it; it can be opened by its link.');
  }
  if (loaded.size > MAX_BYTES) throw new Error('The mesh is too large to be drawn here.');
  return loaded.arrayBuffer();
}

/** @returns Stops the animation. */
function show(canvas: HTMLCanvasElement, drawer: MeshDrawer): () => void {
  const context = canvas.getContext('2d')!;
  const view: View = { yaw: 0.6, pitch: 0.45 };
  const turn = (yaw: number, pitch: number) => {
    view.yaw += yaw;
    view.pitch = Math.min(MAX_PITCH, Math.max(-MAX_PITCH, view.pitch + pitch));
    drawer.draw(context, view);
  };
  let isTouched = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let last: number | undefined;
  let frame = 0;
  const spin = (time: number) => {
    if (isTouched) return;
    turn(last === undefined ? 0 : ((time - last) / 1000) * SPIN, 0);
    last = time;
    frame = requestAnimationFrame(spin);
  };
  canvas.onpointerdown = ({ pointerId }) => {
    isTouched = true;
    canvas.setPointerCapture(pointerId);
  };
  canvas.onpointermove = ({ buttons, movementX, movementY }) => {
    if (buttons > 0) turn(movementX * DRAG, movementY * DRAG);
  };
  canvas.onkeydown = (event) => {
    const [yaw, pitch] = KEYS[event.key] ?? [];
    if (yaw === undefined) return;
    isTouched = true;
    event.preventDefault();
    turn(yaw, pitch!);
  };
  drawer.draw(context, view);
  canvas.dataset.drawn = 'true';
  spin(performance.now());
  return () => cancelAnimationFrame(frame);
}

const KEYS: Record<string, [yaw: number, pitch: number]> = {
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
  ArrowUp: [0, -KEY_STEP],
  ArrowDown: [0, KEY_STEP],
};
