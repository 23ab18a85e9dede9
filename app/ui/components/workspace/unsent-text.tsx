// What somebody of the staff sent when his session was over: the portal took none of it. It lies in the tab, and is offered on the same
// page after signing in. Passwords and files are not held; a page whose forms hold what is typed by themselves says so (`data-held-as`).
import { useEffect, useState } from 'react';

import { paths } from '#app/addresses/paths.ts';

import { deviceStore } from '../autosave/device-store.ts';
import { Button, ButtonGroup } from '../button/button.tsx';
import { Notification } from '../notification/notification.tsx';

const dayMs = 86_400_000;
const inTab = deviceStore('can-bo:chua-gui:', dayMs, 'tab');

interface Unsent {
  /** The place of the form among those of the page. */
  readonly form: number;
  readonly entries: URLSearchParams;
}

const forms = () => [...document.querySelectorAll<HTMLFormElement>('main form[method=post]')];
const fields =
  'textarea[name], select[name], input[name]:not([type=hidden], [type=password], [type=file], [type=submit])';
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isTicked = (field: Field) =>
  field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type);

const here = () => window.location.pathname + window.location.search;

/** What lies there for this page; whatever lies there goes. */
function take(): Unsent | undefined {
  const stored = inTab.list(Date.now());
  for (const { key } of stored) inTab.keep(key, undefined, Date.now());
  const of = stored.find(({ key }) => key === here());
  return of && { form: Number(of.title ?? 0), entries: new URLSearchParams(of.body) };
}

function keep(form: HTMLFormElement): void {
  if (form.dataset['heldAs'] !== undefined || !forms().includes(form)) return;
  const entries = [...form.querySelectorAll<Field>(fields)].flatMap((field): [string, string][] =>
    isTicked(field) && !(field as HTMLInputElement).checked ? [] : [[field.name, field.value]],
  );
  if (entries.every(([, value]) => value.trim() === '')) return;
  inTab.keep(here(), new URLSearchParams(entries).toString(), Date.now(), String(forms().indexOf(form)));
}

/** As if it were typed: React does not notice what is set through its own property. */
function write(field: Field, value: string): void {
  const of = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(of, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function restore({ form, entries }: Unsent): void {
  const place = forms()[form];
  let first: Field | undefined;
  for (const field of place?.querySelectorAll<Field>(fields) ?? []) {
    const values = entries.getAll(field.name);
    if (isTicked(field)) {
      if (values.includes(field.value) !== (field as HTMLInputElement).checked) field.click();
    } else if (values[0] !== undefined && values[0] !== field.value) {
      write(field, values[0]);
      first ??= field;
    }
  }
  (first ?? place?.querySelector<HTMLElement>(fields))?.focus();
}

/** Of this document. */
let isFirstLook = true;

export function UnsentText() {
  const [unsent, setUnsent] = useState<Unsent>();
  useEffect(() => {
    // Whatever leads to another page took what was sent, unless it is the sign-in.
    const stored = take();
    const cameFrom = isFirstLook && document.referrer !== '' ? new URL(document.referrer).pathname : '';
    isFirstLook = false;
    if (cameFrom === paths.staffSignIn()) setUnsent(stored);
  }, []);
  useEffect(() => {
    const note = ({ target }: Event) => {
      if (target instanceof HTMLFormElement) keep(target);
    };
    document.addEventListener('submit', note, true);
    return () => document.removeEventListener('submit', note, true);
  }, []);
  if (unsent === undefined) return null;
  return (
    <Notification tone="important" heading="Bạn có nội dung chưa gửi được" answers="unsent">
      <p>Phiên làm việc đã hết trước khi bạn gửi. Những gì bạn đã nhập còn trong thẻ trình duyệt này.</p>
      <ButtonGroup>
        <Button
          kind="secondary"
          type="button"
          onClick={() => {
            setUnsent(undefined);
            restore(unsent);
          }}
        >
          Lấy lại nội dung
        </Button>
        <Button kind="quiet" type="button" onClick={() => setUnsent(undefined)}>
          Bỏ nội dung đó
        </Button>
      </ButtonGroup>
    </Notification>
  );
}
