// A staff route, as data: what its page reads, and what each of its buttons does. Who asks, how a form is read, how a refusal is
// told and where one goes afterwards is written here, once.
import { data, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { unknownEvent } from '#app/steps/permit.ts';
import { problemsIn, type Refusal } from '#app/steps/refusal.ts';
import type { Link } from '#app/values/link.ts';
import { present } from '#app/values/present.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { changeEntries } from '#forms/change-group.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { readDate, type LocalDate } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';
import { readWire } from '#forms/wire.ts';
import { openDesk } from './desk.server.ts';
import { fileResponse, type FileReply } from './file-response.server.ts';
import { redirectWithFlash, type Flash } from './flash.server.ts';
import { readForm } from './form-body.server.ts';
import { textOf } from './form-values.server.ts';
import {
  backToDesk,
  orRefusal,
  refusalResponse,
  sameFormAgain,
  seeOther,
  statusOf,
} from './replies.server.ts';
import { proofAsked } from './proof.server.ts';
import { requireStaff, visitorOf } from './session.server.ts';
import { wholeNumber } from './whole-number.server.ts';

/** Who asks, and for what. */
export interface DeskRequest {
  readonly context: AppLoadContext;
  readonly deps: Deps;
  readonly staff: Staff;
  readonly visitor: ReturnType<typeof visitorOf>;
  /** The page's address, also when only its data are asked for. */
  readonly url: URL;
  /** A part of the address; "" where the route has none of this name. */
  readonly param: (name: string) => string;
}

/** Where the error page leads. */
type Back = Link | ((request: DeskRequest) => Link);

export function requestOf(
  { request, context, params }: Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>,
  staff: Staff,
): DeskRequest {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(/\.data$/, '');
  const visitor = visitorOf(request, context);
  return {
    context,
    deps: context.portal.deps,
    staff,
    visitor,
    url,
    param: (name) => own(params, name) ?? '',
  };
}

const linkOf = (back: Back, request: DeskRequest): Link =>
  typeof back === 'function' ? back(request) : back;

export interface DeskPageOptions<Page> {
  readonly back?: Back;
  /** Of a page that says itself that there is nothing to do; left out, 200. */
  readonly status?: (page: Page) => number;
}

/**
 * @param read what the page shows beside the frame of the desk; read together with the counts of its menu
 * @returns the loader of a staff page. What `read` refuses is shown as the portal's error page
 */
export const deskPage =
  <Page extends object>(
    read: (request: DeskRequest) => Promise<Outcome<Page>>,
    { back = backToDesk, status = () => 200 }: DeskPageOptions<Page> = {},
  ) =>
  async (args: LoaderFunctionArgs) => {
    const { staff, desk, headers, beside } = await openDesk(args.request, args.context, {
      beside: (reader) => read(requestOf(args, reader)),
    });
    const outcome = orRefusal(beside, linkOf(back, requestOf(args, staff)));
    const { ok: _, ...page } = outcome;
    return data({ desk, ...page }, { headers, status: status(outcome) });
  };

/** @returns the loader of a file that one of the staff opens; what `read` refuses is shown as the portal's error page */
export const deskFile =
  (read: (request: DeskRequest) => Promise<Outcome<FileReply>>) =>
  async (args: LoaderFunctionArgs): Promise<Response> => {
    const staff = await requireStaff(args.request, args.context);
    return fileResponse(orRefusal(await read(requestOf(args, staff))));
  };

/** What was sent to a staff page. */
export interface DeskForm extends DeskRequest {
  readonly fields: FormData;
  /** @returns "" where the form has no such input */
  readonly text: (name: string) => string;
  /** @returns each value of an input that is there more than once, such as ticked boxes */
  readonly texts: (name: string) => readonly string[];
  /** @returns the day that was written, as "24/11/2026"; undefined where it is none */
  readonly day: (name: string) => LocalDate | undefined;
  /** The page's own number of this sending: sent twice, it is done once. */
  readonly requestId: string | undefined;
  /** @returns a whole number; -1, which no row has as its version, when there is none */
  readonly number: (name: string) => number;
  /** All of it, as form definitions read it. */
  readonly wire: Wire;
}

interface DeskActOf<Done extends object, Saved extends object = object> {
  /** What a button under a text does first, so that nothing that was written is lost. */
  readonly after?: (form: DeskForm) => Promise<Outcome<Saved>>;
  /** @param saved what stands `after` that */
  readonly act: (form: DeskForm, saved: Saved) => Promise<Outcome<Done>>;
  /** What is said on the next page; left out where the page says it all. */
  readonly done?: string | ((done: Done, form: DeskForm) => string | Flash);
  /** The next page, where it is not that of the other acts. */
  readonly to?: (done: Done, form: DeskForm) => string;
  /** Nothing leads on: the page is shown again, with these in place of what was entered. */
  readonly again?: (done: Done, form: DeskForm) => DeskReply['entries'];
  /** Inputs that are sent as often as boxes are ticked. */
  readonly lists?: readonly string[];
  /** What the page calls an input, where the refusal calls it otherwise. */
  readonly inputOf?: (path: string, form: DeskForm) => string;
  /** The version that stands now, where what was entered may be sent once more over what was saved meanwhile. */
  readonly newest?: (form: DeskForm) => Promise<number | undefined>;
}

export interface DeskAct extends Pick<DeskActOf<object>, 'lists' | 'inputOf' | 'newest'> {
  readonly run: (form: DeskForm) => Promise<Outcome<Next>>;
}

interface Next {
  readonly said?: string | Flash;
  readonly to?: string;
  /** The same page, with all that was entered, and these in place of it. */
  readonly again?: DeskReply['entries'];
}

/** @returns what one button of a page does */
export const deskAct = <Done extends object, Saved extends object = object>({
  after,
  act,
  done,
  to,
  again,
  ...reply
}: DeskActOf<Done, Saved>): DeskAct => ({
  ...reply,
  run: async (form) => {
    const saved = await after?.(form);
    if (saved?.ok === false) return saved;
    const outcome = await act(form, saved as Saved);
    if (!outcome.ok) return outcome;
    const said = typeof done === 'function' ? done(outcome, form) : done;
    return { ok: true, ...present({ said, to: to?.(outcome, form), again: again?.(outcome, form) }) };
  },
});

/** @returns an act for each of the events of a table of steps, which says itself what is told of it */
export const stepActs = <Event extends string>(
  events: readonly Event[],
  act: (form: DeskForm, event: Event) => Promise<Outcome<{ readonly done: string }>>,
): Readonly<Record<string, DeskAct>> =>
  Object.fromEntries(
    events.map((event) => [event, deskAct({ act: (form) => act(form, event), done: ({ done }) => done })]),
  );

/** @returns a button that does nothing but show the page again, with all that was entered and what comes with it */
export const deskAgain = (reply: Pick<DeskAct, 'lists'> = {}): DeskAct => ({
  ...reply,
  run: () => Promise.resolve({ ok: true, again: {} }),
});

export interface DeskActions<Beside extends object = object> {
  /** The page that follows. */
  readonly to: (form: DeskForm) => string;
  readonly back?: Back;
  /** By the intents that the page's buttons send; "" where the one button sends none. */
  readonly acts: Readonly<Record<string, DeskAct>>;
  /**
   * The form that is filled in, where it has groups: a button that adds, removes or moves an entry shows the page again with that done
   * to what was entered, and nothing else is.
   */
  readonly groupsOf?: (form: DeskForm) => Promise<FormDefinition>;
  /** What the page is told besides, whenever it is shown again: by what was entered. */
  readonly beside?: (form: DeskForm) => Promise<Beside>;
}

/**
 * What is unknown or forbidden ends on the error page; any other refusal shows the page again, with all that was entered.
 * @returns the action of a staff page
 */
export const deskActions =
  <Beside extends object = object>({ to, back = backToDesk, acts, groupsOf, beside }: DeskActions<Beside>) =>
  async (args: ActionFunctionArgs) => {
    const staff = await requireStaff(args.request, args.context);
    const form = formOf(requestOf(args, staff), await readForm(args.request));
    const intent = form.text('intent');
    const act = own(acts, intent);
    const again = async (status: number, reply: DeskReply, wire: Wire) =>
      sameFormAgain<DeskReply & Beside>(
        { ...reply, ...(groupsOf && { wire }), ...((await beside?.(form)) as Beside) },
        status,
      );
    if (act === undefined) {
      const wire = groupsOf && changeEntries(await groupsOf(form), form.wire, intent);
      if (wire === undefined) throw refusalResponse(unknownEvent, linkOf(back, form), textsIn(form));
      return again(200, replyOn(form, {}), wire);
    }
    const outcome = await act.run(form);
    if (!outcome.ok) {
      const { refusal } = outcome;
      if (refusal.code === 'unproven') throw proofAsked(refusal, form.url, form.fields);
      return again(statusOf[refusal.code], await refused(form, act, refusal, linkOf(back, form)), form.wire);
    }
    if (outcome.again !== undefined) {
      const reply = replyOn(form, act);
      return again(200, { ...reply, entries: { ...reply.entries, ...outcome.again } }, form.wire);
    }
    const { said, to: next = to(form) } = outcome;
    if (said === undefined) return seeOther(next);
    const flash: Flash = typeof said === 'string' ? { kind: 'success', message: said } : said;
    return redirectWithFlash(form.context, next, flash);
  };

function formOf(request: DeskRequest, fields: FormData): DeskForm {
  return {
    ...request,
    fields,
    text: (name) => textOf(fields, name),
    texts: (name) => fields.getAll(name).filter((value) => typeof value === 'string'),
    day: (name) => readDate(textOf(fields, name).trim()),
    requestId: [textOf(fields, 'requestId')].find(isUuid),
    number: (name) => wholeNumber(textOf(fields, name)) ?? -1,
    get wire() {
      return readWire(fields.entries());
    },
  };
}

/** @returns the texts of a form by the names of its inputs, without passwords and without `lists` */
export const entriesOf = (fields: FormData, lists: readonly string[] = []): DeskReply['entries'] =>
  Object.fromEntries(
    [...fields].flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'password' && !lists.includes(name) ? [[name, value]] : [],
    ),
  );

