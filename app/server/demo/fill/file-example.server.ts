// A filing with the example of its form: by a resident online, or by the desk for whoever came or wrote.
import { randomUUID } from 'node:crypto';

import { attachFile } from '#app/domain/dossiers/files/attach-file.server.ts';
import { discardDraft } from '#app/domain/dossiers/filing/discard-draft.server.ts';
import { indispensableDocuments } from '#app/domain/dossiers/files/dossier-documents.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import { startDraft } from '#app/domain/dossiers/filing/start-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import type { Resident, Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { beginCounterFiling } from '#app/domain/reception/begin-counter-filing.server.ts';
import { openCounterFiling } from '#app/domain/reception/open-counter-filing.server.ts';
import { receiveCounterFiling } from '#app/domain/reception/receive-counter-filing.server.ts';
import { saveCounterFiling } from '#app/domain/reception/save-counter-filing.server.ts';
import type { CounterChannel, DocumentChecklist } from '#catalog/counter.ts';
import { localDate, type LocalDate } from '#catalog/local-date.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { datePartsOf } from '#forms/calendar.ts';
import {
  checkDeclaration,
  exampleWire,
  type FormContext,
  type FormDefinition,
  type Wire,
} from '#forms/index.ts';
import { orFault } from '../or-fault.ts';
import { samplePaper } from './sample-paper.ts';

const postalAddress = 'Số 45, tổ 1, ấp Phú Thứ, xã Phú An, thị xã Bến Cát, tỉnh Bình Dương';
const scan = { fileName: 'giấy tờ (mẫu).pdf', mediaType: 'application/pdf', content: samplePaper };

const fieldsOf = (form: FormDefinition) => form.sections.flatMap((section) => section.fields);

/** The form's example, in the name of whoever applies. */
function exampleFor(form: FormDefinition, context: FormContext, name: string): Wire {
  const names = fieldsOf(form).flatMap(({ id, profile }) =>
    profile === 'fullName' ? [[id, name] as const] : [],
  );
  return { ...exampleWire(form, context), ...Object.fromEntries<string>(names) };
}

const filesAsked = (form: FormDefinition): readonly string[] =>
  fieldsOf(form).flatMap((field) =>
    field.kind === 'attachment' && field.required === true ? [`field:${field.id}`] : [],
  );

/** @returns undefined when the form's example does not hold on that day: a date in it had not come yet */
export async function fileExample(
  deps: Deps,
  procedure: Procedure,
  resident: Resident,
): Promise<string | undefined> {
  const { code } = orFault(await startDraft(deps, resident, { slug: procedure.slug }));
  const { draft } = orFault(await openDraft(deps, resident, { code }));
  const wire = exampleFor(draft.form, draft.context, resident.name);
  if (!checkDeclaration(draft.form, wire, draft.context).ok) {
    orFault(await discardDraft(deps, resident, { code }));
    return undefined;
  }
  orFault(await saveDraft(deps, resident, { code, wire }));
  const documents = indispensableDocuments(draft.procedure).map(({ id }) => `document:${id}`);
  for (const slot of [...documents, ...filesAsked(draft.form)])
    orFault(await attachFile(deps, resident, { code, slot, ...scan }));
  orFault(
    await submitDossier(deps, resident, {
      code,
      requestId: randomUUID(),
      accepted: true,
    }),
  );
  return code;
}

/** Who came to the counter, or wrote, and with what. */
export interface ExampleVisit {
  readonly channel: CounterChannel;
  /** By post: the day on which it came. */
  readonly arrivedOn?: LocalDate;
  readonly name: string;
  readonly identityNumber: string;
  readonly phone: string;
  readonly representative?: { readonly name: string; readonly identityNumber: string };
  readonly paysCash: boolean;
}

/** Takes in at the desk what lies on the counter. @returns undefined as `fileExample` does */
export async function receiveExample(
  deps: Deps,
  procedure: Procedure,
  desk: Staff,
  visit: ExampleVisit,
): Promise<string | undefined> {
  const start = await beginCounterFiling(deps, desk, { wire: visitWire(deps, procedure, visit) });
  const { code } = orFault(start);
  const { filing } = orFault(await openCounterFiling(deps, desk, { code }));
  const { draft, indispensable } = filing;
  const wire = exampleFor(draft.form, draft.context, visit.name);
  const wireToFile = { ...wire, ...draft.wire };
  const files = filesAsked(draft.form);
  const attachments = Object.fromEntries(files.map((slot) => [slot, [{ fileName: scan.fileName }]]));
  const context = { ...draft.context, attachments };
  const declared = [wireToFile, wire].find((one) => checkDeclaration(draft.form, one, context).ok);
  if (declared === undefined) {
    orFault(await discardDraft(deps, desk, { code }));
    return undefined;
  }
  const checklist: DocumentChecklist = Object.fromEntries(
    indispensable.map((id) => [id, ['original-seen', 'paper-taken'] as const]),
  );
  for (const slot of files) orFault(await attachFile(deps, desk, { code, slot, ...scan }));
  // Whoever writes gets a letter back, where the procedure lets the result be posted.
  const posted = visit.channel === 'post' && filing.deliveries.includes('post');
  const { version } = orFault(
    await saveCounterFiling(deps, desk, {
      ...{ code, wire: declared, checklist },
      ...(posted && { delivery: 'post', postalAddress, postalPhone: visit.phone }),
    }),
  );
  const { paysCash } = visit;
  orFault(await receiveCounterFiling(deps, desk, { code, version, requestId: randomUUID(), paysCash }));
  return code;
}

function visitWire(
  { clock }: Pick<Deps, 'clock'>,
  procedure: Procedure,
  { channel, arrivedOn, name, identityNumber, phone, representative }: ExampleVisit,
): Wire {
  return {
    ...{ procedure: procedure.code, channel, declaration: 'typed', name, identityNumber, phone },
    ...(arrivedOn !== undefined && { arrivedOn: datePartsOf(arrivedOn) }),
    ...(representative === undefined
      ? { comer: 'applicant' }
      : {
          comer: 'representative',
          representativeName: representative.name,
          representativeIdentity: representative.identityNumber,
          authorisation: 'power-of-attorney',
          authorisedOn: datePartsOf(localDate(clock.now())),
        }),
  };
}
