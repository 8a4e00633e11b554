import { Ajv2020, _ } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Schema, SumRule } from '../../document/types.js';
import { mapValues } from '../../document/walk.js';
import type { NamedShape } from './schemas.js';

/** Functions of src/validate/checks.ts that compiled code calls. */
export const CHECKS = ['isUri', 'characters', 'sumsHold'] as const;

const ID = 'https://unigen.invalid/shapes';

/**
 * Ajv's code that answers yes or no for each of the shapes, as functions under the given names. It needs nothing
 * but `CHECKS`.
 */
export function compile(shapes: ReadonlyMap<string, NamedShape>, wanted: string[]): string {
  const ajv = new Ajv2020({
    strict: false,
    messages: false,
    // Going on after a mistake needs no nesting; a valid request costs the same, and the code is a third smaller.
    allErrors: true,
    // A part that several models share stays one function, unless a call would be longer than its code.
    inlineRefs: 6,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addFormat('uri', () => true);
  ajv.addKeyword({
    keyword: 'x-rules',
    code: (context) => context.fail(_`!sumsHold(${context.schemaValue}, ${context.data})`),
  });
  ajv.addSchema({ $id: ID, $defs: Object.fromEntries([...shapes].map(([name, shape]) => [name, schemaOf(shape)])) });
  const refs = Object.fromEntries(wanted.map((name) => [name, `${ID}#/$defs/${name}`]));
  return verdictOnly(standalone.default(ajv, refs));
}

/** The JSON Schema that a shape stands for. */
function schemaOf(shape: NamedShape | false): Schema | boolean {
  if (shape === false) return false;
  const {
    $ref,
    enum: values,
    anyOf,
    allOf,
    not,
    items,
    properties,
    closed,
    sums,
    rules,
    phrase: _phrase,
    ...rest
  } = shape;
  if ($ref !== undefined) return { $ref: `#/$defs/${$ref}` };
  const each = (part: NamedShape) => schemaOf(part) as Schema;
  const schema = { ...rest } as Schema;
  if (values?.length === 1) schema.const = values[0] as Schema['const'];
  else if (values) schema.enum = values as Schema['enum'];
  if (anyOf) schema.anyOf = anyOf.map(each);
  if (not) schema.not = each(not);
  if (items) schema.items = each(items);
  if (properties) schema.properties = mapValues(properties, schemaOf);
  if (closed) schema.additionalProperties = false;
  if (sums) schema['x-rules'] = sums as SumRule[];
  const conditionals = (rules ?? []).map(({ when, then }) => ({
    if: when.length === 1 ? each(when[0]!) : { allOf: when.map(each) },
    then: each(then),
  }));
  const parts = [...(allOf ?? []).map(each), ...conditionals];
  if (parts.length > 0) schema.allOf = parts;
  return schema;
}

/** What Ajv writes to collect its errors, line by line. Only the verdict is wanted, and an error costs more code than its rule. */
const ERRORS: [RegExp, string][] = [
  [
    /^(?:"use strict";|export const \w+ = validate\d+;|validate\d+\.(?:errors|evaluated) = [\s\S]*?;|let vErrors = null;)$/gm,
    '',
  ],
  [/^const evaluated\d+ = .*\n(?:if\(evaluated\d+\.dynamic\w+\)\{\nevaluated\d+\.\w+ = undefined;\n\}\n)*/gm, ''],
  [/^const err\d+ = [\s\S]*?;$/gm, ''],
  [/^if\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}$/gm, ''],
  [/^if\(vErrors !== null\)\{\nif\(\w+\)\{\nvErrors\.length = \w+;\n\}\nelse \{\nvErrors = null;\n\}\n\}$/gm, ''],
  [
    /^vErrors = vErrors === null \? validate\d+\.errors : vErrors\.concat\(validate\d+\.errors\);\nerrors = vErrors\.length;$/gm,
    'errors++;',
  ],
  [/^(function validate\d+\(data), \{instancePath="".*\}=\{\}\)\{$/gm, '$1){'],
  [/(validate\d+\([\w.[\]]+), \{instancePath:.*?,dynamicAnchors\}\)/g, '$1)'],
  [/^(const formats\d+ = )formats\.uri;$/gm, '$1isUri;'],
  [/^(const func\d+ = )require\("ajv\/dist\/runtime\/ucs2length"\)\.default;$/gm, '$1characters;'],
];

function verdictOnly(code: string): string {
  const names = [...code.matchAll(/^export const (\w+) = (validate\d+);$/gm)].map(
    ([, name, fn]) => `const ${name} = ${fn};`,
  );
  const stripped = ERRORS.reduce((rest, [pattern, left]) => rest.replace(pattern, left), code);
  const leftOver = /.*(?:vErrors|\.errors\b|instancePath|evaluated|require\().*/.exec(stripped)?.[0];
  if (leftOver !== undefined) throw new Error(`Ajv's code has a form that is not known here: ${leftOver}`);
  return `${stripped}\n${names.join('\n')}\n`;
}
