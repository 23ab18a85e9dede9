// Legal and administrative documents (Đ10.6): the decision that this portal follows, whole; and others around it, made up
// for the demonstration, in each state and relation that readers meet.
import { uncapitalise } from '#app/values/first-letter.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Answers } from '#forms/index.ts';
import { ours, p, type DemoDays, type DemoItem, type DemoSection } from './demo-item.ts';
import { chairmanName } from '../people.ts';
import { decision349 } from './van-ban-349.ts';

const commune = 'Ủy ban nhân dân xã Phú An';
const council = 'Hội đồng nhân dân xã Phú An';
const chairman = { signer: chairmanName, signerPosition: 'Chủ tịch' };
const head = { signer: 'Trần Thị Hòa', signerPosition: 'Chủ tịch Hội đồng nhân dân' };

const to = (relation: string, number: string, more: Answers = {}): Answers => ({ relation, number, ...more });

interface Made {
  readonly form: string;
  readonly number: string;
  readonly about: string;
  readonly authority?: string;
  readonly field: string;
  /** Days before the demonstration's. */
  readonly ago: number;
  readonly text: readonly string[];
  readonly facts?: Answers;
}

function legalDocument(
  { day }: DemoDays,
  { form, number, about, authority = commune, field, ago, text, facts }: Made,
): DemoItem {
  const issuedOn = day(-ago);
  const recent = ago < 100;
  const age = recent ? ago - 1 : 40;
  return {
    title: `${form} ${number} ${uncapitalise(about)}`.slice(0, 118),
    summary: about,
    html: p(...text, 'Văn bản mẫu của bản dùng thử, không có giá trị pháp lý.'),
    facts: {
      form,
      number,
      authority,
      field,
      ...(authority === council ? head : chairman),
      issuedOn,
      ...facts,
    },
    source: authority,
    age,
    // What was issued long before the portal was there has no limit to keep (Đ12): a date would be made up.
    ...(recent && { eventDate: issuedOn }),
    paper: text,
  };
}

const whole = (paragraph: string) =>
  /^(Chương [IVX]+ |Điều \d+\. \p{Lu}[^.]{0,90}$|QUY CHẾ$)/u.test(paragraph)
    ? `<h2>${paragraph}</h2>`
    : p(paragraph);

function national(item: {
  readonly number: string;
  readonly form: string;
  readonly about: string;
  readonly authority: string;
  readonly issuedOn: string;
  readonly facts?: Answers;
}): DemoItem {
  const { number, form, about, authority, issuedOn, facts } = item;
  return {
    title: `${form} ${number}`,
    summary: about,
    html: p(
      `${form} số ${number} ngày ${formatDate(issuedOn)}: ${about}.`,
      'Trang này giữ thông tin chính để tra cứu; toàn văn xem tại Cơ sở dữ liệu quốc gia về văn bản pháp luật.',
    ),
    facts: { form, number, authority, field: 'Văn hóa, thông tin', issuedOn, ...facts },
    source: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật',
    age: 40,
    archived: true,
    genuine: true,
  };
}

