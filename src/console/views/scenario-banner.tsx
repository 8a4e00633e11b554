import { pathTo } from '../state/route.js';
import { useStore } from '../state/use-store.js';
import { plural } from '../words.js';
import { SCENARIO, showScenario } from './scenario-panel.js';

/** Says in every section that the new version of the scenario file is not used, so that nobody wonders why. */
export function ScenarioBanner() {
  const { source = 'the scenario file', refused } = useStore().scenario;
  if (refused === undefined) return null;
  const further = refused.length - 1;
  return (
    <p class="banner caution">
      <strong>The new version of {source} is not used.</strong>
      <span class="cut" title={refused[0]}>
        {refused[0]}
      </span>
      <a href={pathTo('faults', SCENARIO)} onClick={showScenario}>
        {further > 0 ? `and ${plural(further, 'more problem')}` : 'Scenario'}
      </a>
    </p>
  );
}
