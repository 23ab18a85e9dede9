// The report of one year: its state and next step above, its content below, with the fields of the office in their places.
import { Fragment } from 'react';

import { paths } from '#app/addresses/paths.ts';
import { partInput } from '#app/publications/yearly-report/parts.ts';
import { reportStates } from '#app/publications/yearly-report/steps.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { OpenReport, ReportDocumentPart, ReportBlock } from '#app/read-models/yearly-reports.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';
import { messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';
import { ApprovalStepForms, ReturnedNotice } from '../../../components/workspace/step-form.tsx';
import { FigureTableView } from '../../../components/figures/figure-table.tsx';
import { PlotOf } from '../../../components/plot/plot.tsx';

export interface ReportPageProps {
  readonly desk: Desk;
  readonly report: OpenReport;
  readonly reply?: DeskReply | undefined;
}

export function ReportPage({ desk, report, reply }: ReportPageProps) {
  const { year, document } = report;
  const written = replyTo(reply, 'write', 'refresh', 'submit');
  return (
    <DeskPage
      desk={desk}
      heading={`Báo cáo năm ${year}`}
      caption={<a href={paths.yearlyReports()}>Sổ báo cáo năm</a>}
      actions={
        <>
          <Button kind="secondary" href={paths.yearlyReportFile(year, 'pdf')}>
            Tải PDF
          </Button>
          <Button kind="secondary" href={paths.yearlyReportFile(year, 'docx')} download>
            Tải Word (.docx)
          </Button>
        </>
      }
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <Standing report={report} />
      {written?.conflict === true && <Theirs report={report} reply={written} />}
      <ApprovalStepForms steps={report} reply={reply} />
      {report.mayWrite ? (
        <Writing report={report} reply={written} />
      ) : (
        <>
          <p>{document.opening}</p>
          <ul>
            {document.recipients.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          {document.parts.map((part) => (
            <Part key={part.id} part={part}>
              {part.written.map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
            </Part>
          ))}
        </>
      )}
    </DeskPage>
  );
}

function Standing({ report }: { readonly report: OpenReport }) {
  const { state, returned, sent, document, figuresAt, figuresAreOld, missing, history, whyNot } = report;
  const { tone, label, plain } = reportStates[state];
  return (
    <>
      <p>
        <StatusTag tone={tone}>{label}</StatusTag> {state === 'sent' ? '' : plain}
      </p>
      {sent !== undefined && (
        <p>
          Số {document.number}/BC-UBND, gửi ngày {formatDate(sent.on)} ({sent.how}) đến:{' '}
          {document.recipients.join('; ')}.
        </p>
      )}
      {returned !== undefined && <ReturnedNotice {...returned} />}
      <p className="quiet">
        Số liệu lúc {formatMoment(figuresAt)}.
        {figuresAreOld && ' Đã cũ hơn hôm nay: lấy lại trước khi trình.'}
        {state !== 'draft' && ' Số liệu giữ nguyên từ khi trình.'}
      </p>
      {missing.length > 0 && <p className="quiet">Trước khi trình còn phải viết: {missing.join('; ')}.</p>}
      {whyNot !== undefined && <p className="quiet">{whyNot}</p>}
      <Details summary="Đã làm gì với báo cáo này">
        <ul>
          {history.map(({ label: what, by, at }) => (
            <li key={what}>
              {what}: {by}, <span className="one-line">{formatMoment(at)}</span>
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}

function Part({
  part: { id, mark, heading, depth, blocks },
  children,
}: {
  readonly part: ReportDocumentPart;
  readonly children: React.ReactNode;
}) {
  const Heading = depth === 1 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={`phan-${id}`}>
      <Heading id={`phan-${id}`}>
        {mark} {heading}
      </Heading>
      <ReportBlocks blocks={blocks} />
      {children}
    </section>
  );
}

function Writing({ report, reply }: Pick<ReportPageProps, 'report' | 'reply'>) {
  const { document, texts } = report;
  return (
    <form method="post" noValidate>
      <DefaultButton value="write" />
      <input type="hidden" name="version" value={reply?.version ?? report.lock} />
      <TextInput
        label="Nơi nhận"
        hint="Mỗi nơi một dòng, theo tên gọi hiện nay. Điều 23: Ủy ban nhân dân thị xã và Sở Thông tin và Truyền thông"
        name="recipients"
        multiline
        rows={3}
        defaultValue={reply?.entries['recipients'] ?? document.recipients.join('\n')}
        error={messageAt(reply?.problems, 'recipients')}
      />
      <p>{document.opening}</p>
      {document.parts.map((part) => {
        const { asks } = part;
        return (
          <Part key={part.id} part={part}>
            {asks !== undefined && (
              <TextInput
                label={
                  <>
                    {asks.label}
                    <span className="visually-hidden">: {part.heading}</span>
                  </>
                }
                hint={asks.hint}
                name={partInput(part.id)}
                multiline
                rows={part.depth === 1 && part.id !== 'summary' ? 8 : 3}
                defaultValue={
                  reply === undefined ? (own(texts, part.id) ?? '') : own(reply.entries, partInput(part.id))
                }
                error={messageAt(reply?.problems, partInput(part.id))}
              />
            )}
          </Part>
        );
      })}
      <ButtonGroup>
        <Button name="intent" value="write">
          {reply?.conflict === true ? 'Lưu bản của tôi' : 'Lưu'}
        </Button>
        <Button kind="secondary" name="intent" value="refresh">
          Lưu và lấy lại số liệu
        </Button>
        <Button kind="secondary" name="intent" value="submit">
          Lưu và trình Chủ tịch duyệt
        </Button>
      </ButtonGroup>
      <p className="quiet">Từ lúc trình, số liệu và lời văn giữ nguyên; Chủ tịch nhận thư báo.</p>
    </form>
  );
}

/** What somebody else saved meanwhile, where it differs from what was typed here. */
function Theirs({ report, reply }: { readonly report: OpenReport; readonly reply: DeskReply }) {
  const { savedBy, savedAt, document, texts } = report;
  const differs = (text: string | undefined, storedText: string) =>
    (text ?? '').replaceAll('\r\n', '\n').trim() !== storedText;
  const parts = document.parts.filter(({ id }) =>
    differs(own(reply.entries, partInput(id)), own(texts, id) ?? ''),
  );
  const recipients = document.recipients.join('\n');
  return (
    <section aria-labelledby="ban-da-luu">
      <h2 id="ban-da-luu">
        Bản {savedBy} đã lưu lúc {formatMoment(savedAt)}
      </h2>
      {differs(reply.entries['recipients'], recipients) && (
        <>
          <h3>Nơi nhận</h3>
          <p>{document.recipients.join('; ')}</p>
        </>
      )}
      {parts.map(({ id, heading, written }) => (
        <Fragment key={id}>
          <h3>{heading}</h3>
          {(own(texts, id) ?? '') === '' ? (
            <p className="quiet">Để trống</p>
          ) : (
            written.map((paragraph, index) => <p key={index}>{paragraph}</p>)
          )}
        </Fragment>
      ))}
    </section>
  );
}

/** What the portal says by itself in a part of the report: sentences, plots, tables. */
function ReportBlocks({ blocks }: { readonly blocks: readonly ReportBlock[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'plot':
      return <PlotOf plot={block} />;
    case 'table':
      return <FigureTableView table={block} />;
  }
}
