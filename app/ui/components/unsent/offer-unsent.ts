// What somebody sent when his session was over: the portal took none of it. It lies in the tab, by where it was sent and whose it
// is, and is offered there after signing in, to the same account. Passwords and files are not held; a form that holds what is
// typed by itself says so (`data-held-as`).
import { deviceStore } from '../autosave/device-store.ts';
import { accountInPage } from './account-in-page.ts';
import { unsentHash } from './unsent-hash.ts';
import { dayMs } from '#app/values/durations.ts';

const inTab = deviceStore('chua-gui:', dayMs, 'tab');

const fields =
  'textarea[name], select[name], input[name]:not([type=hidden], [type=password], [type=file], [type=submit])';
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Field>(fields)];
const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type);

const forms = () => [...document.querySelectorAll<HTMLFormElement>('main form[method=post]')];
/** On the pages of somebody who is signed in (unsent-offer.tsx). */
const box = () => document.querySelector<HTMLElement>('[data-unsent]');

/** Where it is sent; the router's own marks are no part of it. */
function actionOf(form: HTMLFormElement): string {
  const { pathname, searchParams } = new URL(form.getAttribute('action') ?? '', window.location.href);
  searchParams.delete('index');
  return `${pathname}?${searchParams.toString()}`;
}

function forget(): void {
  for (const { key } of inTab.list(Date.now())) inTab.keep(key, undefined, Date.now());
}

/** The last that was sent: whatever was sent before it was answered. */
function keep(form: HTMLFormElement): void {
  if (form.dataset['heldAs'] !== undefined) return;
  forget();
  // Whoever signs out leaves nothing.
  if (!forms().includes(form)) return;
  const entries = fieldsOf(form).flatMap((field): [string, string][] =>
    isTicked(field) && !field.checked ? [] : [[field.name, field.value]],
  );
  if (entries.every(([, value]) => value.trim() === '')) return;
  inTab.keep(actionOf(form), new URLSearchParams(entries).toString(), Date.now(), {
    by: accountInPage(),
  });
}

/** As if it were typed: React does not notice what is set through its own property. */
function write(field: Field, value: string): void {
  const of = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(of, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Writes into the fields that are there; what remains of `entries` had none. @returns the first that changed */
function fill(form: HTMLFormElement, entries: URLSearchParams): Field | undefined {
  const matching = fieldsOf(form).filter(({ name }) => entries.has(name));
  let first: Field | undefined;
  for (const field of matching) {
    const values = entries.getAll(field.name);
    if (isTicked(field)) {
      if (values.includes(field.value) !== field.checked) field.click();
    } else if (values[0] !== field.value) {
      write(field, values[0] ?? '');
      first ??= field;
    }
  }
  for (const { name } of matching) entries.delete(name);
  return first ?? matching[0];
}

/** A question that an answer opens comes after it: what belongs there waits for it. */
function restore(form: HTMLFormElement, entries: URLSearchParams): void {
  fill(form, entries)?.focus();
  const whatComes = new MutationObserver(() => {
    fill(form, entries);
    if (entries.size === 0) whatComes.disconnect();
  });
  if (entries.size > 0) whatComes.observe(form, { childList: true, subtree: true });
}

/** Of several forms that are sent to one place, the one that asks most of it. */
function formFor(action: string, entries: URLSearchParams): HTMLFormElement | undefined {
  const countMatching = (form: HTMLFormElement) =>
    fieldsOf(form).filter(({ name }) => entries.has(name)).length;
  return forms()
    .filter((form) => actionOf(form) === action)
    .sort((one, other) => countMatching(other) - countMatching(one))[0];
}

function offer(): void {
  const place = box();
  // A page of nobody, as that of signing in, leaves it alone; any other took what was sent, unless the address says otherwise.
  if (place === null) return;
  if (window.location.hash !== unsentHash) return forget();
  const unsent = inTab.list(Date.now()).find(({ by }) => by === accountInPage());
  const form = unsent && formFor(unsent.key, new URLSearchParams(unsent.body));
  if (unsent === undefined || form === undefined) return forget();
  place.hidden = false;
  place.querySelector('button')?.focus();
  place.addEventListener('click', ({ target }) => {
    const choice = target instanceof Element ? target.closest('button')?.value : undefined;
    if (choice === undefined) return;
    place.hidden = true;
    forget();
    leaveHash();
    // React may have made the form anew.
    const entries = new URLSearchParams(unsent.body);
    const now = formFor(unsent.key, entries);
    if (choice === 'restore' && now !== undefined) restore(now, entries);
  });
}

/** Whatever answers what is sent from here would inherit it. */
function leaveHash(): void {
  if (window.location.hash !== unsentHash) return;
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search);
}

offer();
document.addEventListener(
  'submit',
  ({ target }) => {
    // What is sent to sign in is no part of it.
    if (box() === null) return;
    leaveHash();
    if (target instanceof HTMLFormElement) keep(target);
  },
  true,
);
