// What several use cases need of a dossier: the catalog as it was filed under, files as pages see them, form context.
import { present } from '#app/values/present.ts';
import { listFiles, type FileRow } from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Sql } from '#db/client.server.ts';
import { findExemption } from '#catalog/assess.ts';
import { owedOf, type Owed } from '#catalog/charges.ts';
import { describeState, type DossierState } from '#catalog/dossier-states.ts';
import { withExemptionPaper } from '#catalog/exemption.ts';
import { localDate } from '#catalog/local-date.ts';
import { isReopenable } from '#catalog/payment-term.ts';
import { paperDeliveriesOf } from '#catalog/counter.ts';
import { deliveriesOf, deliveryOf, type Procedure } from '#catalog/procedure.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';
import { acceptsOnlinePayment, type OfferedProcedure } from '#catalog/offer.ts';
import { withAuthorisation } from '#catalog/representation.ts';
import { sheetOf, type ServiceSheet } from '#catalog/sheet.ts';
import { statesOf } from '#catalog/work-order.ts';
import { narrowForm, type FormContext, type FormDefinition } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { openFormVersion, openRevision } from '../../catalog/read-catalog.server.ts';
import { offeredHere } from '../../catalog/offered-here.ts';
import { sheetInOwnWords } from '../../catalog/own-words.ts';
import { readStanding, type StandingSource } from '../../catalog/read-services.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { formContextOf } from '../../kernel/form-context.ts';
import { slotsOf } from '../files/dossier-documents.ts';
import type { AttachmentSummary } from '#app/read-models/dossiers.ts';

export interface Pinned {
  /** As it was offered on the day of the filing; a draft's, as it is offered today. */
  readonly procedure: OfferedProcedure;
  readonly form: FormDefinition;
}

/**
 * The procedure revision and form version under which the dossier was filed: later edits never touch it.
 * @returns the procedure as it was offered on the day of the filing; a draft's, as it is offered today
 * @throws Error when revision or version can't be read
 */
export async function pinnedTo(deps: Deps, dossier: DossierRow): Promise<Pinned> {
  const revision = await openRevision(deps, dossier.procedureRevisionId);
  const procedure = asFiled(
    offeredHere(deps, revision, localDate(dossier.submittedAt ?? deps.clock.now())),
    dossier,
  );
  const { definition } = await openFormVersion(deps, dossier.formVersionId);
  return { procedure, form: narrowForm(definition, procedure.presets) };
}

/**
 * The procedure as this dossier is filed under it: with the paper by which somebody files it for another, and with that which proves
 * the exemption that is claimed.
 * @returns the procedure as it is where the applicant acts himself and claims none
 */
export const asFiled = (
  procedure: OfferedProcedure,
  { authorisation, channel, exemption }: Pick<DossierRow, 'authorisation' | 'channel' | 'exemption'>,
): OfferedProcedure =>
  withExemptionPaper(
    withAuthorisation(procedure, authorisation ?? undefined, channel),
    findExemption(procedure.charges, exemption),
  );

/** @param heldFiles the files that count now, by their slots: a field of files asks how many there are */
export function formContext(deps: Deps, heldFiles: DossierRow['held']): FormContext {
  const bySlot = new Map<string, { fileName: string }[]>();
  for (const { slot, fileName } of heldFiles) bySlot.set(slot, [...(bySlot.get(slot) ?? []), { fileName }]);
  return {
    ...formContextOf(deps),
    attachments: Object.fromEntries(bySlot),
  };
}

const ofResult: Readonly<Record<string, string>> = {
  result: 'Kết quả giải quyết',
  'result-draft': 'Dự thảo kết quả',
  'former-result': 'Kết quả không còn giá trị',
};

/** @param pinned procedure and form under which the dossier was filed: they say what the slot is called */
export function summarise(file: FileRow, { procedure, form }: Pinned): AttachmentSummary {
  const label = slotsOf(procedure, form).find((slot) => slot.slot === file.slot)?.label;
  const { id, slot, fileName, mediaType, bytes, uploadedAt } = file;
  return {
    id,
    slot,
    label: label ?? own(ofResult, slot) ?? 'Giấy tờ',
    fileName,
    mediaType,
    bytes,
    uploadedAt,
    superseded: file.supersededAt !== null,
    ...present({ scan: file.scan }),
  };
}

/** @returns all of them, those that gave way marked as superseded */
export async function attachmentsOf(
  sql: Sql,
  dossier: DossierRow,
  pinned: Pinned,
): Promise<AttachmentSummary[]> {
  return (await listFiles(sql, dossier.id)).map((file) => summarise(file, pinned));
}

