// Every kind of inquiry against its table: everybody at every state, each step that the table knows, and any path of steps and days.
// The model below knows the table and who is who; what the portal offers, does and refuses must agree with it.
import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';

import type { InquiryCapacity, InquiryFacts, InquiryKind, InquiryTransition } from '#app/inquiries/kind.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { openTransitions, permit, stateOf, targetOf } from '#app/steps/permit.ts';
import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { openInquiry } from '#app/domain/inquiries/open-inquiry.server.ts';
import { listInbox } from '#app/domain/inquiries/list-inquiries.server.ts';
import { openPublished } from '#app/domain/inquiries/read-published.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { decisionQuestions } from '#app/inquiries/decision-fields.ts';
import { decisionForm } from '#app/steps/decision-form.ts';
import { isPast } from '#app/inquiries/periods.ts';
import { defined } from '#app/values/present.ts';
import {
  latePeriods,
  runningPeriod,
  withRunning,
  type LimitPeriod,
  type RunningPeriod,
} from '#catalog/limit-periods.ts';
import { addDays, localDate, localTime } from '#catalog/local-date.ts';
import { minuteMs } from '#app/values/durations.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { findInquiry, type InquiryRow } from '#db/queries/inquiries.server.ts';
import { listInquiryEvents } from '#db/queries/inquiries-parts.server.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { actAsWriter } from '../support/proven-writer.ts';

const database = useDatabase();
const today = { today: '2026-11-17', unitName: 'Ủy ban nhân dân xã Phú An' };

let portal: TestPortal;
const start = new Date('2026-11-17T09:00:00+07:00');
/** Open ones with which others may go, one of them given to a unit: their ids, once somebody needs them. */
let mains: Map<string, string>;
beforeEach(() => {
  portal = testPortal(database.db);
  mains = new Map();
});

/** Who stands before an inquiry. The two at the desk have every part that staff can have without being a leader. */
const cast = {
  requester: undefined,
  desk: people.desk,
  civil: people.civil,
  land: people.land,
  chairman: people.head,
  deputy: people.deputy,
  administrator: people.administrator,
} as const satisfies Record<string, Staff | undefined>;
type Person = keyof typeof cast;
const everybody = Object.keys(cast) as Person[];

/** Where the cast works, of the units that questions are given to here. */
const unitsOf: Readonly<Partial<Record<Person, readonly string[]>>> = {
  desk: ['van-phong'],
  civil: ['tu-phap'],
  land: ['dia-chinh', 'ke-hoach'],
};

interface Model {
  readonly state: string;
  readonly facts: InquiryFacts;
  readonly unit?: string;
  readonly officer?: string;
  readonly drafters: readonly string[];
  /** Staff who wrote or decided so far, and those who had by the time the writer asked for another look. */
  readonly decided: readonly string[];
  readonly deciders: readonly string[];
  readonly publicationWriters: readonly string[];
  /** Taken back, it is not shown again. */
  readonly nameTaken?: boolean;
  /** What was proposed names whoever wrote. */
  readonly proposesName?: boolean;
  readonly reopened: boolean;
}

/** What is filed here lets the name be read. */
const givesName = (kind: InquiryKind): boolean =>
  kind.fields.nameShown !== undefined && exampleWire(formOf(kind), today)[kind.fields.nameShown] === 'shown';

const modelOf = (kind: InquiryKind): Model => ({
  state: kind.initial,
  facts: {
    received: false,
    extended: false,
    handling: null,
    pastLimit: false,
    askedBack: false,
    assigned: false,
    public: false,
    named: false,
    nameGiven: givesName(kind),
    takedownAsked: false,
    rated: false,
    reopenable: false,
    erased: false,
    publicationProposed: false,
    refuses: false,
  },
  drafters: [],
  decided: [],
  deciders: [],
  publicationWriters: [],
  reopened: false,
});

const idOf = (person: Person): string | null => cast[person]?.userId ?? null;

