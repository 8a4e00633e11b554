import type { Json } from '../../catalog/model-details.js';
import { namedExamples } from '../../contract/document/branches.js';
import type { JsonValue, NamedExample } from '../../contract/document/types.js';
import { objectOf } from '../../internal/json.js';
import type { ModelFacts } from '../contract.js';
import { schemaPath, type Action } from '../../generate/overlay/actions.js';
import { differenceActions } from './difference.js';
import { NotWritable } from './not-writable.js';

/** What a parameter of an example may become if a change breaks the example. */
export interface Repair {
  parameter: string;
  /** Other values, or what makes one of the value that it has. */
  values: (Json | ((value: Json) => Json))[];
}

type Input = Record<string, unknown>;

/** Examples that every model has. */
const NEEDED = ['minimal', 'full'];

/** Keeps the examples of one model valid. */
export class ExampleEditor {
  readonly #facts: ModelFacts;
  #examples: Record<string, NamedExample>;
  /** Whether the standard `examples`, which repeat them without their names, are removed. */
  #isStandardRemoved: boolean;

  constructor(facts: ModelFacts) {
    this.#facts = facts;
    this.#examples = namedExamples(facts.branch.schema);
    this.#isStandardRemoved = facts.branch.schema.examples === undefined;
  }

  snapshot(): () => void {
    const [examples, isRemoved] = [this.#examples, this.#isStandardRemoved];
    return () => {
      [this.#examples, this.#isStandardRemoved] = [examples, isRemoved];
    };
  }

  /**
   * Gives a parameter of each example that a change breaks a value that is accepted, or takes it out; an example that
   * can't be repaired is removed, or replaced by another one.
   *
   * @throws NotWritable if no example is left.
   */
  repair(isValid: (input: Input) => boolean, repair: Repair): Action[] {
    const inputOf = ({ value }: NamedExample) => objectOf(objectOf(value)[this.#facts.branch.inputKey]);
    const next: Record<string, NamedExample> = {};
    const broken: string[] = [];
    for (const [name, example] of Object.entries(this.#examples)) {
      const found = candidates(inputOf(example), repair).find(isValid);
      if (found) next[name] = this.#withInput(example, found);
      else broken.push(name);
    }
    for (const name of NEEDED) {
      if (!broken.includes(name)) continue;
      const [other] = Object.values(next);
      if (!other) throw new NotWritable('no example of the model would be left');
      next[name] = other;
    }
    const actions = differenceActions(this.#examples, next, [
      ...['components', 'schemas', this.#facts.branch.name],
      'x-examples',
    ]);
    if (actions.length === 0) return [];
    this.#examples = next;
    if (this.#isStandardRemoved) return actions;
    this.#isStandardRemoved = true;
    return [...actions, { target: schemaPath(this.#facts.branch.name, 'examples'), remove: true }];
  }

  #withInput(example: NamedExample, input: Input): NamedExample {
    const value = objectOf(example.value);
    const { inputKey } = this.#facts.branch;
    return value[inputKey] === input ? example : { ...example, value: { ...value, [inputKey]: input } as JsonValue };
  }
}

/** An input, with another value of the parameter, or without it. */
function candidates(input: Input, { parameter, values }: Repair): Input[] {
  const current = input[parameter] as Json | undefined;
  const others = values.flatMap((value) => {
    if (typeof value !== 'function') return [value];
    return current === undefined ? [] : [value(current)];
  });
  const { [parameter]: _gone, ...rest } = input;
  return [input, ...others.map((value) => ({ ...input, [parameter]: value })), rest];
}
