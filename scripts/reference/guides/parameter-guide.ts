import { modelPath } from '../../../src/reference/paths.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';

/** Maximum number of models that an entry lists; a parameter that more models take tells little of a model. */
const MAX_LISTED = 60;

/** A guide with every parameter name, and the models that take it. */
export function parameterGuide(models: ReferenceModel[]): string {
  const byName = new Map<string, ReferenceModel[]>();
  for (const model of models) {
    for (const [name, { generic }] of Object.entries(model.details.parameters))
      if (!generic) byName.set(name, [...(byName.get(name) ?? []), model]);
  }
  const names = [...byName].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return [
    '# Parameters',
    `The ${names.length} parameters of all models by name. What a parameter takes differs between models: follow the link to a model. The [media parameters of every GateAI model](guides/gateai#media-parameters) are not listed.`,
    ...names.map(([name, takers]) => `## \`${name}\`\n\n${takersText(name, takers)}`),
  ]
    .join('\n\n')
    .concat('\n');
}

function takersText(name: string, takers: ReferenceModel[]): string {
  if (takers.length > MAX_LISTED) return `${takers.length} models.`;
  const links = takers.map((model) => `[${model.entry.title}](${modelPath(model)}#parameter-${name})`);
  return `${takers.length} ${takers.length === 1 ? 'model' : 'models'}: ${links.join(', ')}.`;
}