function capacities(kind: InquiryKind, person: Person, { unit, officer }: Model): readonly InquiryCapacity[] {
  const actor: Staff | undefined = cast[person];
  if (actor === undefined) return ['requester'];
  const as: InquiryCapacity[] = [];
  const units = unitsOf[person] ?? [];
  const holds = (roles: readonly string[] = []) => actor.roles.some((role) => roles.includes(role));
  if (holds(kind.handlers.roles) || units.some((one) => kind.handlers.units.includes(one)))
    as.push('handler');
  if (holds(kind.approvers?.roles)) as.push('approver');
  if (unit !== undefined && units.includes(unit) && (officer ?? actor.userId) === actor.userId)
    as.push('assignee');
  return as;
}

const seesAll = (kind: InquiryKind, person: Person): boolean =>
  person === 'desk' ||
  (person === 'administrator' && kind.viewers.includes('administrator')) ||
  ((person === 'chairman' || (person === 'deputy' && kind.approvers !== undefined)) &&
    (kind.approvers !== undefined || kind.viewers.includes('chairman')));

function permitted(kind: InquiryKind, person: Person, model: Model, event: string) {
  const now = {
    state: model.state,
    version: 1,
    facts: model.facts,
    people: {
      drafter: model.drafters,
      decider: model.deciders,
      'publication-writer': model.publicationWriters,
    },
  };
  const found = permit(
    kind,
    now,
    { accounts: [idOf(person) ?? []].flat(), identified: true, as: capacities(kind, person, model) },
    { event },
  );
  return found.ok ? found.transition : undefined;
}

const choices = ['tu-phap', 'dia-chinh', 'tu-phap/demo-hotich'];

/** They stand for open ones, which only a walk knows: given to nobody, and to a unit. */
const standIns = { main: undefined, 'main-of-unit': 'tu-phap' } as const;

/** What is written for a step: the example of each field; unit and class change with the number of the step. */
function wireFor(kind: InquiryKind, event: string, number: number): Wire {
  const transition = kind.transitions.find((one) => one.event === event);
  if (transition === undefined) return {};
  const asks = decisionQuestions(kind, transition, {
    choices: choices.map((value) => ({ value, label: value })),
    mains: Object.keys(standIns).map((value) => ({ value, label: value })),
    mayName: true,
    corrects: true,
  });
  const example = exampleWire(decisionForm({ ...transition, asks }), today);
  const classes = Object.keys(kind.clock.limits);
  const wire = {
    ...example,
    ...(classes.length > 0 && { handling: classes[number % classes.length] ?? '' }),
  };
  const assignee = choices[number % choices.length] ?? '';
  if (transition.merges === 'into') return { ...wire, main: Object.keys(standIns)[number % 2] ?? '' };
  return transition.assigns === true ? { ...wire, assignee } : wire;
}

