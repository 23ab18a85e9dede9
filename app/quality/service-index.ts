// The commune's part of the index of QĐ 766/QĐ-TTg: rates by group, as far as the portal has the data. We know the decision's weights
// and formulas only from other texts, so they are not verified. We do not know how rates become points, so there are only rates. For
// a rate that cannot be computed, `missing` gives the reason.
import { own } from '#forms/own.ts';
import { inAll, type Count, type QualitySums } from './quality-sums.ts';
import { ratedIn, satisfiedIn } from './satisfaction.ts';

/** The groups with their most points, which are not verified. */
export const indexGroups = {
  openness: { label: 'Công khai, minh bạch', weight: 18 },
  progress: { label: 'Tiến độ giải quyết', weight: 20 },
  online: { label: 'Dịch vụ trực tuyến', weight: 12 },
  payment: { label: 'Thanh toán trực tuyến', weight: 10 },
  digitisation: { label: 'Số hóa hồ sơ', weight: 22 },
  satisfaction: { label: 'Mức độ hài lòng', weight: 18 },
} as const;

export type IndexGroup = keyof typeof indexGroups;

const onTheNationalPortal = 'Cổng chưa kết nối Cổng Dịch vụ công quốc gia.';
const notEachPage =
  'Cổng biết giấy tờ nào của hồ sơ giấy được quét, nhưng không biết bản quét đã đủ và đã ký số hay chưa.';

/** The rates with their groups; `missing`: why a rate is not computed. */
export const components = {
  'facts-settled': { group: 'openness', label: 'Thủ tục không còn điểm phải rà soát' },
  'published-in-time': {
    group: 'openness',
    label: 'Thủ tục cập nhật, công khai đúng hạn',
    missing: 'Cổng không biết ngày nhận quyết định công bố của tỉnh.',
  },
  synchronised: {
    group: 'openness',
    label: 'Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia',
    missing: onTheNationalPortal,
  },
  'settled-in-time': { group: 'progress', label: 'Hồ sơ giải quyết trước hạn, đúng hạn' },
  'not-overdue': { group: 'progress', label: 'Hồ sơ đang giải quyết chưa quá hạn (lúc này)' },
  'average-time': {
    group: 'progress',
    label: 'Thời gian giải quyết trung bình so với quy định',
    missing: 'Cách quy đổi thành tỷ lệ chưa đối chiếu được với nguyên văn Quyết định.',
  },
  'offered-online': { group: 'online', label: 'Thủ tục nhận hồ sơ trực tuyến' },
  'used-online': { group: 'online', label: 'Thủ tục trực tuyến có phát sinh hồ sơ' },
  'filed-online': { group: 'online', label: 'Hồ sơ nộp trực tuyến' },
  'payable-online': { group: 'payment', label: 'Thủ tục có phí, lệ phí cho nộp trực tuyến' },
  'payments-used': { group: 'payment', label: 'Thủ tục nộp phí trực tuyến có phát sinh giao dịch' },
  'paid-online': { group: 'payment', label: 'Hồ sơ đã nộp phí, lệ phí bằng cách trực tuyến' },
  'electronic-results': { group: 'digitisation', label: 'Hồ sơ có kết quả điện tử' },
  'procedures-with-results': {
    group: 'digitisation',
    label: 'Thủ tục có kết quả điện tử, trong số có kết quả',
  },
  digitised: { group: 'digitisation', label: 'Hồ sơ được số hóa thành phần', missing: notEachPage },
  'used-again': {
    group: 'digitisation',
    label: 'Dữ liệu số hóa được dùng lại',
    missing: 'Kho dữ liệu số hóa của tỉnh không nối với Cổng.',
  },
  'petitions-in-time': { group: 'satisfaction', label: 'Phản ánh, kiến nghị xử lý đúng hạn' },
  satisfied: { group: 'satisfaction', label: 'Đánh giá hài lòng và rất hài lòng' },
} as const satisfies Record<
  string,
  { readonly group: IndexGroup; readonly label: string; readonly missing?: string }
>;

/** Why the share of dossiers in time is not the same number wherever it stands. */
export const inTimeNote =
  'Các tỷ lệ đúng hạn khác nhau vì cách tính khác nhau: số liệu tổng hợp tính mọi hồ sơ có kết quả, kể cả hồ sơ không có ngày hẹn trả; bộ chỉ số QĐ 766 chỉ tính hồ sơ có ngày hẹn trả, theo ngày hẹn sau cùng; chỉ số 1 của Thông tư 01/2018/TT-VPCP so với thời hạn theo quy định, nên hồ sơ đã hẹn lại vẫn có thể là trễ.';

