// `/` to the search, `j` and `k` through the rows of a list, or from one thing of a list to its neighbours, `v` through what may
// be done in the row or on the page, `x` to tick the row, or the document that is looked at, `[` and `]` through the files of a
// dossier, `c` to what is done with those ticked, `Enter` on what then has the focus, `n` to the next one that waits, `?` for help.
import { useEffect } from 'react';

/** Keys are for moving only while nobody writes; nobody writes into a box that is ticked. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input:not([data-desk-pick], [data-desk-aside]), textarea, select, dialog, [contenteditable]',
    ) !== null
  );
}

/** Whether a field of the page holds something else than it came with. */
function isWritten(): boolean {
  return [
    // What only changes how the page looks, or is kept at once, is not written.
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'main input:not([data-desk-aside]), main textarea',
    ),
  ].some((field) =>
    field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue,
  );
}

/** @param areOn whoever speaks to his computer, or hits keys without meaning to, switches them off (WCAG 2.1.4) */
export function useDeskKeys(areOn: boolean, openHelp: () => void): void {
  useEffect(() => {
    if (!areOn) return undefined;
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      switch (event.key) {
        case '/': {
          // The head's, or the page's where it is the search; on a narrow screen the one that is shown.
          const searches = document.querySelectorAll<HTMLInputElement>('.workspace [type="search"]');
          const search = [...searches].find((one) => one.offsetParent !== null);
          if (search === undefined) return;
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
        case 'x':
        case 'X':
          if (!tickRow(event.shiftKey)) return;
          break;
        case 'c': {
          const onward = document.querySelector<HTMLElement>('[data-desk-picked] button');
          if (onward === null) return;
          onward.focus();
          break;
        }
        case ']':
          if (!follow('[data-desk-file-after]') && !openFirstFile()) return;
          break;
        case '[':
          if (!follow('[data-desk-file-before]')) return;
          break;
        case 'n':
          if (!follow('[data-desk-next] a')) return;
          break;
        case '?':
          openHelp();
          break;
        default:
          return;
      }
      event.preventDefault();
    }
    function onClick(event: MouseEvent) {
      const { target } = event;
      if (target instanceof HTMLInputElement && target.matches(pick)) tickedLast(target, event.shiftKey);
    }
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
    };
  }, [areOn, openHelp]);
}

/** @returns false where the page has no such link */
function follow(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  if (link === null) return false;
  link.focus();
  // Nothing typed is lost: whoever has written here says with `Enter` that he leaves it.
  if (!isWritten()) link.click();
  return true;
}

/** Until a file is looked at, the key for the next one opens the first. */
const openFirstFile = (): boolean =>
  document.querySelector('.viewer') === null && follow('.document-checks a, .file-list a');

/** The focus itself is the mark of the row, so that Enter needs no code. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-desk-row]')];
  if (links.length === 0) {
    follow(by === 1 ? 'a[data-desk-following]' : 'a[data-desk-preceding]');
    return;
  }
  const at = links.findIndex((link) => (link.closest('tr') ?? link).contains(document.activeElement));
  const next = at === -1 ? (by === 1 ? 0 : links.length - 1) : at + by;
  links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
}

/** What may be done in the row that has the focus, else on the page: each press goes to the next, and round again. */
function stepThroughActs(): void {
  const row = document.activeElement?.closest('tr')?.querySelectorAll('[data-desk-act]');
  const acts = [...(row?.length ? row : document.querySelectorAll('[data-desk-act]'))];
  const at = acts.findIndex((act) => act.contains(document.activeElement));
  const next = acts[(at + 1) % acts.length];
  // What stands behind a word comes out for it, and goes back once it is passed.
  for (const behind of document.querySelectorAll<HTMLDetailsElement>('.decisions__others'))
    behind.open = next !== undefined && behind.contains(next);
  next?.querySelector<HTMLElement>('summary, button, a')?.focus();
}

const pick = '[data-desk-pick]';
/** From where a range begins. */
let lastTicked: HTMLInputElement | undefined;

/** @returns false where no row with a box has the focus, and no document is looked at */
function tickRow(range: boolean): boolean {
  const tick = tickOfDocument();
  if (tick !== null) {
    tick.click();
    return true;
  }
  const box = document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>(pick);
  if (box == null) return false;
  box.checked = !box.checked;
  tickedLast(box, range);
  return true;
}

/** Of a dossier: of the document that has the focus, else of the one whose file is looked at. */
function tickOfDocument(): HTMLInputElement | null {
  const tick = '[data-desk-tick]';
  const focused = document.activeElement?.closest('li')?.querySelector<HTMLInputElement>(tick);
  return focused ?? document.querySelector<HTMLInputElement>(`.viewer ${tick}`);
}

/** With Shift all between the one before and this one become as this one is. */
function tickedLast(box: HTMLInputElement, range: boolean): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>(pick)];
  const from = lastTicked === undefined ? -1 : boxes.indexOf(lastTicked);
  const to = boxes.indexOf(box);
  if (range && from >= 0)
    for (const one of boxes.slice(Math.min(from, to), Math.max(from, to) + 1)) one.checked = box.checked;
  lastTicked = box;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}