function after(
  kind: InquiryKind,
  model: Model,
  transition: InquiryTransition,
  person: Person,
  wire: Wire,
): Model {
  const id = idOf(person);
  const { facts } = model;
  const [unit, officer] = typeof wire['assignee'] === 'string' ? wire['assignee'].split('/') : [];
  const restarts = transition.clock === 'restart';
  const given: { readonly unit?: string | undefined; readonly officer?: string | undefined } =
    transition.assigns === true
      ? { unit, officer }
      : transition.merges === 'into'
        ? { unit: wire['main'] === 'main-of-unit' ? standIns['main-of-unit'] : undefined }
        : restarts
          ? {}
          : { unit: model.unit, officer: model.officer };
  const writes = transition.draft === 'write' && id !== null;
  const taken =
    writes && transition.draftOf === undefined && given.unit !== undefined
      ? { officer: given.officer ?? id }
      : {};
  const state = targetOf(transition, model.state);
  const reopened = model.reopened || restarts;
  const { publication } = transition;
  const publicationProposed =
    publication === 'propose' ||
    (facts.publicationProposed &&
      state === model.state &&
      transition.assigns !== true &&
      (publication === undefined || publication === 'keep'));
  const isTakenBack =
    publication === 'withdraw-name' ||
    publication === 'ask-withdraw' ||
    kind.states[state]?.outcome === 'withdrawn';
  const isPublic = publication === 'issue' || (facts.public && publication !== 'withdraw');
  const decides = transition.draft !== undefined || kind.states[state]?.outcome !== undefined;
  const next = {
    state,
    reopened,
    decided: decides && id !== null ? [...new Set([...model.decided, id])].toSorted() : model.decided,
    deciders: restarts ? model.decided : model.deciders,
    facts: {
      ...facts,
      ...(restarts && { extended: false, handling: null, askedBack: false, pastLimit: false }),
      ...(transition.clock === 'pause' && { askedBack: true }),
      ...defined({ handling: transition.classifies }),
      ...(typeof wire['rating'] === 'string' && { rated: true }),
      reopenable: kind.reopening !== undefined && kind.states[state]?.outcome !== undefined && !reopened,
      ...(transition.clock === 'start' && {
        received: true,
        handling: typeof wire['handling'] === 'string' ? wire['handling'] : facts.handling,
      }),
      ...(transition.clock === 'extend' && { extended: true }),
      assigned: given.unit !== undefined,
      public: isPublic,
      named:
        isPublic &&
        !isTakenBack &&
        (publication === 'issue' ? model.proposesName === true && model.nameTaken !== true : facts.named),
      nameGiven: facts.nameGiven && !isTakenBack,
      takedownAsked:
        isPublic &&
        publication !== 'keep' &&
        (publication === 'ask-withdraw' || (facts.takedownAsked && facts.public)),
      publicationProposed,
      ...(transition.draft !== undefined && {
        refuses: transition.draft === 'write' && transition.draftOf === 'refusal',
      }),
    },
    publicationWriters:
      publication === 'issue'
        ? []
        : publication === 'propose'
          ? [...new Set([...model.publicationWriters, id ?? ''])]
          : model.publicationWriters,
    ...((model.nameTaken === true || isTakenBack) && { nameTaken: true }),
    ...((publication === 'propose' ? wire['name'] === 'shown' : model.proposesName === true) && {
      proposesName: true,
    }),
    drafters:
      transition.draft === 'issue' ? [] : writes ? [...new Set([...model.drafters, id])] : model.drafters,
    ...given,
    ...taken,
  };
  return JSON.parse(JSON.stringify(next)) as Model;
}

const formOf = (kind: InquiryKind) => {
  const form = kind.forms[0]?.form;
  if (form === undefined) throw new Error(`${kind.id} has no form`);
  return form;
};

async function filed(kind: InquiryKind): Promise<string> {
  const form = formOf(kind);
  const sent = { kind, formCode: form.code, wire: exampleWire(form, today), requestId: randomUUID() };
  return accepted(await fileInquiry(portal.deps, undefined, sent)).code;
}

const see = async (kind: InquiryKind, code: string) =>
  accepted(await followInquiry(portal.deps, { kind, code })).inquiry;

let proposals = 0;

async function act(kind: InquiryKind, code: string, event: string, person: Person, wire: Wire) {
  const version = (await findInquiry(database.db.$client, { kind: kind.id, code }))?.version ?? 0;
  const main =
    wire['main'] === 'main' || wire['main'] === 'main-of-unit'
      ? { main: await mainOf(kind, wire['main']) }
      : {};
  const asks = kind.transitions.find((one) => one.event === event)?.asks ?? [];
  const days = Object.fromEntries(
    asks.flatMap(({ kind: asked, id }) =>
      asked === 'date' ? [[id, dayAhead()]] : asked === 'moment' ? [[id, minuteAhead()]] : [],
    ),
  );
  if (kind.transitions.some((one) => one.event === event && one.afterHour === true))
    portal.clock.set(new Date(portal.clock.now().getTime() + 2 * minuteMs));
  // Words for everybody are other words each time: the same are not proposed again.
  const isProposal = kind.transitions.some((one) => one.event === event && one.publication === 'propose');
  const words = isProposal ? { title: `Đèn đường ${(proposals += 1)}` } : {};
  const step = {
    kind,
    code,
    event,
    version,
    requestId: randomUUID(),
    wire: { ...wire, ...words, ...main, ...days },
  };
  const actor = cast[person];
  return actor === undefined ? actAsWriter(portal.deps, step) : decideInquiry(portal.deps, actor, step);
}

/** As a form sends a day that a notice of progress may name. */
function dayAhead() {
  const [year = '', month = '', day = ''] = addDays(localDate(portal.clock.now()), 20).split('-');
  return { day, month, year };
}

