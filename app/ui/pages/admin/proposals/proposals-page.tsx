// What one person proposes and another approves: the list, and one of them.
import { paths } from '#app/addresses/paths.ts';
import type { MovingDueDate } from '#app/read-models/calendar.ts';
import type { OpenProposal, ProposalLine } from '#app/read-models/proposals.ts';
import { proposalSteps } from '#app/steps/proposal-steps.ts';
import { proposalDays } from '#app/vocabulary/proposals.ts';
import { capitalise } from '#app/values/first-letter.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ApprovalStepForms } from '../../../components/workspace/step-form.tsx';

export function ProposalsPage({
  desk,
  open,
  decided,
}: {
  readonly desk: Desk;
  readonly open: readonly ProposalLine[];
  readonly decided: readonly ProposalLine[];
}) {
  return (
    <DeskPage desk={desk} heading="Đề nghị chờ duyệt">
      <p>
        Vai trò lãnh đạo, kế toán, Trưởng và Phó Trưởng Ban Biên tập, quản trị viên, mọi vai trò cho chính
        mình, số định danh đã có, chứng thư số và lịch làm việc do một quản trị viên đề nghị; Chủ tịch hoặc
        một quản trị viên khác duyệt. Chuyên mục mới, tên, giới thiệu, hạn cập nhật và đơn vị phụ trách của
        chuyên mục do Trưởng Ban Biên tập hoặc Chủ tịch duyệt; của Trưởng ban đề nghị thì Phó Trưởng ban hoặc
        Chủ tịch duyệt; việc xóa hẳn nội dung đăng nhầm cũng vậy, do Ban Biên tập đề nghị. Không ai duyệt
        trong {proposalDays} ngày thì đề nghị hết hạn.
      </p>
      <Table
        caption="Đang chờ duyệt"
        dense
        cards
        rows={open}
        rowKey={({ id }) => id}
        empty={<p>Không có đề nghị nào đang chờ.</p>}
        columns={[
          {
            header: 'Đề nghị',
            rowHeader: true,
            cell: (line) => (
              <>
                <ProposalLink line={line} />
                {line.mine && (
                  <span className="second-line">
                    <StatusTag tone="waiting">Chờ bạn duyệt</StatusTag>
                  </span>
                )}
              </>
            ),
          },
          { header: 'Người đề nghị', cell: proposedIn, labelled: true },
          { header: 'Duyệt trước ngày', cell: ({ lapsesAt }) => formatDate(lapsesAt), labelled: true },
        ]}
      />
      {decided.length > 0 && (
        <Table
          caption="Đã xong"
          dense
          cards
          rows={decided}
          rowKey={({ id }) => id}
          columns={[
            { header: 'Đề nghị', rowHeader: true, cell: (line) => <ProposalLink line={line} /> },
            { header: 'Người đề nghị', cell: proposedIn, labelled: true },
            {
              header: 'Kết quả',
              cell: (line) => (
                <>
                  <ProposalState line={line} />
                  <span className="second-line">{decidedIn(line)}</span>
                </>
              ),
            },
          ]}
        />
      )}
    </DeskPage>
  );
}

const ProposalLink = ({ line: { id, title } }: { readonly line: ProposalLine }) => (
  <a href={paths.staffProposal(id)} data-desk-row="">
    {capitalise(title)}
  </a>
);

function ProposalState({ line: { state } }: { readonly line: Pick<ProposalLine, 'state'> }) {
  const { label, tone } = proposalSteps.states[state];
  return <StatusTag tone={tone}>{label}</StatusTag>;
}

const proposedIn = ({ proposedBy, proposedAt }: ProposalLine) => `${proposedBy}, ${formatMoment(proposedAt)}`;

const decidedIn = ({ decidedBy, decidedAt }: ProposalLine): string =>
  [decidedBy, decidedAt && formatMoment(decidedAt)].filter((part) => part !== undefined).join(', ');

