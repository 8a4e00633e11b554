import { editDistance } from '../catalog/edit-distance.js';
import type { SearchRecord } from './records.js';

/** Share of the letters of an id that may differ. */
const MAX_DIFFERENT = 0.25;

/** What only begins like an id is less similar than the id itself. */
const LONGER = 0.5;

/** The models whose ids are most similar to what somebody took for one, the most similar first. */
export function similarModels(text: string, records: SearchRecord[]): SearchRecord[] {
  const asked = text.trim().toLowerCase();
  const distanceTo = (name: string) =>
    Math.min(editDistance(asked, name), editDistance(asked, name.slice(0, asked.length)) + LONGER);
  return records
    .filter(({ group }) => group === 'model')
    .map((record) => {
      const id = record.subtitle.split(' ', 1)[0]!;
      const distance = Math.min(distanceTo(id), distanceTo(id.slice(id.lastIndexOf('/') + 1)));
      return { record, distance };
    })
    .filter(({ distance }) => distance <= Math.max(1, asked.length * MAX_DIFFERENT) + LONGER)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ record }) => record);
}