/** An hour that is appointed, and over soon. */
function minuteAhead() {
  const soon = new Date(portal.clock.now().getTime() + minuteMs);
  const [year = '', month = '', day = ''] = localDate(soon).split('-');
  const [hour = '', minute = ''] = localTime(soon).split(':');
  return { day, month, year, hour, minute };
}

/** The id of the open one that is meant. */
async function mainOf(kind: InquiryKind, which: keyof typeof standIns): Promise<string> {
  const known = mains.get(`${kind.id} ${which}`);
  if (known !== undefined) return known;
  const code = await filed(kind);
  const step = (is: (one: InquiryTransition) => boolean) => kind.transitions.find(is)?.event ?? '';
  accepted(
    await act(
      kind,
      code,
      step(({ clock }) => clock === 'start'),
      'desk',
      {},
    ),
  );
  const unit = standIns[which];
  if (unit !== undefined)
    accepted(
      await act(
        kind,
        code,
        step(({ assigns }) => assigns === true),
        'desk',
        { assignee: unit },
      ),
    );
  const [row] = await database.db.$client<{ id: string }[]>`select id from inquiries where code = ${code}`;
  const id = row?.id ?? '';
  mains.set(`${kind.id} ${which}`, id);
  return id;
}

/** The periods as the events alone tell them. */
const periodsIn = (events: Awaited<ReturnType<typeof listInquiryEvents>>): readonly LimitPeriod[] =>
  events.reduce<readonly LimitPeriod[]>(
    (periods, { at, detail: { period } }) =>
      period === undefined ? periods : withRunning(periods, period as RunningPeriod | null, at),
    [],
  );

interface Step {
  readonly event: string;
  readonly person: Person;
  readonly wire: Wire;
  /** What it is in the table, and where it leads. */
  readonly transition?: InquiryTransition;
  readonly state?: string;
}

/** No step of the table: so many days pass that whatever limit runs is past. */
const limitPasses: Step = { event: 'the limit passes', person: 'desk', wire: {} };
const limitPassesIn = 200 * 24 * 3_600_000;
const runs = (kind: InquiryKind, { state }: Model) => kind.states[state]?.clock === 'running';

const keyOf = (model: Model) =>
  JSON.stringify({ ...model, drafters: model.drafters.length, decided: 0, deciders: model.deciders.length });

/** The shortest ways, by the model alone: to every state, and to every transition. */
function explore(kind: InquiryKind) {
  const events = [...new Set(kind.transitions.map(({ event }) => event))];
  const states = new Map<string, { model: Model; path: readonly Step[] }>();
  /** To every state while everybody reads a version that names whoever wrote, and one that does not. */
  const shown = new Map<string, { model: Model; path: readonly Step[] }>();
  const transitions = new Map<InquiryTransition, readonly Step[]>();
  const seen = new Set<string>();
  let front = [{ model: modelOf(kind), path: [] as readonly Step[] }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { model, path } of front) {
      if (!states.has(model.state)) states.set(model.state, { model, path });
      const { facts } = model;
      const as = `${model.state} ${facts.named ? 'named' : 'nameless'}`;
      if (facts.public && !facts.takedownAsked && !shown.has(as)) shown.set(as, { model, path });
      for (const person of everybody) {
        for (const event of events) {
          const transition = permitted(kind, person, model, event);
          if (transition === undefined) continue;
          for (const number of [0, 1, 2]) {
            const wire = wireFor(kind, event, number);
            const end = after(kind, model, transition, person, wire);
            const last = { event, person, wire, transition, state: end.state };
            if (!transitions.has(transition)) transitions.set(transition, [...path, last]);
            const key = keyOf(end);
            if (seen.has(key)) continue;
            seen.add(key);
            next.push({ model: end, path: [...path, last] });
          }
        }
      }
      const late = { ...model, facts: { ...model.facts, pastLimit: true } };
      const key = keyOf(late);
      if (!runs(kind, model) || seen.has(key)) continue;
      seen.add(key);
      next.push({ model: late, path: [...path, limitPasses] });
    }
    front = next;
  }
  return { events, states, shown, transitions };
}

