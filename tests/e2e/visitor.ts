// A visitor without a browser: signs in, reads forms and sends them, many at once where a burst is wanted.
import { exampleWire, isPledgeSection, type FormDefinition } from '#forms/index.ts';
import { wireEntries } from '#forms/plain-wire.ts';
import type { FormFields } from '../support/html.ts';
import { password, type Account } from './accounts.ts';
import { codePattern, type paperFile } from './filing.ts';
import { context } from './fill.ts';

type PaperFile = ReturnType<typeof paperFile>;

export interface Visitor {
  get(address: string): Promise<Response>;
  post(address: string, fields: FormFields): Promise<Response>;
  /** Sends one file as a form without scripts does. */
  sendFile(address: string, field: string, file: PaperFile): Promise<Response>;
  /** The hidden fields of the form on a page, as a browser would send them. */
  hidden(address: string): Promise<Record<string, string>>;
}

type Door = '/dang-nhap' | '/can-bo/dang-nhap';

/** @returns the cookies of a session that was opened just now */
export async function signedIn(url: string, account: Account, door: Door): Promise<string> {
  const entered = await fetch(new URL(door, url), {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: url },
    body: new URLSearchParams({ email: `${account}@demo.phuan`, password }),
  });
  const cookies = cookiesOf(entered);
  if (cookies === '') throw new Error(`${account} was not let in: ${entered.status}`);
  return cookies;
}

/** What a browser brings back of a reply: of that which let somebody in, his session. */
export const cookiesOf = (reply: Response): string =>
  reply.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');

export async function visitor(url: string, account: Account, door: Door): Promise<Visitor> {
  return visitorWith(url, await signedIn(url, account, door));
}

/** @param cookie of a session @param more `headers` that go with every request; `send`: what sends them */
export function visitorWith(
  url: string,
  cookie: string,
  {
    headers = {},
    send = fetch,
  }: { readonly headers?: Readonly<Record<string, string>>; readonly send?: typeof fetch } = {},
): Visitor {
  const ask = (address: string, init: RequestInit = {}) =>
    send(new URL(address, url), {
      redirect: 'manual',
      ...init,
      headers: { Cookie: cookie, Origin: url, ...headers },
    });
  const post = (address: string, fields: FormFields) =>
    ask(address, {
      method: 'POST',
      body: new URLSearchParams(
        Object.entries(fields).flatMap(([name, given]) => [given].flat().map((value) => [name, value])),
      ),
    });
  return {
    get: ask,
    post,
    sendFile(address, field, { name, mimeType, buffer }) {
      const body = new FormData();
      body.append(field, new File([new Uint8Array(buffer)], name, { type: mimeType }));
      body.append('intent', 'upload');
      return ask(address, { method: 'POST', body });
    },
    hidden: async (address) => hiddenIn(await (await ask(address)).text()),
  };
}

/** A draft with every section answered. @returns the address of its task list */
export async function filledDraft(who: Visitor, slug: string, form: FormDefinition): Promise<string> {
  const started = await who.post(`/dich-vu-cong/${slug}/nop-ho-so`, {});
  const tasks = started.headers.get('location') ?? '';
  await answerSections(
    who,
    tasks,
    form,
    form.sections.filter((one) => !isPledgeSection(one)),
  );
  return tasks;
}

/** Answers sections of a draft rightly. @param tasks the address of its task list */
export async function answerSections(
  who: Visitor,
  tasks: string,
  form: FormDefinition,
  sections: FormDefinition['sections'],
): Promise<void> {
  const example = exampleWire(form, context);
  for (const section of sections) {
    const ids = new Set(section.fields.map(({ id }) => id));
    const answers = wireEntries(example).filter(([name]) => ids.has(name.split('.', 1)[0] ?? ''));
    await who.post(`${tasks}/${section.id}`, { ...Object.fromEntries(answers), intent: 'next' });
  }
}

/** Sends a draft from the page that shows all of it. */
export async function sendDraft(who: Visitor, tasks: string): Promise<Response> {
  const page = `${tasks}/kiem-tra`;
  return who.post(page, { ...(await who.hidden(page)), accepted: 'on', intent: 'submit' });
}

/** @returns where the gateway is, from the page that says how much */
export async function goToPay(who: Visitor, code: string): Promise<string> {
  const page = `/ho-so/${code}/thanh-toan`;
  const reply = await who.post(page, { ...(await who.hidden(page)), intent: 'pay' });
  return reply.headers.get('location') ?? '';
}

/** Files a dossier of a service that is paid for, and pays. @returns its code */
export async function fileAndPay(who: Visitor, slug: string, form: FormDefinition): Promise<string> {
  const tasks = await filledDraft(who, slug, form);
  await sendDraft(who, tasks);
  const code = codeIn(tasks);
  await who.post(await goToPay(who, code), { choice: 'pay' });
  return code;
}

/** Takes a decision on a dossier. @param fields what its page asks, beside what it holds already */
export const decideOver = (
  who: Visitor,
  code: string,
  decision: string,
  fields: FormFields = {},
): Promise<void> => stepOn(who, `/can-bo/ho-so/${code}`, decision, { ...fields, intent: 'decide' });

/** Takes a step of what a page for staff shows. @param fields what the step asks, beside what its page holds already */
export async function stepOn(
  who: Visitor,
  address: string,
  step: string,
  fields: FormFields = {},
): Promise<void> {
  const page = `${address}/${step}`;
  const shown = await (await who.get(page)).text();
  for (const name of Object.keys(fields))
    if (!shown.includes(`name="${name}"`)) throw new Error(`${page} does not ask for ${name}`);
  const reply = await who.post(page, { ...hiddenIn(shown), ...fields });
  if (reply.status !== 303) throw new Error(`${step} at ${address}: ${reply.status}`);
}

/** The hidden fields of a page, as a browser would send them. */
function hiddenIn(page: string): Record<string, string> {
  const inputs = page.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  const part = (input: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? '';
  return Object.fromEntries(inputs.map((input) => [part(input, 'name'), part(input, 'value')]));
}

export function codeIn(address: string): string {
  return codePattern.exec(address)?.[0] ?? '';
}
