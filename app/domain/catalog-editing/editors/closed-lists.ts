// Closed lists: the codes that the catalog keeps, under the words that people read.
import type { Quantity, Tariff } from '#catalog/charges.ts';
import { lifeEvents } from '#catalog/life-events.ts';
import {
  after15Labels,
  channelLabels,
  chargeKindLabels,
  clockStartLabels,
  deliveryLabels,
  documentFormLabels,
  intakeLabels,
  newerTermLabels,
  onlinePaymentLabels,
  partyLabels,
  resolverLabels,
  supplementPolicyLabels,
  timeUnitLabels,
  verificationCountLabels,
} from '#catalog/procedure-lists.ts';
import type { Level } from '#catalog/procedure.ts';
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
      const code = codes.find((one) => one === answer);
      if (code === undefined) throw new Error(`“${String(answer)}” is not on the list`);
      return code;
    },
  };
}

export const sectorList = closedList(sectors);
export const lifeEventList = closedList(lifeEvents);

export const levelList = closedList<`${Level}`>({
  1: 'Mức độ 1: chỉ hướng dẫn',
  2: 'Mức độ 2: có mẫu đơn để tải và khai',
  3: 'Mức độ 3: nộp hồ sơ trực tuyến',
  4: 'Mức độ 4: nộp hồ sơ và nộp phí, lệ phí trực tuyến',
});

export const newerTermList = closedList(newerTermLabels);
export const paymentList = closedList(onlinePaymentLabels);
export const partyList = closedList(partyLabels);
export const deliveryList = closedList(deliveryLabels);
export const channelList = closedList(channelLabels);
export const documentFormList = closedList(documentFormLabels);

export const providerList = closedList({
  here: 'Cổng này',
  national: 'Cổng Dịch vụ công quốc gia',
});

export const resolverList = closedList({ commune: 'Ủy ban nhân dân cấp xã', ...resolverLabels });
export const intakeList = closedList(intakeLabels);

export const needList = closedList({ yes: 'Bắt buộc', no: 'Nếu có' });

export const unitList = closedList(timeUnitLabels);
export const after15List = closedList(after15Labels);
export const supplementList = closedList(supplementPolicyLabels);
export const startList = closedList(clockStartLabels);
export const verificationCountList = closedList(verificationCountLabels);

export const chargedList = closedList({ free: 'Không thu phí, lệ phí', charged: 'Có thu phí, lệ phí' });

export const chargeKindList = closedList(chargeKindLabels);

export const tariffList = closedList<Tariff['kind']>({
  'per-unit': 'Một mức cho mỗi đơn vị',
  'by-page': 'Theo số trang của mỗi bản',
  'set-by-province': 'Mức do Hội đồng nhân dân tỉnh quy định bằng nghị quyết',
});

export const quantityList = closedList<Quantity['kind']>({
  constant: 'Luôn là một số',
  field: 'Theo một câu trả lời trong tờ khai',
  group: 'Theo một danh sách trong tờ khai',
});
