// Every service of level 3 and 4 is really filed: its declaration, its files, what it costs, by when it is due.
import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { attachFile } from '#app/domain/dossiers/files/attach-file.server.ts';
import { checkDraft } from '#app/domain/dossiers/filing/check-draft.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import {
  acceptsOnlineSubmission,
  isTakenInHere,
  localDate,
  offeredOn,
  offerOf,
  procedures,
} from '#catalog/index.ts';
import { kindOf } from '#forms/index.ts';

import { useDatabase } from '../support/database.ts';
import { accepted, filledDraft, pdf, people, receiveDossier, testPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { an, desk } = people;
const online = procedures
  .filter((p) => acceptsOnlineSubmission(p) && isTakenInHere(p))
  .map((p) => [p.slug, p] as const);

describe.each(online)('%s', (slug, procedure) => {
  it('Đ3.4c is declared, filed with its files, and received with a day by which it is due', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await filledDraft(portal, slug);

    const { draft } = accepted(await openDraft(deps, an, { code }));
    const fields = draft.form.sections.flatMap((section) => section.fields);
    const wanted = fields.filter((field) => kindOf(field).readsFiles === true).map((field) => field.id);
    for (const id of wanted) {
      const file = { fileName: `${id}.pdf`, mediaType: 'application/pdf', content: pdf(id) };
      accepted(await attachFile(deps, an, { code, slot: `field:${id}`, ...file }));
    }
    expect(accepted(await checkDraft(deps, an, { code }))).toMatchObject({ ready: true });
    accepted(await submitDossier(deps, an, { code, requestId: randomUUID(), accepted: true }));

    const { dossier } = accepted(await openDossierForApplicant(deps, an, { code }));
    const told = dossier.declaration.flatMap((section) => section.rows);
    expect(told.filter((row) => wanted.includes(row.field)).map((row) => row.value)).toEqual(
      wanted.map((id) => `${id}.pdf`),
    );
    for (const { paper } of dossier.papers) accepted(await openPaper(deps, an, { code, paper }));

    const { state, version } = await portal.find(code);
    if (state === 'payment-required') {
      expect(offerOf(offeredOn(procedure, localDate(portal.clock.now())))).toMatchObject({
        paying: 'gateway',
      });
      return;
    }
    const received = accepted(await receiveDossier(deps, desk, { code, version }));
    expect(received.dueAt.getTime()).toBeGreaterThanOrEqual(portal.clock.now().getTime());
  });
});
