import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Document, Schema } from '../document/types.js';
import { typesView } from './types-view.js';

/**
 * TypeScript types of the document. A file part of a form is a `Blob`, a pattern of a fixed beginning a template
 * literal; a default makes no member required.
 */
export async function typesModule(document: Document): Promise<string> {
  const blob = ts.factory.createTypeReferenceNode('Blob');
  const source = typesView(document) as unknown as Parameters<typeof openapiTS>[0];
  const nodes = await openapiTS(source, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    transform: (schema) => (schema.format === 'binary' ? blob : beginning(schema as Schema)),
  });
  return astToString(nodes);
}

/** `^chirp-custom:.+` is `chirp-custom:${string}`. */
function beginning({ pattern }: Schema): ts.TypeNode | undefined {
  const fixed = typeof pattern === 'string' ? /^\^([\w:-]+)\.\+$/.exec(pattern)?.[1] : undefined;
  if (fixed === undefined) return undefined;
  const { factory } = ts;
  const rest = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const span = factory.createTemplateLiteralTypeSpan(rest, factory.createTemplateTail(''));
  return factory.createTemplateLiteralType(factory.createTemplateHead(fixed), [span]);
}
