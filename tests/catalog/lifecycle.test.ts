// The life of a dossier, checked on the table itself: whatever is added to it must keep these.
import { describe, expect, it } from 'vitest';

import { openTransitions } from '#app/steps/permit.ts';
import {
  capacities,
  dossierSteps,
  eventAt,
  newsAhead,
  newsSentence,
  passesOn,
  stateIds as allStates,
  states,
  statesWaitingFor,
  transitionOf,
  undoingOf,
  undoMinutes,
  waitsFor,
  type Capacity,
  type DossierEvent,
  type DossierFacts,
  type DossierState,
} from '#catalog/index.ts';
import { groupsOf, workOrder, type WorkingCapacity } from '#catalog/work-order.ts';

const table = dossierSteps.transitions;
const allEvents = [...new Set(table.map((t) => t.event))];
const either = [true, false];
const exemptionBeside = { none: 'claimed', proposed: 'accepted', signed: 'refused' } as const;
const endingBeside = { none: 'none', proposed: 'decline', signed: 'stop' } as const;
const correctionBeside = { proposed: 'revoke', signed: 'replace' } as const;
/** What can be taken back, and where it found the dossier. */
const justDone: readonly (readonly [string | null, DossierState | null])[] = [
  [null, null],
  ['take', 'processing'],
  ['start-processing', 'received'],
  ['submit-result', 'processing'],
  ['submit-signed-result', 'processing'],
  ['return', 'completed'],
  ['refuse', 'submitted'],
  ['decline', 'received'],
  ['complete', 'processing'],
  ['confirm-result', 'awaiting-signature'],
  ['stop', 'awaiting-verification'],
  ['stop', 'supplement-requested'],
  ['confirm-withdrawal', 'withdrawn'],
];
const draftBeside = { none: 'foreseen', proposed: 'waits', signed: 'not-foreseen' } as const;
const allFacts: readonly DossierFacts[] = either.flatMap((paymentDue) =>
  either.flatMap((amountToSet) =>
    either.flatMap((received) =>
      either.flatMap((extendable) =>
        (['none', 'proposed', 'signed'] as const).flatMap((postponement) =>
          (['nobody', 'actor', 'another'] as const).flatMap((held) =>
            justDone.map(([undoable, undoneState]) => ({
              ...{
                paymentDue,
                amountToSet,
                received,
                held,
                postponement,
                extendable,
                undoable,
                undoneState,
              },
              // Rules of the table do not turn on these together with others: they are not crossed with them.
              handlingStep: held === 'nobody' ? ('only' as const) : ('between' as const),
              certificateDraft: draftBeside[postponement],
              proposedStep:
                postponement === 'signed' && !amountToSet
                  ? ('supplement' as const)
                  : amountToSet && postponement !== 'none'
                    ? correctionBeside[postponement]
                    : endingBeside[postponement],
              submittedByActor: extendable,
              signedByHand: received,
              exemption: exemptionBeside[postponement],
              asksAlone: !extendable,
              decidedHere: extendable,
              granted: extendable || received,
              cameFrom: undoneState,
              reopenable: received,
              fetchedOnline: received,
              owesForResult: amountToSet && received,
              endHeldBack: false,
              writeOffProposed: extendable,
            })),
          ),
        ),
      ),
    ),
  ),
);

const openEvents = (state: DossierState, facts: DossierFacts, as: readonly Capacity[]) =>
  openTransitions(dossierSteps, { state, version: 1, facts }, { accounts: [], identified: true, as });

/** Every transition that exists there, whoever makes it. */
const leadingOn = (state: DossierState, event: string, facts: DossierFacts) =>
  table.filter(
    (t) =>
      t.event === event &&
      t.from.includes(state) &&
      (t.when ?? []).every((circumstance) => dossierSteps.circumstances[circumstance](facts)),
  );

const nextOf = (state: DossierState): DossierState[] =>
  table.filter((t) => t.from.includes(state)).map((t) => (t.to === 'same' ? state : t.to));

const allEventsFrom = (state: DossierState) =>
  table.filter((t) => t.from.includes(state)).map(({ event }) => event);

function reachableFrom(start: DossierState): Set<DossierState> {
  const seen = new Set([start]);
  for (const state of seen) for (const next of nextOf(state)) seen.add(next);
  return seen;
}

