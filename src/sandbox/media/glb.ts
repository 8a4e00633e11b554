import { join, utf8, type Bytes } from './bytes.js';
import { rgbOf } from './color.js';

const MAGIC = 0x46546c67;
const CHUNK = { json: 0x4e4f534a, binary: 0x004e4942 } as const;
const SPACE = 0x20;
/** WebGL's `ARRAY_BUFFER` and `ELEMENT_ARRAY_BUFFER`. */
const TARGET = { vertices: 34962, indices: 34963 } as const;

/**
 * A glTF 2.0 binary file: a cube with sides of one metre around the origin, in the color of a hue.
 * 2 kB; the same input gives the same bytes.
 *
 * @param options.hue Degrees.
 * @param options.seed Written into the file, since colors repeat.
 */
export function renderGlb({ hue, seed }: { hue: number; seed?: number }): Bytes {
  const { positions, normals, indices } = cube();
  const views = [positions, normals, indices].map((array) => new Uint8Array(array.buffer));
  const binary = join(views);
  let offset = 0;
  const bufferViews = views.map((view, index) => {
    const byteOffset = offset;
    offset += view.length;
    return { buffer: 0, byteOffset, byteLength: view.length, target: index < 2 ? TARGET.vertices : TARGET.indices };
  });
  const vertices = positions.length / 3;
  // glTF has colors as linear light, screens have them with a gamma of about 2.2.
  const [red, green, blue] = rgbOf(hue, 0.65, 0.55).map((value) => Number(((value / 255) ** 2.2).toFixed(4)));
  const document = {
    asset: { version: '2.0', generator: 'unigen sandbox', ...(seed !== undefined && { extras: { seed } }) },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ name: 'Cube', mesh: 0 }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0, NORMAL: 1 }, indices: 2, material: 0 }] }],
    materials: [
      { pbrMetallicRoughness: { baseColorFactor: [red, green, blue, 1], metallicFactor: 0, roughnessFactor: 0.7 } },
    ],
    accessors: [
      {
        bufferView: 0,
        componentType: 5126,
        count: vertices,
        type: 'VEC3',
        min: [-0.5, -0.5, -0.5],
        max: [0.5, 0.5, 0.5],
      },
      { bufferView: 1, componentType: 5126, count: vertices, type: 'VEC3' },
      { bufferView: 2, componentType: 5123, count: indices.length, type: 'SCALAR' },
    ],
    bufferViews,
    buffers: [{ byteLength: binary.length }],
  };
  const chunks = [
    chunk(CHUNK.json, padded(utf8(JSON.stringify(document)), SPACE)),
    chunk(CHUNK.binary, padded(binary, 0)),
  ];
  const size = chunks.reduce((sum, { length }) => sum + length, 12);
  return join([words(MAGIC, 2, size), ...chunks]);
}

/** Four corners for each of the six sides, since their normals differ. */
function cube() {
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  for (let axis = 0; axis < 3; axis++) {
    for (const direction of [1, -1]) {
      const first = positions.length / 3;
      for (const [u, v] of [
        [-0.5, -0.5],
        [0.5, -0.5],
        [0.5, 0.5],
        [-0.5, 0.5],
      ] as const) {
        const corner = [0, 0, 0];
        const normal = [0, 0, 0];
        corner[axis] = direction / 2;
        // The second direction is mirrored on the far side, so that corners run counterclockwise seen from outside.
        corner[(axis + 1) % 3] = u * direction;
        corner[(axis + 2) % 3] = v;
        normal[axis] = direction;
        positions.push(...corner);
        normals.push(...normal);
      }
      indices.push(...[0, 1, 2, 0, 2, 3].map((index) => first + index));
    }
  }
  // The file is little-endian, as are all machines that run this.
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint16Array.from(indices),
  };
}

function chunk(type: number, data: Uint8Array): Bytes {
  return join([words(data.length, type), data]);
}

function padded(data: Uint8Array, filler: number): Bytes {
  return join([data, new Uint8Array((4 - (data.length % 4)) % 4).fill(filler)]);
}

function words(...values: number[]): Bytes {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, index) => view.setUint32(4 * index, value, true));
  return new Uint8Array(view.buffer);
}
