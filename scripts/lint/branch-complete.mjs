import { unlistedBranches } from './unlisted-branches.mjs';

const KINDS = ['image', 'video', 'audio', 'text', '3d'];

/**
 * Each branch of a request union is a closed object with a `model` const, complete in its metadata, and listed both under
 * `oneOf` and under `mapping`.
 */
export function branchComplete() {
  return {
    Schema(schema, { report, resolve, location }) {
      if (schema.discriminator?.propertyName !== 'model' || !schema.oneOf) return;
      const mapping = schema.discriminator.mapping ?? {};
      const models = new Set();
      /** References that lead nowhere are reported by another rule. */
      const unresolved = new Set();
      schema.oneOf.forEach((member, index) => {
        const { node: branch, location: place } = resolve(member);
        if (!branch) {
          unresolved.add(member.$ref);
          return;
        }
        const model = branch.properties?.model?.const;
        models.add(model);
        for (const problem of [...problemsOf(branch, model), ...mappingProblems(member, model, mapping)]) {
          const at = place ?? location.child(['oneOf', index]);
          report({ message: `${model ?? nameOf(member.$ref)}: ${problem}`, location: at.key() });
        }
      });
      for (const [model, ref] of Object.entries(mapping)) {
        if (models.has(model) || unresolved.has(ref)) continue;
        const message = `${model}: \`mapping\` has ${nameOf(ref)}, but no branch under \`oneOf\` has this id.`;
        report({ message, location: location.child(['discriminator', 'mapping', model]).key() });
      }
      const refs = [...schema.oneOf.map(({ $ref }) => $ref), ...Object.values(mapping)];
      for (const { name, file } of unlistedBranches(location.source.absoluteRef, refs)) {
        const message = `${name} of ${file} is listed neither under \`oneOf\` nor under \`mapping\`.`;
        report({ message, location: location.child(['oneOf']).key() });
      }
    },
  };
}

function mappingProblems({ $ref }, model, mapping) {
  if (typeof model !== 'string' || mapping[model] === $ref) return [];
  return mapping[model] === undefined
    ? [`\`oneOf\` has ${nameOf($ref)}, but \`mapping\` has no \`${model}\`.`]
    : [`\`mapping\` has ${nameOf(mapping[model])}, \`oneOf\` has ${nameOf($ref)}.`];
}

function nameOf(ref = '') {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function problemsOf(branch, model) {
  if (typeof model !== 'string') return ['`model` has no const.'];
  const inputKey = ['input', 'params'].find((name) => branch.properties[name]);
  return [
    ...(branch.type === 'object' && branch.additionalProperties === false ? [] : ['the branch is not closed.']),
    ...['model', inputKey]
      .filter((name) => !branch.required?.includes(name))
      .map((name) => `\`${name}\` is not required.`),
    ...['title', 'description', 'x-kind', 'x-output', 'x-tags']
      .filter((key) => !branch[key])
      .map((key) => `\`${key}\` is missing.`),
    ...(!branch['x-kind'] || KINDS.includes(branch['x-kind']) ? [] : [`\`x-kind\` is not one of ${KINDS.join(', ')}.`]),
    ...(Boolean(branch.deprecated) === Boolean(branch['x-successor'])
      ? []
      : ['`deprecated` and `x-successor` go together.']),
    ...exampleProblems(branch['x-examples'] ?? {}, model),
  ];
}

function exampleProblems(examples, model) {
  return [
    ...['minimal', 'full'].filter((name) => !examples[name]).map((name) => `\`x-examples\` has no \`${name}\`.`),
    ...Object.entries(examples)
      .filter(([, example]) => !example?.summary || example.value?.model !== model)
      .map(([name]) => `the example \`${name}\` needs a summary and a value for this model.`),
  ];
}
