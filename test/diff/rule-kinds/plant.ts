import type { Loose, LooseSchema } from '../../support/changed-contract.js';

/** A change of a copy of the small contract. */
export type Change = (document: Loose) => unknown;

/** A change of a rule that breaks something, or what a request does or costs, and one of the same rule that doesn't. */
export type Planted = [kind: string, change: Change, says: string[], harmless: Change, saysOfHarmless: string[]];

const component =
  (name: string) =>
  (change: (schema: LooseSchema) => unknown): Change =>
  ({ components: { schemas } }) =>
    change(schemas[name]!);

/** Changes the input of a model. */
export const input = (change: (schema: LooseSchema) => unknown, name = 'FilmInput') => component(name)(change);

/** Changes a parameter of the model `film`. */
export const parameter = (name: string, change: (schema: LooseSchema) => unknown) =>
  input(({ properties }) => change(properties[name]));

/** Changes the schema of the requests for the model `film`. */
export const branch = component('FilmTask');
export const output = component('VideoOutput');
export const task = component('Task');
