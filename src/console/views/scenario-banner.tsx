import { pathTo } from '../state/route.js';
import { useStore } from '../state/use-store.js';
import { plural } from '../words.js';
import { SCENARIO, showScenario } from './scenario-panel.js';

/** Says in every section that the new version of the scenario file is not used, so that nobody wonders why. */
export function ScenarioBanner() {
  const { active, source, refused, removed } = useStore().scenario;
  if (refused === undefined) return null;
  const further = refused.length - 1;
  const words = removed
    ? active
      ? 'Its last version stays in use until the file is back.'
      : 'There is no scenario until the file is back.'
    : refused[0];
  return (
    <p class="banner caution">
      <strong>
        {removed
          ? `${source ?? 'The scenario file'} is gone.`
          : `The new version of ${source ?? 'the scenario file'} is not used.`}
      </strong>
      <span class="cut" title={words}>
        {words}
      </span>
      <a href={pathTo('faults', SCENARIO)} onClick={showScenario}>
        {further > 0 ? `and ${plural(further, 'more problem')}` : 'Scenario'}
      </a>
    </p>
  );
}
