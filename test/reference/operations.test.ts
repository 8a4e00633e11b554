import { describe, expect, it } from 'vitest';
import { operationsDocument } from '../../scripts/reference/operations.js';
import { plainTypes } from '../../scripts/reference/plain-types.js';
import { operationsView } from '../../scripts/views/operations.js';
import type { Document, Schema } from '../../src/contract/document/types.js';
import { document } from '../support/contract.js';

const schemas: Record<string, Schema> = {
  Kite: {
    title: 'Kite',
    type: 'object',
    properties: {
      hook: { $ref: '#/components/schemas/Hook', description: 'Is called on.' },
      title: { title: 'Title', type: 'string', format: 'uri', examples: [{ title: 'Kept' }] as never },
      tail: { $ref: '#/components/schemas/Kite' },
      line: { oneOf: [{ $ref: '#/components/schemas/Hook' }, { title: 'None', type: 'null' }] },
    },
  },
  Hook: { title: 'Callback URL', type: 'string', format: 'uri', description: 'A URL.' },
};

it('have no markup of an overlay, also in the description that is shown first', () => {
  const description = '<img src="https://example.com/t.png">\n\n<form action="https://example.com/">';
  const shown = operationsDocument({ ...document, info: { ...document.info, description } });
  expect(shown.info.description).toContain('(../openapi.json)');
  expect(shown.info.description).not.toMatch(/<(?:img|form)/);
});

it('send an event to the address that a create names, in its callback and in the webhook alike', () => {
  const { paths, webhooks } = operationsDocument(document);
  const { callbacks } = paths['/v1/tasks']!.post!;
  expect(Object.keys((callbacks as Record<string, object>).taskFinished!)).toEqual(['your callback_url']);
  expect(Object.keys(webhooks!)).toEqual(['your callback_url']);
  expect(webhooks!['your callback_url']!.post!.operationId).toBe('taskFinished');
});

describe('the types of the operations', () => {
  it('are plain words, without the names of components', () => {
    const source: Document = {
      openapi: '3.1.0',
      info: { title: 'Kites', version: '1' },
      paths: {},
      components: { schemas },
    };
    const { info, components } = plainTypes(source);
    expect(info.title).toBe('Kites');
    expect(components.schemas.Kite).toEqual({
      title: 'Kite',
      type: 'object',
      properties: {
        hook: { type: 'string', description: 'Is called on.', format: 'URL' },
        title: { type: 'string', format: 'URL', examples: [{ title: 'Kept' }] },
        // One that contains itself ends somewhere.
        tail: expect.objectContaining({ type: 'object' }) as Schema,
        // A choice has a title.
        line: { oneOf: [{ $ref: '#/components/schemas/Hook' }, { title: 'None', type: 'null' }] },
      },
    });
    expect(JSON.stringify(components.schemas.Kite)).toContain('"tail":{"$ref":"#/components/schemas/Kite"}');
  });

  it('change nothing else of an operation', () => {
    const view = operationsView(document, '../index.html');
    const plain = plainTypes(view);
    expect(Object.keys(plain.paths)).toEqual(Object.keys(view.paths));
    const create = JSON.stringify(plain.paths['/v1/tasks']!.post);
    expect(create).toContain('"callback_url"');
    expect(create).not.toMatch(/"title":"Callback URL"|"format":"uri"/);
    expect(plain.paths['/v1/tasks']!.post!.description).toBe(view.paths['/v1/tasks']!.post!.description);
  });
});
