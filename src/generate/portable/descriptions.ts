import type { Branch } from '../../contract/document/branches.js';
import { resolveObject } from '../../contract/document/refs.js';
import type { Document, JsonValue } from '../../contract/document/types.js';
import { inlineCode, choiceWords } from '../../contract/rules/format-words.js';
import { listWords } from '../../internal/list-words.js';

/** A default, for a description. */
export function defaultWords(value: JsonValue): string {
  return `Default: ${inlineCode(choiceWords([value], true))}.`;
}

/** The values of an enum, for a description. */
export function valueListWords(values: JsonValue[]): string {
  return `Values: ${values.map((value) => inlineCode(choiceWords([value], true))).join(', ')}.`;
}

/** A description with the rules that the schema no longer has. */
export function withRules(description = '', rules: string[] = []): string {
  if (rules.length === 0) return description;
  return `${description}\n\nRules:\n${rules.map((rule) => `- ${rule}`).join('\n')}`;
}

/** The title of a model, its description, and where its output stands. */
export function branchDescription(document: Document, { schema }: Branch): string {
  const { title, description = '', 'x-output': output = '' } = schema;
  const names = outputProperties(document, output);
  const sentence =
    names.length > 0
      ? ` Output: ${listWords(
          names.map((name) => `\`${name}\``),
          'or',
        )}.`
      : '';
  return `${title}: ${description.trim()}${sentence}`;
}

function outputProperties(document: Document, name: string): string[] {
  const schema = document.components.schemas[name];
  if (!schema) throw new Error(`No component schema named ${name}`);
  const forms = schema.anyOf ? schema.anyOf.map((form) => resolveObject(document, form)) : [schema];
  return forms.flatMap(({ properties = {} }) => Object.keys(properties));
}
