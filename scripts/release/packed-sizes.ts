import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the package consists of: the first part that a path belongs to, and the most bytes that it may have, compressed. */
const PARTS = [
  { name: 'types', files: /\.d\.ts$/, maxBytes: 264_000 },
  {
    name: 'pages of the sandbox',
    files: /^dist\/generated\/(?:reference\.json\.br|console\.html)$/,
    maxBytes: 1_600_000,
  },
  { name: 'code', files: /^dist\/src\/.*\.js$/, maxBytes: 630_000 },
  { name: 'starters', files: /^dist\/src\/cli\/init\/templates\//, maxBytes: 8_000 },
  { name: 'generated code and schemas', files: /^dist\/generated\//, maxBytes: 180_000 },
  { name: 'generated documents', files: /^generated\//, maxBytes: 220_000 },
  { name: 'spec', files: /^spec\//, maxBytes: 160_000 },
  { name: 'guides', files: /\.md$/, maxBytes: 98_000 },
  { name: 'images of the guides', files: /^src\/[^/]+\/images\//, maxBytes: 40_000 },
  { name: 'files of the sandbox', files: /^src\/sandbox\//, maxBytes: 8_000 },
  { name: 'manifest and license', files: /^(?:package\.json|LICENSE)$/, maxBytes: 5_000 },
] as const;

/** Maximum size of the whole package as it is downloaded, in bytes. */
export const MAX_PACKED_BYTES = 3_200_000;

/** One part of the package. */
export interface PartSize {
  name: string;
  files: number;
  bytes: number;
  /** Bytes of the part alone, compressed as a tarball is. All parts together are smaller, since they share words. */
  compressed: number;
  maxBytes: number;
}

/** The part of a file of the package; undefined if there is none. */
export function partOf(path: string): string | undefined {
  return PARTS.find(({ files }) => files.test(path))?.name;
}

/**
 * The sizes of the parts of an unpacked package.
 *
 * @throws Error that names files which belong to no part.
 */
export async function packedSizes(folder: string): Promise<PartSize[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const unknown = paths.filter((path) => partOf(path) === undefined);
  if (unknown.length > 0) throw new Error(`What are these files of the package for? ${unknown.join(', ')}`);
  return Promise.all(
    PARTS.map(async ({ name, maxBytes }) => {
      const own = paths.filter((path) => partOf(path) === name);
      const all = Buffer.concat(await Promise.all(own.map((path) => readFile(join(folder, path)))));
      const compressed = gzipSync(all, { level: 9 }).length;
      return { name, files: own.length, bytes: all.length, compressed, maxBytes };
    }),
  );
}

/** What is larger than it may be. */
export function sizeProblems(parts: readonly PartSize[], packedBytes: number): string[] {
  const all = [...parts, { name: 'the package', compressed: packedBytes, maxBytes: MAX_PACKED_BYTES }];
  return all
    .filter(({ compressed, maxBytes }) => compressed > maxBytes)
    .map(
      ({ name, compressed, maxBytes }) => `${name}: ${kilobytes(compressed)} KB, and at most ${kilobytes(maxBytes)}`,
    );
}

/** The sizes as a table in Markdown. */
export function sizeTable(parts: readonly PartSize[], packedBytes: number): string {
  const sum = (key: 'files' | 'bytes') => parts.reduce((total, part) => total + part[key], 0);
  const total = { name: '**all, as downloaded**', compressed: packedBytes, maxBytes: MAX_PACKED_BYTES };
  const rows = [...parts, { ...total, files: sum('files'), bytes: sum('bytes') }].map((part) => [
    part.name,
    String(part.files),
    kilobytes(part.bytes),
    kilobytes(part.compressed),
    kilobytes(part.maxBytes),
  ]);
  const table = [['part', 'files', 'KB', 'KB compressed', 'at most'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) => '-'.repeat(column === 0 ? width : width - 1) + (column === 0 ? '' : ':'));
  return [line(table[0]!), line(rule), ...table.slice(1).map(line)].join('\n');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
}
