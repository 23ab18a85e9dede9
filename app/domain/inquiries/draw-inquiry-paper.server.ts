// The papers of an inquiry, drawn from what was sealed when each was issued: the same bytes every time.
import { inquiryDue } from '#app/inquiries/clock.ts';
import { decisionForm } from '#app/steps/decision-form.ts';
import type { InquiryKind, InquiryPaper, InquiryTransition } from '#app/inquiries/kind.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { InquiryRow } from '#db/queries/inquiries.server.ts';
import { listInquiryFiles, type InquiryEventRow } from '#db/queries/inquiries-parts.server.ts';
import {
  header,
  labelled,
  Paper,
  paperMoment,
  placeAndDate,
  qr,
  signatures,
} from '#forms/pdf/index.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { paperUnit } from '../catalog/fill-form.server.ts';
import type { Deps } from '../deps.server.ts';
import { formOf, openDecision, openWritten, requesterIn, rowsOf } from './inquiry-contents.server.ts';
import { followAddress } from './inquiry-mail.ts';

interface Issued {
  readonly event: InquiryEventRow;
  readonly transition: InquiryTransition;
}

/**
 * @param of `named`: whoever gets the paper may be told who wrote
 * @param issued the decision it tells of; absent for the receipt of what was sent
 */
export async function drawInquiryPaper(
  deps: Deps,
  kind: InquiryKind,
  { inquiry, named }: { readonly inquiry: InquiryRow; readonly named: boolean },
  words: InquiryPaper,
  issued?: Issued,
): Promise<Uint8Array> {
  const at = issued?.event.at ?? inquiry.submittedAt;
  const unit = paperUnit(deps);
  const paper = await Paper.start({
    size: 'A4',
    title: `${words.label} - ${inquiry.code}`,
    subject: kind.words.title,
    author: unit.name,
    at,
  });
  const number = issued?.event.detail['paperNumber'];
  header(paper, {
    unit,
    under: typeof number === 'number' && words.series !== undefined ? [`Số: ${number}/${words.series}`] : [],
    placeAndDate: placeAndDate(unit, at),
  });
  for (const line of words.title) {
    paper.text(line, { face: 'bold', align: 'center', size: paper.base + 2 });
  }
  paper.text(`Mã: ${inquiry.code}`, { align: 'center', after: 8 });
  paper.text(words.lead, { align: 'justify', after: 4 });
  const answers = openWritten(deps.keys, inquiry);
  const { name, identityNumber } = requesterIn(kind, answers);
  labelled(paper, 'Người gửi', named ? name : 'người đã ghi tên khi gửi và giữ mã này', { bold: named });
  if (named && identityNumber !== undefined)
    labelled(paper, 'Số giấy tờ tùy thân', maskedNumber(identityNumber));
  for (const row of rowsOf(formOf(kind, inquiry.formCode), answers)) {
    if (kind.fields.shown.includes(row.field)) labelled(paper, row.label, row.value);
  }
  labelled(paper, 'Thời điểm gửi', paperMoment(inquiry.submittedAt));
  paper.skip(4);
  if (issued === undefined) {
    const due = await firstDue(deps, kind, inquiry);
    if (due !== undefined) labelled(paper, 'Trả lời hoặc thông báo thời hạn chậm nhất', formatDate(due));
  } else {
    const decided = rowsOf(
      decisionForm(issued.transition),
      openDecision(deps.keys, inquiry.id, issued.event),
    );
    for (const { label, value } of decided) {
      paper.text(`${label}:`, { face: 'bold' });
      for (const line of value.split('\n')) paper.text(line, { indent: 12, align: 'justify' });
    }
    const files = (await listInquiryFiles(deps.db.$client, inquiry.id)).filter(
      ({ sequence }) => sequence === issued.event.sequence,
    );
    if (files.length > 0) labelled(paper, 'Tệp kèm theo', files.map(({ fileName }) => fileName).join('; '));
  }
  paper.skip(4);
  paper.text(words.close, { align: 'justify', after: 8 });
  if (words.signed && issued !== undefined) {
    const signer = {
      title: 'TM. ỦY BAN NHÂN DÂN',
      hint: '(Người được giao cung cấp thông tin)',
      name: issued.event.actorName,
      note: '(Phát hành điện tử trên Cổng)',
    };
    signatures(
      paper,
      [{ title: 'NƠI NHẬN', hint: `Người gửi; lưu ${kind.words.register.toLowerCase()}` }, signer],
      {
        space: 36,
      },
    );
  }
  verification(paper, followAddress(deps, kind, inquiry.code));
  return paper.finish();
}

function verification(paper: Paper, address: string): void {
  const side = 60;
  paper.skip(8);
  paper.ensure(side + 4);
  qr(paper, address, paper.left, paper.y, side);
  const room = paper.width - side - 12;
  const top = paper.y;
  for (const strip of paper.strips(`Theo dõi và kiểm tra: quét mã QR hoặc mở ${address}`, room, {
    face: 'italic',
    size: paper.base - 2,
  })) {
    strip.draw(paper, paper.left + side + 12, paper.y);
    paper.skip(strip.height);
  }
  paper.y = Math.min(paper.y, top - side);
}

/** As it stood when it was sent. */
async function firstDue(deps: Deps, kind: InquiryKind, { submittedAt, channel }: InquiryRow) {
  const facts = { submittedAt, handling: null, channel, extended: false, pauses: [] };
  return inquiryDue(kind.clock, facts, await readWorkingCalendar(deps))?.date;
}

/** The last three signs are enough to know one's own. */
const maskedNumber = (number: string): string =>
  `${'•'.repeat(Math.max(0, number.length - 3))}${number.slice(-3)}`;
