import type { Json } from '../../catalog/model-details.js';
import { componentName, componentRef, resolveObject } from '../../contract/document/refs.js';
import { namedExamples } from '../../contract/document/branches.js';
import type { JsonValue, Schema } from '../../contract/document/types.js';
import { valuesOf } from '../../contract/document/values.js';
import { isObject, objectOf } from '../../internal/json.js';
import type { Body, Contract, ModelFacts } from '../contract.js';
import type { Change, DiscoveredParameter } from '../report.js';
import { isValid, withInput } from '../variants.js';
import { itemPath, schemaPath, type Action } from './actions.js';

/** A change that an overlay can't express. */
export class NotWritable extends Error {}

type Place = (string | number)[];

/** Writes what changes for one model, as actions on its schemas. Models that share a schema keep theirs. */
export class ModelEditor {
  readonly actions: Action[] = [];
  readonly #contract: Contract;
  readonly #facts: ModelFacts;
  /** The component that holds the parameters. */
  #input: string;
  #isOwn: boolean;

  constructor(contract: Contract, facts: ModelFacts) {
    this.#contract = contract;
    this.#facts = facts;
    this.#input = componentName(inputRef(facts) ?? '');
    this.#isOwn = contract.models.filter((other) => inputRef(other) === inputRef(facts)).length === 1;
  }

  /** @throws NotWritable if an overlay can't express the change. */
  async apply(change: Change): Promise<void> {
    switch (change.type) {
      case 'values':
        return this.#values(change.parameter, change.add, change.remove);
      case 'range':
        return this.#range(change);
      case 'default': {
        this.#update(change.parameter, { default: change.value });
        return;
      }
      case 'add-parameter': {
        this.#addParameter(change.parameter, change.schema);
        return;
      }
      case 'remove-parameter':
        return this.#removeParameter(change.parameter);
      case 'price': {
        this.#price(change);
        return;
      }
      case 'remove-model': {
        this.#removeModel();
        return;
      }
      default:
        throw new NotWritable(`a change of the type ${change.type} is not one of a model`);
    }
  }

  get #schema(): Schema {
    return resolveObject(this.#contract.document, { $ref: inputRef(this.#facts) ?? '' });
  }

