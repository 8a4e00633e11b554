import { useEffect, useRef } from 'preact/hooks';
import { bindThemeSwitch } from '../../reference/site/theme.js';
import { Icon } from '../parts/icon.js';
import { goTo } from '../state/route.js';
import { servesPages } from '../state/serves-pages.js';
import { useNow, useStore } from '../state/use-store.js';
import { StateMenu } from './state-menu.js';

/** What is always in view: the connection, the clock, the state and the theme. */
export function SiteHeader() {
  const isRecorder = useStore().mode.mode === 'record';
  return (
    <header class="site-header">
      <a class="brand" href="#/tasks">
        unigen <span class="muted">{isRecorder ? 'recorder' : 'sandbox'}</span>
      </a>
      <ConnectionState />
      <div class="tools">
        {servesPages() && (
          <a class="reference-link" href="/">
            Reference
          </a>
        )}
        {!isRecorder && (
          <>
            <ClockButton />
            <StateMenu />
          </>
        )}
        <ThemeButton />
      </div>
    </header>
  );
}

function ConnectionState() {
  const { connection, connect } = useStore();
  const isLost = connection.state === 'lost';
  return (
    <span class={`connection ${connection.state}`} role="status">
      <span class="lamp" />
      <span class="words">{connection.state === 'live' ? 'Connected' : isLost ? 'Not connected' : 'Connecting…'}</span>
      {isLost && (
        <button type="button" class="button small" onClick={connect}>
          Reconnect
        </button>
      )}
    </span>
  );
}

function ClockButton() {
  const { clock } = useStore();
  const now = useNow();
  const time = new Date(now).toLocaleTimeString('en-GB');
  return (
    <button type="button" class={clock.frozen ? 'clock-button frozen' : 'clock-button'} onClick={() => goTo('clock')}>
      <Icon name={clock.frozen ? 'pause' : 'clock'} />
      <span class="visually-hidden">Clock: </span>
      <span>{time}</span>
      <span class="muted">{clock.frozen ? 'frozen' : `tasks ${clock.speed}×`}</span>
    </button>
  );
}

function ThemeButton() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => bindThemeSwitch(button.current!), []);
  return (
    <button ref={button} type="button" class="icon-button theme-button" aria-label="Theme">
      {(['system', 'light', 'dark'] as const).map((theme) => (
        <span class={`for-${theme}`}>
          <Icon name={theme} />
        </span>
      ))}
    </button>
  );
}
