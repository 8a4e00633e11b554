import type { SharedV4Warning } from '@ai-sdk/provider';
import { ValidationError } from '../errors/errors.js';
import { listWords } from '../internal/list-words.js';
import { objectOf } from '../internal/json.js';
import type { SdkModel, SdkOption, SdkParameter } from './sdk-model.js';

/** The input of a model while a call is mapped to it, and what the model can't do. */
export class Mapping {
  readonly warnings: SharedV4Warning[] = [];
  readonly #input: Record<string, unknown> = {};
  /** Properties inside of object parameters, by the name of the parameter; `given` may have some of them too. */
  readonly #nested = new Map<string, Record<string, unknown>>();

  /**
   * @param given Parameters by their own names; they override what the call says.
   */
  constructor(
    readonly id: string,
    readonly row: SdkModel | undefined,
    readonly given: Record<string, unknown>,
  ) {}

  /** The input that is sent. */
  get input(): Record<string, unknown> {
    const merged = { ...this.row?.fills, ...this.#input, ...this.given };
    for (const [name, inner] of this.#nested) merged[name] = { ...inner, ...objectOf(this.given[name]) };
    return merged;
  }

  option(option: SdkOption): SdkParameter | undefined {
    return this.row?.options[option];
  }

  /** Whether a parameter has a value. */
  has(name: string | undefined): boolean {
    return name !== undefined && this.input[name] !== undefined;
  }

  /** Notes that the model can't do what the call says. */
  unsupported(feature: string, details = `${this.id} has no parameter for it`): void {
    this.warnings.push({ type: 'unsupported', feature, details });
  }

  /** Notes that what the call says was sent in another way. */
  compatible(feature: string, details: string): void {
    this.warnings.push({ type: 'compatibility', feature, details });
  }

  /**
   * Sets the parameter that stands for an option.
   *
   * @param feature What the AI SDK calls it.
   * @throws ValidationError if the parameter does not take the value: nothing is sent.
   */
  set(option: SdkOption, value: unknown, feature: string = option): void {
    if (value === undefined) return;
    const parameter = this.option(option);
    if (parameter) this.assign(parameter, value, feature);
    else this.unsupported(feature);
  }

  assign(parameter: SdkParameter, value: unknown, feature: string): void {
    const { name, values, minimum = -Infinity, maximum = Infinity } = parameter;
    if (this.given[name] !== undefined) return;
    const isNumber = typeof value === 'number';
    if (values && !values.includes(value as string))
      throw this.refusal(`\`${feature}\` must be ${listWords(values.map(String), 'or')}`);
    if (isNumber && (value < minimum || value > maximum))
      throw this.refusal(`\`${feature}\` must be from ${minimum} to ${maximum}`);
    const [outer, inner] = name.split('.') as [string, string?];
    if (inner === undefined) this.#input[outer] = value;
    else this.#nested.set(outer, { ...this.#nested.get(outer), [inner]: value });
  }

  /** The error for a call that the model does not take. */
  refusal(rule: string): ValidationError {
    return new ValidationError(`${this.id}: ${rule}`, { issues: [] });
  }
}
