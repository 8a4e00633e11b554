/**
 * The part of JSON Schema that the contract uses, with every rule across properties as a conditional of its own. The
 * generator derives it from the contract; `explain` reads it.
 */
export interface CompiledSchema {
  type?: string | string[];
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  anyOf?: CompiledSchema[];
  allOf?: CompiledSchema[];
  not?: CompiledSchema;
  items?: CompiledSchema;
  /** `false` forbids the property. */
  properties?: Record<string, CompiledSchema | false>;
  required?: string[];
  dependentRequired?: Record<string, string[]>;
  /** The keyword that forbids properties which are not declared. */
  closed?: 'additionalProperties' | 'unevaluatedProperties';
  sums?: SumRule[];
  rules?: ConditionalRule[];
  /** The rule of `pattern` or `not` in words that follow the property's name, such as `must have an item with image_url`. */
  phrase?: string;
}

/** A rule that applies if every condition matches: `if` and `then` of JSON Schema. */
export interface ConditionalRule {
  when: CompiledSchema[];
  then: CompiledSchema;
  reasons: RuleReason[];
}

/** Why a conditional rule applies: what its condition asks of one or more properties. */
export interface RuleReason {
  /** Whether the properties only have to be present, have to be absent, or something else is asked of them. */
  kind: 'present' | 'absent' | 'other';
  properties: string[];
  /** The condition in words that follow `if`, such as `mode is i2v`. */
  phrase: string;
}

/** Bounds for the sum of one property over all items of an array. */
export interface SumRule {
  /** The parameter that is the array. */
  parameter: string;
  /** The property of each item that is added up. */
  sum: string;
  minimum?: number;
  maximum?: number;
}

/** What is generated for one model. */
export interface CompiledModel {
  /** Whether a whole request body is valid. */
  check: (body: unknown) => boolean;
  /** What explains the verdict. */
  schema: CompiledSchema;
  /** The property of the body that holds the model's parameters. */
  inputKey: 'input' | 'params';
}

/** The models of one provider, by id. */
export type ProviderModels = Record<string, CompiledModel>;
