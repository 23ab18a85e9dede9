// The life of one synthetic dossier, as far as its moments lie in the past.
import { randomUUID } from 'node:crypto';

import { fixedClock } from '#app/adapters/clock.ts';
import type { Resident, Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { actOnDossier } from '#app/domain/dossiers/act-on-dossier.server.ts';
import { attachFile } from '#app/domain/dossiers/attach-file.server.ts';
import { discardDraft } from '#app/domain/dossiers/discard-draft.server.ts';
import { indispensableDocuments } from '#app/domain/dossiers/dossier-documents.ts';
import { openDraft } from '#app/domain/dossiers/open-draft.server.ts';
import { saveDraft } from '#app/domain/dossiers/save-draft.server.ts';
import { startDraft } from '#app/domain/dossiers/start-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/submit-dossier.server.ts';
import { rateDossier } from '#app/domain/dossiers/rate-dossier.server.ts';
import { gradeIds } from '#app/quality/rating.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { usualCollector } from '#catalog/collection.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { findDossierByCode, type DossierRow } from '#db/queries/dossiers.server.ts';
import { orFault } from '../or-fault.ts';
import { demoPeople } from '../people.ts';
import type { DemoResident } from './residents.server.ts';
import { checkDeclaration, exampleWire, type Wire } from '#forms/index.ts';
import { choicesOf, type Choices } from '../choices.ts';
import { staffMember } from '../staff-member.ts';

const hour = 3_600_000;
const longestPastHours = 360 * 24;
const paper = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

export interface DemoWorld {
  readonly services: readonly Procedure[];
  readonly residents: readonly DemoResident[];
}

/** Files a dossier at some moment of the last year and leads it on, step by step, until now. @returns its code */
export async function liveDossier(portal: Deps, index: number, world: DemoWorld): Promise<string> {
  const choices = choicesOf(`dossier ${index}`);
  const resident = choices.favourite(world.residents);
  const clock = fixedClock(
    new Date(portal.clock.now().getTime() - choices.between(1, longestPastHours) * hour),
  );
  const deps = { ...portal, clock };
  for (;;) {
    const procedure = choices.favourite(world.services);
    const applicant = { kind: 'resident', userId: resident.id, ...resident } as const;
    const code = await fileExample(deps, procedure, applicant);
    if (code === undefined) continue;
    await follow(deps, { code, procedure, choices, resident: applicant, until: portal.clock.now() });
    return code;
  }
}

/** @returns undefined when the form's example does not hold on that day: a date in it had not come yet */
export async function fileExample(
  deps: Deps,
  procedure: Procedure,
  resident: Resident,
): Promise<string | undefined> {
  const { code } = orFault(await startDraft(deps, resident, { slug: procedure.slug }));
  const { draft } = orFault(await openDraft(deps, resident, { code }));
  const fields = draft.form.sections.flatMap((section) => section.fields);
  const names = fields
    .filter(({ profile }) => profile === 'fullName')
    .map(({ id }) => [id, resident.name] as const);
  const wire: Wire = { ...exampleWire(draft.form, draft.context), ...Object.fromEntries<string>(names) };
  if (!checkDeclaration(draft.form, wire, draft.context).ok) {
    orFault(await discardDraft(deps, resident, { code }));
    return undefined;
  }
  orFault(await saveDraft(deps, resident, { code, wire }));
  const slots = [
    ...indispensableDocuments(draft.procedure).map(({ id }) => `document:${id}`),
    ...fields
      .filter((field) => field.kind === 'attachment' && field.required === true)
      .map(({ id }) => `field:${id}`),
  ];
  for (const slot of slots) {
    const scan = { fileName: 'giấy tờ (mẫu).pdf', mediaType: 'application/pdf', content: paper };
    orFault(await attachFile(deps, resident, { code, slot, ...scan }));
  }
  orFault(
    await submitDossier(deps, resident, {
      code,
      requestId: randomUUID(),
      accepted: true,
      confirmed: true,
    }),
  );
  return code;
}

interface Filed {
  readonly code: string;
  readonly procedure: Procedure;
  readonly choices: Choices;
  readonly resident: Resident;
  readonly until: Date;
}

async function follow(
  deps: Deps & { readonly clock: ReturnType<typeof fixedClock> },
  { code, procedure, choices, resident, until }: Filed,
): Promise<void> {
  const { share, between } = choices;
  const read = async (): Promise<DossierRow> => {
    const dossier = await findDossierByCode(deps.db.$client, code);
    if (dossier === undefined) throw new Error(`no dossier ${code}`);
    return dossier;
  };
  const seen = async () => ({ code, version: (await read()).version, requestId: randomUUID() });
  /** Moves on in time. @returns false when that moment has not come yet */
  const after = (hours: number): boolean => {
    const then = new Date(deps.clock.now().getTime() + hours * hour);
    if (then >= until) return false;
    deps.clock.set(then);
    return true;
  };

  if ((await read()).state === 'payment-required') {
    if (share() < 0.06 || !after(between(1, 30))) return;
    orFault(await recordDeskPayment(deps, staffMember('ketoan'), await seen()));
  }
  if (!after(between(1, 40))) return;
  if (share() < 0.03) {
    const reason = 'Hồ sơ thuộc thẩm quyền của nơi khác.';
    orFault(await actOnDossier(deps, staffMember('motcua'), { event: 'refuse', reason, ...(await seen()) }));
    return;
  }
  orFault(await actOnDossier(deps, staffMember('motcua'), { event: 'receive', ...(await seen()) }));
  if (!after(between(1, 6))) return;
  const officer = officerOf(procedure);
  orFault(await actOnDossier(deps, officer, { event: 'start-processing', ...(await seen()) }));
  const { dueAt } = await read();
  const room =
    dueAt === null ? 48 : Math.max(1, (new Date(dueAt).getTime() - deps.clock.now().getTime()) / hour);
  if (!after(share() < 0.9 ? room * (0.2 + 0.75 * share()) : room + between(8, 90))) return;
  const result = { fileName: 'kết quả (mẫu).pdf', mediaType: 'application/pdf', content: paper };
  orFault(await actOnDossier(deps, officer, { event: 'complete', ...(await seen()), file: result }));
  if (!after(between(2, 60))) return;
  const collector = usualCollector[(await read()).delivery];
  const wire = { collector, trackingNumber: `EB${between(100_000_000, 999_999_999)}VN` };
  orFault(await actOnDossier(deps, staffMember('motcua'), { event: 'return', ...(await seen()), wire }));
  if (share() < 0.5 || !after(between(1, 100))) return;
  const { finishedAt, dueAt: promised } = await read();
  const late = finishedAt !== null && promised !== null && finishedAt > promised;
  const overall = gradeIds[late ? between(1, 2) : Math.floor(share() ** 2 * 2.2)] ?? 'satisfied';
  orFault(await rateDossier(deps, { by: 'account', resident, code }, { overall, timeliness: overall }));
}

function officerOf({ sector }: Procedure): Staff {
  const person = demoPeople.find(({ roles = [] }) =>
    roles.some(({ sectors = [] }) => sectors.includes(sector)),
  );
  if (person === undefined) throw new Error(`no officer for ${sector}`);
  return staffMember(person.email.slice(0, person.email.indexOf('@')));
}
