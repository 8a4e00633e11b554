import { readScenario } from '../scenario/read-scenario.js';
import type { Scenario } from '../scenario/scenario.js';
import type { ScenarioState } from '../scenario/scenarios.js';
import { sourceOf } from '../scenario/source.js';
import type { ControlParts } from './control-parts.js';

/** The scenario of a sandbox. */
export interface ScenarioControl {
  /**
   * Replaces the scenario. Tasks that exist go on as they were planned, and rules that are the same as before keep their
   * counts. Balances and budgets apply to accounts that are new from here on.
   *
   * @param scenario Undefined for none.
   * @throws ScenarioError that names each property that is wrong, and its rule.
   */
  useScenario(scenario: Scenario | undefined): void;
  /**
   * Notes that a new version of the scenario is not valid, and is not used: `scenario()` and the console say why,
   * until the next `useScenario`. For programs that read the scenario from a file of their own.
   *
   * @param problems What is wrong with it.
   * @param options.removed Whether there is no new version: the file was removed; @default false
   */
  refuseScenario(problems: readonly string[], options?: { removed?: boolean }): void;
  /** The scenario, and how often each of its rules matched and applied. */
  scenario(): ScenarioState;
}

export function scenarioControl({ scenarios }: Pick<ControlParts, 'scenarios'>): ScenarioControl {
  return {
    useScenario(scenario) {
      if (scenario === undefined) scenarios.use(undefined);
      else scenarios.use(readScenario(scenario), sourceOf(scenario));
    },
    refuseScenario: (problems, { removed = false } = {}) => scenarios.refuse([...problems], removed),
    scenario: () => scenarios.state,
  };
}
