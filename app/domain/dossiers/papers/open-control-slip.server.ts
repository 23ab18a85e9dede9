// The control slip of a dossier, for whoever handles it or reads it: drawn from the events as they are now. It is the house's own:
// it tells why colleagues gave a dossier back, and no applicant gets it.
import { lookPurposes } from '#app/vocabulary/look-purposes.ts';
import { paths } from '#app/addresses/paths.ts';
import { paperUnit } from '#app/commune/timeline.ts';
import { settledOf, standing } from '#app/quality/life.ts';
import { present } from '#app/values/present.ts';
import { controlSlip } from '#catalog/dossier-parts.ts';
import { states } from '#catalog/lifecycle.ts';
import type { Passage } from '#catalog/passages.ts';
import { listEvents, type EventRow } from '#db/queries/dossier-moves.server.ts';
import { insertView } from '#db/queries/dossier-parts.server.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { readWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import { drawPdf } from '../../drawing/draw-pdf.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { OpenedFile } from '../../kernel/opened-file.ts';
import type { Outcome } from '../../kernel/refusal.ts';
import type { ControlSlipContent, drawControlSlip } from '../../papers/index.server.ts';
import { dossierNotFound, reachAmong, readingAll } from '../dossier-access.server.ts';
import { pinnedTo } from '../decisions/dossier-facts.server.ts';
import { dossierWay } from '../applicant/dossier-way.server.ts';

/**
 * For whoever handles the dossier and the leaders; the look is recorded.
 * @returns a PDF; refused as `not-allowed` to an adviser, `not-found` to its applicant
 */
export async function openControlSlip(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Promise<Outcome<OpenedFile>> {
  if (actor.kind !== 'staff') return dossierNotFound();
  const sql = deps.db.$client;
  const access = await reachAmong(sql, actor, code, readingAll);
  if (!access.ok) return access;
  const { dossier } = access;
  const [pinned, events, calendar] = await Promise.all([
    pinnedTo(deps, dossier),
    listEvents(sql, dossier.id),
    readWorkingCalendar(deps),
  ]);
  const names = await namesOf(
    deps.db,
    events.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])),
  );
  const now = deps.clock.now();
  const { way, plan } = dossierWay(dossier, pinned, events, { calendar, now, names });
  // It went through the house as it was called at its last passage.
  const unit = deps.commune.at(events.findLast(movesOn)?.at ?? now);
  const { procedure } = pinned;
  const helping = plan.steps.filter(({ party }) => party === 'other-agency').map(({ unit: who }) => who);
  const settlement = settledOf({ events: standing(events), limitPeriods: dossier.limitPeriods });
  const content: ControlSlipContent = {
    kind: 'control-slip',
    unit: { ...paperUnit(unit), phone: unit.phone, address: unit.address },
    paperSet: unit.paperSet,
    dossierCode: dossier.code,
    procedure: { code: procedure.code, name: procedure.name },
    handledBy:
      procedure.resolver === undefined
        ? `${procedure.authority.prepares}, ${unit.name}`
        : procedure.authority.decides,
    drawnAt: now.toISOString(),
    lookUpUrl: deps.unit.publicUrl + paths.lookUp(dossier.code),
    passages: way.passages.map(passageContent),
    open: !states[dossier.state].final,
    ...present({
      registerNumber: dossier.registerNumber,
      withHelpOf:
        helping.length === 0 || procedure.resolver !== undefined
          ? undefined
          : [...new Set(helping)].join('; '),
      outcome: settlement?.timeliness,
    }),
  };
  const pdf = await drawPdf<typeof drawControlSlip>(deps, 'known', 'controlSlip', [content]);
  if (!pdf.ok) return pdf;
  await insertView(sql, {
    ...{ dossierId: dossier.id, staffId: actor.userId, what: 'phiếu kiểm soát' },
    ...{ purpose: lookPurposes.control, at: now },
  });
  return {
    ...pdf,
    fileName: `${controlSlip.segment}-${dossier.code}.pdf`,
    mediaType: 'application/pdf',
  };
}

const movesOn = ({ fromState, toState }: EventRow): boolean => fromState !== toState;

function passageContent({
  from,
  to,
  at,
  by,
  label,
  reason,
}: Passage): ControlSlipContent['passages'][number] {
  return {
    from: from.unit,
    to: to.unit,
    at: at.toISOString(),
    note: [label, ...(reason === undefined ? [] : [reason])].join(': '),
    ...present({ giver: from.holder ?? by, receiver: to.holder, outcome: from.lateness?.kind }),
  };
}
