import type { Json } from '../../catalog/model-details.js';
import { UNIONS } from '../../contract/document/branches.js';
import { componentRef, resolveObject } from '../../contract/document/refs.js';
import type { Schema } from '../../contract/document/types.js';
import { Evaluator } from '../../diff/evaluate.js';
import { capabilitiesWithoutMedia } from '../../generate/checks/capability-problems.js';
import { schemaPath, type Action } from '../../generate/overlay/actions.js';
import { describedValues, namesValues, valuesInWords } from '../../generate/overlay/described-values.js';
import { ownInputActions } from '../../generate/overlay/own-input.js';
import type { Contract, ModelFacts } from '../contract.js';
import { isWithin, measureOf, type BoundKeyword } from '../measure.js';
import type { Change, DiscoveredParameter } from '../report.js';
import { differenceActions } from './difference.js';
import { fittingPrice } from './fitting-price.js';
import { ExampleEditor, type Repair } from './example-editor.js';
import { NotWritable } from './not-writable.js';
import { inputName, inputRef, parameterSchema, siblingProperty } from './parameter-schema.js';
import { priceActions } from './price-actions.js';
import { withOptional, withRequired } from './presence.js';
import { tidied } from './tidied.js';
import { withoutParameter } from './without-parameter.js';
import { withList, withValues } from './with-values.js';

const BOUNDS: readonly BoundKeyword[] = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'];

/** A change of the parameters of a model. */
type ParameterChange = Exclude<
  Change,
  { type: 'price' | 'remove-model' | 'response' | 'add-model' | 'add-model-like' }
>;

/** Writes the changes of one model as actions on its schemas. Other models that share a schema are not changed. */
export class ModelEditor {
  readonly #contract: Contract;
  readonly #facts: ModelFacts;
  /** The branch with the changes so far, except its examples. */
  #branch: Schema;
  readonly #examples: ExampleEditor;
  /** The schema of the parameters with the changes so far. */
  #input: Schema;
  /** The component that holds the parameters. */
  #inputName: string;
  #isOwn: boolean;

  constructor(contract: Contract, facts: ModelFacts) {
    this.#contract = contract;
    this.#facts = facts;
    this.#branch = facts.branch.schema;
    this.#inputName = inputName(facts);
    this.#input = resolveObject(contract.document, { $ref: inputRef(facts) ?? '' });
    this.#isOwn = contract.models.filter((other) => inputRef(other) === inputRef(facts)).length === 1;
    this.#examples = new ExampleEditor(facts);
  }

