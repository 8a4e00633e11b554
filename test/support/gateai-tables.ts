import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { JsonValue } from '../../src/contract/document/types.js';

/** A row of a parameter table. */
export type Row = {
  /** `any` is the `?` of the document. Absent if the table lists values instead. */
  type?: 'any' | 'string' | 'integer' | 'number' | 'boolean' | 'array';
  values?: (string | number)[];
  required?: true;
  min?: number;
  max?: number;
  step?: number;
  minLen?: number;
  maxLen?: number;
  default?: JsonValue;
  /** Least and greatest number of entries, from the description of the row. */
  items?: [number, number];
};

/** A price with its unit and the size that it is given for, or the points of a price that follows pixels and length. */
type Cost =
  | { amount: number; unit: 'task' | 'image'; size?: [number, number] }
  | { points: { lines: number; seconds: number; amount: number }[] };

export type ModelTable = {
  model: string;
  cost: Cost;
  /** `type` of the document's example. */
  type: 'image' | 'video' | '3d';
  /** Absent for the one model that has no table. */
  table?: Record<string, Row>;
  /** Names of the parameters in the document's example. */
  example: string[];
};

const FOLDER = 'test/contract/tables/gateai';

/** What document 004 says of each model, transcribed from the document and independent of the schemas. */
export function readGateAITables(): ModelTable[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => parse(readFileSync(join(FOLDER, file), 'utf8')) as ModelTable[]);
}
