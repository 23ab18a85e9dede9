// BIÊN BẢN of a meeting in the official layout (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.10), from what the chair confirmed.
import type { ConfirmedAddendum, ConfirmedMinutes, Person } from '#app/read-models/meetings.ts';
import { formatDate } from '#catalog/local-date.ts';
import {
  header,
  labelledLine,
  Paper,
  paperMoment,
  placeAndDate,
  signatures,
  table,
  title,
  type Unit,
} from '#forms/pdf/index.server.ts';
import { attendances } from '#app/publications/meeting-lists.ts';

const withOffice = ({ name, position }: Person) => (position === '' ? name : `${name}, ${position}`);

function paragraphs(paper: Paper, text: string): void {
  for (const one of text.replaceAll('\r\n', '\n').split(/\n\s*\n/)) {
    if (one.trim() !== '')
      paper.text(one.trim().replaceAll('\n', ' '), { align: 'justify', indent: 28, after: 3 });
  }
}

function heading(paper: Paper, text: string): void {
  paper.skip(4);
  // A heading does not stay behind at the end of a page.
  paper.ensure(paper.base * 4);
  paper.text(text, { face: 'bold', as: 'H2', after: 2 });
}

/** @returns the bytes of an A4 PDF; the same minutes always give the same bytes */
export async function drawMinutes(
  unit: Unit,
  minutes: ConfirmedMinutes,
  addenda: readonly ConfirmedAddendum[],
): Promise<Uint8Array> {
  const at = new Date(addenda.at(-1)?.confirmedAt ?? minutes.confirmedAt);
  const startsAt = new Date(minutes.startsAt);
  const paper = await Paper.start({
    size: 'A4',
    title: `Biên bản họp Ban Biên tập số ${minutes.sign}`,
    author: unit.name,
    subject: 'Họp Ban Biên tập',
    at,
  });
  header(paper, {
    unit: { ...unit, headerLines: [unit.name.toLocaleUpperCase('vi'), 'BAN BIÊN TẬP'] },
    under: [`Số: ${minutes.sign}`],
    placeAndDate: placeAndDate(unit, startsAt),
  });
  title(
    paper,
    'Biên bản',
    `Họp Ban Biên tập trang thông tin điện tử (${minutes.kind === 'regular' ? 'thường kỳ' : 'đột xuất'})`,
  );
  labelledLine(paper, 'Thời gian bắt đầu', paperMoment(startsAt));
  labelledLine(paper, 'Địa điểm', minutes.place);
  if (minutes.reason !== '') labelledLine(paper, 'Lý do họp', minutes.reason);
  labelledLine(
    paper,
    'Chủ trì',
    `${withOffice(minutes.chair)}${minutes.inPlaceOfHead ? ' (thay Trưởng ban đi vắng)' : ''}`,
  );
  labelledLine(paper, 'Thư ký', withOffice(minutes.secretary));
  heading(paper, 'I. THÀNH PHẦN');
  const attendees = minutes.attendance.filter(({ was }) => was === 'present');
  paper.text(`Có mặt (${attendees.length}/${minutes.attendance.length}):`);
  paper.items(
    attendees.map(({ person }) => `- ${withOffice(person)}`),
    { indent: 14 },
  );
  for (const was of ['absent-with-leave', 'absent-without-leave'] as const) {
    const absentees = minutes.attendance.filter((one) => one.was === was);
    if (absentees.length > 0)
      labelledLine(paper, attendances[was], absentees.map(({ person }) => withOffice(person)).join('; '));
  }
  heading(paper, 'II. NỘI DUNG');
  minutes.points.forEach(({ title: point, presenter, text }, index) => {
    paper.ensure(paper.base * 4);
    paper.text(`${index + 1}. ${point}${presenter === undefined ? '' : ` (${presenter} trình bày)`}`, {
      face: 'bold',
      as: 'H3',
      after: 1,
    });
    paragraphs(paper, text);
  });
  if (minutes.other !== '') {
    paper.text('Nội dung khác', { face: 'bold', as: 'H3', after: 1 });
    paragraphs(paper, minutes.other);
  }
  heading(paper, 'III. KẾT LUẬN');
  if (minutes.decisions.length === 0) paper.text('Cuộc họp không có kết luận giao việc.');
  else
    table(
      paper,
      [
        { title: 'STT', share: 1, align: 'center' },
        { title: 'Nội dung', share: 6.5 },
        { title: 'Người thực hiện', share: 3 },
        { title: 'Thời hạn', share: 2.2, align: 'center' },
      ],
      minutes.decisions.map(({ text, responsible, dueOn }, index) => [
        String(index + 1),
        text,
        responsible,
        formatDate(dueOn),
      ]),
    );
  paper.skip(4);
  if (minutes.endedAt !== undefined)
    paper.text(`Cuộc họp kết thúc vào ${paperMoment(new Date(minutes.endedAt))}./.`);
  paper.skip(10);
  const confirmed = `(Xác nhận trên Cổng lúc ${paperMoment(new Date(minutes.confirmedAt))})`;
  signatures(paper, [
    { title: 'THƯ KÝ', name: minutes.secretary.name, note: '(Ghi biên bản trên Cổng)' },
    {
      title: minutes.inPlaceOfHead ? 'KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN' : 'CHỦ TRÌ',
      name: minutes.chair.name,
      note: minutes.confirmedBy === undefined ? confirmed : '',
    },
  ]);
  if (minutes.confirmedBy !== undefined)
    signatures(paper, [
      { title: '', name: '' },
      { title: 'NGƯỜI XÁC NHẬN', name: withOffice(minutes.confirmedBy), note: confirmed },
    ]);
  for (const one of addenda) {
    heading(paper, `BỔ SUNG, ĐÍNH CHÍNH LẦN ${one.number}`);
    paragraphs(paper, one.text);
    paper.text(`${one.writtenBy} ghi; ${one.confirmedBy} xác nhận lúc ${paperMoment(one.confirmedAt)}.`, {
      face: 'italic',
    });
  }
  return paper.finish();
}