  /**
   * The actions of a change, after those of earlier ones.
   *
   * @param seenAt The day on which the live API showed it, such as `2026-11-26`.
   * @throws NotWritable if an overlay can't express the change; the editor is then unchanged.
   */
  apply(change: Change, seenAt: string): Action[] {
    switch (change.type) {
      case 'price': {
        const { actions, branch } = priceActions(this.#facts, this.#branch, change, seenAt);
        this.#branch = branch;
        return actions;
      }
      case 'remove-model':
        return this.#removeModel();
      case 'response':
      case 'add-model':
      case 'add-model-like':
        throw new NotWritable(`a change of the type ${change.type} is not one of a model`);
      default: {
        const { input, repair } = this.#changed(change);
        const changed = tidied(input, (property) => this.#followed(property));
        return this.#setInput(this.#described(changed, change.parameter), repair);
      }
    }
  }

  /** The state to return to if a change breaks the contract. */
  snapshot(): () => void {
    const [branch, input, name, isOwn] = [this.#branch, this.#input, this.#inputName, this.#isOwn];
    const restoreExamples = this.#examples.snapshot();
    return () => {
      [this.#branch, this.#input, this.#inputName, this.#isOwn] = [branch, input, name, isOwn];
      restoreExamples();
    };
  }

  /** The parameters with a change, and how examples that it breaks are repaired. */
  #changed(change: ParameterChange): { input: Schema; repair: Repair } {
    const input = this.#input;
    const { parameter: name } = change;
    const repair = (values: Json[]): Repair => ({ parameter: name, values });
    switch (change.type) {
      case 'values': {
        const changed = withValues(input, name, this.#property(name), change.add, change.remove);
        return { input: changed, repair: repair(listOf(changed, name)) };
      }
      case 'list':
        return { input: withList(input, name, this.#property(name), change.values), repair: repair(change.values) };
      case 'range':
        return this.#range(change);
      case 'default':
        return { input: this.#with(name, { ...this.#property(name), default: change.value }), repair: repair([]) };
      case 'required': {
        const changed = change.required ? withRequired(input, name) : withOptional(input, name, change.value);
        return { input: changed, repair: repair(change.value === undefined ? [] : [change.value]) };
      }
      case 'add-parameter':
        return { input: this.#withParameter(name, change.schema), repair: repair([]) };
      case 'remove-parameter':
        this.#assertDeclared(name);
        return { input: withoutParameter(input, name), repair: repair([]) };
    }
  }

  /** The parameters with a description of one that does not contradict what it takes. */
  #described(input: Schema, name: string): Schema {
    const [before, after] = [this.#input, input].map(({ properties }) => properties?.[name]);
    if (typeof before !== 'object' || typeof after !== 'object') return input;
    const description = changedDescription(this.#followed(before), this.#followed(after));
    if (description === undefined) return input;
    return { ...input, properties: { ...input.properties, [name]: { ...after, description } } };
  }

  #with(name: string, property: Schema): Schema {
    return { ...this.#input, properties: { ...this.#input.properties, [name]: property } };
  }

  #assertDeclared(name: string): Schema {
    const declared = this.#input.properties?.[name];
    if (typeof declared === 'object') return declared;
    throw new NotWritable(`\`${name}\` is declared for every model of the API, so an overlay for one can't change it`);
  }

  /** The schema of a parameter, with its reference followed. */
  #property(name: string): Schema {
    return this.#followed(this.#assertDeclared(name));
  }

  #followed({ $ref, ...own }: Schema): Schema {
    return $ref === undefined ? own : { ...resolveObject(this.#contract.document, { $ref }), ...own };
  }

  #range(change: Change & { type: 'range' }): { input: Schema; repair: Repair } {
    const { parameter: name } = change;
    const bounds = BOUNDS.map((side) => [side, change[side]] as const).filter(([, bound]) => bound !== undefined);
    const sizes = bounds.map(([, bound]) => bound).filter((bound) => typeof bound === 'number');
    // `null` stands for no bound.
    const set = Object.fromEntries(bounds.map(([side, bound]) => [side, bound ?? undefined]));
    const property: Schema = { ...this.#property(name), ...set };
    const measure = measureOf(this.#facts.details.parameters[name] ?? { types: [] });
    const size = measure?.sizeOf(property.default);
    if (measure && size !== undefined && !isWithin(change, measure, size)) delete property.default;
    const values = measure ? sizes.map((bound) => (sample: Json) => measure.withSize(sample, bound)) : [];
    return { input: this.#with(name, property), repair: { parameter: name, values } };
  }

  #withParameter(name: string, { like, required, ...discovered }: DiscoveredParameter): Schema {
    const { api } = this.#facts;
    const sibling =
      like === undefined ? undefined : this.#contract.models.find((facts) => facts.api === api && facts.id === like);
    const schema = sibling ? siblingProperty(this.#contract, sibling, name) : parameterSchema(discovered);
    const input = this.#with(name, schema);
    return required ? { ...input, required: [...(input.required ?? []), name] } : input;
  }

  /** Replaces the parameters. The model gets a schema of its own first. */
  #setInput(input: Schema, repair: Repair): Action[] {
    const evaluator = new Evaluator(this.#contract.document);
    const isValid = (value: unknown) => evaluator.check(input, value) !== false;
    const examples = this.#examples.repair(isValid, repair);
    const own = this.#ownInput();
    const place = ['components', 'schemas', this.#inputName];
    const changes = differenceActions(this.#input, input, place);
    const price = this.#fitPrice(input);
    const capabilities = this.#fitCapabilities(input);
    this.#input = input;
    return [...own, ...changes, ...examples, ...price, ...capabilities];
  }

  /** A capability may need media that the model no longer takes. */
  #fitCapabilities(input: Schema): Action[] {
    const { 'x-capabilities': capabilities } = this.#branch;
    if (!capabilities) return [];
    const { name, inputKey } = this.#facts.branch;
    const changed = { properties: { [inputKey]: input } };
    const gone = capabilitiesWithoutMedia(this.#contract.document, changed, capabilities).map(([one]) => one);
    if (gone.length === 0) return [];
    const before = this.#branch;
    this.#branch = { ...before, 'x-capabilities': capabilities.filter((one) => !gone.includes(one)) };
    return differenceActions(before, this.#branch, ['components', 'schemas', name]);
  }

  /** A price may depend on a parameter or value that was removed. */
  #fitPrice(input: Schema): Action[] {
    const { 'x-price': price, ...rest } = this.#branch;
    if (!price) return [];
    const follow = (property: Schema | boolean | undefined) =>
      typeof property === 'object' ? this.#followed(property) : undefined;
    const fitting = fittingPrice(price, (name) => ({
      // Parameters of every model are not among the declared ones.
      before: follow(this.#input.properties?.[name] ?? {}),
      after: follow(input.properties?.[name] ?? (this.#input.properties?.[name] === undefined ? {} : undefined)),
    }));
    const before = this.#branch;
    this.#branch = fitting ? { ...rest, 'x-price': fitting } : rest;
    const place = ['components', 'schemas', this.#facts.branch.name];
    return differenceActions(before, this.#branch, place);
  }

  #ownInput(): Action[] {
    if (this.#isOwn) return [];
    this.#isOwn = true;
    const { name, actions } = ownInputActions(this.#contract.document, this.#facts.branch, this.#inputName);
    this.#inputName = name;
    return actions;
  }

  #removeModel(): Action[] {
    const { api, id, branch } = this.#facts;
    const { name: union } = UNIONS.find((one) => one.api === api)!;
    return [
      { target: `${schemaPath(union, 'oneOf')}[?@['$ref'] == '${componentRef(branch.name)}']`, remove: true },
      { target: schemaPath(union, 'discriminator', 'mapping', id), remove: true },
      { target: schemaPath(branch.name), remove: true },
    ];
  }
}

function listOf(input: Schema, name: string): Json[] {
  const property = input.properties?.[name];
  if (typeof property !== 'object') return [];
  return property.enum ?? property.anyOf?.flatMap((form) => form.enum ?? []) ?? [];
}

/** The description of a parameter whose values changed; undefined if it can stay. */
function changedDescription(before: Schema, after: Schema): string | undefined {
  const words = valuesInWords(after);
  if (after.description === undefined || words === undefined || words === valuesInWords(before)) return undefined;
  const replaced = describedValues(before, after);
  if (replaced !== undefined) return replaced;
  return namesValues(after.description, before)
    ? `${after.description.trimEnd()} The live API takes ${words}.`
    : undefined;
}