export function ProposalPage({
  desk,
  proposal,
  reply,
}: {
  readonly desk: Desk;
  readonly proposal: OpenProposal;
  readonly reply?: DeskReply | undefined;
}) {
  const { title, details, state, reason, whyNot, lapsesAt, effect, whoApproves } = proposal;
  return (
    <DeskPage
      desk={desk}
      heading={capitalise(title)}
      caption={<a href={paths.staffProposals()}>Đề nghị chờ duyệt</a>}
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <p>
        <ProposalState line={proposal} /> {proposalSteps.states[state].plain}
      </p>
      <SummaryList
        dense
        rows={[
          { label: 'Người đề nghị', value: proposedIn(proposal) },
          ...(details.length === 0
            ? []
            : [
                {
                  label: 'Nội dung',
                  value: details.map((detail) => <div key={detail}>{capitalise(detail)}</div>),
                },
              ]),
          ...(state === 'open'
            ? [
                { label: 'Người duyệt', value: whoApproves },
                { label: 'Duyệt trước ngày', value: formatDate(lapsesAt) },
              ]
            : [{ label: 'Kết thúc', value: decidedIn(proposal) }]),
          ...(reason === undefined ? [] : [{ label: 'Lý do', value: reason }]),
        ]}
      />
      {effect?.moves !== undefined && <WhatMoves moves={effect.moves} />}
      {effect?.lines !== undefined && (
        <>
          <h2>Duyệt bây giờ thì</h2>
          <ul>
            {effect.lines.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {whyNot !== undefined && <p className="quiet">{whyNot}</p>}
      <ApprovalStepForms steps={{ ...proposal, seen: effect?.seen }} reply={reply} />
    </DeskPage>
  );
}

const toldWords = { told: 'có', not: 'không', nothing: 'không cần' } as const;

/** Of those who are told without anybody's doing the first are shown. */
const mostShown = 50;

function WhatMoves({ moves }: { readonly moves: readonly MovingDueDate[] }) {
  if (moves.length === 0)
    return <p>Duyệt bây giờ thì không hồ sơ, phản ánh, câu hỏi hay yêu cầu nào đổi hạn.</p>;
  const countOf = (which: MovingDueDate['told']) => moves.filter(({ told }) => told === which).length;
  // Whoever has to be told by somebody is on the list, however many there are. Who it is and how he is reached stands on the page that
  // his code opens to the desk, which is asked for each: an administrator reads no dossier.
  const untold = moves.filter(({ told }) => told === 'not');
  const others = moves.filter(({ told }) => told !== 'not');
  const shown = [...untold, ...others.slice(0, mostShown)];
  return (
    <>
      <h2>Duyệt bây giờ thì {moves.length} hồ sơ, phản ánh, câu hỏi, yêu cầu đổi hạn</h2>
      <p>
        {countOf('told')} người nộp, người gửi được báo qua thư, tin nhắn
        {untold.length > 0 &&
          `; ${untold.length} người không nhận được tin, ở đầu danh sách: in trang này trước khi duyệt và giao cho Bộ phận Một cửa. Bộ phận Một cửa tìm theo mã để có họ tên, số điện thoại rồi báo cho từng người`}
        . Việc đã xong hoặc đã quá hạn giữ nguyên.
      </p>
      <Table
        caption="Những gì đổi hạn"
        captionHidden
        dense
        cards
        rows={shown}
        rowKey={({ code }) => code}
        columns={[
          {
            header: 'Mã',
            rowHeader: true,
            cell: ({ code }) => (
              <a className="code" href={paths.staffSearch(code)}>
                {code}
              </a>
            ),
          },
          { header: 'Thủ tục, loại', cell: ({ procedureName }) => procedureName },
          {
            header: 'Hạn cũ',
            labelled: true,
            oneLine: true,
            cell: ({ dueBefore }) => formatMoment(dueBefore),
          },
          {
            header: 'Hạn mới',
            labelled: true,
            oneLine: true,
            cell: ({ dueAfter }) => <strong>{formatMoment(dueAfter)}</strong>,
          },
          { header: 'Được báo', labelled: true, cell: ({ told }) => toldWords[told] },
        ]}
      />
      {shown.length < moves.length && (
        <p className="quiet">Và {moves.length - shown.length} mục khác, được báo hoặc không cần báo.</p>
      )}
    </>
  );
}
