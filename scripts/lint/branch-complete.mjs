const KINDS = ['image', 'video', 'audio', 'text', '3d'];

/** Each branch of a request union is a closed object with a `model` const, complete in its metadata. */
export function branchComplete() {
  return {
    Schema(schema, { report, resolve, location }) {
      if (schema.discriminator?.propertyName !== 'model' || !schema.oneOf) return;
      const mapping = schema.discriminator.mapping ?? {};
      schema.oneOf.forEach((member, index) => {
        const branch = resolve(member).node;
        for (const problem of problemsOf(branch, mapping)) {
          report({ message: `${member.$ref}: ${problem}`, location: location.child(['oneOf', index]) });
        }
      });
    },
  };
}

function problemsOf(branch, mapping) {
  const model = branch?.properties?.model?.const;
  if (typeof model !== 'string') return ['`model` has no const.'];
  const inputKey = ['input', 'params'].find((name) => branch.properties[name]);
  return [
    ...(mapping[model] ? [] : [`the mapping has no \`${model}\`.`]),
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
      .filter(([, { summary, value }]) => !summary || value?.model !== model)
      .map(([name]) => `the example \`${name}\` needs a summary and a value for this model.`),
  ];
}
