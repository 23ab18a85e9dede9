// One draft put to the people, whole (Đ10.8c): until when, where to, the full text by its clauses with what was said of each,
// the comments, the answers.
import { announcementAnchor, announcementText } from '#app/consultations/announcements.ts';
import { tallyText } from '#app/consultations/tally.ts';
import { factText, kindById, textFact } from '#app/publications/facts.ts';
import { paths } from '#app/addresses/paths.ts';
import type {
  CommentList,
  ConsultationPage as Consultation,
  StanceCounts,
} from '#app/read-models/consultations.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { FollowLink } from '../../../components/follow/follow-link.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { ReportInaccuracy } from '../../../components/report-inaccuracy/report-inaccuracy.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Attachments } from '../sections/attachments.tsx';
import { mailAddress, phoneText } from '../sections/fact-text.ts';
import { AnswerTable } from './answer-table.tsx';
import { CommentLines } from './comment-lines.tsx';
import { DraftContents, DraftText } from './draft-text.tsx';
import { stateWords, timeText } from './state-words.ts';

export interface ConsultationPageProps {
  readonly consultation: Consultation;
  readonly slug: string;
  readonly comments: CommentList;
  /** The clause to which the comments are narrowed, by its id. */
  readonly clause?: string | undefined;
  readonly section: { readonly title: string; readonly path: string };
  readonly address: string;
}

export const countsText = ({ agree, disagree, propose }: StanceCounts): string =>
  `${agree} tán thành, ${disagree} không tán thành, ${propose} đề nghị sửa`;

/** Two versions are left to be compared. */
const isComparable = ({ versions }: Pick<Consultation, 'versions'>): boolean =>
  versions.filter(({ hidden }) => hidden === undefined).length > 1;

export function ConsultationPage({
  consultation,
  slug,
  comments,
  clause,
  section,
  address,
}: ConsultationPageProps) {
  const { item, state, versions, tally, shown, mostCommented, answers } = consultation;
  const open = state === 'open' && item.withdrawn === undefined;
  const comparable = isComparable(consultation);
  return (
    <PrintSheet address={address}>
      <PageHeading caption={<a href={section.path}>{section.title}</a>} lead={item.summary}>
        <ItemTitle of={item.title} />
      </PageHeading>
      {item.withdrawn !== undefined && (
        <Notification tone="important" heading="Dự thảo này đã được thu hồi">
          <p>
            Thu hồi {formatMoment(item.withdrawn.at)}. Lý do: {item.withdrawn.reason}
          </p>
        </Notification>
      )}
      <div className="consultation-now">
        <p>
          <StatusTag tone={stateWords[state].tone}>{stateWords[state].label}</StatusTag>{' '}
          {timeText(consultation)}
        </p>
        <p className="quiet">
          Đã nhận {tallyText(tally)}. Ý kiến đang hiện: {countsText(shown)}.
        </p>
        {state !== 'answered' && state !== 'ended' && item.withdrawn === undefined && (
          <p className="consultation-now__ways no-print">
            {open && (
              <>
                <Button href={paths.commentOn(slug)}>Góp ý cho toàn văn dự thảo</Button>{' '}
                <a href={paths.consultationClose(slug)}>Thêm hạn góp ý vào lịch (.ics)</a>{' '}
              </>
            )}
            <FollowLink kind="consultation" target={item.id} />
          </p>
        )}
        {item.withdrawn !== undefined && state !== 'ended' && state !== 'answered' && (
          <p>
            Dự thảo đã thu hồi nên không nhận góp ý. Ủy ban nhân dân sẽ báo cho từng người đã góp ý: vì sao,
            và góp ý được dùng thế nào.
          </p>
        )}
        {tally.comments > 0 && (
          <p className="no-print">
            <a href={paths.findOwnComments(slug)}>Xem góp ý tôi đã gửi</a>
          </p>
        )}
      </div>
      <Announced consultation={consultation} slug={slug} />
      <nav className="consultation-contents no-print" aria-label="Trong trang này">
        <ul>
          {answers !== undefined && (
            <li>
              <a href="#giai-trinh">Tổng hợp, giải trình, tiếp thu</a>
            </li>
          )}
          <li>
            <a href="#toan-van">Toàn văn dự thảo</a>
          </li>
          <li>
            <a href="#y-kien">Các góp ý ({comments.total})</a>
          </li>
          <li>
            <a href="#noi-nhan">Nơi nhận góp ý</a>
          </li>
          {comparable && (
            <li>
              <a href={paths.draftComparison(slug)}>So sánh với bản trước</a>
            </li>
          )}
        </ul>
      </nav>
      {answers !== undefined && <AnswerTable answers={answers} tally={tally} slug={slug} />}
      <About consultation={consultation} />
      <section aria-labelledby="toan-van">
        <h2 id="toan-van">Toàn văn dự thảo</h2>
        {versions.length > 1 && (
          <p>
            Bản thứ {versions.length}, đăng {formatMoment(versions.at(-1)?.publishedAt ?? item.updatedAt)}.{' '}
            {comparable && <a href={paths.draftComparison(slug)}>Xem chỗ khác với bản trước</a>}
          </p>
        )}
        {mostCommented.length > 0 && (
          <p className="no-print">
            Được góp ý nhiều nhất:{' '}
            {mostCommented.map(({ address: at, label, comments: count }, index) => (
              <span key={at}>
                {index > 0 && '; '}
                <a href={`#${at}`}>{label}</a> ({count})
              </span>
            ))}
          </p>
        )}
        {open && (
          <p className="no-print">
            Muốn góp ý cho riêng một điều, khoản, điểm: bấm “Góp ý” ở điều, khoản, điểm đó.
          </p>
        )}
        <DraftContents clauses={consultation.clauses} />
        <DraftText clauses={consultation.clauses} slug={slug} open={open} />
      </section>
      <Attachments attachments={item.attachments} />
      <CommentLines comments={comments} slug={slug} clause={clause} clauses={consultation.clauses} />
      <Receiver consultation={consultation} />
      <section className="item__sharing no-print" aria-labelledby="chia-se">
        <h2 id="chia-se">In, lưu</h2>
        <p>
          <Button kind="secondary" href={paths.itemPaper(item.href)}>
            Mở bản PDF của dự thảo
          </Button>
        </p>
        <PrintHint paper={paths.itemPaper(item.href)} />
        <ReportInaccuracy page={item.href} />
        <p className="small">
          Tác giả: {item.author}. Nguồn: {item.source}. Địa chỉ trang: {address}
        </p>
      </section>
    </PrintSheet>
  );
}

