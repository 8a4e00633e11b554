import { useEffect } from 'preact/hooks';
import { API_TITLES } from '../../catalog/words/api-titles.js';
import type { ScenarioState } from '../../sandbox/index.js';
import { pathTo } from '../state/route.js';
import { useStore } from '../state/use-store.js';
import { moneyWords, plural } from '../words.js';
import { conditionWords, countWords, outcomeWords } from './rule-words.js';

/** Id in the URL of the faults that selects the scenario. */
export const SCENARIO = 'scenario';

/** Scrolls to the scenario, which is below the faults, if the page has it. */
export function showScenario(): void {
  const panel = document.querySelector<HTMLElement>('.scenario');
  panel?.scrollIntoView({ block: 'nearest' });
  panel?.focus({ preventScroll: true });
}

/** The scenario: its rules with how often each applied, its keys, and what it starts with. */
export function ScenarioPanel({ scenario, isSelected }: { scenario: ScenarioState; isSelected: boolean }) {
  const store = useStore();
  const { source, rules, resources, refused, removed } = scenario;
  const lists = Object.keys(resources).length;
  const accounts = scenario.accounts as ScenarioAccount[];
  useEffect(() => {
    if (isSelected) showScenario();
  }, [isSelected]);
  return (
    <section class="scenario" aria-labelledby="scenario-title" tabIndex={-1}>
      <header>
        <h2 id="scenario-title">Scenario</h2>
        {source !== undefined && <code>{source}</code>}
        <span class="muted small">{startWords(scenario, lists)}</span>
      </header>
      {removed && (
        <p class="note caution">
          <strong>The file is gone.</strong>{' '}
          {scenario.active && 'Its last version stays in use until the file is back.'}
        </p>
      )}
      {refused !== undefined && !removed && (
        <div class="note bad">
          <p>
            <strong>The file on disk is not used:</strong>
          </p>
          <ul class="file-problems">
            {refused.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {scenario.active && <p class="muted small">The version before it stays in use.</p>}
        </div>
      )}
      {rules.length > 0 && (
        <ol class="rules">
          {rules.map((rule, index) => (
            <li key={index}>
              <span class="rule-words">
                <strong>{typeof rule.name === 'string' ? rule.name : `Rule ${index + 1}`}</strong>
                <span class="muted small">
                  {conditionWords(rule)} → {outcomeWords(rule)}
                </span>
                {rule.skipped !== undefined && (
                  <span class="problem">
                    Skipped {plural(rule.skipped, 'task')}: {rule.why}
                  </span>
                )}
              </span>
              <span class={rule.applied > 0 ? 'tag caution' : 'tag'}>{countWords(rule)}</span>
            </li>
          ))}
        </ol>
      )}
      {accounts.length > 0 && (
        <ul class="rules">
          {accounts.map((account) => (
            <li key={account.account}>
              <span class="rule-words">
                {store.accounts.some(({ id }) => id === account.account) ? (
                  <a href={pathTo('accounts', account.account)}>Key of account {store.keys.words(account.account)}</a>
                ) : (
                  <strong>Key of account {store.keys.words(account.account)}, not used yet</strong>
                )}
                <span class="muted small">{accountOwnWords(account)}</span>
              </span>
              {account.banned !== undefined && account.banned !== false && <span class="tag bad">banned</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export interface ScenarioAccount {
  account: string;
  balance?: number;
  budget?: number;
  banned?: boolean | number;
}

function startWords({ balance, budget, rules }: ScenarioState, lists: number): string {
  return [
    plural(rules.length, 'rule'),
    balance !== undefined && `new accounts have ${moneyWords(balance)}`,
    budget !== undefined && `${API_TITLES.gateai}: ${moneyWords(budget)} a day`,
    lists > 0 && `${plural(lists, 'list')} of its own`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function accountOwnWords({ balance, budget, banned }: ScenarioAccount): string {
  return [
    banned === true && 'every request gets a 429, for good',
    typeof banned === 'number' && `every request gets a 429 for ${banned} s`,
    balance !== undefined && `starts with ${moneyWords(balance)}`,
    budget !== undefined && `${API_TITLES.gateai}: ${moneyWords(budget)} a day`,
  ]
    .filter(Boolean)
    .join(' · ');
}
