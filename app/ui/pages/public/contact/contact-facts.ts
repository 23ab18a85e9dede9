// How the commune is reached (Đ10.10), in the order of its page and of the paper of it.
import { workingHoursText } from '#catalog/working-calendar.ts';

import { personWords, type SiteUnit } from '../../../components/page/site.tsx';

export interface ContactFact {
  readonly label: string;
  readonly value: string;
  /** What a press on it does. */
  readonly opens?: 'telephone' | 'mail';
}

export const contactFacts = (
  unit: Omit<SiteUnit, 'localName' | 'kindWord' | 'header'>,
): readonly ContactFact[] =>
  [
    { label: 'Địa chỉ', value: unit.address },
    { label: 'Điện thoại', value: unit.phone, opens: 'telephone' as const },
    { label: 'Số khác', value: unit.otherPhones ?? '' },
    { label: 'Fax', value: unit.fax ?? '' },
    { label: 'Thư điện tử', value: unit.email, opens: 'mail' as const },
    { label: 'Giờ làm việc', value: workingHoursText(unit.hours) },
    { label: 'Giờ của nơi khác', value: unit.hours.otherUnits ?? '' },
    { label: 'Tiếp công dân', value: unit.hours.receptionDays ?? '' },
    { label: unit.head.title, value: unit.head.name },
    { label: 'Chịu trách nhiệm về trang', value: personWords(unit.responsible) },
  ].filter(({ value }) => value !== '');
