import { stringify } from 'yaml';
import type { JsonValue } from '../../contract/document/types.js';
import type { Api } from '../../types/api.js';
import { runningContract } from '../environment/running-contract.js';
import { applyOverlay } from './apply-overlay.js';
import { readOverlay } from './overlay.js';
import type { Action } from './actions.js';
import { addModelActions } from './add-model.js';
import { allowValueActions } from './allow-value.js';

/** What an overlay adds: a model like another one, or values of parameters. */
export type OverlayContent =
  | { api: Api; model: string; like: string }
  | { api: Api; model: string; allowed: { parameter: string; value: JsonValue }[] };

/** An overlay for the contract of the running package, as YAML to be edited. */
export async function writeOverlay(content: OverlayContent): Promise<string> {
  let document = await runningContract();
  const { api, model } = content;
  if ('like' in content) {
    const description = `Added by an overlay with the parameters of \`${content.like}\`.`;
    return overlayText(model, addModelActions(document, { api, id: model, like: content.like, description }), [
      `Adds ${model} with the parameters and rules of ${content.like}. Change what differs:`,
      'the title, the description, the parameters with theirs, and the price, which is left out.',
    ]);
  }
  const actions: Action[] = [];
  for (const { parameter, value } of content.allowed) {
    const next = allowValueActions(document, api, model, parameter, value);
    actions.push(...next);
    // The next value is added to what the contract is by then.
    document = applyOverlay(document, readOverlay(overlayObject(model, next), 'overlay')).document;
  }
  return overlayText(model, actions, [`Lets ${model} take other values than the contract lists.`]);
}

/** An overlay as YAML. */
export function overlayText(title: string, actions: Action[], comment: string[]): string {
  const head = comment.map((line) => `# ${line}\n`).join('');
  return head + stringify(overlayObject(title, actions), { lineWidth: 0, compat: 'yaml-1.1' });
}

function overlayObject(title: string, actions: Action[]): object {
  return { overlay: '1.1.0', info: { title, version: '1.0.0' }, actions };
}
