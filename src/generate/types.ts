import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Document, Schema } from '../contract/document/types.js';
import { prefixOf } from '../contract/rules/prefix.js';
import { withReadonlyArrays } from './readonly-arrays.js';
import { laidOut } from './types-layout.js';
import { typesView } from './types-view.js';

/**
 * TypeScript types of the document. A file part of a form is a `Blob`, a pattern that requires a prefix a template
 * literal; a default makes no property required. The arrays of requests are readonly.
 */
export async function typesModule(document: Document): Promise<string> {
  const view = typesView(document);
  const nodes = await openapiTS(view as unknown as Parameters<typeof openapiTS>[0], {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    transform: (schema) => typeNode(schema as Schema),
  });
  return laidOut(astToString(withReadonlyArrays(view, nodes)));
}

function typeNode({ format, pattern }: Schema): ts.TypeNode | undefined {
  const { factory } = ts;
  if (format === 'binary') return factory.createTypeReferenceNode('Blob');
  if (pattern === undefined) return undefined;
  const rest = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const span = factory.createTemplateLiteralTypeSpan(rest, factory.createTemplateTail(''));
  return factory.createTemplateLiteralType(factory.createTemplateHead(prefixOf(pattern)), [span]);
}
