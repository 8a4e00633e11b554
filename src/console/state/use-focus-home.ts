import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus of a button that is gone or disabled after its click to the nearest part of the page around it that
 * takes one by script: the browser would drop it, and a screen reader would be at the top of the page.
 */
export function useFocusHome(isDisabled: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isDisabled && document.activeElement === button.current) homeOf(button.current)?.focus({ preventScroll: true });
  }, [isDisabled]);
  useLayoutEffect(() => {
    const own = button.current;
    return () => {
      if (document.activeElement !== own) return;
      const home = homeOf(own);
      // The page is not changed yet; with a whole view, its parts are gone too.
      queueMicrotask(() => {
        if (home?.isConnected && document.activeElement === document.body) home.focus({ preventScroll: true });
      });
    };
  }, []);
  return button;
}

const homeOf = (button: HTMLButtonElement | null) => button?.closest<HTMLElement>('[tabindex="-1"]');