describe.each(allStates)('in the state %s', (state) => {
  const { final } = states[state];
  const openWith = new Map(allFacts.map((facts) => [facts, openEvents(state, facts, capacities)]));

  it.each(allEvents)('%s leads to at most one place, whatever the facts', (event) => {
    const amiss = allFacts.filter((facts) => {
      const leading = leadingOn(state, event, facts);
      const open = openWith.get(facts)?.filter((t) => t.event === event);
      return leading.length > 1 || open?.length !== leading.length || open[0] !== leading[0];
    });
    expect(amiss).toEqual([]);
  });

  it(
    final
      ? 'nothing can happen any more but what takes the end back, and what is owed is paid or written off, and its result is revoked or replaced'
      : 'there is a way to an end',
    () => {
      const corrections = [
        ...['propose-replacement', 'replace-result', 'return-correction', 'withdraw-correction'],
      ];
      const money = ['set-amount', 'settle-payment', 'propose-write-off', 'write-off', 'return-write-off'];
      if (final)
        expect(new Set(allEventsFrom(state).filter((event) => event !== 'undo'))).toEqual(
          new Set(
            {
              returned: [...money, ...corrections, 'propose-revocation', 'revoke-result'],
              'result-revoked': corrections,
              'closed-unpaid': ['settle-payment'],
            }[state as string] ?? [],
          ),
        );
      else expect([...reachableFrom(state)].some((s) => states[s].final)).toBe(true);
    },
  );

  it('can be reached from a draft', () => {
    expect(reachableFrom('draft')).toContain(state);
  });

  it('somebody holds the dossier until its end, and can act on it', () => {
    const { holder } = states[state];
    expect(holder === 'nobody').toBe(final);
    if (holder !== 'nobody') {
      const acts = allFacts.some((facts) => openEvents(state, facts, [holder]).length > 0);
      // Paying is the applicant's act, although the gateway's notification moves the dossier.
      expect(acts).toBe(true);
    }
  });

  it('tells the applicant in plain words what is going on', () => {
    expect(states[state].plain).toMatch(/\.$/);
  });
});