function Announced({ consultation, slug }: { readonly consultation: Consultation; readonly slug: string }) {
  const { announcements, item, answers } = consultation;
  if (announcements.length === 0 && item.changes.length === 0) return null;
  return (
    <section aria-labelledby="thong-bao">
      <h2 id="thong-bao">Thông báo của đợt lấy ý kiến</h2>
      <ul>
        {announcements.map((one) => (
          <li key={announcementAnchor(one)} id={announcementAnchor(one)}>
            {formatMoment(one.at)}: {announcementText(one)}.{' '}
            {one.note !== undefined && <span className="consultation-lines">{one.note} </span>}
            {one.kind === 'new-version' && isComparable(consultation) && (
              <a href={paths.draftComparison(slug)}>Xem chỗ khác với bản trước</a>
            )}
            {(one.kind === 'answered' || one.kind === 'corrected') && answers !== undefined && (
              <a href="#giai-trinh">Xem bảng giải trình, tiếp thu</a>
            )}
          </li>
        ))}
        {item.changes.map(({ at, note }) => (
          <li key={`note-${at.toISOString()}`}>
            {formatMoment(at)}: {note}
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ consultation: { item } }: { readonly consultation: Consultation }) {
  const kind = kindById(item.kind);
  const fact = (id: string) => (kind === undefined ? '' : factText(kind, item.facts, id));
  return (
    <SummaryList
      heading="Về dự thảo"
      rows={[
        { label: 'Loại dự thảo', value: fact('draftKind') },
        { label: 'Mục đích, sự cần thiết', value: <Lines text={fact('purpose')} /> },
        { label: 'Căn cứ pháp lý', value: <Lines text={fact('legalBasis')} /> },
        { label: 'Chịu trách nhiệm giải trình', value: fact('answerer') },
      ]}
    />
  );
}

function Receiver({ consultation: { item } }: { readonly consultation: Consultation }) {
  const fact = (id: string) => textFact(item.facts, id);
  const email = mailAddress(fact('receiverEmail'));
  const phone = fact('receiverPhone');
  return (
    <section id="noi-nhan">
      <SummaryList
        heading="Nơi nhận góp ý"
        rows={[
          { label: 'Đơn vị tiếp nhận', value: fact('receiver') },
          { label: 'Địa chỉ', value: fact('receiverAddress') },
          {
            label: 'Thư điện tử',
            value: email === undefined ? fact('receiverEmail') : <a href={`mailto:${email}`}>{email}</a>,
          },
          ...(phone === ''
            ? []
            : [{ label: 'Điện thoại', value: <a href={`tel:${phone}`}>{phoneText(phone)}</a> }]),
        ]}
      />
      <Details summary="Góp ý của bạn được dùng thế nào">
        <p>
          Cán bộ đọc mọi góp ý gửi đúng hạn. Trước khi đăng, cán bộ xem trong 2 ngày làm việc để che thông tin
          riêng; góp ý không đăng thì người gửi được báo lý do. Hết hạn, Ủy ban nhân dân công bố bảng tổng
          hợp, giải trình, tiếp thu từng góp ý đã đăng, và báo cho mọi người đã góp ý.
        </p>
        <p>
          Xem, sửa hoặc rút góp ý đã gửi: mở liên kết trong thư bạn nhận được, hoặc vào{' '}
          <a href={paths.myConsultations()}>Góp ý dự thảo của tôi</a> nếu bạn có tài khoản.
        </p>
      </Details>
    </section>
  );
}

/** As it was typed: a line a line. */
function Lines({ text }: { readonly text: string }) {
  return <span className="consultation-lines">{text}</span>;
}
