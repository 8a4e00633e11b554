import type { OutputCount } from '../../catalog/entry.js';
import { outputsOf } from '../../catalog/single-output.js';
import { tasksText } from '../catalog/fact-text.js';
import { judge } from '../catalog/wanted.js';
import type { ComparedModel } from './compared-model.js';
import type { Cell } from './line.js';

/** How a model makes a number of outputs: in one task, or in several; empty if no document says. */
export function outputsCell(model: ComparedModel, wanted: number): Cell {
  const { undocumented, requests } = judge(model.row, { outputs: wanted });
  if (undocumented.length > 0) return [];
  const made = outputsOf(model.entry, model.details);
  if (requests[1] > 1) return [`yes, ${tasksText(requests)}`, ...(made ? [`a task makes ${madeWords(made)}`] : [])];
  if (made && made.minimum > wanted) return ['yes', `a task makes ${madeWords(made)}`];
  return [wanted === 1 ? 'yes' : 'yes, in one task'];
}

function madeWords({ parameter, minimum, maximum }: OutputCount): string {
  if (minimum === maximum) return maximum === 1 ? 'one' : String(maximum);
  if (parameter === undefined) return `${minimum} to ${maximum}, whatever it is asked for`;
  return minimum === 1 ? `at most ${maximum}` : `${minimum} to ${maximum}`;
}
