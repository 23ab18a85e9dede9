// Where the router leads to another page, the browser neither says so nor moves the focus: it would stay on a button that is gone.
import { useLocation } from '@remix-run/react';
import { useEffect, useLayoutEffect, useRef } from 'react';

/** What says by itself what happened, and took the focus for it. */
const taking = '.govuk-error-summary, .notification';

/**
 * The new page's heading takes the focus, or what the address names of it, unless something of the page took it. Stands behind the
 * page: its effects come last.
 */
export function NewPageFocus() {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    focused.current = document.activeElement;
  }, [pathname]);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const { activeElement } = document;
    if (activeElement !== focused.current || activeElement?.closest(taking) != null) return;
    const named = document.getElementById(hash.slice(1));
    const goal = named ?? document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main');
    // What takes it by itself keeps its place among the stops.
    if (goal !== null && goal.tabIndex < 0) goal.tabIndex = -1;
    // How far the page is scrolled, the router says.
    goal?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return null;
}
