// Contradictions between facts of a procedure. The same check is for procedures in code, in the database, and in drafts of staff.
import type { ProvinceAmount } from './charges.ts';
import type { ClockPolicy } from './clock-policy.ts';
import type { Fact } from './components.ts';
import { handlingHours } from './handling-plan.ts';
import { formatDate } from './local-date.ts';
import type { Facts } from './procedure-schema.ts';
import type { HandlingStep, Level, Procedure } from './procedure.ts';

export interface Contradiction {
  readonly path: readonly [Fact, ...(string | number)[]];
  readonly message: string;
}

/** The terms of the decree in force (level-regimes.ts) that each level can have. */
const termsOf: Readonly<Record<Level, readonly Procedure['newerTerm'][]>> = {
  1: ['information'],
  2: ['information', 'partly-online'],
  3: ['partly-online', 'wholly-online'],
  4: ['partly-online', 'wholly-online'],
};

/** Each day has one amount: periods are half-open and may not overlap. */
function amountProblems(name: string, amounts: readonly ProvinceAmount[]): readonly Contradiction[] {
  const inOrder = amounts.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const messages = inOrder.flatMap(({ from, until }, index) => {
    const next = inOrder[index + 1];
    if (until !== undefined && until <= from)
      return [`Mức thu của “${name}” áp dụng từ ${formatDate(from)} phải hết sau ngày ấy`];
    if (next === undefined || (until !== undefined && until <= next.from)) return [];
    return [
      `Hai mức thu của “${name}” trùng ngày: mức từ ${formatDate(from)} phải hết trước hoặc đúng ngày ${formatDate(next.from)}`,
    ];
  });
  return messages.map((message) => ({ path: ['charges'], message }));
}

/** The times of the steps add up to the limit, if both are in working time. A limit of zero days allows eight hours. */
function handlingProblems(
  handling: readonly HandlingStep[],
  { unit, value, wording }: ClockPolicy,
): readonly Contradiction[] {
  const times = handling.flatMap(({ time }) => (time === undefined ? [] : [time]));
  if (times.length === 0 || [...times, { unit }].some((one) => one.unit === 'calendar-day')) return [];
  const hours = times.reduce((sum, time) => sum + handlingHours(time), 0);
  const fits =
    value === 0
      ? hours <= handlingHours({ value: 1, unit: 'working-day' })
      : hours === handlingHours({ value, unit });
  if (fits) return [];
  return [
    {
      path: ['handling'],
      message: `Thời gian các bước cộng lại là ${hours.toLocaleString('vi')} giờ làm việc, khác thời hạn giải quyết (${wording}): sửa một trong hai`,
    },
  ];
}

/**
 * @param p facts that are valid one by one; absent ones are not checked
 * @returns contradictions with a Vietnamese message without a full stop: repeated ids, forms that are not offered, wrong sums
 */
export function contradictions(p: Facts): readonly Contradiction[] {
  const list: Contradiction[] = [];
  const { documents = [], level, timeLimit } = p;
  const formCodes: readonly string[] = p.forms ?? [];
  const online = level === 3 || level === 4;
  const ids = documents.map((d) => d.id);
  for (const [index, document] of documents.entries()) {
    if (ids.indexOf(document.id) !== index) {
      list.push({ path: ['documents', index, 'id'], message: `Mã giấy tờ bị trùng: ${document.id}` });
    }
    const form = document.replacedByForm;
    if (form !== undefined && (level === 1 || !formCodes.includes(form))) {
      list.push({
        path: ['documents', index, 'replacedByForm'],
        message: `Giấy tờ "${document.name}" được thay bằng một mẫu đơn mà thủ tục không có`,
      });
    }
  }
  if (online && p.onlineForm !== undefined && !formCodes.includes(p.onlineForm)) {
    list.push({ path: ['onlineForm'], message: 'Mẫu nộp trực tuyến phải có trong danh sách mẫu đơn' });
  }
  if (level !== undefined && p.channels !== undefined && online !== p.channels.includes('online')) {
    list.push({
      path: ['channels'],
      message: online
        ? `Mức độ ${level} phải nhận hồ sơ trực tuyến: hãy thêm cách nộp trực tuyến`
        : `Mức độ ${level} không nhận hồ sơ trực tuyến: hãy bỏ cách nộp trực tuyến`,
    });
  }
  if (level !== undefined && p.newerTerm !== undefined && !termsOf[level].includes(p.newerTerm)) {
    list.push({
      path: ['newerTerm'],
      message: `Mức độ ${level} không khớp với mức toàn trình hay một phần đã chọn`,
    });
  }
  const { charges, onlinePayment } = p;
  if (level === 4 && charges !== undefined && onlinePayment !== undefined) {
    if ((onlinePayment === 'nothing-to-pay') !== (charges.kind === 'free')) {
      list.push({
        path: ['onlinePayment'],
        message: 'Cách thanh toán không khớp với phí, lệ phí của thủ tục',
      });
    }
  }
  for (const { name, tariff } of charges?.kind === 'charged' ? charges.items : []) {
    if (tariff.kind === 'set-by-province') list.push(...amountProblems(name, tariff.amounts ?? []));
  }
  const paidAtDesk = charges?.kind === 'charged' && onlinePayment !== 'gateway';
  if (paidAtDesk && online && p.deliveries?.some((way) => way !== 'desk') === true) {
    list.push({
      path: ['deliveries'],
      message: 'Phí, lệ phí nộp tại Bộ phận Một cửa thì kết quả cũng trả tại đó: hãy bỏ các cách trả khác',
    });
  }
  if (timeLimit === undefined) return list;
  list.push(...handlingProblems(p.handling ?? [], timeLimit));
  if (online && timeLimit.start === 'accepted') {
    // An online dossier gets its due date at its reception.
    list.push({
      path: ['timeLimit', 'start'],
      message:
        'Thời hạn tính từ ngày thụ lý thì Cổng chưa hẹn được ngày trả: hãy chọn mức độ 2, hoặc tính từ ngày tiếp nhận',
    });
  }
  const { stages, unit: of, value } = timeLimit;
  if (stages.length > 0 && stages.every((s) => s.unit === of)) {
    if (stages.reduce((sum, s) => sum + s.value, 0) !== value) {
      list.push({
        path: ['timeLimit', 'stages'],
        message: 'Tổng thời gian các bước khác thời hạn giải quyết',
      });
    }
  }
  return list;
}