export type ComponentId = keyof typeof components;

export const componentIds = Object.keys(components) as ComponentId[];

/** @returns a Vietnamese sentence why the rate is not computed; undefined when it is */
export function missingOf(id: ComponentId): string | undefined {
  const component: { readonly label: string; readonly missing?: string } = components[id];
  return component.missing;
}

/** @param text any text, from an address */
export const isComponent = (text: string): text is ComponentId => Object.hasOwn(components, text);

const dossierComponents = [
  'settled-in-time',
  'not-overdue',
  'filed-online',
  'paid-online',
  'electronic-results',
  'satisfied',
] as const satisfies readonly ComponentId[];

/** A rate of dossiers, which are listed behind it. */
export type DossierComponent = (typeof dossierComponents)[number];

export const isOfDossiers = (id: ComponentId): id is DossierComponent =>
  (dossierComponents as readonly ComponentId[]).includes(id);

/** A rate as numbers: of so many, so many fulfil it. */
export interface Rate extends Count {
  /** What is counted. */
  readonly about: 'dossiers' | 'procedures' | 'petitions';
}

export interface IndexFacts {
  /** The procedures published today. */
  readonly procedures: readonly {
    readonly code: string;
    /** Number of points under review that nobody has settled. */
    readonly openPoints: number;
    readonly online: boolean;
    readonly charged: boolean;
    readonly paidOnline: boolean;
  }[];
  /** Of the period. */
  readonly sums: QualitySums;
  /** Dossiers whose legal clock runs now, and those of them that are late. */
  readonly running: { readonly all: number; readonly late: number };
  /** Petitions of the period. */
  readonly petitions: { readonly inTime: number; readonly late: number };
}

/** @returns the rates that can be computed; for the others, `missingOf` gives the reason */
export function ratesOf(facts: IndexFacts): Readonly<Partial<Record<ComponentId, Rate>>> {
  const { procedures, sums, running, petitions } = facts;
  const ofProcedures = <One>(some: readonly One[], meets: (one: One) => boolean): Rate => ({
    about: 'procedures',
    met: some.filter(meets).length,
    of: some.length,
  });
  const ofDossiers = ({ met, of }: Count): Rate => ({ about: 'dossiers', met, of });
  const online = procedures.filter((one) => one.online);
  const charged = procedures.filter((one) => one.charged);
  const payable = charged.filter((one) => one.paidOnline);
  const happened = (counts: QualitySums['filed'], code: string) => (own(counts, code)?.met ?? 0) > 0;
  return {
    'facts-settled': ofProcedures(procedures, ({ openPoints }) => openPoints === 0),
    'settled-in-time': ofDossiers(sums.inTime),
    'not-overdue': ofDossiers({ met: running.all - running.late, of: running.all }),
    'offered-online': ofProcedures(procedures, (one) => one.online),
    'used-online': ofProcedures(online, ({ code }) => happened(sums.filed, code)),
    'filed-online': ofDossiers(inAll(sums.filed)),
    'payable-online': ofProcedures(charged, (one) => one.paidOnline),
    'payments-used': ofProcedures(payable, ({ code }) => happened(sums.paid, code)),
    'paid-online': ofDossiers(inAll(sums.paid)),
    'electronic-results': ofDossiers(inAll(sums.results)),
    'procedures-with-results': ofProcedures(Object.values(sums.results), ({ met }) => met > 0),
    'petitions-in-time': {
      about: 'petitions',
      met: petitions.inTime,
      of: petitions.inTime + petitions.late,
    },
    satisfied: ofDossiers({
      met: satisfiedIn(sums.satisfaction.overall),
      of: ratedIn(sums.satisfaction.overall),
    }),
  };
}

/** @returns per cent with one decimal; undefined when `of` is 0 */
export const percentOf = ({ met, of }: { readonly met: number; readonly of: number }): number | undefined =>
  of === 0 ? undefined : Math.round((met * 1000) / of) / 10;

const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** @returns "66,7 %" with a no-break space; "–" when `of` is 0 */
export function percentText(rate: { readonly met: number; readonly of: number }): string {
  const percent = percentOf(rate);
  return percent === undefined ? '–' : `${decimal.format(percent)}\u00a0%`;
}
