// `/` to the search, `j` and `k` through the rows, `v` through what may be done on the page, `Enter` on what then has the focus,
// `?` for help.
import { useEffect } from 'react';

/** Keys are for moving only while nobody writes. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}

export function useDeskKeys(openHelp: () => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      switch (event.key) {
        case '/': {
          const search = document.querySelector<HTMLInputElement>('main [type="search"]');
          if (search === null) return;
          search.focus();
          search.select();
          break;
        }
        case 'j':
          step(1);
          break;
        case 'k':
          step(-1);
          break;
        case 'v':
          stepThroughActs();
          break;
        case '?':
          openHelp();
          break;
        default:
          return;
      }
      event.preventDefault();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [openHelp]);
}

/** The focus itself is the mark of the row, so that Enter needs no code. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-desk-row]')];
  const at = links.findIndex((link) => (link.closest('tr') ?? link).contains(document.activeElement));
  const next = at === -1 ? (by === 1 ? 0 : links.length - 1) : at + by;
  links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
}

/** What may be done with the one thing that the page shows: each press goes to the next, and round again. */
function stepThroughActs(): void {
  const acts = [...document.querySelectorAll('[data-desk-act]')];
  const at = acts.findIndex((act) => act.contains(document.activeElement));
  acts[(at + 1) % acts.length]?.querySelector<HTMLElement>('summary, button, a')?.focus();
}
