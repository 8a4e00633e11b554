import { ask, type CheckContext } from './check-context.js';
import type { Body, ModelFacts } from './contract.js';
import type { LiveVerdict } from './live-api.js';
import { withInput } from './variants.js';

/** A parameter that no API can know. */
const CONTROL_NAME = 'unigen_probe';

/** What the API says about a parameter that it can't know: if it accepts one, it does not check this in a dry run. */
export function askUnknown(context: CheckContext, facts: ModelFacts, body: Body): Promise<LiveVerdict> {
  return ask(context, facts, withInput(facts, body, { [CONTROL_NAME]: 'x' }));
}

/** Whether a refusal says of a parameter what the API says of one that it can't know. */
export async function refusesAsUnknown(
  context: CheckContext,
  facts: ModelFacts,
  bodies: Body[],
  name: string,
  message: string,
): Promise<boolean> {
  if (facts.details.open || !bodies[0]) return false;
  const { accepted, message: said } = await askUnknown(context, facts, bodies[0]);
  return (
    accepted === false && said?.includes(CONTROL_NAME) === true && message.includes(said.replaceAll(CONTROL_NAME, name))
  );
}
