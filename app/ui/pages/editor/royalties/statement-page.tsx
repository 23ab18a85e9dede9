// One statement: on the screen with its steps, on paper as a sheet to sign (A4 across, the header of NĐ 30/2020).
import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { OpenStatement } from '#app/read-models/royalties.ts';
import { formatDate, formatMoment, formatPaperDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import type { SiteUnit } from '../../../components/page/site.tsx';
import { PrintHint } from '../../../components/print-sheet/print-sheet.tsx';
import { LostLines } from './lost-lines.tsx';
import { StatementLines, StatementPayees } from './statement-sheet.tsx';
import { StatementSteps } from './statement-steps.tsx';
import { StatementTag } from './royalty-words.tsx';

export interface StatementPageProps {
  readonly desk: Desk;
  readonly statement: OpenStatement;
  /** The commune on the day on which it was drawn up. */
  readonly issuer: Pick<SiteUnit, 'header' | 'place'>;
  readonly reply?: DeskReply | undefined;
}

export function StatementPage({ desk, statement, issuer, reply }: StatementPageProps) {
  return (
    <div className="statement">
      <DeskPage
        desk={desk}
        heading={`Bảng kê số ${statement.number}`}
        caption={
          <>
            <a href={paths.royalties()}>Nhuận bút</a> · <a href={paths.royaltyStatements()}>Bảng kê</a>
          </>
        }
        actions={
          statement.state === 'cancelled' ? undefined : (
            <Button kind="secondary" href={paths.royaltyStatementWorkbook(statement.id)} download>
              Tải về Excel (.xlsx)
            </Button>
          )
        }
      >
        <ErrorSummary problems={reply?.problems ?? []} />
        <div className="no-print">
          <p>
            <StatementTag state={statement.state} /> <strong>{formatVnd(statement.gross)}</strong>, bài đăng
            từ {formatDate(statement.from)} đến {formatDate(statement.until)}.
          </p>
          <History statement={statement} />
          <LostLines
            heading="Không còn được chi"
            lost={statement.lost}
            after="Bảng kê không duyệt, không chi được khi còn các khoản này."
          />
          {statement.whyNot !== undefined && <p className="quiet">{statement.whyNot}</p>}
          <StatementSteps statement={statement} reply={reply} />
          {statement.state !== 'cancelled' && <PrintHint />}
        </div>
        {statement.state !== 'cancelled' && <Sheet statement={statement} issuer={issuer} />}
      </DeskPage>
    </div>
  );
}

function History({ statement }: { readonly statement: OpenStatement }) {
  const { cancelled } = statement;
  return (
    <p className="quiet">
      {statement.drawnBy} lập {formatMoment(statement.drawnAt)}.
      {statement.approvedAt !== undefined &&
        ` ${statement.approvedBy ?? ''} duyệt ${formatMoment(statement.approvedAt)}.`}
      {statement.paidOn !== undefined &&
        ` ${statement.paidBy ?? ''} ghi nhận đã chi ngày ${formatDate(statement.paidOn)}.`}
      {cancelled !== undefined &&
        ` ${cancelled.by} hủy ${formatMoment(cancelled.at)}. Lý do: ${cancelled.reason} Các khoản đã trở lại chờ vào bảng kê khác.`}
    </p>
  );
}

function Sheet({ statement, issuer }: Pick<StatementPageProps, 'statement' | 'issuer'>) {
  const [above, name] = issuer.header;
  return (
    <div className="statement__sheet">
      <div className="only-print statement__head">
        <div>
          <p>{above}</p>
          <p>
            <strong>{name}</strong>
          </p>
        </div>
        <div>
          <p>
            <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
          </p>
          <p>
            <strong>Độc lập - Tự do - Hạnh phúc</strong>
          </p>
          <p>
            <em>
              {issuer.place}, {formatPaperDate(statement.drawnAt)}
            </em>
          </p>
        </div>
      </div>
      <div className="only-print statement__title">
        <p>
          <strong>BẢNG KÊ CHI TRẢ NHUẬN BÚT, THÙ LAO</strong>
        </p>
        <p>
          Số {statement.number}, tin, bài đăng từ ngày {formatDate(statement.from)} đến ngày{' '}
          {formatDate(statement.until)}
        </p>
      </div>
      <StatementPayees statement={statement} />
      <p>
        Số tiền bằng chữ: <strong>{statement.netInWords}</strong>.
      </p>
      {statement.withholding !== undefined && (
        <p className="quiet">
          {statement.state === 'paid'
            ? 'Thuế đã khấu trừ theo tổng số chi cho mỗi người trong ngày chi, kể cả bảng kê khác cùng ngày.'
            : 'Thuế khấu trừ là số dự kiến: khi chi, tính theo tổng số chi cho mỗi người trong ngày, kể cả bảng kê khác cùng ngày.'}
        </p>
      )}
      <div className="only-print statement__signatures">
        {['Người lập bảng', 'Kế toán', 'Thủ trưởng đơn vị'].map((role) => (
          <p key={role}>
            <strong>{role}</strong>
            <br />
            <em>(ký, ghi rõ họ tên)</em>
          </p>
        ))}
      </div>
      <StatementLines statement={statement} />
    </div>
  );
}
