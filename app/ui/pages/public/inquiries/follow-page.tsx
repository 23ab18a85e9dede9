// The page of a code: how far it is, what was answered, what the writer may do. To be kept and printed.
import { paths } from '#app/addresses/paths.ts';
import type {
  FollowedInquiry,
  InquiryNotices,
  InquiryWords,
  LooksAtInquiry,
} from '#app/read-models/inquiries.ts';
import { dutyLabel } from '#app/inquiries/clock.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { Details } from '../../../components/details/details.tsx';
import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { DueText } from '../../../components/inquiries/due-text.tsx';
import { Entries, Papers } from '../../../components/inquiries/entries.tsx';
import { ErasedNotice, leftOfInquiry } from '../../../components/inquiries/erased-notice.tsx';
import { ViewedBy } from '../../../components/viewed-by/viewed-by.tsx';
import { ShowsWriter } from './shows-writer.tsx';
import { Notices, type FailedNotices } from './notices.tsx';

export interface FollowPageProps {
  readonly words: InquiryWords;
  readonly inquiry: FollowedInquiry;
  readonly looks?: LooksAtInquiry | undefined;
  /** Left out once what was said is erased. */
  readonly notices?: InquiryNotices | undefined;
  /** The number that was written in it, in the browser that sent it. */
  readonly ownPhone?: string | undefined;
  /** It was sent, or changed, just now. */
  readonly flash?: string | undefined;
  /** What was typed as the place for news, and what is wrong with it. */
  readonly failed?: FailedNotices | undefined;
  readonly signedIn?: boolean | undefined;
}

export function FollowPage(props: FollowPageProps) {
  const { words, inquiry, looks, notices, ownPhone, flash, failed, signedIn } = props;
  const { kind, code, entries, papers, actions } = inquiry;
  const news = notices !== undefined && (
    <Notices
      notices={notices}
      one={words.one}
      ownPhone={ownPhone}
      failed={failed}
      here={paths.inquiry(kind, code)}
      signedIn={signedIn}
    />
  );
  return (
    <PrintSheet>
      <ErrorSummary problems={failed?.problems ?? []} />
      <Panel heading={flash ?? words.title} code={code} codeLabel="Mã theo dõi của bạn">
        <p>
          Hãy ghi lại mã này hoặc lưu địa chỉ trang. Ai có mã đều xem được trang này, nên đừng đưa mã cho
          người khác.
        </p>
      </Panel>
      {inquiry.erased === undefined ? (
        <p>{inquiry.plain}</p>
      ) : (
        <ErasedNotice one={words.one} erased={inquiry.erased} left={leftOfInquiry} />
      )}
      {actions.length > 0 && (
        <ButtonGroup>
          {actions.map(({ event, segment, label, look }) => (
            <Button key={event} kind={look} href={paths.inquiryDecision(kind, code, segment)}>
              {label}
            </Button>
          ))}
        </ButtonGroup>
      )}
      {/* Whoever has just sent it is asked at once; later its state is what he comes for. */}
      {flash !== undefined && news}
      <SummaryList
        heading="Tình trạng"
        rows={[
          {
            label: 'Trạng thái',
            value: <StatusTag tone={inquiry.tone}>{inquiry.stateLabel}</StatusTag>,
          },
          {
            label: inquiry.due === undefined ? 'Thời hạn' : dutyLabel(inquiry.due),
            value: <DueText due={inquiry.due} missed={inquiry.missed} paused={inquiry.paused} />,
          },
          { label: 'Gửi lúc', value: formatMoment(inquiry.submittedAt) },
          ...(inquiry.registerNumber === undefined
            ? []
            : [{ label: 'Số vào sổ', value: inquiry.registerNumber }]),
          ...(inquiry.main === undefined
            ? []
            : [
                {
                  label: 'Giải quyết chung',
                  value: `Với phản ánh số ${inquiry.main.registerNumber}: ${inquiry.main.stateLabel}`,
                },
              ]),
          ...(inquiry.assignedTo === undefined
            ? []
            : [{ label: 'Nơi giải quyết', value: inquiry.assignedTo }]),
          ...(inquiry.publicAddress === undefined
            ? []
            : [{ label: 'Công khai', value: <a href={inquiry.publicAddress}>Xem bản đăng</a> }]),
          ...(inquiry.eraseOn === undefined
            ? []
            : [{ label: 'Nội dung được xóa ngày', value: formatDate(inquiry.eraseOn) }]),
          ...inquiry.shown.map(({ label, value, href }) => ({
            label,
            value: href === undefined ? value : <a href={href}>{value}</a>,
          })),
        ]}
      />
      {flash === undefined && news}
      <section aria-labelledby="qua-trinh">
        <h2 id="qua-trinh">Quá trình giải quyết</h2>
        <Entries entries={entries} fileHref={(id) => paths.inquiryFile(kind, code, id)} />
      </section>
      <Papers papers={papers} hrefOf={(name) => paths.inquiryPaper(kind, code, name)} />
      {looks?.views !== undefined && (
        <ViewedBy views={looks.views} heading={`Ai đã xem ${words.one} của tôi`} one={words.one} />
      )}
      {looks?.asked !== undefined && looks.asked !== 'office' && (
        <section aria-labelledby="ai-da-xem" className="no-print">
          <h2 id="ai-da-xem">Ai đã xem {words.one} của tôi</h2>
          <Details summary="Xem cán bộ nào đã mở, lúc nào, vì sao">
            <ShowsWriter
              asked={looks.asked}
              one={words.one}
              here={paths.inquiry(kind, code)}
              signedIn={signedIn}
            />
          </Details>
        </section>
      )}
      <PrintHint />
    </PrintSheet>
  );
}