/** @param look at it after each step of the table */
async function walk(
  kind: InquiryKind,
  path: readonly Step[],
  look: (code: string, step: Step) => Promise<void> = async () => {},
): Promise<string> {
  portal.clock.set(start);
  const code = await filed(kind);
  for (const step of path) {
    if (step === limitPasses) portal.clock.set(new Date(+start + limitPassesIn));
    else {
      accepted(await act(kind, code, step.event, step.person, step.wire));
      await look(code, step);
    }
  }
  return code;
}

/** Of the ways to each transition those that no longer one goes as well. */
function longest(ways: Iterable<readonly Step[]>): readonly (readonly Step[])[] {
  const gone = new Set<InquiryTransition | undefined>();
  return [...ways]
    .toSorted((one, other) => other.length - one.length)
    .filter((way) => {
      if (gone.has(way.at(-1)?.transition)) return false;
      for (const { transition } of way) gone.add(transition);
      return true;
    });
}

async function offered(kind: InquiryKind, code: string, person: Person): Promise<string[] | undefined> {
  const actor = cast[person];
  if (actor === undefined) return (await see(kind, code)).actions.map(({ event }) => event);
  const opened = await openInquiry(portal.deps, actor, { kind, code });
  return opened.ok ? opened.inquiry.actions.map(({ event }) => event) : undefined;
}

