import type { Mesh } from './read-glb.js';

/** The angles of the view, in radians. */
export interface View {
  yaw: number;
  pitch: number;
}

/** Direction of the light. */
const LIGHT = [-0.35, 0.75, 0.56] as const;
const AMBIENT = 0.4;
/** Part of the smaller side of the canvas that the mesh fills. */
const FILL = 0.44;

/** Draws a mesh on a canvas, the farthest triangle first. No graphics card is needed. */
export class MeshDrawer {
  readonly #mesh: Mesh;
  /** The middle of the mesh. */
  readonly #middle: number[];
  /** The distance of its farthest corner from the middle. */
  readonly #radius: number;

  constructor(mesh: Mesh) {
    this.#mesh = mesh;
    const [low, high] = bounds(mesh.triangles);
    this.#middle = low.map((value, axis) => (value + high[axis]!) / 2);
    this.#radius = Math.hypot(...low.map((value, axis) => (high[axis]! - value) / 2)) || 1;
  }

  draw(context: CanvasRenderingContext2D, { yaw, pitch }: View): void {
    const { triangles, colors } = this.#mesh;
    const { width, height } = context.canvas;
    const scale = (Math.min(width, height) * FILL) / this.#radius;
    const [cy, sy, cp, sp] = [Math.cos(yaw), Math.sin(yaw), Math.cos(pitch), Math.sin(pitch)];
    const turned = new Float32Array(triangles.length);
    for (let at = 0; at < triangles.length; at += 3) {
      const x = triangles[at]! - this.#middle[0]!;
      const y = triangles[at + 1]! - this.#middle[1]!;
      const z = triangles[at + 2]! - this.#middle[2]!;
      const depth = z * cy - x * sy;
      turned[at] = x * cy + z * sy;
      turned[at + 1] = y * cp - depth * sp;
      turned[at + 2] = y * sp + depth * cp;
    }
    const count = triangles.length / 9;
    const depths = Float32Array.from({ length: count }, (_, index) => {
      const at = index * 9;
      return turned[at + 2]! + turned[at + 5]! + turned[at + 8]!;
    });
    const order = Uint32Array.from({ length: count }, (_, index) => index).sort((a, b) => depths[a]! - depths[b]!);
    context.clearRect(0, 0, width, height);
    context.lineJoin = 'round';
    for (const index of order) {
      const at = index * 9;
      const shade = AMBIENT + (1 - AMBIENT) * Math.abs(brightness(turned, at));
      const [red, green, blue] = [0, 1, 2].map((part) => Math.round(colors[index * 3 + part]! * shade * 255));
      context.fillStyle = context.strokeStyle = `rgb(${red} ${green} ${blue})`;
      context.beginPath();
      for (let corner = at; corner < at + 9; corner += 3)
        context.lineTo(width / 2 + turned[corner]! * scale, height / 2 - turned[corner + 1]! * scale);
      context.closePath();
      context.fill();
      // Without a stroke, the background shows between neighbours.
      context.stroke();
    }
  }
}

/** How much light falls on a triangle, from -1 to 1. */
function brightness(points: Float32Array, at: number): number {
  const [ax, ay, az] = [0, 1, 2].map((axis) => points[at + 3 + axis]! - points[at + axis]!) as [number, number, number];
  const [bx, by, bz] = [0, 1, 2].map((axis) => points[at + 6 + axis]! - points[at + axis]!) as [number, number, number];
  const normal = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
  const length = Math.hypot(...normal) || 1;
  return normal.reduce((sum, part, axis) => sum + (part * LIGHT[axis]!) / length, 0);
}

function bounds(points: Float32Array): [number[], number[]] {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at++) {
    const axis = at % 3;
    low[axis] = Math.min(low[axis]!, points[at]!);
    high[axis] = Math.max(high[axis]!, points[at]!);
  }
  return [low, high];
}
