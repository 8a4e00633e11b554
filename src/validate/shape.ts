/**
 * What a value may look like: the part of JSON Schema that the contract uses, with every rule across members as a
 * conditional of its own. The generator makes these from the contract; `explain` reads them.
 */
export interface Shape {
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
  /** The value has one of these forms. */
  anyOf?: Shape[];
  allOf?: Shape[];
  not?: Shape;
  items?: Shape;
  properties?: Record<string, Shape | false>;
  required?: string[];
  dependentRequired?: Record<string, string[]>;
  /** Keyword that refuses members which are not declared. */
  closed?: 'additionalProperties' | 'unevaluatedProperties';
  sums?: Sum[];
  rules?: Rule[];
  /** The rule of `pattern` or `not` in words that follow the name of the member. */
  words?: string;
}

/** A rule that holds where every condition does. */
export interface Rule {
  when: Shape[];
  then: Shape;
  causes: Cause[];
}

/** Why a rule holds: what its condition asks of one or more members. */
export interface Cause {
  /** Whether the members only have to be there, have to be left out, or anything else. */
  kind: 'with' | 'without' | 'other';
  members: string[];
  /** Such as `where mode is i2v`. */
  words: string;
}

/** Bounds of the sum of one member over all items of a list. */
export interface Sum {
  member: string;
  sum: string;
  minimum?: number;
  maximum?: number;
}

/** What is generated for one model. */
export interface CompiledModel {
  /** The verdict on a whole request body. */
  check: (body: unknown) => boolean;
  /** Where the verdict comes from. */
  shape: Shape;
  /** The member that holds the model's parameters. */
  home: 'input' | 'params';
}

/** The models of one provider, by id. */
export type Family = Record<string, CompiledModel>;
