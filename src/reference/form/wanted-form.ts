import type { Capability } from '../../catalog/capabilities.js';
import { inputKey } from '../../catalog/request-parameters.js';
import { listWords } from '../../internal/list-words.js';
import type { Validator } from '../../validate/validator.js';
import { CAPABILITY_WORDS, LIST_CAPABILITIES } from '../catalog/capability-words.js';
import { CAPABILITIES } from '../catalog/state.js';
import type { Wanted } from '../catalog/wanted.js';
import { priceFilterWords } from '../catalog/filter-words.js';
import { wantedFromUrl } from '../catalog/wanted-from-url.js';
import { capabilityParts } from './capability-parts.js';
import { exampleState } from './form-body.js';
import type { FormModel } from './form-model.js';
import type { SharedForm } from './shared-form.js';
import { smallestRequest } from './smallest-request.js';
import { wantedLimit } from './wanted-limit.js';
import { wishesOf } from './wishes.js';

/**
 * The form of the request that was asked for in the catalog: the smallest one that does what was asked for, with the
 * length, the size, the sound and the number of outputs that the model takes.
 *
 * @param query The query of the page. Anyone may have written it: what it says is kept only if the request stays valid.
 * @returns undefined if the query asks for nothing.
 */
export function wantedForm(model: FormModel, validate: Validator, query: URLSearchParams): SharedForm | undefined {
  const wanted = wantedFromUrl(query);
  const limit = wantedLimit(query);
  const named = CAPABILITIES.filter((name) => query.get('can')?.split(',').includes(name));
  const asked = [...named, ...imageCapability(model, wanted, named)];
  const can = asked.filter((name) => model.entry.capabilities.includes(name));
  const wishes = wishesOf(model, wanted, asked);
  if (wishes.length === 0 && asked.length === 0) return undefined;
  const request = smallestRequest(model, validate, can, wishes);
  const { input, met, kept } = request;
  // Sound and several outputs are wishes already: a switch and a number set them.
  const others = asked.filter((name) => name !== 'generated-audio' && name !== 'several-outputs');
  const unmet = others.filter((name) => !met.includes(name));
  return {
    state: exampleState(model, { model: model.id, [inputKey(model.api)]: input }),
    title: 'Your request',
    remark: sentence('As you asked in the catalog', [
      ...kept.map(({ words }) => words),
      ...others.filter((name) => met.includes(name)).map(capabilityName),
      ...(limit === undefined ? [] : [priceFilterWords(limit)]),
    ]),
    ...(met.includes('first-frame') && { frame: Object.keys(capabilityParts(model, 'first-frame') ?? {})[0] }),
    notices: [
      sentence('Not set, since this request can’t have it', [
        ...wishes.filter((wish) => !kept.includes(wish)).map(({ words }) => words),
        ...unmet.filter((name) => !request.isUnnamed(name)).map(capabilityName),
      ]),
      sentence(
        'Not set, since no parameter is for it',
        unmet.filter((name) => request.isUnnamed(name)).map(capabilityName),
      ),
    ].filter(Boolean),
  };
}

/** What an image is for, if the request has one and nothing says what for: the first of these that the model takes. */
const IMAGE_CAPABILITIES: readonly Capability[] = ['first-frame', ...LIST_CAPABILITIES];

function imageCapability({ entry }: FormModel, { images }: Wanted, named: readonly Capability[]): Capability[] {
  if (images === undefined || named.some((name) => IMAGE_CAPABILITIES.includes(name))) return [];
  return IMAGE_CAPABILITIES.filter((name) => entry.capabilities.includes(name)).slice(0, 1);
}

const capabilityName = (name: Capability): string => CAPABILITY_WORDS[name];

const sentence = (what: string, parts: string[]): string =>
  parts.length === 0 ? '' : `${what}: ${listWords(parts, 'and')}.`;
