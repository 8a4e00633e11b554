import { describe, expect, it } from 'vitest';
import { resolveObject } from '../../src/contract/document/refs.js';
import type { Schema } from '../../src/contract/document/types.js';
import { document } from '../support/contract.js';
import { operations, schemaOf, valueAt } from '../support/documented-responses.js';

interface Marked {
  description?: string;
  'x-assumed'?: { what: string; values?: string[]; reason: string };
}

const schemas = '/components/schemas';

describe('what no document says', () => {
  it.each([
    ['that an event is delivered again', `${operations.taskFinished}/responses/4XX`, 'meaning'],
    ['the place of the code of an error at GateAI', `${schemas}/GateAIError/properties/code`, 'place'],
    ['QUEUED as the state of a generation', `${schemas}/GateAITask/properties/status`, 'values'],
    ['the message of a task that failed with 200', `${schemas}/FailedTask/properties/message`, 'property'],
    ['adjustments of an estimate', `${schemas}/GateAICostEstimate/properties/adjustments`, 'place'],
    ['clips of a song', `${schemas}/SunoClipOutput/properties/clips`, 'property'],
    ['clips of any output', `${schemas}/TaskOutput/properties/clips`, 'property'],
    ['clips of any event', `${schemas}/TaskEventData/properties/clips`, 'property'],
    ['a clip', `${schemas}/SunoClip`, 'form'],
    ['the lists of cameras', `${schemas}/CameraPresetList`, 'form'],
    ['the list of full models', `${schemas}/GateAIListedModelSchema`, 'form'],
    ['an uploaded file at GateAI', `${schemas}/GateAIUploadedFile`, 'form'],
    ['a bad key at the storage host', `${operations.uploadFile}/responses/401`, 'form'],
  ])('is marked as assumed, for tools and in words: %s', (_what, pointer, what) => {
    const { description, 'x-assumed': assumed } = valueAt(pointer) as Marked;
    expect(assumed).toMatchObject({ what, reason: expect.stringMatching(/^[A-Z].+\.$/) });
    expect(description).toMatch(/\bassumed\b/i);
  });

  it('names the assumed values of a list, and no others', () => {
    const { 'x-assumed': assumed } = valueAt(`${schemas}/GateAITask/properties/status`) as Marked;
    expect(assumed!.values).toEqual(['QUEUED']);
  });

  it('is never required', () => {
    const wrong = Object.entries(document.components.schemas).flatMap(([name, { properties, required = [] }]) =>
      required
        .filter((property) => (Object(properties?.[property]) as Marked)['x-assumed']?.what === 'property')
        .map((property) => `${name}.${property}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('responses of Unifically, which omit empty lists and objects,', () => {
  /** A response to a create has its task or its cost, and a completed event what was made: neither is ever empty. */
  const NEVER_EMPTY = ['CreatedTaskEnvelope.data', 'TaskCompletedEvent.data'];
  const roots = Object.entries(operations).flatMap(([operation, at]) => {
    if (operation.startsWith('gateai')) return [];
    const { responses } = valueAt(at) as { responses: object };
    const statuses = operation === 'taskFinished' ? [undefined] : Object.keys(responses).map(Number);
    return statuses.map((status) => schemaOf(operation, status));
  });

  it('require no list, and no object that may be empty', () => {
    const wrong = new Set<string>();
    const seen = new Set<Schema>();
    const walk = (schema: Schema, name: string): void => {
      const own = schema.$ref?.split('/').at(-1) ?? name;
      const target = resolveObject(document, schema);
      if (seen.has(target)) return;
      seen.add(target);
      for (const [property, declared] of Object.entries(target.properties ?? {})) {
        const value = resolveObject(document, declared);
        const mayBeEmpty = value.type === 'array' || (value.type === 'object' && !value.required?.length);
        if (mayBeEmpty && target.required?.includes(property) && !NEVER_EMPTY.includes(`${own}.${property}`))
          wrong.add(`${own}.${property}`);
        walk(declared as Schema, `${own}.${property}`);
      }
      for (const part of [...(target.oneOf ?? []), ...(target.anyOf ?? []), ...(target.allOf ?? [])]) walk(part, own);
      if (typeof target.items === 'object') walk(target.items, `${own}[]`);
    };
    for (const root of roots) walk(valueAt(root) as Schema, root);
    expect([...wrong]).toEqual([]);
    expect(seen.size).toBeGreaterThan(60);
  });
});

describe('responses, as generators of other languages read them,', () => {
  it('have no constant that is a boolean, no list of types and no alternatives within alternatives', () => {
    const wrong: string[] = [];
    const walk = (node: unknown, at: string, alternative: boolean): void => {
      if (typeof node !== 'object' || node === null) return;
      const schema = node as Schema;
      if (typeof schema.$ref === 'string')
        return walk(resolveObject(document, schema), `${at}>${schema.$ref.split('/').at(-1)}`, alternative);
      if (typeof schema.const === 'boolean') wrong.push(`${at}: a constant`);
      if (Array.isArray(schema.type)) wrong.push(`${at}: ${schema.type.join()}`);
      if (schema.anyOf || schema.allOf) wrong.push(`${at}: anyOf or allOf`);
      if (schema.oneOf && alternative) wrong.push(`${at}: oneOf within oneOf`);
      for (const [name, property] of Object.entries(schema.properties ?? {})) walk(property, `${at}.${name}`, false);
      for (const part of schema.oneOf ?? []) walk(part, at, true);
      walk(schema.items, `${at}[]`, false);
      walk(schema.additionalProperties, `${at}.*`, false);
    };
    for (const [operation, at] of Object.entries(operations)) {
      const { responses } = valueAt(at) as { responses: object };
      const statuses = operation === 'taskFinished' ? [undefined] : Object.keys(responses).map(Number);
      for (const status of statuses) walk(valueAt(schemaOf(operation, status)), `${operation} ${status}`, false);
    }
    expect(wrong).toEqual([]);
  });
});
