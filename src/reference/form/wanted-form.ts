import type { Capability } from '../../catalog/capabilities.js';
import { inputKey } from '../../catalog/request-parameters.js';
import { CAPABILITY_MEDIA } from '../../catalog/wanted-request.js';
import { priceWith } from '../../catalog/price-with.js';
import { priceOfTasks } from '../../catalog/wanted-outputs.js';
import { formatUsd, roundUsd } from '../../internal/money.js';
import { openSizeWords } from '../../catalog/words/output-words.js';
import { capitalized } from '../../internal/capitalized.js';
import { listWords } from '../../internal/list-words.js';
import type { Validator } from '../../validate/validator.js';
import { CAPABILITY_WORDS } from '../catalog/capability-words.js';
import { moreFromUrl } from '../catalog/more-url.js';
import { CAPABILITIES } from '../catalog/state.js';
import { priceFilterWords } from '../catalog/filter-words.js';
import { wantedFromUrl } from '../catalog/wanted-from-url.js';
import { rootOf } from './capability-parts.js';
import { exampleState } from './form-body.js';
import type { FormModel } from './form-model.js';
import { imageCapability } from './image-wish.js';
import { audioNote, extensionNote } from './length-wish.js';
import { factorNote, seedWish } from './more-wishes.js';
import { isDisputed } from '../../catalog/sizes.js';
import { disputedWords, SEED_TASKS } from '../catalog/fact-text.js';
import { askedTasks } from './asked-tasks.js';
import { ownCapability } from './own-capability.js';
import type { SharedForm } from './shared-form.js';
import { ownParts } from './says-what-to-make.js';
import { smallestRequest } from './smallest-request.js';
import { wantedLimit } from './wanted-limit.js';
import { type Part, whyLacking, whyUnmet, whyUnnamed } from './why-unmet.js';
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
  const images = imageCapability(model, wanted.images, named);
  const asked = images ? [...named, images] : named;
  const own = new Map(asked.map((name) => [name, ownCapability(model, name)]));
  const can = [...new Set([...own.values()].filter((name) => name !== undefined))];
  const wishes = [
    ...wishesOf(model, wanted, moreFromUrl(query), asked),
    ...(query.has('seed', '1') ? [seedWish(model)] : []),
  ];
  if (wishes.length === 0 && asked.length === 0) return undefined;
  const request = smallestRequest(model, validate, [...can, ...neededFrame(model, can)], wishes);
  const { input, met, kept } = request;
  // Sound and several outputs are wishes already: a switch and a number set them. So is a list of images.
  const others = asked.filter(
    (name) => name !== 'generated-audio' && name !== 'several-outputs' && (name !== images || images === 'first-frame'),
  );
  const isMet = (name: Capability) => met.includes(own.get(name)!);
  const unmet = others.filter((name) => !isMet(name));
  const keptParts = [...met.map((capability) => ({ capability })), ...kept.map((wish) => ({ wish }))];
  const whyNot = (part: Part) => whyUnmet(model, validate, part, keptParts);
  const asWished = kept.flatMap((wish) => Object.keys(wish.input ?? {})).filter((name) => !isMedia(model, name));
  const shown = ownParts(model.details.parameters, input).filter((name) => !asWished.includes(name));
  // A person who has media to work on comes with them; the text follows from them.
  const examples = shown.toSorted((one, other) => Number(isMedia(model, other)) - Number(isMedia(model, one)));
  const isSize = kept.some(({ words }) => words === wanted.resolution);
  const lines = wanted.resolution?.replace('4k', '2160p');
  const openSize = openSizeWords(model.entry);
  const isOpenSize = isSize && openSize.split(' ').includes(lines!);
  const outputs = wishes.find((wish) => wish.outputs && wish.outputs.tasks[1] > 1 && !kept.includes(wish))?.outputs;
  const { seed } = model.entry;
  const isSeeded = outputs && seed !== undefined && Object.hasOwn(input, seed);
  const cost =
    priceWith(model.entry, model.priceInputs, input)?.total === undefined
      ? 0
      : (priceOfTasks(model.entry, model.priceInputs, input, askedTasks(outputs, input))?.highest ?? 0);
  const isAbove = limit !== undefined && cost > limit;
  const allowed = isAbove ? undefined : limit;
  const note =
    extensionNote(model, met, wanted.seconds !== undefined) ??
    audioNote(model, met, input) ??
    factorNote(model, input, kept);
  return {
    state: exampleState(model, { model: model.id, [inputKey(model.api)]: input }),
    title: 'Your request',
    remark: [
      sentence('As you asked', [
        ...kept.map(({ words }) => words),
        ...new Set(others.filter(isMet).map(capabilityName)),
        ...(allowed === undefined ? [] : [priceFilterWords(allowed)]),
      ]),
    ].join(' '),
    ...(examples.length > 0 && { examples }),
    ...(outputs && { outputs }),
    ...(wanted.seconds !== undefined && !model.entry.duration && { seconds: wanted.seconds }),
    notices: [
      ...(allowed === undefined ? [] : [LIMITED]),
      ...notSet([
        ...wishes
          .filter((wish) => !kept.includes(wish))
          .map((wish): Unmet => [wish.words, wish.why ?? whyNot({ wish })]),
        ...unmet.map((name): Unmet => {
          const capability = own.get(name);
          if (!capability) return [capabilityName(name), whyLacking(model, name)];
          return [
            capabilityName(name),
            request.isUnnamed(capability) ? whyUnnamed(model, capability) : whyNot({ capability }),
          ];
        }),
      ]),
      ...(isSeeded ? [`With one seed, all tasks make the same: ${SEED_TASKS}.`] : []),
      ...(isAbove
        ? [`It costs ${formatUsd(roundUsd(cost))}, more than the ${formatUsd(limit)} that you asked for.`]
        : []),
      ...(note === undefined ? [] : [note]),
      ...(isOpenSize
        ? [`${capitalized(openSize)}${'width' in input ? ': \`width\` and \`height\` only give the shape' : ''}.`]
        : []),
      ...(isSize && isDisputed(model.entry.sizes, input)
        ? [`${capitalized(disputedWords(wanted.resolution!))}: see \`width\`.`]
        : []),
    ],
  };
}

/** Which of the samples a limit is in. */
const LIMITED = 'The TypeScript and CLI samples refuse a higher price; the others do not check it.';

const isMedia = ({ entry }: FormModel, name: string): boolean => entry.media.some(({ path }) => rootOf(path) === name);

/** A part of what was asked for that is not set, and the reason. */
type Unmet = [words: string, why: string];

/** A sentence for each reason why parts of what was asked for are not set. */
const notSet = (parts: Unmet[]): string[] =>
  [...new Set(parts.map(([, why]) => why))].map((reason) =>
    sentence(
      'Not set',
      parts.flatMap(([words, why]) => (why === reason ? [words] : [])),
      `, since ${reason}`,
    ),
  );

const capabilityName = (name: Capability): string => CAPABILITY_WORDS[name];

const sentence = (what: string, parts: string[], why = ''): string =>
  parts.length === 0 ? '' : `${what}: ${listWords(parts, 'and')}${why}.`;

/** The first frame, for a model that makes no video from text alone; no rule may require it, as the documents disagree. */
function neededFrame({ entry: { capabilities } }: FormModel, can: Capability[]): Capability[] {
  const isNeeded = capabilities.includes('first-frame') && !capabilities.includes('text-to-video');
  return isNeeded && can.every((name) => !CAPABILITY_MEDIA[name]) ? ['first-frame'] : [];
}
