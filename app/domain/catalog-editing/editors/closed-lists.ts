// Closed lists: the codes that the catalog keeps, under the words that people read.
import type { ChargeItem, Quantity, Tariff } from '#catalog/charges.ts';
import type { ClockPolicy, TimeUnit } from '#catalog/clock-policy.ts';
import { lifeEvents } from '#catalog/life-events.ts';
import type {
  Channel,
  Delivery,
  Level,
  Party,
  PayableProcedure,
  RequiredDocument,
} from '#catalog/procedure.ts';
import { sectors } from '#catalog/sectors.ts';
import type { OptionSource } from '#forms/definition.ts';

export interface ClosedList<Code extends string> {
  readonly options: OptionSource;
  /** @throws Error for an answer that the form does not offer */
  code(answer: unknown): Code;
}

function closedList<Code extends string>(words: Readonly<Record<Code, string>>): ClosedList<Code> {
  const codes = Object.keys(words) as Code[];
  return {
    options: { labelled: codes.map((value) => ({ value, label: words[value] })) },
    code(answer) {
      const found = codes.find((one) => one === answer);
      if (found === undefined) throw new Error(`“${String(answer)}” is not on the list`);
      return found;
    },
  };
}

export const sectorList = closedList(sectors);
export const lifeEventList = closedList(lifeEvents);

export const levelList = closedList<`${Level}`>({
  1: 'Mức độ 1: chỉ hướng dẫn',
  2: 'Mức độ 2: có mẫu đơn để tải và khai',
  3: 'Mức độ 3: nộp hồ sơ trực tuyến',
  4: 'Mức độ 4: nộp hồ sơ và trả phí trực tuyến',
});

export const newerTermList = closedList<PayableProcedure['newerTerm']>({
  information: 'Cung cấp thông tin trực tuyến',
  'partly-online': 'Dịch vụ công trực tuyến một phần',
  'wholly-online': 'Dịch vụ công trực tuyến toàn trình',
});

export const paymentList = closedList<PayableProcedure['onlinePayment']>({
  gateway: 'Trả phí, lệ phí qua cổng thanh toán',
  'nothing-to-pay': 'Không phải nộp phí, lệ phí',
});

export const partyList = closedList<Party>({
  applicant: 'Người nộp hồ sơ',
  'one-stop-desk': 'Bộ phận Một cửa',
  officer: 'Công chức chuyên môn',
  leader: 'Lãnh đạo Ủy ban nhân dân xã',
  'other-agency': 'Cơ quan khác',
});

export const deliveryList = closedList<Delivery>({
  online: 'Bản điện tử trên trang hồ sơ',
  desk: 'Tại Bộ phận Một cửa',
  post: 'Qua dịch vụ bưu chính công ích',
});

export const channelList = closedList<Channel>({
  'in-person': 'Trực tiếp tại Bộ phận Một cửa',
  post: 'Qua dịch vụ bưu chính công ích',
  online: 'Trực tuyến trên cổng này',
});

export const documentFormList = closedList<RequiredDocument['form']>({
  original: 'Bản chính',
  copy: 'Bản sao',
  'to-be-shown': 'Xuất trình, không nộp',
});

export const needList = closedList({ yes: 'Bắt buộc', no: 'Nếu có' });

export const unitList = closedList<TimeUnit>({
  'working-day': 'Ngày làm việc',
  'calendar-day': 'Ngày theo lịch',
  'working-hour': 'Giờ làm việc',
});

export const after15List = closedList<ClockPolicy['after15']>({
  shift: 'Tính là nhận vào ngày làm việc tiếp theo',
  'same-day-only': 'Chỉ lùi sang ngày làm việc tiếp theo khi phải trả trong ngày',
  none: 'Không lùi: luật riêng không quy định',
});

export const supplementList = closedList<ClockPolicy['supplement']>({
  reset: 'Tính lại từ đầu khi nhận đủ (Nghị định 61/2018/NĐ-CP, Điều 19)',
  pause: 'Không tính thời gian chờ bổ sung (Nghị định 162/2017/NĐ-CP, Điều 23)',
  none: 'Thời hạn vẫn chạy',
});

export const startList = closedList<ClockPolicy['start']>({
  received: 'Ngày tiếp nhận hồ sơ',
  accepted: 'Ngày thụ lý (chỉ ở mức độ 1, 2: cổng chưa tính hạn từ ngày này)',
});

export const chargedList = closedList({ free: 'Không thu phí, lệ phí', charged: 'Có thu phí, lệ phí' });

export const chargeKindList = closedList<ChargeItem['kind']>({ fee: 'Lệ phí', charge: 'Phí' });

export const tariffList = closedList<Tariff['kind']>({
  'per-unit': 'Một mức cho mỗi đơn vị',
  'by-page': 'Theo số trang của mỗi bản',
  'set-by-province': 'Mức do tỉnh quy định, chưa có trên cổng; thu tại Một cửa',
});

export const quantityList = closedList<Quantity['kind']>({
  constant: 'Luôn là một số',
  field: 'Theo một câu trả lời trong tờ khai',
  group: 'Theo một danh sách trong tờ khai',
});