describe.each(inquiryKinds.map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  const explored = explore(kind);
  const row = async (code: string) =>
    (await findInquiry(database.db.$client, { kind: kind.id, code })) as InquiryRow;

  test('Đ10.12 Đ13.2 Đ10.8a: every state and every transition of the table can be reached, and leads where the table says', async () => {
    expect([...explored.states.keys()].sort()).toEqual(Object.keys(kind.states).sort());
    // What is public is taken down from whatever state, also where a kind never comes there with something public.
    const reached = new Set([...explored.transitions.keys()].map(({ event }) => event));
    const isUnreached = (one: InquiryTransition) =>
      !explored.transitions.has(one) && !(one.when?.includes('public') === true && reached.has(one.event));
    expect(kind.transitions.filter(isUnreached)).toEqual([]);
    for (const way of longest(explored.transitions.values()))
      await walk(kind, way, async (code, { event, state }) =>
        expect((await row(code)).state, event).toBe(state),
      );
  });

  test('Đ10.12 Đ13.2 Đ10.8a: at every state everybody is offered what the table opens to him; all else is refused and changes nothing', async () => {
    let turn = 0;
    for (const { model, path } of explored.states.values()) {
      const code = await walk(kind, path);
      for (const person of everybody) {
        const open = explored.events.filter((event) => permitted(kind, person, model, event) !== undefined);
        const units = unitsOf[person] ?? [];
        const sees =
          person === 'requester' ||
          seesAll(kind, person) ||
          (model.unit !== undefined && units.includes(model.unit));
        const shown = await offered(kind, code, person);
        expect(shown?.toSorted(), `${person} at ${model.state}`).toEqual(sees ? open.toSorted() : undefined);
      }
      for (const event of explored.events) {
        const barred = everybody.filter((person) => permitted(kind, person, model, event) === undefined);
        turn += 1;
        const person = barred[turn % barred.length];
        // What nobody may do here is refused by the same rule: one of four is asked for.
        if (person === undefined || (barred.length === everybody.length && turn % 4 > 0)) continue;
        const outcome = await act(kind, code, event, person, wireFor(kind, event, turn));
        expect(outcome.ok, `${person}: ${event} at ${model.state}`).toBe(false);
      }
      expect((await row(code)).state).toBe(model.state);
      // Whoever wrote reads of no state that is told apart within the office alone.
      const { sameAs = model.state } = stateOf(kind, model.state);
      expect((await see(kind, code)).state).toBe(sameAs);
    }
  }, 120_000);

  test('Đ10.12 Đ13.2 Đ10.8a: any path of steps and days keeps to the table, and its chain holds; no act after a limit lowers the number of late, and what ended stays as it ended', async () => {
    /** What is true at this moment, which the model does not reckon. */
    const atThisMoment = (model: Model, { limitPeriods, finishedAt }: InquiryRow): Model => {
      const now = portal.clock.now();
      const isOpen = finishedAt === null || localDate(now) <= addDays(localDate(finishedAt), 30);
      const { facts } = model;
      return {
        ...model,
        facts: {
          ...facts,
          pastLimit: isPast(limitPeriods, now),
          reopenable: facts.reopenable && isOpen,
        },
      };
    };
    const aStep = fc.record({
      event: fc.constantFrom(...explored.events),
      person: fc.constantFrom(...everybody),
      // Of three steps one is any, the others are such as the table allows.
      pick: fc.nat(999),
      hours: fc.integer({ min: 1, max: 200 }),
      dayOff: fc.integer({ min: -20, max: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 4, maxLength: 10 }), async (path) => {
        portal.clock.set(start);
        const code = await filed(kind);
        let model = modelOf(kind);
        for (const [number, { event, person, pick, hours, dayOff }] of path.entries()) {
          portal.clock.set(new Date(+portal.clock.now() + hours * 3_600_000));
          const now = portal.clock.now();
          const before = await row(code);
          model = atThisMoment(model, before);
          const open = everybody.flatMap((one) =>
            explored.events
              .filter((step) => permitted(kind, one, model, step) !== undefined)
              .map((step) => [step, one] as const),
          );
          const [chosen, by] = (pick % 3 > 0 ? open[pick % open.length] : undefined) ?? [event, person];
          const expected = permitted(kind, by, model, chosen);
          const wire = wireFor(kind, chosen, number);
          // The calendar of the days before changes, too.
          const date = addDays(localDate(now), dayOff);
          await database.owner.$client`insert into calendar_days (date, kind, label, legal_basis)
            values (${date}, 'off', 'Nghỉ', 'thử') on conflict do nothing`;
          const outcome = await act(kind, code, chosen, by, wire);
          expect(outcome.ok, `${by}: ${chosen} at ${model.state}`).toBe(expected !== undefined);
          if (expected !== undefined) model = after(kind, model, expected, by, wire);
          const stored = await row(code);
          expect(stored.state).toBe(model.state);
          expect([stored.public, stored.named, stored.takedownAsked]).toEqual([
            model.facts.public,
            model.facts.named,
            model.facts.takedownAsked,
          ]);
          const { limitPeriods, pauses } = stored;
          const lateBefore = latePeriods(before.limitPeriods, now).length;
          expect(latePeriods(limitPeriods, now).length).toBeGreaterThanOrEqual(lateBefore);
          const ended = before.limitPeriods.filter(({ until }) => until !== undefined);
          expect(limitPeriods.slice(0, ended.length)).toEqual(ended);
          const { clock } = stateOf(kind, model.state);
          const isStopped = pauses.at(-1)?.from !== undefined && pauses.at(-1)?.until === undefined;
          expect(runningPeriod(limitPeriods) !== undefined).toBe(
            clock === 'running' || (clock === 'paused' && !isStopped),
          );
        }
        const { id, limitPeriods } = await row(code);
        expect(limitPeriods).toEqual(periodsIn(await listInquiryEvents(database.db.$client, id)));
        await database.owner.$client`delete from calendar_days where label = 'Nghỉ' and legal_basis = 'thử'`;
      }),
      { numRuns: 6, endOnFailure: true },
    );
    expect((await verifyEventChains(database.db)).broken).toBeUndefined();
    // Of six paths a slow machine makes a quarter of a minute; cut off, or looking for a shorter path, this one would go on in
    // the clock of the next.
  }, 120_000);

  test('what is public can be left without its name and taken down in every state, by whoever wrote and by the office alone; corrected by two', async () => {
    const publicAt = async (code: string) => {
      const slug = (await see(kind, code)).publicAddress?.split('/').at(-1);
      return slug === undefined
        ? undefined
        : accepted(await openPublished(portal.deps, kind, slug)).published;
    };
    const say = (event: string) => ({ ...wireFor(kind, event, 0), name: 'withheld' });
    // The first state is walked with a name and without, each other one as it may be in its turn.
    const states = [...new Set([...explored.shown.values()].map(({ model }) => model.state))];
    const shown = states.flatMap((state, turn) => {
      const ways = [...explored.shown].filter(([, { model }]) => model.state === state);
      return turn === 0 ? ways : ways.slice(turn % ways.length).slice(0, 1);
    });
    const isOpenAgain = shown.some(([as]) => !as.startsWith('published'));
    expect(isOpenAgain).toBe(kind.publication !== undefined && kind.reopening !== undefined);
    for (const [as, { model, path }] of shown) {
      const code = await walk(kind, path);
      const name = (await publicAt(code))?.name;
      expect(name !== undefined, as).toBe(model.facts.named);
      // The page says what is true: it is looked at again, or was.
      const { again } = (await publicAt(code)) ?? {};
      expect(again?.now === 'open', as).toBe(
        model.reopened && kind.states[model.state]?.outcome === undefined,
      );
      expect(await offered(kind, code, 'requester'), as).toContain('ask-unpublish');
      expect(await offered(kind, code, 'desk'), as).toContain('unpublish');
      if (model.facts.named) {
        expect(await offered(kind, code, 'requester'), as).toContain('withdraw-name');
        expect(await offered(kind, code, 'desk'), as).toContain('withdraw-name');
      }
      const correct = model.state === 'answered' ? 'propose-publication' : 'edit-publication';
      accepted(await act(kind, code, correct, 'desk', say(correct)));
      expect(await offered(kind, code, 'chairman'), as).toContain('return-publication');
      // Whoever wrote wants it away: the name goes at once, what waited for approval lapses, and the office takes it down or leaves it.
      accepted(await act(kind, code, 'ask-unpublish', 'requester', say('ask-unpublish')));
      expect((await publicAt(code))?.name, as).toBeUndefined();
      expect((await publicAt(code))?.corrections, as).toEqual([]);
      expect((await act(kind, code, 'approve-edit', 'chairman', {})).ok, as).toBe(false);
      const mine = accepted(await listInbox(portal.deps, people.desk, { kind, stage: 'mine' }));
      expect(
        mine.lines.map((line) => line.code),
        as,
      ).toContain(code);
      accepted(await act(kind, code, 'keep-published', 'chairman', say('keep-published')));
      expect((await publicAt(code))?.name, as).toBeUndefined();
      accepted(await act(kind, code, 'unpublish', 'desk', say('unpublish')));
      expect(await publicAt(code), as).toBeUndefined();
      const [row] = await database.db.$client<{ slug: string; name: string | null }[]>`
        select p.slug, p.name from inquiry_publications p join inquiries i on i.id = p.inquiry_id where code = ${code}`;
      expect(row?.name, as).toBeNull();
      expect(accepted(await openPublished(portal.deps, kind, row?.slug ?? '')).published, as).toBeUndefined();
    }
  }, 120_000);

  test('says in its table only what can be done: states, papers, units and forms that exist', () => {
    const texts = { facts: modelOf(kind).facts, people: {} };
    for (const transition of kind.transitions) {
      for (const state of transition.from) expect(Object.keys(kind.states)).toContain(state);
      if (transition.to !== 'same') expect(Object.keys(kind.states)).toContain(transition.to);
      if (transition.paper !== undefined) expect(Object.keys(kind.papers)).toContain(transition.paper);
      if (transition.draft !== undefined) expect(kind.drafts).toBeDefined();
      if (transition.publication !== undefined) expect(kind.publication).toBeDefined();
      if (transition.by.includes('approver')) expect(kind.approvers).toBeDefined();
      expect(kind.transitions.filter(({ segment }) => segment === transition.segment)).toSatisfy(
        (same: InquiryTransition[]) => same.every(({ event }) => event === transition.event),
      );
    }
    for (const [state, { outcome, waitsFor, clock, merged }] of Object.entries(kind.states)) {
      expect(outcome !== undefined, state).toBe(clock === 'stopped');
      if (outcome === undefined) {
        // A limit runs, or whoever wrote has to answer; it is somebody's, or goes with a main one; and he can lead it on.
        const whose =
          clock === 'paused' ? 'requester' : (waitsFor ?? (merged === true ? 'handler' : undefined));
        const ways = kind.transitions.filter(
          ({ from, to, by }) => from.includes(state) && to !== 'same' && by.some((one) => one === whose),
        );
        expect(ways.length, state).toBeGreaterThan(0);
      }
      if (waitsFor === undefined) continue;
      const now = { state, version: 1, ...texts };
      expect(
        openTransitions(kind, now, { accounts: ['x'], identified: true, as: [waitsFor] }).length,
        state,
      ).toBeGreaterThan(0);
    }
  });
});
