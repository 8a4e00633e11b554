import { useLayoutEffect, useRef } from 'preact/hooks';
import { FaultChoice } from './fault-choice.js';
import { OWN_LABEL, TargetChoiceView, targetLabel } from './target-choice.js';
import type { AppProps } from './app-props.js';

const SUMMARY_ID = 'run-summary';

/** Where to, and what goes wrong; one line once a create was sent. */
export function Settings({ app }: AppProps) {
  const place = useRef<HTMLDivElement>(null);
  const isAsked = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone.
    if (isAsked.current) place.current!.querySelector<HTMLElement>('input:checked')!.focus();
    isAsked.current = false;
  }, [app.isCompact]);
  if (!app.isCompact)
    return (
      <div ref={place}>
        <TargetChoiceView app={app} />
        <FaultChoice app={app} />
      </div>
    );
  return (
    <div class="run-summary" ref={place}>
      <p id={SUMMARY_ID}>{summary(app)}</p>
      <button
        type="button"
        class="copy"
        aria-describedby={SUMMARY_ID}
        onClick={() => {
          isAsked.current = true;
          app.expand();
        }}
      >
        {app.isFree ? 'Settings and faults' : 'Settings'}
      </button>
    </div>
  );
}

/** The settings in a line, such as `In this page · no fault`. */
function summary(app: AppProps['app']): string {
  const { fault, faults, isFree, isCalled } = app;
  const label = fault === 'none' ? 'no fault' : faults[fault]?.label.toLowerCase();
  return [
    app.choice === 'own' ? OWN_LABEL : targetLabel(app),
    isFree && label,
    isCalled && fault !== 'callback' && 'with a callback_url',
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ');
}