  /** The path of a place among the parameters. The model gets a schema of its own first. */
  #path(...inner: Place): string {
    if (!this.#isOwn) {
      this.#isOwn = true;
      const { name, inputKey } = this.#facts.branch;
      const shared = this.#input;
      const base = name.replace(/Task$/, inputKey === 'params' ? 'Params' : 'Input');
      this.#input = Object.hasOwn(this.#contract.document.components.schemas, base) ? `${base}Live` : base;
      this.actions.push(
        { target: '$.components.schemas', update: { [this.#input]: {} } },
        { target: schemaPath(this.#input), copy: schemaPath(shared) },
        { target: schemaPath(name, 'properties', inputKey), update: { $ref: componentRef(this.#input) } },
      );
    }
    return schemaPath(this.#input, ...inner);
  }

  /** The schema of a parameter, and whether it is in place or referred to. */
  #property(parameter: string): { schema: Schema; isInline: boolean } {
    const declared = this.#schema.properties?.[parameter];
    if (typeof declared !== 'object')
      throw new NotWritable(
        `\`${parameter}\` is declared for every model of the API, so an overlay for one can't change it`,
      );
    if (declared.$ref === undefined) return { schema: declared, isInline: true };
    const { $ref: _ref, ...own } = declared;
    return { schema: { ...resolveObject(this.#contract.document, declared), ...own }, isInline: false };
  }

  /** Sets keywords of a parameter; `undefined` removes one. */
  #update(parameter: string, keywords: Record<string, JsonValue | undefined>): void {
    const { schema, isInline } = this.#property(parameter);
    if (!isInline) {
      const entries = Object.entries({ ...schema, ...keywords }).filter(([, value]) => value !== undefined);
      this.actions.push({ target: this.#path('properties', parameter), remove: true });
      this.actions.push({ target: this.#path('properties'), update: { [parameter]: Object.fromEntries(entries) } });
      return;
    }
    for (const [keyword, value] of Object.entries(keywords)) {
      const isReplaced = schema[keyword] !== undefined && (value === undefined || Array.isArray(value));
      if (isReplaced) this.actions.push({ target: this.#path('properties', parameter, keyword), remove: true });
    }
    const set = Object.entries(keywords).filter(([, value]) => value !== undefined);
    if (set.length > 0)
      this.actions.push({ target: this.#path('properties', parameter), update: Object.fromEntries(set) });
  }

  async #values(parameter: string, add: Json[], remove: Json[]): Promise<void> {
    const { schema, isInline } = this.#property(parameter);
    const form = (schema.anyOf ?? []).findIndex((one) => one.enum !== undefined);
    if (form >= 0 && isInline && remove.length === 0) {
      this.actions.push({ target: this.#path('properties', parameter, 'anyOf', form), update: { enum: add } });
      return;
    }
    const values = valuesOf(schema);
    if (!values) throw new NotWritable(`\`${parameter}\` has no list of values of its own`);
    const kept = values.filter((value) => !remove.includes(value));
    if (remove.length === 0 && schema.enum && isInline) {
      this.actions.push({ target: this.#path('properties', parameter), update: { enum: add } });
    } else {
      this.#update(parameter, {
        enum: [...kept, ...add],
        ...(schema.const !== undefined && { const: undefined }),
        ...(schema.default !== undefined && remove.includes(schema.default) && { default: undefined }),
      });
    }
    (this.#schema.oneOf ?? []).forEach((mode, index) => {
      const narrowed = mode.properties?.[parameter];
      if (typeof narrowed === 'object' && narrowed.default !== undefined && remove.includes(narrowed.default))
        this.actions.push({ target: this.#path('oneOf', index, 'properties', parameter, 'default'), remove: true });
    });
    await this.#mendExamples(parameter, (value) => remove.includes(value as Json), kept);
  }

  async #range({ parameter, minimum, maximum }: Change & { type: 'range' }): Promise<void> {
    const keywords = { minimum, maximum };
    const set = Object.entries(keywords).filter(([, value]) => value !== undefined);
    this.#update(parameter, Object.fromEntries(set.map(([side, value]) => [side, value ?? undefined])));
    const isOutside = (value: unknown) =>
      typeof value === 'number' && (value < (minimum ?? -Infinity) || value > (maximum ?? Infinity));
    const bounds = [minimum, maximum].filter((bound) => typeof bound === 'number');
    const { default: given } = this.#property(parameter).schema;
    if (isOutside(given)) this.actions.push({ target: this.#path('properties', parameter, 'default'), remove: true });
    await this.#mendExamples(parameter, isOutside, bounds);
  }

  #addParameter(parameter: string, { like, required, ...discovered }: DiscoveredParameter): void {
    const sibling =
      like === undefined
        ? undefined
        : this.#contract.models.find(({ api, id }) => api === this.#facts.api && id === like);
    const schema = sibling ? siblingProperty(this.#contract, sibling, parameter) : parameterSchema(discovered);
    this.actions.push({
      target: this.#path(),
      update: { properties: { [parameter]: schema }, ...(required && { required: [parameter] }) },
    });
  }

  async #removeParameter(parameter: string): Promise<void> {
    const { properties = {}, required = [], oneOf = [], dependentRequired = {}, ...rest } = this.#schema;
    if (!Object.hasOwn(properties, parameter))
      throw new NotWritable(
        `\`${parameter}\` is declared for every model of the API, so an overlay for one can't remove it`,
      );
    const others = {
      oneOf: oneOf.map((mode) => withoutForbidden(mode, parameter)),
      dependentRequired: omit(dependentRequired, parameter),
      ...rest,
    };
    if (mentions(others, parameter))
      throw new NotWritable(`rules of the model name \`${parameter}\`: remove it by hand, with what depends on it`);
    this.actions.push({ target: this.#path('properties', parameter), remove: true });
    if (required.includes(parameter))
      this.actions.push({ target: itemPath(this.#path('required'), parameter), remove: true });
    if (dependentRequired[parameter])
      this.actions.push({ target: this.#path('dependentRequired', parameter), remove: true });
    oneOf.forEach((mode, index) => {
      if (mode.properties?.[parameter] === false)
        this.actions.push({ target: this.#path('oneOf', index, 'properties', parameter), remove: true });
    });
    await this.#mendExamples(parameter, () => true, []);
  }

  /** Gives a parameter of the examples a value that is accepted, or takes it out. */
  async #mendExamples(
    parameter: string,
    isWrong: (value: unknown) => boolean,
    values: readonly unknown[],
  ): Promise<void> {
    const { branch } = this.#facts;
    let isChanged = false;
    for (const [name, { value }] of Object.entries(namedExamples(branch.schema))) {
      const body = value as Body;
      const current = objectOf(body[branch.inputKey])[parameter];
      if (current === undefined || !isWrong(current)) continue;
      isChanged = true;
      const place = ['x-examples', name, 'value', branch.inputKey];
      const other = await firstValid(this.#facts, body, parameter, values);
      if (other === undefined)
        this.actions.push({ target: schemaPath(branch.name, ...place, parameter), remove: true });
      else this.actions.push({ target: schemaPath(branch.name, ...place), update: { [parameter]: other } });
    }
    // They repeat the examples without their names.
    if (isChanged && branch.schema.examples)
      this.actions.push({ target: schemaPath(branch.name, 'examples'), remove: true });
  }

  #price({ tier, amount }: Change & { type: 'price' }): void {
    const place: Place = tier === undefined ? ['x-price'] : ['x-price', 'tiers', tier];
    this.actions.push({ target: schemaPath(this.#facts.branch.name, ...place), update: { amount } });
  }

  #removeModel(): void {
    const { api, id, branch } = this.#facts;
    const union = api === 'gateai' ? 'GateAIGenerateRequest' : 'CreateTaskRequest';
    this.actions.push(
      { target: `${schemaPath(union, 'oneOf')}[?@['$ref'] == '${componentRef(branch.name)}']`, remove: true },
      { target: schemaPath(union, 'discriminator', 'mapping', id), remove: true },
      { target: schemaPath(branch.name), remove: true },
    );
  }
}

/** The schema of a parameter that an API describes. */
export function parameterSchema({ description, ...schema }: DiscoveredParameter): Schema {
  const { type, enum: values, default: given, minimum, maximum } = schema;
  const isNumber = type === 'integer' || type === 'number';
  return {
    description: description ?? 'Not documented; the API takes it.',
    ...(type !== undefined && { type }),
    ...(values && { enum: values }),
    ...(given !== undefined && (!values || values.includes(given)) && { default: given }),
    ...(isNumber && minimum !== undefined && { minimum }),
    ...(isNumber && maximum !== undefined && { maximum }),
    ...(type === 'array' && { items: {} }),
    ...(type === 'object' && { additionalProperties: true }),
  };
}

function siblingProperty({ document }: Contract, facts: ModelFacts, parameter: string): Schema {
  const input = resolveObject(document, { $ref: inputRef(facts) ?? '' });
  const property = input.properties?.[parameter];
  if (typeof property !== 'object') throw new NotWritable(`${facts.id} does not declare \`${parameter}\` itself`);
  return property;
}

function inputRef({ branch }: ModelFacts): string | undefined {
  return (branch.schema.properties?.[branch.inputKey] as Schema | undefined)?.$ref;
}

async function firstValid(
  facts: ModelFacts,
  body: Body,
  parameter: string,
  values: readonly unknown[],
): Promise<unknown> {
  for (const value of values) if (await isValid(facts, withInput(facts, body, { [parameter]: value }))) return value;
  return undefined;
}

function withoutForbidden(mode: Schema, parameter: string): Schema {
  const { properties = {}, ...rest } = mode;
  const own = Object.entries(properties).filter(([name, value]) => name !== parameter || value !== false);
  return { ...rest, properties: Object.fromEntries(own) };
}

function omit<T>(record: Record<string, T>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== name));
}

/** Whether a name occurs as a key or a value. */
function mentions(value: unknown, name: string): boolean {
  if (value === name) return true;
  if (Array.isArray(value)) return value.some((item) => mentions(item, name));
  if (!isObject(value)) return false;
  return Object.entries(value).some(([key, inner]) => key === name || mentions(inner, name));
}
