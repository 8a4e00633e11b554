import { CAPABILITIES } from '../../../../src/catalog/capabilities.js';
import { CAPABILITY_WORDS } from '../../../../src/reference/catalog/capability-words.js';
import { IMPACT_TITLES } from '../../../../src/diff/report.js';
import { LinkedWords } from './linked-words.js';
import type { PartProps } from './part-props.js';
import { changesOf } from './site.js';

/** The capabilities of a model, per its documents. */
export function Capabilities({ model }: PartProps) {
  const { capabilities } = model.entry;
  return (
    <section aria-labelledby="capabilities">
      <h2 id="capabilities">What it can do</h2>
      {capabilities.length === 0 && <p>The documents don't say.</p>}
      <dl class="capabilities">
        {capabilities.map((name) => (
          <div>
            <dt>{CAPABILITY_WORDS[name]}</dt>
            <dd>{CAPABILITIES[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Statements of the contract that no document makes. */
export function Assumptions(props: PartProps) {
  const { assumptions } = props.model;
  if (assumptions.length === 0) return null;
  return (
    <section aria-labelledby="assumed">
      <h2 id="assumed">Assumed</h2>
      <p class="muted">What this page says, and no document does:</p>
      <dl class="capabilities">
        {assumptions.map(({ path, reason }) => (
          <div>
            <dt>
              <code>{path === '' ? 'input' : path}</code>
            </dt>
            <dd>
              <LinkedWords {...props} text={reason} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The changes of the model in each version of the contract. */
export function Changes(props: PartProps) {
  const history = changesOf(props.site, props.model);
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Changes</h2>
      {history.map(({ name, date, changes }) => (
        <>
          <h3>
            {name} <span class="muted">{date}</span>
          </h3>
          <ul>
            {changes.map(({ impact, sentence }) => (
              <li>
                {impact === 'breaking' && <span class="tag bad">{IMPACT_TITLES[impact]}</span>}{' '}
                <LinkedWords {...props} text={`${sentence}.`} parameters />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}