async function refused(form: DeskForm, act: DeskAct, refusal: Refusal, back: Link): Promise<DeskReply> {
  const { code } = refusal;
  if (code === 'not-found' || code === 'not-allowed') throw refusalResponse(refusal, back, textsIn(form));
  const { inputOf = (path) => path, newest } = act;
  // Whoever was refused for what he wrote still decides on what his page showed.
  const version = code === 'invalid' ? undefined : await newest?.(form);
  const problems = problemsIn(refusal).map(({ path, message }) => ({ path: inputOf(path, form), message }));
  return { ...replyOn(form, act), problems, conflict: code === 'changed-meanwhile', ...present({ version }) };
}

/** Shorter than this nobody minds to write again. */
const worthCopying = 20;

/** @returns what somebody wrote in words of his own: the error page shows it to be copied, for no page takes it any more */
const textsIn = ({ fields }: DeskForm): readonly string[] =>
  Object.values(entriesOf(fields)).filter(
    (text) => text.trim().length >= worthCopying && /\p{L}\s+\p{L}/u.test(text),
  );

/** @returns all that was sent, with nothing said against it */
function replyOn(form: DeskForm, { lists = [] }: Pick<DeskAct, 'lists'>): DeskReply {
  const sent = form.number('version');
  return {
    intent: form.text('intent'),
    entries: entriesOf(form.fields, lists),
    ticked: Object.fromEntries(lists.map((name) => [name, form.texts(name)])),
    problems: [],
    conflict: false,
    ...(sent >= 0 && { version: sent }),
  };
}