export const vanBan: DemoSection = (today) => {
  const { day, year } = today;
  return [
    {
      title: 'Quyết định 349/QĐ-UBND ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An',
      summary: 'Ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An trên Internet',
      html: decision349.map(whole).join(''),
      facts: {
        form: 'Quyết định',
        number: '349/QĐ-UBND',
        authority: commune,
        field: 'Văn hóa, thông tin',
        signer: 'Lê Nguyễn Thanh Bình',
        signerPosition: 'Chủ tịch',
        issuedOn: '2018-11-15',
        effectiveOn: '2018-11-15',
        relations: [
          to('based-on', '64/2007/NĐ-CP', {
            otherAuthority: 'Chính phủ',
            otherIssuedOn: '2007-04-10',
            title: 'Nghị định về ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước',
          }),
          to('based-on', '43/2011/NĐ-CP', { otherAuthority: 'Chính phủ', otherIssuedOn: '2011-06-13' }),
          to('based-on', '16/2016/QĐ-UBND', {
            otherAuthority: 'Ủy ban nhân dân tỉnh Bình Dương',
            otherIssuedOn: '2016-06-23',
          }),
        ],
      },
      source: ours,
      age: 45,
      paper: decision349.slice(2),
      archived: true,
      genuine: true,
    },
    national({
      form: 'Nghị định',
      number: '43/2011/NĐ-CP',
      authority: 'Chính phủ',
      issuedOn: '2011-06-13',
      about:
        'Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến trên trang hoặc cổng thông tin điện tử của cơ quan nhà nước',
      facts: { effectiveOn: '2011-08-01' },
    }),
    national({
      form: 'Nghị định',
      number: '42/2022/NĐ-CP',
      authority: 'Chính phủ',
      issuedOn: '2022-06-24',
      about:
        'Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
      facts: {
        effectiveOn: '2022-08-15',
        relations: [
          to('replaces', '43/2011/NĐ-CP'),
          to('bi:replaces', '224/2026/NĐ-CP', { otherIssuedOn: '2026-06-24', from: '2026-07-01' }),
        ],
      },
    }),
    national({
      form: 'Quyết định',
      number: '16/2016/QĐ-UBND',
      authority: 'Ủy ban nhân dân tỉnh Bình Dương',
      issuedOn: '2016-06-23',
      about:
        'Quy định chế độ nhuận bút, thù lao đối với Cổng/Trang thông tin điện tử, Bản tin và hệ thống Đài Truyền thanh',
    }),
    legalDocument(today, {
      form: 'Nghị quyết',
      number: '05/NQ-HĐND',
      authority: council,
      about: `Phân bổ dự toán ngân sách xã năm ${year}`,
      field: 'Tài chính, ngân sách',
      ago: 200,
      text: [
        'Điều 1. Thông qua phương án phân bổ dự toán ngân sách xã theo biểu kèm theo.',
        'Điều 2. Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này.',
      ],
    }),
    legalDocument(today, {
      form: 'Nghị quyết',
      number: '09/NQ-HĐND',
      authority: council,
      about: `Điều chỉnh một số khoản chi ngân sách xã năm ${year}`,
      field: 'Tài chính, ngân sách',
      ago: 60,
      text: [
        'Điều 1. Điều chỉnh khoản chi sự nghiệp giao thông và chi bảo trợ xã hội.',
        'Điều 2. Các nội dung khác của Nghị quyết số 05/NQ-HĐND giữ nguyên.',
      ],
      facts: { relations: [to('amends', '05/NQ-HĐND', { otherIssuedOn: day(-200) })] },
    }),
    legalDocument(today, {
      form: 'Quyết định',
      number: '120/QĐ-UBND',
      about: 'Ban hành Quy chế tiếp công dân tại trụ sở Ủy ban nhân dân xã',
      field: 'Tổ chức, hành chính',
      ago: 400,
      text: [
        'Điều 1. Ban hành Quy chế tiếp công dân tại trụ sở Ủy ban nhân dân xã.',
        'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      ],
    }),
    legalDocument(today, {
      form: 'Quyết định',
      number: '45/QĐ-UBND',
      about: 'Ban hành Quy chế tiếp công dân (thay thế Quy chế cũ)',
      field: 'Tổ chức, hành chính',
      ago: 8,
      text: [
        'Điều 1. Ban hành Quy chế tiếp công dân, trong đó có tiếp công dân qua mạng.',
        'Điều 2. Quyết định này thay thế Quyết định số 120/QĐ-UBND.',
      ],
      facts: {
        effectiveOn: day(12),
        relations: [to('replaces', '120/QĐ-UBND', { otherIssuedOn: day(-400) })],
      },
    }),
    legalDocument(today, {
      form: 'Quyết định',
      number: '78/QĐ-UBND',
      about: 'Sắp xếp giờ họp chợ và nơi đỗ xe quanh chợ xã',
      field: 'Giao thông, thủy lợi',
      ago: 150,
      text: ['Điều 1. Chợ họp từ 5 giờ đến 18 giờ.', 'Điều 2. Xe đỗ tại bãi phía sau chợ.'],
    }),
    legalDocument(today, {
      form: 'Quyết định',
      number: '95/QĐ-UBND',
      about: 'Tạm ngưng thực hiện việc sắp xếp nơi đỗ xe quanh chợ để sửa đường',
      field: 'Giao thông, thủy lợi',
      ago: 10,
      text: ['Điều 1. Tạm ngưng thực hiện Quyết định số 78/QĐ-UBND trong thời gian sửa đường.'],
      facts: { relations: [to('suspends', '78/QĐ-UBND', { otherIssuedOn: day(-150), until: day(30) })] },
    }),
    legalDocument(today, {
      form: 'Chỉ thị',
      number: '02/CT-UBND',
      about: 'Tăng cường phòng cháy, chữa cháy trong mùa khô',
      field: 'Quốc phòng, an ninh',
      ago: 45,
      text: ['Các ấp kiểm tra phương tiện chữa cháy, nhắc người dân không đốt rác, đốt đồng khi có gió.'],
    }),
    legalDocument(today, {
      form: 'Công văn',
      number: '230/UBND-VP',
      about: 'Hướng dẫn các ấp kiểm tra an toàn phòng cháy, chữa cháy',
      field: 'Quốc phòng, an ninh',
      ago: 30,
      text: ['Thực hiện Chỉ thị số 02/CT-UBND, các ấp lập danh sách hộ có nguy cơ cháy nổ và báo về xã.'],
      facts: { relations: [to('guides', '02/CT-UBND', { otherIssuedOn: day(-45) })] },
    }),
    legalDocument(today, {
      form: 'Kế hoạch',
      number: '12/KH-UBND',
      about: 'Nạo vét kênh, rạch trước mùa mưa trên địa bàn xã',
      field: 'Giao thông, thủy lợi',
      ago: 20,
      text: ['Nạo vét sáu tuyến kênh nội đồng, ưu tiên ấp Bến Giảng và ấp Bến Liễu.'],
    }),
    legalDocument(today, {
      form: 'Thông báo',
      number: '88/TB-UBND',
      about: 'Lịch tiếp công dân của Chủ tịch Ủy ban nhân dân xã',
      field: 'Tổ chức, hành chính',
      ago: 6,
      text: ['Chủ tịch Ủy ban nhân dân xã tiếp công dân sáng thứ Năm hằng tuần tại trụ sở.'],
    }),
  ];
};
