import { UNIONS, branches } from '../../src/contract/document/branches.js';
import { componentName, componentRef } from '../../src/contract/document/refs.js';
import type { Document } from '../../src/contract/document/types.js';
import { contract } from '../support/changed-contract.js';

/** A change of one place of a schema that requests are checked against. */
export interface Mutation {
  /** Where and what, such as `GoogleVeo31Input.properties.duration.enum: without the last`. */
  name: string;
  /** The component that it changes. */
  component: string;
  /** Changes a copy of the contract. */
  apply: (document: Document) => void;
}

// A mutation changes whatever it likes.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Node = Record<string, any>;
type Change = [what: string, change: (node: Node) => unknown];

/** Every change of a keyword that can refuse or allow a request, in every place of every request schema. */
export function mutations(): Mutation[] {
  return requestComponents().flatMap((component) =>
    places(contract.components.schemas[component] as Node, []).flatMap(({ node, path }) =>
      changesOf(node, path).map(([what, change]) => ({
        name: [component, ...path, what].join('.'),
        component,
        apply: (document: Document) => {
          let target = document.components.schemas[component] as Node;
          for (const step of path) target = target[step];
          change(target);
        },
      })),
    ),
  );
}

/** The components that requests are made of. */
function requestComponents(): string[] {
  const unions = UNIONS.map(({ name }) => name as string);
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const ref of refsIn(contract.components.schemas[name])) visit(ref);
  };
  unions.forEach(visit);
  return [...found].filter((name) => !unions.includes(name));
}

/** The models whose requests a component is part of, as `api model`. */
export function modelsWith(component: string): string[] {
  return branches(contract)
    .filter(({ name }) => reaches(name, component))
    .map(({ api, model }) => `${api} ${model}`);
}

function reaches(from: string, to: string): boolean {
  return from === to || refsOf(from).some((next) => reaches(next, to));
}

const refs = new Map<string, string[]>();

/** The components that one of the contract refers to. */
function refsOf(name: string): string[] {
  const found = refs.get(name) ?? refsIn(contract.components.schemas[name]);
  refs.set(name, found);
  return found;
}

function refsIn(schema: unknown): string[] {
  const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]!);
  return refs.filter((ref) => ref.startsWith(componentRef(''))).map(componentName);
}

const DATA = ['examples', 'x-examples', 'enum', 'const', 'default', 'required', 'x-price', 'x-sizes', 'x-assumed'];

function places(node: Node, path: string[]): { node: Node; path: string[] }[] {
  const inner = Object.entries(node).filter(
    ([key, value]) =>
      typeof value === 'object' && value !== null && !(DATA.includes(key) && path.at(-1) !== 'properties'),
  );
  return [{ node, path }, ...inner.flatMap(([key, value]) => places(value as Node, [...path, key]))];
}

function changesOf(node: Node, path: string[]): Change[] {
  const key = path.at(-1);
  if (key === 'properties') {
    return Object.keys(node)
      .filter((name) => name !== 'model')
      .flatMap((name): Change[] => [
        [`without ${name}`, (copy) => Reflect.deleteProperty(copy, name)],
        ...(node[name] === false ? [] : ([[`forbids ${name}`, (copy) => (copy[name] = false)]] as Change[])),
      ]);
  }
  if (Array.isArray(node)) {
    const isList = ['oneOf', 'anyOf', 'allOf', 'x-rules'].includes(key!);
    return isList && node.length > 1 ? [['without the last', (copy) => copy.pop()]] : [];
  }
  const changes: Change[] = [];
  const { enum: values, const: only, required, properties } = node;
  if (Array.isArray(values) && values.length > 1) changes.push(['enum without the last', (copy) => copy.enum.pop()]);
  if (typeof only === 'number') changes.push(['const + 1', (copy) => copy.const++]);
  if (typeof only === 'string' && key !== 'model') changes.push(['const', (copy) => (copy.const = `${only}-2`)]);
  if (Array.isArray(required)) {
    if (required.length > 1) changes.push(['required without the last', (copy) => copy.required.pop()]);
    else changes.push(['nothing required', (copy) => Reflect.deleteProperty(copy, 'required')]);
  }
  const optional = Object.keys(properties ?? {}).find(
    (name) => properties[name] !== false && !required?.includes(name),
  );
  if (optional !== undefined) changes.push([`requires ${optional}`, (copy) => (copy.required ??= []).push(optional)]);
  for (const bound of ['minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength', 'minProperties']) {
    if (typeof node[bound] !== 'number') continue;
    changes.push(
      [`${bound} + 1`, (copy) => copy[bound]++],
      [`no ${bound}`, (copy) => Reflect.deleteProperty(copy, bound)],
    );
    if (node[bound] > 0) changes.push([`${bound} - 1`, (copy) => copy[bound]--]);
  }
  for (const rule of ['not', 'dependentRequired', 'dependentSchemas', 'x-rules', 'format', 'if']) {
    if (node[rule] !== undefined && key !== 'properties')
      changes.push([`no ${rule}`, (copy) => Reflect.deleteProperty(copy, rule)]);
  }
  for (const open of ['additionalProperties', 'unevaluatedProperties']) {
    if (node[open] === false) changes.push([`open ${open}`, (copy) => (copy[open] = true)]);
  }
  return changes;
}
