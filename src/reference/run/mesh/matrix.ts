import type { JsonObject } from '../../../internal/json.js';

/** Four columns of four numbers, as glTF has them. */
export type Matrix = readonly number[];

export const identity: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

export function multiply(a: Matrix, b: Matrix): Matrix {
  return identity.map((_, at) => {
    const [column, row] = [at >> 2, at & 3];
    return [0, 1, 2, 3].reduce((sum, k) => sum + a[4 * k + row]! * b[4 * column + k]!, 0);
  });
}

export function transform(m: Matrix, x: number, y: number, z: number): [number, number, number] {
  const row = (at: number) => m[at]! * x + m[at + 4]! * y + m[at + 8]! * z + m[at + 12]!;
  return [row(0), row(1), row(2)];
}

/** Where a node of glTF is: by its matrix, or by its translation, rotation and scale. */
export function transformOf(node: JsonObject): Matrix {
  const matrix = numbers(node.matrix, 16);
  if (matrix) return matrix;
  const [tx, ty, tz] = numbers(node.translation, 3) ?? [0, 0, 0];
  const [x, y, z, w] = (numbers(node.rotation, 4) ?? [0, 0, 0, 1]) as [number, number, number, number];
  const [sx, sy, sz] = (numbers(node.scale, 3) ?? [1, 1, 1]) as [number, number, number];
  return [
    ...[1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)].map((part) => part * sx),
    0,
    ...[2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w)].map((part) => part * sy),
    0,
    ...[2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y)].map((part) => part * sz),
    0,
    tx!,
    ty!,
    tz!,
    1,
  ];
}

function numbers(value: unknown, length: number): number[] | undefined {
  const isList = Array.isArray(value) && value.length === length && value.every((part) => typeof part === 'number');
  return isList ? value : undefined;
}
