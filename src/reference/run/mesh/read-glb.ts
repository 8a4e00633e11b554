import { isObject, parseJson, type JsonObject } from '../../../internal/json.js';
import { identity, multiply, transform, transformOf, type Matrix } from './matrix.js';

/** Triangles to draw. */
export interface Mesh {
  /** Nine coordinates for each triangle. */
  triangles: Float32Array;
  /** Red, green and blue from 0 to 1 for each triangle. */
  colors: Float32Array;
}

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BINARY_CHUNK = 0x004e4942;
const MAX_DEPTH = 32;
/** Maximum number of triangles that can be drawn smoothly without a graphics card. */
const MAX_TRIANGLES = 60_000;
const GREY = [0.6, 0.6, 0.62] as const;
/** Bytes of an index, by the component type of glTF. */
const INDEX_BYTES: Record<number, 1 | 2 | 4> = { 5121: 1, 5123: 2, 5125: 4 };
const FLOAT = 5126;
const TRIANGLES = 4;

/**
 * The triangles of a binary glTF file: those of its default scene, in their places, each in the colour of its material.
 * Textures are left out.
 *
 * @throws Error with one sentence if the file is not a binary glTF file, has too many triangles, or is compressed.
 */
export function readGlb(bytes: ArrayBuffer): Mesh {
  const file = new GlbFile(bytes);
  const triangles: number[] = [];
  const colors: number[] = [];
  const visit = (index: unknown, above: Matrix, depth: number) => {
    const node = file.item('nodes', index);
    if (depth > MAX_DEPTH) throw new Error('The nodes of the mesh are nested too deeply.');
    const matrix = multiply(above, transformOf(node));
    if (node.mesh !== undefined) {
      for (const primitive of listOf(file.item('meshes', node.mesh).primitives)) {
        const points = file.points(primitive);
        if (triangles.length + points.length > MAX_TRIANGLES * 9)
          throw new Error('The mesh has too many triangles to be drawn here.');
        for (let at = 0; at < points.length; at += 3)
          triangles.push(...transform(matrix, points[at]!, points[at + 1]!, points[at + 2]!));
        const color = file.colorOf(primitive);
        for (let at = 0; at < points.length; at += 9) colors.push(...color);
      }
    }
    for (const child of numbersOf(node.children)) visit(child, matrix, depth + 1);
  };
  for (const root of numbersOf(file.item('scenes', file.document.scene ?? 0).nodes)) visit(root, identity, 0);
  if (triangles.length === 0) throw new Error('The mesh has no triangles.');
  if (!triangles.every(Number.isFinite)) throw new Error('The mesh has coordinates that are not numbers.');
  return { triangles: Float32Array.from(triangles), colors: Float32Array.from(colors) };
}

class GlbFile {
  readonly document: JsonObject;
  readonly #binary: DataView;

  constructor(bytes: ArrayBuffer) {
    const view = new DataView(bytes);
    if (bytes.byteLength < 20 || view.getUint32(0, true) !== MAGIC) throw new Error('This is not a binary glTF file.');
    let document: unknown;
    let binary = new DataView(new ArrayBuffer(0));
    for (let at = 12; at + 8 <= bytes.byteLength; ) {
      const length = view.getUint32(at, true);
      const type = view.getUint32(at + 4, true);
      if (at + 8 + length > bytes.byteLength) throw new Error('The file of the mesh breaks off.');
      if (type === JSON_CHUNK) document = parseJson(new TextDecoder().decode(new Uint8Array(bytes, at + 8, length)));
      if (type === BINARY_CHUNK) binary = new DataView(bytes, at + 8, length);
      at += 8 + length;
    }
    if (!isObject(document)) throw new Error('The file of the mesh has no description.');
    this.document = document;
    this.#binary = binary;
  }

  /** @throws Error if a list of the document has no such item. */
  item(list: string, index: unknown): JsonObject {
    const items = this.document[list];
    const item: unknown = Array.isArray(items) && Number.isInteger(index) ? items[index as number] : undefined;
    if (!isObject(item)) throw new Error(`The file of the mesh names a missing item of \`${list}\`.`);
    return item;
  }

  /** The corners of the triangles of a primitive. */
  points(primitive: JsonObject): number[] {
    if ((primitive.mode ?? TRIANGLES) !== TRIANGLES) return [];
    const { POSITION: position } = isObject(primitive.attributes) ? primitive.attributes : ({} as JsonObject);
    const accessor = this.item('accessors', position);
    if (accessor.componentType !== FLOAT || accessor.type !== 'VEC3' || accessor.bufferView === undefined)
      throw new Error('The mesh is compressed, or its corners have another form than floats.');
    const corner = this.#reader(accessor, 12);
    const indices = primitive.indices === undefined ? range(corner.count) : this.#indices(primitive.indices);
    if (indices.length > MAX_TRIANGLES * 3) throw new Error('The mesh has too many triangles to be drawn here.');
    const points: number[] = [];
    for (const index of indices.slice(0, indices.length - (indices.length % 3))) {
      if (index >= corner.count) throw new Error('The file of the mesh names a corner that it does not have.');
      const at = corner.at(index);
      for (const offset of [0, 4, 8]) points.push(this.#binary.getFloat32(at + offset, true));
    }
    return points;
  }

  colorOf(primitive: JsonObject): readonly number[] {
    if (primitive.material === undefined) return GREY;
    const { pbrMetallicRoughness: surface } = this.item('materials', primitive.material);
    const factor = isObject(surface) ? surface.baseColorFactor : undefined;
    if (!Array.isArray(factor) || factor.length < 3 || !factor.every((part) => typeof part === 'number')) return GREY;
    // glTF has colours as linear light, screens have them with a gamma of about 2.2.
    return factor.slice(0, 3).map((part) => Math.min(1, Math.max(0, part)) ** (1 / 2.2));
  }

  #indices(index: unknown): number[] {
    const accessor = this.item('accessors', index);
    const size = INDEX_BYTES[accessor.componentType as number];
    if (!size) throw new Error('The indices of the mesh have another form than integers.');
    const reader = this.#reader(accessor, size);
    const view = this.#binary;
    return range(reader.count).map((item) => {
      const at = reader.at(item);
      return size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
    });
  }

  /** Where the items of an accessor are in the binary part; all of them are inside of it. */
  #reader(accessor: JsonObject, size: number): { count: number; at: (index: number) => number } {
    const view = this.item('bufferViews', accessor.bufferView);
    const count = integerOf(accessor.count);
    const stride = integerOf(view.byteStride) || size;
    const start = integerOf(view.byteOffset) + integerOf(accessor.byteOffset);
    if (count > MAX_TRIANGLES * 3) throw new Error('The mesh has too many triangles to be drawn here.');
    if (count > 0 && start + (count - 1) * stride + size > this.#binary.byteLength)
      throw new Error('The file of the mesh breaks off.');
    return { count, at: (index) => start + index * stride };
  }
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function integerOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function numbersOf(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : [];
}
