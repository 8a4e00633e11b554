import { sentencesByMode } from '../../../../src/catalog/words/sentences-by-mode.js';
import type { ModeDetails } from '../../../../src/catalog/model-details.js';
import { examplesOf } from '../../mode-examples.js';
import { listWords } from '../../../../src/internal/list-words.js';
import { LinkedWords } from './linked-words.js';
import type { PartProps } from './part-props.js';

/** The modes of a model as tabs, each with its rules, and the rules that hold in all of them. */
export function Modes(props: PartProps) {
  const { modes, others } = sentencesByMode(props.model.details);
  return (
    <>
      {modes.length > 0 && (
        <section aria-labelledby="modes">
          <h2 id="modes">Modes</h2>
          <p class="muted">
            A request is in one of {modes.length} modes;{' '}
            <LinkedWords {...props} text={decidingWords(modes.map(({ mode }) => mode))} parameters />.
          </p>
          <div class="tabs js-only" role="tablist" aria-label="Mode">
            {modes.map(({ mode }, index) => (
              <button
                role="tab"
                aria-controls={`mode-${index}`}
                data-example={examplesOf(props.model, mode)[0]?.name}
                aria-selected={index === 0 ? 'true' : undefined}
              >
                {mode.title}
              </button>
            ))}
          </div>
          {modes.map(({ mode, rules }, index) => (
            <div class={index === 0 ? 'mode current' : 'mode'} id={`mode-${index}`}>
              <h3>{mode.title}</h3>
              <Rules {...props} rules={rules} />
              <ModeParameters {...props} mode={mode} rules={rules} />
            </div>
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="rules">
          <h2 id="rules">{modes.length > 0 ? 'Rules in every mode' : 'Rules'}</h2>
          <Rules {...props} rules={others} />
        </section>
      )}
    </>
  );
}

/** The parameters that decide the mode of a request, in words. */
function decidingWords(modes: ModeDetails[]): string {
  const names = new Set(modes.flatMap(({ when }) => Object.keys(when)));
  const isInEach = [...names].every((name) => modes.every(({ when }) => Object.hasOwn(when, name)));
  if (names.size === 0 || !isInEach) return 'what it contains decides in which';
  return `${listWords(
    [...names].map((name) => `\`${name}\``),
    'and',
  )} decide${names.size === 1 ? 's' : ''} in which`;
}

function Rules({ rules, ...props }: PartProps & { rules: string[] }) {
  if (rules.length === 0) return null;
  return (
    <ul class="rules">
      {rules.map((rule) => (
        <li>
          <LinkedWords {...props} text={rule} parameters />
        </li>
      ))}
    </ul>
  );
}

/** The parameters that a mode requires, and its defaults of omitted parameters. */
function ModeParameters({ mode, rules, ...props }: PartProps & { mode: ModeDetails; rules: string[] }) {
  const taken = Object.entries(props.model.details.parameters).filter(([name]) => !mode.refused.includes(name));
  // The rules of the mode name the parameters that choose it, and know whether they may be omitted; they name others that it needs.
  const needed = taken.filter(
    ([name, { required }]) =>
      (required || mode.required.includes(name)) &&
      !Object.hasOwn(mode.when, name) &&
      !rules.some((rule) => rule.includes(`needs \`${name}\``)),
  );
  const defaults = taken.flatMap(([name, { modeDefaults = [] }]) =>
    modeDefaults
      .filter(({ modes }) => modes.includes(mode.title))
      .map(({ value }) => `\`${name}\` counts as ${typeof value === 'string' ? value : JSON.stringify(value)}`),
  );
  const lines: [name: string, words: string][] = [
    ['Needs', needed.map(([name]) => `\`${name}\``).join(', ')],
    ['If omitted', defaults.join(', ')],
  ];
  return (
    <dl class="mode-parameters">
      {lines.map(
        ([name, words]) =>
          words !== '' && (
            <div>
              <dt>{name}</dt>
              <dd>
                <LinkedWords {...props} text={words} parameters />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
