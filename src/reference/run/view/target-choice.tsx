import { useEffect, useState } from 'preact/hooks';
import { findModel } from '../../../catalog/index.js';
import { AuthenticationError } from '../../../errors/errors.js';
import type { TargetChoice } from '../target-form.js';
import type { AppProps } from './app-props.js';
import { KeyField } from './key-field.js';
import { OwnCode } from './own-code.js';
import { UrlFields } from './url-fields.js';

/** The name of the sandbox in the page. */
export const PAGE_LABEL = 'In this page';

/** The name of the chosen target. */
export function targetLabel({ choice, targetForm, runner }: AppProps['app']): string {
  if (choice === 'page') return PAGE_LABEL;
  return choice === 'own' ? ownLabel(targetForm.own!) : (runner.target?.name ?? 'Another URL');
}

/** The sandbox that serves the page, in few words. */
export const OWN_LABEL = 'Sandbox server';

const ownLabel = (own: string) => `${OWN_LABEL} at ${new URL(own).host}`;

/** The choice of the target of requests. */
export function TargetChoiceView({ app }: AppProps) {
  const { own } = app.targetForm;
  const choices: [TargetChoice, string][] = [
    ...(app.isKnown ? [['page', `${PAGE_LABEL} (nothing is sent)`] as [TargetChoice, string]] : []),
    ...(own === undefined ? [] : [['own', ownLabel(own)] as [TargetChoice, string]]),
    ['url', 'Another URL'],
  ];
  return (
    <fieldset class="run-choice">
      <legend>Where the request runs</legend>
      <div class="segments">
        {choices.map(([name, label]) => (
          <label>
            <input type="radio" name="run-target" checked={app.choice === name} onChange={() => app.choose(name)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {app.choice === 'page' && (
        <p class="muted">
          A sandbox in this tab: no server, no key, no bill. Outputs are stand-ins
          {findModel(app.api, app.model)?.kind === 'video' && '; videos are silent'}.
        </p>
      )}
      {app.choice === 'own' && <OwnSandbox app={app} />}
      {app.choice === 'url' && <UrlFields app={app} />}
    </fieldset>
  );
}

/** The sandbox that serves the page. Few need its key, or their own code right now. */
function OwnSandbox({ app }: AppProps) {
  const { error } = app.runner.state;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    // A sandbox with a list of keys refuses that of the examples. Typing another forgets the error, not the field.
    if (error instanceof AuthenticationError) setOpen(true);
  }, [error]);
  return (
    <>
      <p class="muted">
        It serves this page; <a href="/_sandbox/">its console</a> shows every request.
      </p>
      <details class="run-more" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>Its key, and calls from your own code</summary>
        <div class="run-url">
          <KeyField app={app} label="Key, if it needs one" />
        </div>
        <p class="muted">Any key works, unless you started it with a list of keys.</p>
        <OwnCode app={app} origin={app.targetForm.own!} />
      </details>
    </>
  );
}