describe('the table of transitions', () => {
  it('does the same for each event wherever it is offered, as long as the facts are the same', () => {
    const keys = table.flatMap((t) =>
      t.from.map((from) => `${from} ${t.event} ${t.when?.join() ?? 'always'}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('demands a reason for whatever goes against the applicant', () => {
    // What two decide, whoever proposes it gives the reason for.
    const against: readonly DossierEvent[] = [
      'refuse',
      'request-supplement',
      'propose-supplement',
      'propose-decline',
      'propose-stop',
    ];
    for (const t of table) {
      if (against.includes(t.event as DossierEvent)) expect(t.reason).toBe('required');
    }
  });

  it('starts the legal clock at reception and nowhere else', () => {
    const starting = table.filter((t) => t.clock === 'start');
    expect(starting.map((t) => t.event)).toEqual(['receive']);
    for (const t of starting) expect(t.to !== 'same' && states[t.to].clock).toBe('running');
  });

  it('runs the clock only after reception', () => {
    for (const t of table) {
      if (t.to === 'same' || states[t.to].clock !== 'running' || t.clock === 'start') continue;
      if ('undoes' in t) continue;
      const running = t.from.every((from) => states[from].clock === 'running');
      expect(running || t.when?.includes('after-reception') === true).toBe(true);
    }
  });

  it('makes the limit longer only by a signature before the due day, of a second person', () => {
    const longer = table.filter((t) => t.clock === 'extend');
    expect(longer.map((t) => [t.event, t.by, t.byAnother, t.when])).toEqual([
      ['sign-apology', ['leader'], ['proposer'], ['postponement-proposed', 'extendable']],
    ]);
  });

  it('stops the clock in every final state and for every result', () => {
    for (const state of allStates) {
      if (states[state].final || state === 'completed') expect(states[state].clock).toBe('stopped');
    }
  });

  it('marks as supplements exactly what stops for one and what resumes from one after reception', () => {
    for (const t of table) {
      // Taken back, an end leaves the supplement as it stood.
      const stops = t.to === 'supplement-requested' && !('undoes' in t) && !('revokes' in t);
      const resumes =
        t.to === 'processing' &&
        t.from.includes('supplement-requested') &&
        !('revokes' in t) &&
        t.when?.includes('after-reception') === true;
      expect([t.event, t.clock === 'pause', t.clock === 'resume']).toEqual([t.event, stops, resumes]);
    }
  });

  it('lets an applicant do nothing that is an official act', () => {
    const own = [
      ...['submit', 'answer-supplement', 'fetch-result', 'withdraw', 'revoke-withdrawal'],
      ...['agree-to-draft', 'correct-draft'],
    ];
    for (const t of table) {
      expect(t.by.includes('applicant')).toBe(own.includes(t.event));
      // At the counter the desk does it for whoever has no account.
      if (own.includes(t.event))
        expect(['applicant', 'receptionist']).toEqual(expect.arrayContaining([...t.by]));
    }
  });

  it('tells the applicant by mail of everything but the work inside the house', () => {
    for (const t of table) {
      const inside = [
        ...['take', 'take-over', 'give-back', 'hand-over', 'start-processing', 'undo'],
        ...['propose-postponement', 'return-postponement', 'withdraw-postponement'],
        ...['propose-write-off', 'write-off', 'return-write-off'],
        ...['propose-decline', 'propose-stop', 'return-ending', 'withdraw-ending'],
        ...['propose-supplement', 'return-supplement-proposal', 'withdraw-supplement-proposal'],
        ...[
          'submit-result',
          'submit-signed-result',
          'return-result',
          'take-back-result',
          'next-step',
          'previous-step',
        ],
        'end-verification',
        ...['propose-revocation', 'propose-replacement', 'return-correction', 'withdraw-correction'],
      ].includes(t.event);
      expect(t.mail === undefined).toBe(inside);
      expect(t.inside === true).toBe(inside);
    }
  });

  it('says when the applicant is told: after the minutes in which it can be taken back, wherever it can', () => {
    for (const t of table.filter(({ mail, by }) => mail !== undefined && !by.includes('applicant'))) {
      const waits = undoingOf(t.event) !== undefined;
      expect([t.event, newsSentence(t).includes(`Sau ${undoMinutes} phút`)]).toEqual([t.event, waits]);
      expect(newsSentence(t).match(/người dân/gi)).toHaveLength(1);
      expect([t.event, newsAhead(t) !== '']).toEqual([t.event, waits]);
      for (const said of [t.explain, t.done])
        if (waits) expect([t.event, said]).not.toEqual([t.event, expect.stringContaining('báo tin')]);
    }
  });

  it('offers nothing that gives a result or asks for more while it is proposed that it ends without', () => {
    const waiting = allFacts.filter(
      ({ proposedStep }) => proposedStep === 'decline' || proposedStep === 'stop',
    );
    const events = (state: DossierState) =>
      waiting.flatMap((facts) => openEvents(state, facts, ['officer', 'one-stop-desk'])).map((t) => t.event);
    const ending = new Set((['received', 'processing', 'awaiting-verification'] as const).flatMap(events));
    for (const event of [
      'complete',
      'submit-signed-result',
      'submit-result',
      'start-processing',
      'request-supplement',
      'begin-verification',
    ])
      expect(ending).not.toContain(event);
    expect(ending).toContain('withdraw-ending');
  });

  it('lets nobody take what he cannot lead on, and whoever holds a dossier can give it back or hand it over', () => {
    for (const state of allStates) {
      for (const capacity of capacities) {
        const open = (held: DossierFacts['held']) =>
          allFacts
            .filter((facts) => facts.held === held && facts.undoable === null)
            .flatMap((facts) => openEvents(state, facts, [capacity]).map((t) => t.event));
        const takes = open('nobody').includes('take');
        expect([state, capacity, open('another').includes('take-over')]).toEqual([state, capacity, takes]);
        if (!takes) continue;
        const onward = table.filter(
          (t) =>
            t.from.includes(state) &&
            t.by.includes(capacity) &&
            t.to !== 'same' &&
            t.mail !== 'supplement-requested',
        );
        expect([state, capacity, onward.length > 0]).toEqual([state, capacity, true]);
        expect(open('actor')).toEqual(expect.arrayContaining(['give-back', 'hand-over']));
        expect(open('actor')).not.toContain('take');
      }
    }
  });

  it('tells a colleague, with a reason, whenever a dossier leaves the hands it is in or waits for him', () => {
    for (const t of table) {
      const leaves =
        t.holder === 'nobody' ||
        t.consequence === 'handing-over' ||
        t.when?.includes('held-by-another') === true;
      const waits = (t.to !== 'same' && states[t.to].holder === 'leader') || t.paper?.ahead === 'proposed';
      const isGivenBack =
        t.holder === 'submitter' ||
        (['postponement-settled', 'proposal-settled'].includes(t.consequence ?? '') &&
          t.by.includes('leader'));
      // What is taken back lies again where it lay: who was told of it then is told no more.
      if (!('undoes' in t) && (leaves || waits || isGivenBack))
        expect([t.event, t.tells]).not.toEqual([t.event, undefined]);
      // Who hands a draft over need not say more than the draft does.
      // So with what the applicant takes back, or says to a draft: it is read on the dossier.
      const saysItElsewhere = ['result-draft', 'result-on-paper', 'draft-answer'].includes(
        t.consequence ?? '',
      );
      if (t.tells !== undefined && !saysItElsewhere && !('revokes' in t))
        expect([t.event, t.reason]).toEqual([t.event, 'required']);
    }
  });

  it('names the dossier, the procedure and who made the step in what a colleague is told', () => {
    const facts = { dossier: 'H09-1', procedure: 'Đăng ký khai tử', by: 'Bà Hai', to: 'Ông Ba' };
    for (const { event, tells } of table) {
      if (tells === undefined) continue;
      expect([event, tells.subject(facts)]).toEqual([event, expect.stringContaining(facts.dossier)]);
      expect([event, tells.line(facts)]).toEqual([event, expect.stringContaining(facts.procedure)]);
      expect([event, tells.line(facts)]).toEqual([event, expect.stringContaining(facts.by)]);
    }
  });
});

describe('what waits for something beside whoever holds it', () => {
  const waiting = allStates.filter((state) => waitsFor(state) !== undefined && !holds(state));
  /** It waits for an act of its holder. */
  function holds(state: DossierState) {
    return waitsFor(state) === states[state].holder;
  }

  it('is a dossier that is verified', () => {
    expect(waiting).toEqual(['awaiting-verification']);
    expect(waiting).toEqual(statesWaitingFor('verification'));
  });

  it('stays in its hands, runs on by what the law gives, and comes back there with what was found', () => {
    for (const state of waiting) {
      const into = table.filter((t) => t.to === state && !('undoes' in t) && !('revokes' in t));
      expect(into.length).toBeGreaterThan(0);
      for (const t of into)
        for (const from of t.from) {
          expect([t.event, passesOn(from, state)]).toEqual([t.event, false]);
          expect([t.event, t.clock, states[state].clock]).toEqual([t.event, 'verify', states[from].clock]);
          const back = table.filter((one) => one.from.includes(state) && one.to === from);
          expect(back.map(({ reason, by, clock }) => [reason, by, clock])).toEqual([
            ['required', t.by, 'verified'],
          ]);
        }
    }
  });
});

describe('what can be taken back', () => {
  const undone = table.flatMap((undo) =>
    (undo.undoes ?? []).flatMap((event) =>
      table.filter((t) => t.event === event).map((t) => [event, t, undo] as const),
    ),
  );

  it.each(undone)('%s is put back where it was by whoever could do it, and moved no clock', (event, t) => {
    for (const from of t.from) {
      const to = t.to === 'same' ? from : t.to;
      const back = undone.filter(
        ([one, , undo]) =>
          one === event && undo.from.includes(to) && (undo.to === 'same' ? to : undo.to) === from,
      );
      expect([event, from, back.length > 0]).toEqual([event, from, true]);
      for (const [, , undo] of back) expect(undo.by).toEqual(expect.arrayContaining([...t.by]));
    }
    expect(t.clock).toBeUndefined();
  });

  it('is nothing that was taken back already', () => {
    expect(undone.map(([event]) => event)).not.toContain('undo');
  });
});

describe('what ends the handling of a dossier', () => {
  const ends = table.filter(
    (t) => t.undoes === undefined && t.to !== 'same' && (t.moment !== undefined || states[t.to].final),
  );
  const withdrawn = table.filter((t) => t.to === 'withdrawn' && !('undoes' in t)).flatMap(({ by }) => by);

  it('is done by one alone only where it can be taken back, and in writing', () => {
    const told = ends.map((t) => [
      ...[t.event, t.by.join(), t.paper?.kind ?? 'no paper'],
      t.byAnother === undefined ? 'alone' : `not by the ${t.byAnother.join()}`,
      table.some(({ undoes }) => undoes?.includes(t.event)) ? 'can be taken back' : 'stands',
    ]);
    expect(told).toEqual([
      // Told before; paying opens it again.
      ['close-unpaid', 'system', 'no paper', 'alone', 'stands'],
      ['refuse', 'one-stop-desk,officer', 'refusal', 'alone', 'can be taken back'],
      ['refuse', 'one-stop-desk,officer', 'refusal', 'alone', 'can be taken back'],
      ['sign-result', 'leader', 'result', 'not by the submitter', 'stands'],
      ['confirm-result', 'leader', 'result', 'not by the submitter', 'can be taken back'],
      // Another body decided it: the officer copies number and day from its paper.
      ['complete', 'officer', 'result', 'alone', 'can be taken back'],
      ['decline', 'leader', 'decline-notice', 'not by the decision-proposer', 'can be taken back'],
      ['return', 'one-stop-desk,officer', 'no paper', 'alone', 'can be taken back'],
      ['fetch-result', 'applicant', 'no paper', 'alone', 'stands'],
      // Another result can take its place.
      ['revoke-result', 'leader', 'no paper', 'not by the decision-proposer', 'stands'],
      // The applicant asked for it.
      ['confirm-withdrawal', 'one-stop-desk,officer', 'stop-notice', 'alone', 'can be taken back'],
      ['stop', 'leader', 'stop-notice', 'not by the decision-proposer', 'can be taken back'],
    ]);
    expect(new Set(withdrawn)).toEqual(new Set(['applicant', 'receptionist']));
  });

  it('asks for number, day and signer of a result that was signed on paper, and for no signer where another body decides', () => {
    const required = (event: string) =>
      transitionOf(event)
        ?.asks?.filter((field) => field.required === true)
        .map(({ id }) => id);
    expect(required('submit-signed-result')).toEqual(['documentNumber', 'signedOn', 'signer']);
    expect(required('complete')).toEqual(['documentNumber', 'signedOn']);
  });

  it('makes no result valid by the act of one person where the commune decides', () => {
    const here = allFacts.filter(({ decidedHere }) => decidedHere);
    const validating = allStates.flatMap((state) =>
      here.flatMap((facts) =>
        openEvents(state, facts, capacities).filter(
          (t) => t.paper?.kind === 'result' && t.mail !== undefined,
        ),
      ),
    );
    expect(new Set(validating.map(({ event }) => event))).toEqual(
      new Set(['sign-result', 'confirm-result', 'replace-result']),
    );
    for (const t of validating)
      expect([t.event, t.by, t.byAnother]).toEqual([
        ...[t.event, ['leader']],
        [t.event === 'replace-result' ? 'decision-proposer' : 'submitter'],
      ]);
  });

  it('says before the reception that it is not received, and after it that it is not granted or gone on with', () => {
    for (const t of ends.filter(({ consequence }) => consequence === 'refusal-paper')) {
      expect(t.label).toBe('Không tiếp nhận');
      for (const from of t.from)
        expect(from === 'submitted' || t.when?.includes('before-reception') === true).toBe(true);
    }
    for (const event of ['propose-decline', 'decline', 'propose-stop', 'stop', 'confirm-withdrawal'])
      expect(JSON.stringify(transitionOf(event))).not.toMatch(/tiếp nhận/i);
  });
});

it('only whoever holds a dossier leads it on, whoever nobody holds anybody of its office: leaders and what changes its holder aside', () => {
  const heldOrFree = ['not-held-by-another', 'held-by-actor', 'held-by-nobody', 'submitted-by-actor'];
  const free = table
    .filter((t) => t.by.some((by) => by === 'officer' || by === 'one-stop-desk') && t.undoes === undefined)
    .filter((t) => t.when?.some((circumstance) => heldOrFree.includes(circumstance)) !== true);
  expect(new Set(free.map(({ event }) => event))).toEqual(
    new Set(['take-over', 'propose-revocation', 'propose-replacement', 'withdraw-correction']),
  );
});

describe('what an event says of itself', () => {
  // The accountant has no page of a dossier: what he enters he enters where the payments are.
  const official = allEvents.filter(
    (event) =>
      transitionOf(event)?.by.some(
        (by) => !['applicant', 'receptionist', 'accountant', 'system'].includes(by),
      ) === true,
  );

  it('has one page of its own for each official act, with a name and a sentence, and nothing else has', () => {
    for (const event of official) {
      const { segment = '', explain } = transitionOf(event) ?? {};
      expect(segment).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(eventAt(segment)).toBe(event);
      expect(explain).toMatch(/\.$/);
    }
    expect(new Set(official.map((event) => transitionOf(event)?.segment)).size).toBe(official.length);
    for (const name of ['', 'submit', 'constructor', '__proto__']) expect(eventAt(name)).toBeUndefined();
  });

  it('says the same wherever it is made', () => {
    const words = (t: (typeof table)[number]) => [
      ...[t.label, t.segment, t.explain, t.look, t.reason, t.reasonWords, t.consequence, t.inside, t.tells],
      ...[t.holder, t.paper, t.scored, t.shows, t.usually, t.brief, t.done],
    ];
    for (const t of table) expect(words(t)).toEqual(words(transitionOf(t.event) ?? t));
  });

  it('tells what was done', () => {
    for (const event of official)
      expect([event, transitionOf(event)?.done]).toEqual([event, expect.stringMatching(/\.$/)]);
  });

  it('has a page wherever its paper is looked at before', () => {
    for (const t of table)
      if (t.paper?.ahead !== undefined) expect([t.event, t.segment]).toEqual([t.event, expect.any(String)]);
  });

  it('leaves a dossier that has passed to another office with nobody but those of that office', () => {
    for (const t of table.filter(({ holder }) => holder === 'actor'))
      for (const from of t.from)
        if (t.to !== 'same' && passesOn(from, t.to))
          expect([t.event, t.by]).toEqual([t.event, [states[t.to].holder]]);
  });
});

describe('the order of work', () => {
  const working = Object.keys(workOrder) as WorkingCapacity[];

  it.each(groupsOf(working).map(({ capacity, group }) => [capacity, group.id, group] as const))(
    'puts before the %s as "%s" nothing but what can be led on',
    (capacity, _id, group) => {
      const held = group.held === 'actor' ? 'actor' : 'nobody';
      for (const state of group.states) {
        const facts = {
          paymentDue: true,
          amountToSet: true,
          received: states[state].holder === 'officer',
          held,
          postponement: group.postponementProposed === true ? 'proposed' : 'none',
          extendable: true,
          undoable: null,
          undoneState: null,
          proposedStep: group.proposed?.at(-1) ?? 'none',
          asksAlone: true,
          submittedByActor: false,
          signedByHand: false,
          writeOffProposed: false,
          exemption: 'none',
          ...{
            cameFrom: null,
            reopenable: false,
            fetchedOnline: false,
            owesForResult: false,
            endHeldBack: false,
          },
          handlingStep: 'only',
          decidedHere: true,
          granted: true,
          certificateDraft: 'foreseen',
        } as const;
        const as: readonly Capacity[] = capacity === 'accountant' ? ['accountant', 'cashier'] : [capacity];
        const acts = openEvents(state, facts, as).filter(
          ({ event }) => !['take', 'take-over', 'give-back', 'hand-over'].includes(event),
        );
        expect([state, acts.length > 0]).toEqual([state, true]);
      }
    },
  );

  it('leaves out nothing that lies with the desk or the officers', () => {
    for (const office of ['one-stop-desk', 'officer'] as const) {
      const covered = new Set(workOrder[office].flatMap((group): readonly DossierState[] => group.states));
      const theirs = allStates.filter((state) => states[state].holder === office);
      expect(theirs.filter((state) => !covered.has(state))).toEqual([]);
    }
  });
});

it('the desk is offered to receive what was filed online before it is offered to take the fee, which somebody brings later', () => {
  const leading = (facts: DossierFacts) =>
    openEvents('submitted', facts, ['one-stop-desk', 'cashier']).find(
      ({ look, segment }) => look === 'primary' && segment !== undefined,
    )?.event;
  const free = allFacts.filter(({ held }) => held !== 'another');
  expect(new Set(free.map(leading))).toEqual(new Set(['receive']));
});
