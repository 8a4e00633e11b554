import ts from 'typescript';
import { UNIONS } from '../contract/document/branches.js';
import type { Document, PathItem } from '../contract/document/types.js';
import { reachableFrom } from './checks/sound-part.js';

/**
 * Makes the arrays of requests readonly, so that an input declared `as const` is taken. Those of responses stay as they
 * are, also in schemas that requests share with them.
 *
 * @param nodes The module, as openapi-typescript makes it of the document.
 */
export function withReadonlyArrays(document: Document, nodes: readonly ts.Node[]): ts.Node[] {
  const names = requestSchemas(document);
  return nodes.map((node) =>
    isNamed(node, 'components') ? mapMembers(node, (part) => mapSchemas(part, names)) : node,
  );
}

/** Names of the schemas that creates consist of, and no response. */
function requestSchemas({ paths, webhooks, components }: Document): Set<string> {
  const { schemas, responses } = components;
  const read = [paths, webhooks ?? {}].flatMap((items) => Object.values(items)).map(withoutRequestBodies);
  // A reference is found in anything: here, in a schema made of all responses.
  const all = { ...schemas, '': { responses, read } };
  const inResponses = reachableFrom(all, '');
  const inRequests = UNIONS.flatMap(({ name }) => [...reachableFrom(schemas, name)]);
  return new Set(inRequests.filter((name) => !inResponses.has(name)));
}

/** The operations of a path without what they take; a callback takes what a response has. */
function withoutRequestBodies(item: PathItem): unknown[] {
  return Object.values(item).map((operation) =>
    operation !== null && typeof operation === 'object' ? { ...operation, requestBody: undefined } : operation,
  );
}

const mapSchemas = (part: ts.TypeElement, names: ReadonlySet<string>): ts.TypeElement =>
  isNamed(part, 'schemas')
    ? mapMembers(part, (schema) => (names.has(nameOf(schema) ?? '') ? readonlyIn(schema) : schema))
    : part;

/** The node with another version of each member of its own: an interface, or a property whose type has members. */
function mapMembers<T extends ts.Node>(node: T, map: (member: ts.TypeElement) => ts.TypeElement): T {
  const members: readonly ts.Node[] = ts.isInterfaceDeclaration(node)
    ? node.members
    : ts.isPropertySignature(node) && node.type && ts.isTypeLiteralNode(node.type)
      ? node.type.members
      : [];
  const own = new Set(members);
  const visit = (child: ts.Node): ts.Node =>
    own.has(child) ? map(child as ts.TypeElement) : ts.visitEachChild(child, visit, undefined);
  return ts.visitEachChild(node, visit, undefined);
}

function readonlyIn<T extends ts.Node>(node: T): T {
  const visit = (child: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(child, visit, undefined);
    return ts.isArrayTypeNode(visited)
      ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited)
      : visited;
  };
  return ts.visitEachChild(node, visit, undefined);
}

const isNamed = (node: ts.Node, name: string): boolean => nameOf(node) === name;

function nameOf(node: ts.Node): string | undefined {
  const { name } = node as { name?: ts.Node };
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}