/**
 * What the applicant is told today of what he files under: with the mark of what nobody vouches for.
 * @returns its prose in the words for the kind of commune that this is today
 */
export async function sheetOfPinned(
  { db, unit, factsMark }: StandingSource & Pick<Deps, 'unit'>,
  { procedure }: Pick<Pinned, 'procedure'>,
): Promise<ServiceSheet> {
  return sheetInOwnWords(sheetOf(procedure, await readStanding({ db, factsMark }, procedure)), unit.kindWord);
}

/** @returns the ways in which the result may be handed over: on paper alone, where it was filed so */
export const deliveriesFor = ({ channel }: Pick<DossierRow, 'channel'>, procedure: Procedure) =>
  channel === 'online' ? deliveriesOf(procedure) : paperDeliveriesOf(procedure);

/**
 * In which way the result is handed over.
 * @param choice left out, what the dossier says
 * @returns the choice where it may (still) be handed over so; else the desk, or the only way
 */
export const deliveryFor = (
  dossier: Pick<DossierRow, 'channel' | 'delivery'>,
  procedure: Procedure,
  choice: Delivery = dossier.delivery,
): Delivery => deliveryOf({ ...procedure, deliveries: deliveriesFor(dossier, procedure) }, choice);

/** In which money comes in by the gateway; what comes elsewhere goes back. */
const payingStates = statesOf('settle-payment', 'system');

/**
 * @returns whether its fee is waited for: a known sum is due in VND, unpaid, in a state that is paid in, or was closed unpaid a short while
 *   ago; else what comes in goes back
 */
export const takesMoney = (dossier: DossierRow, now: Date): boolean =>
  payingStates.includes(dossier.state) &&
  owedOf(dossier) === 'amount' &&
  (dossier.state !== 'closed-unpaid' || isReopenable(dossier.finishedAt, now));

/** Once it is with the office, it goes on whatever is still owed: less than all is taken, too. */
const waitsForAll: ReadonlySet<DossierState> = new Set(['payment-required', 'closed-unpaid']);

/**
 * @param amount VND of an attempt, which may be older than what is due now
 * @returns whether it is taken: what would be too much goes back whole
 */
export const takesSum = (dossier: DossierRow, amount: number, now: Date): boolean =>
  takesMoney(dossier, now) &&
  (waitsForAll.has(dossier.state) ? amount === dossier.amountDue : amount <= dossier.amountDue);

/**
 * What the dossier owes the office.
 * @returns `nothing` once it has ended, or its applicant wants it to
 */
export const owedNow = (
  dossier: Pick<DossierRow, 'state' | 'charges' | 'amountDue' | 'paidAt' | 'declined'>,
): Owed =>
  payingStates.includes(dossier.state) && dossier.state !== 'closed-unpaid' ? owedOf(dossier) : 'nothing';

/**
 * @returns what the applicant does at the desk at last, in Vietnamese: "Nộp bản chính Giấy chứng sinh, ký Sổ và nhận Giấy khai sinh";
 *   undefined where nothing is left to do: the result comes to her, or she brought the originals when she filed
 */
export function lastStepOf(
  { handling }: Pick<Procedure, 'handling'>,
  { channel, delivery }: Pick<DossierRow, 'channel' | 'delivery'>,
): string | undefined {
  const last = handling.at(-1);
  return channel === 'online' && delivery === 'desk' && last?.party === 'applicant' ? last.title : undefined;
}

/**
 * Where the dossier stands, to its applicant.
 * @param isUnderReview money may have left him already: nobody asks him to pay
 */
export const plainState = (
  { state, ...end }: Pick<DossierRow, 'state' | 'declined' | 'withdrawn'>,
  isUnderReview: boolean,
): string =>
  state === 'payment-required' && isUnderReview
    ? 'Một lần nộp đang được kiểm tra, bạn chưa phải làm gì.'
    : describeState(state, end).plain;

/**
 * Can it be paid online now: because it is filed online and paid so, or because the accountant entered what it costs?
 * @returns false where nothing is due, too
 */
export function isPayable(procedure: OfferedProcedure, dossier: DossierRow, now: Date): boolean {
  if (!takesMoney(dossier, now)) return false;
  if (dossier.channel === 'online' && acceptsOnlinePayment(procedure)) return true;
  return procedure.hasGateway && dossier.charges?.lines.some(({ ground }) => ground !== undefined) === true;
}

/**
 * Whether what is owed goes through the gateway, before the desk sees the dossier (Đ3.4d).
 * @param amountDue VND
 */
export function paysOnline(procedure: OfferedProcedure, amountDue: number): boolean {
  return amountDue > 0 && acceptsOnlinePayment(procedure);
}
