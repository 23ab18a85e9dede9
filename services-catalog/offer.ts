// A procedure as it is offered on a day. It has the level that the commune decided, with two exceptions: an unknown amount cannot be
// paid online, nor one that another body takes, nor any where the commune has no gateway, so level 4 is offered as level 3 (Đ3.4d); and
// what is not open on this portal is offered as level 2, with its forms (decision 125).
import { areKnown, chargesOn, type Charges, type KnownCharges } from './charges.ts';
import type { LocalDate } from './local-date.ts';
import { openHere, type Opening } from './opening.ts';
import {
  acceptsOnlineSubmission,
  isTakenInHere,
  offersForms,
  type FormProcedure,
  type InformationProcedure,
  type Level,
  type OnlineProcedure,
  type PayableProcedure,
  type Procedure,
} from './procedure.ts';

interface OnADay {
  readonly offeredOn: LocalDate;
  /** The level that the commune decided; it returns when no amount is missing. */
  readonly declaredLevel: Level;
  /** The commune has a payment gateway. */
  readonly hasGateway: boolean;
  /** Whether it is used on this portal. */
  readonly opening: Opening;
}

/** What the portal as a whole says of a service. */
interface Circumstances {
  /** The commune has a payment gateway. */
  readonly hasGateway?: boolean;
  /** What two people decided for the service. */
  readonly opening?: Opening;
}

/** NĐ 224/2026 Đ15.1: where no address of its own is known. */
const nationalPortal = 'https://dichvucong.gov.vn';

/** A procedure of level 4 has all amounts: the type demands it. */
export type OfferedProcedure = (
  | InformationProcedure
  | FormProcedure
  | OnlineProcedure
  | (PayableProcedure & { readonly charges: KnownCharges })
) &
  OnADay;

/** The reason to show when a service of level 4 is offered as level 3. */
const notPaidOnline =
  'Mức phí, lệ phí do Hội đồng nhân dân tỉnh quy định chưa có trên Cổng, nên hiện chưa trả trước được khi nộp hồ sơ; nhận kết quả tại Bộ phận Một cửa.';

const paidElsewhere =
  'Ủy ban nhân dân nhận hồ sơ và chuyển cơ quan giải quyết; phí, lệ phí nộp cho cơ quan ấy, nên không trả trước được khi nộp hồ sơ.';

const noGateway =
  'Ủy ban nhân dân chưa mở thanh toán trực tuyến, nên phí, lệ phí nộp bằng tiền mặt hoặc chuyển khoản tại Bộ phận Một cửa.';

const notOpen: Readonly<Record<'desk' | 'closed', string>> = {
  desk: 'Ủy ban nhân dân hiện chỉ nhận hồ sơ của thủ tục này tại Bộ phận Một cửa.',
  closed: 'Dịch vụ này chưa mở trên Cổng.',
};

/**
 * @param published the procedure
 * @param day decides which amounts of the province hold
 * @param circumstances of the portal; unless said, it has a gateway and the service is open here
 * @returns the procedure with these amounts, and with the level that they, the gateway and the opening allow
 */
export function offeredOn(
  published: Procedure,
  day: LocalDate,
  { hasGateway = true, opening = openHere }: Circumstances = {},
): OfferedProcedure {
  const procedure = whereItIsOpen(published, opening);
  const charges = chargesOn(procedure.charges, day);
  const here = { offeredOn: day, declaredLevel: published.level, hasGateway, opening };
  if (procedure.level !== 4) return { ...procedure, charges, ...here };
  const isPaidElsewhere = procedure.resolver?.commune === 'hands-over' && charges.kind === 'charged';
  const lacksGateway = !hasGateway && charges.kind === 'charged';
  if (areKnown(charges) && !isPaidElsewhere && !lacksGateway) return { ...procedure, charges, ...here };
  const { onlinePayment, ...rest } = procedure;
  return {
    ...rest,
    ...here,
    level: 3,
    newerTerm: 'partly-online',
    levelReason: isPaidElsewhere ? paidElsewhere : lacksGateway ? noGateway : notPaidOnline,
    deliveries: ['desk'],
    charges,
  };
}

function whereItIsOpen(procedure: Procedure, { way }: Opening): Procedure {
  switch (way) {
    case 'here':
      return procedure;
    case 'national-portal':
      return { ...procedure, provider: procedure.provider ?? { kind: 'national', address: nationalPortal } };
    case 'desk':
    case 'closed': {
      if (!acceptsOnlineSubmission(procedure)) return procedure;
      const { onlineForm, onlinePayment, ...rest } = procedure;
      return { ...rest, level: 2, newerTerm: 'information', levelReason: notOpen[way], deliveries: ['desk'] };
    }
  }
}

/** @returns what dossiers pay to the commune: nothing where another body decides, whose charges they are */
export const chargesHere = ({ resolver, charges }: Pick<Procedure, 'resolver' | 'charges'>): Charges =>
  resolver === undefined || charges.kind === 'free' ? charges : { kind: 'free', legalBasis: paidElsewhere };

/** @returns whether charges are paid through the payment gateway at filing (Đ3.4d): of what is filed here */
export function acceptsOnlinePayment(p: OfferedProcedure): boolean {
  return p.onlinePayment === 'gateway' && filingOf(p).at === 'here';
}

/** Where a new dossier begins. */
export type Filing =
  | { readonly at: 'here'; readonly form: string }
  /** NĐ 224/2026 Đ15.1: the national portal alone. */
  | { readonly at: 'national-portal'; readonly address: string }
  /** Another body decides it and takes it in: it is told here, and filed there. */
  | { readonly at: 'resolver' }
  /** The declaration is filled here, printed, and brought or posted. */
  | { readonly at: 'desk-with-form'; readonly forms: readonly [string, ...string[]] }
  | { readonly at: 'desk' };

/** @returns where a new dossier begins: here only if the commune takes it in, it has an online form, and the national portal does not provide it */
export function filingOf(procedure: Procedure): Filing {
  if (procedure.provider !== undefined) return { at: 'national-portal', address: procedure.provider.address };
  if (!isTakenInHere(procedure)) return { at: 'resolver' };
  if (acceptsOnlineSubmission(procedure)) return { at: 'here', form: procedure.onlineForm };
  return offersForms(procedure) ? { at: 'desk-with-form', forms: procedure.forms } : { at: 'desk' };
}

/**
 * How charges are paid. `when-told`: the portal does not know the amount; after the accountant has entered it on the dossier, it is
 * paid online or at the desk.
 */
export const payings = ['nothing', 'gateway', 'desk', 'when-told', 'national-portal', 'resolver'] as const;

export type Paying = (typeof payings)[number];

/** @returns how charges of the procedure are paid on its day; what one dossier owes is in its assessment */
export function payingOf(procedure: OfferedProcedure): Paying {
  const { charges } = procedure;
  if (charges.kind === 'free') return 'nothing';
  const { at } = filingOf(procedure);
  if (at === 'national-portal') return 'national-portal';
  if (procedure.resolver !== undefined) return 'resolver';
  if (acceptsOnlinePayment(procedure)) return 'gateway';
  return at === 'here' && !areKnown(charges) && procedure.hasGateway ? 'when-told' : 'desk';
}

/** Level, filing and payment as one value, so that pages, lists and machine answers cannot contradict each other. */
export interface Offer {
  readonly level: Level;
  readonly filing: Filing['at'];
  readonly paying: Paying;
}

/** @returns level, filing and payment of a procedure on its day */
export function offerOf(procedure: OfferedProcedure): Offer {
  return { level: procedure.level, filing: filingOf(procedure).at, paying: payingOf(procedure) };
}
