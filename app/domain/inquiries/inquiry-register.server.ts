// The register of a period and its figures (Luật Tiếp cận thông tin: sổ theo dõi, báo cáo hằng năm).
import { recordedFields } from '#app/inquiries/decision-fields.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { isLate } from '#app/inquiries/periods.ts';
import { stateOf } from '#app/steps/permit.ts';
import type { RegisterFigures, RegisterLine } from '#app/read-models/inquiries.ts';
import { present } from '#app/values/present.ts';
import { endOfDay, instantAt, localDate, type LocalDate } from '#catalog/local-date.ts';
import { listInquiriesFiled, type InquiryRow } from '#db/queries/inquiries.server.ts';
import { own } from '#forms/own.ts';
import { optionsOf } from '#forms/index.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { maySee, standAtDesk } from './inquiry-access.server.ts';
import { formOf, rowsOf } from './inquiry-contents.server.ts';
import { lineOf } from './list-inquiries.server.ts';

/**
 * @param request `from`, `until`: local days, both included; left out, from 2018-01-01 until today
 * @returns the oldest first; whoever sees only what his units were given reads and counts that alone. Refused as
 *   `not-allowed`
 */
export async function readInquiryRegister(
  deps: Deps,
  actor: Actor,
  {
    kind,
    from = '2018-01-01',
    until = localDate(deps.clock.now()),
  }: {
    readonly kind: InquiryKind;
    readonly from?: LocalDate | undefined;
    readonly until?: LocalDate | undefined;
  },
): Promise<Outcome<{ rows: readonly RegisterLine[]; figures: RegisterFigures }>> {
  const outcome = await standAtDesk(deps, actor, kind);
  if (!outcome.ok) return outcome;
  const inquiries = await listInquiriesFiled(deps.db.$client, {
    kind: kind.id,
    from: instantAt(from),
    until: endOfDay(until),
  });
  const seen = inquiries.filter((row) => maySee(outcome.standing, row));
  const calendar = await readWorkingCalendar(deps);
  const grounds = groundsOf(kind);
  const rows = seen.map((row): RegisterLine => {
    const ground = row.ground === null ? undefined : (grounds.get(row.ground)?.label ?? row.ground);
    return {
      ...lineOf(deps, { kind, standing: outcome.standing }, row, calendar),
      channel: channelWords(kind, row),
      ...present({ finishedAt: row.finishedAt, ground }),
    };
  });
  return { ok: true, rows, figures: figuresOf(kind, seen, deps.clock.now()) };
}

/** As the form calls it: read from the row, which stays when what was written is erased. */
function channelWords(kind: InquiryKind, { formCode, channel }: InquiryRow): string {
  const field = kind.fields.channel;
  if (field === undefined) return '';
  return rowsOf(formOf(kind, formCode), { [field]: channel })[0]?.value ?? '';
}

interface Ground {
  readonly label: string;
  /** With what it ended on this ground: "Từ chối", "Đã tiếp". */
  readonly end: string;
}

/** What a kind's ends are counted by, in the words of its decisions: why it refuses, what came of a visit. */
function groundsOf(kind: InquiryKind): ReadonlyMap<string, Ground> {
  return new Map(
    kind.transitions.flatMap((transition) => {
      const target = own(kind.states, transition.to);
      const end = target?.outcome === 'answered' ? target.label : 'Từ chối';
      return recordedFields(kind, transition).flatMap((field) =>
        field.id !== 'ground' || !('options' in field)
          ? []
          : 'labelled' in field.options
            ? field.options.labelled.map(({ value, label }) => [value, { label, end }] as const)
            : optionsOf(field.options).map((value) => [value, { label: value, end }] as const),
      );
    }),
  );
}

function figuresOf(kind: InquiryKind, rows: readonly InquiryRow[], now: Date): RegisterFigures {
  const outcomes = rows.map(({ state }) => stateOf(kind, state).outcome);
  const count = (outcome: (typeof outcomes)[number]) => outcomes.filter((one) => one === outcome).length;
  const countEnd = (end: 'refused' | 'forwarded' | 'missed') =>
    Object.values(kind.states).some(({ outcome }) => outcome === end) ? count(end) : undefined;
  const late = ({ limitPeriods }: InquiryRow) => isLate(limitPeriods, now);
  const openRows = rows.filter((_, index) => outcomes[index] === undefined);
  // What was withdrawn was not answered at all, neither in time nor late.
  const endedRows = rows.filter(
    ({ limitPeriods }, index) =>
      limitPeriods.length > 0 && outcomes[index] !== undefined && outcomes[index] !== 'withdrawn',
  );
  const endedLate = endedRows.filter(late).length;
  const openLate = openRows.filter(late).length;
  const byGround = [...groundsOf(kind)].map(([value, { label, end }]) => ({
    label: `${end}: ${label}`,
    count: rows.filter((row) => row.ground === value).length,
  }));
  return {
    filed: rows.length,
    open: count(undefined),
    answered: count('answered'),
    ...present({
      refused: countEnd('refused'),
      forwarded: countEnd('forwarded'),
      missed: countEnd('missed'),
    }),
    withdrawn: count('withdrawn'),
    onTime: endedRows.length - endedLate,
    late: endedLate + openLate,
    openLate,
    byGround: byGround.filter((one) => one.count > 0),
  };
}
