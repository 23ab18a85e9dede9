// What a commune sees to before people come, what of the portal is open, a form to propose otherwise, and what was decided.
import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { OpeningDesk, OpeningItemState, OpeningService } from '#app/read-models/openings.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { messageAt } from '#app/values/input-problem.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { openingWayLabels, openingWays, wholePortal, type OpeningWay } from '#catalog/opening.ts';

import { Button } from '../../../components/button/button.tsx';
import { Checkbox, Checkboxes } from '../../../components/checkboxes/checkboxes.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Radios } from '../../../components/radios/radios.tsx';
import { StatusTag, type Tone } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';
import { WaitingProposals } from '../../../components/workspace/waiting-proposals.tsx';

export interface OpeningsPageProps {
  readonly desk: Desk;
  readonly openings: OpeningDesk;
  readonly reply?: DeskReply | undefined;
}

export function OpeningsPage({ desk, openings, reply }: OpeningsPageProps) {
  return (
    <DeskPage desk={desk} heading="Mở Cổng, mở dịch vụ">
      <ErrorSummary problems={reply?.problems ?? []} />
      <OpeningsBoard openings={openings} reply={reply} />
    </DeskPage>
  );
}

const itemStates: Readonly<Record<OpeningItemState, { readonly tone: Tone; readonly label: string }>> = {
  done: { tone: 'done', label: 'Xong' },
  lacking: { tone: 'waiting', label: 'Chưa xong' },
  without: { tone: 'neutral', label: 'Không dùng' },
};

const wayTones: Readonly<Record<OpeningWay, Tone>> = {
  here: 'done',
  'national-portal': 'progress',
  desk: 'neutral',
  closed: 'stopped',
};

export function OpeningsBoard({ openings, reply }: Omit<OpeningsPageProps, 'desk'>) {
  const { portal, items, waiting, decisions } = openings;
  const lacking = items.filter(({ state }) => state === 'lacking').length;
  return (
    <>
      <p>
        <StatusTag tone={wayTones[portal.way]}>
          {portal.way === 'here' ? 'Cổng đang mở' : 'Cổng chưa mở'}
        </StatusTag>
      </p>
      <p>
        {portal.way === 'here'
          ? 'Người dân mở tài khoản, nộp hồ sơ, gửi ý kiến được; thủ tục nào nộp ở nơi khác thì trang của thủ tục ghi rõ.'
          : `Mọi người đọc được các trang, và đọc thấy: “${portal.words}”`}
      </p>
      <WaitingProposals waiting={waiting} />
      <h2>Việc cần xong trước khi mở</h2>
      <p>
        {lacking === 0
          ? 'Mọi việc đã xong.'
          : `Còn ${lacking} việc. Cổng tự xem lại mỗi lần bạn mở trang này.`}
      </p>
      <Table
        caption="Việc cần xong trước khi mở"
        captionHidden
        dense
        cards
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { header: 'Việc', rowHeader: true, cell: ({ title, href }) => <a href={href}>{title}</a> },
          {
            header: 'Tình trạng',
            cell: ({ state }) => (
              <StatusTag tone={itemStates[state].tone}>{itemStates[state].label}</StatusTag>
            ),
          },
          { header: 'Hiện nay', labelled: true, cell: ({ text }) => text },
        ]}
      />
      <form method="post" className="spaced">
        <Button kind="secondary" name="intent" value="test-mail">
          Gửi cho tôi một thư thử
        </Button>
      </form>
      <Proposing openings={openings} reply={replyTo(reply, 'propose')} problems={reply?.problems ?? []} />
      <h2>Đã quyết định</h2>
      <Table
        caption="Những lần mở, đóng"
        captionHidden
        dense
        cards
        rows={decisions}
        rowKey={({ number }) => String(number)}
        empty={<p>Chưa mở, đóng lần nào.</p>}
        columns={[
          { header: 'Lúc', rowHeader: true, oneLine: true, cell: ({ at }) => formatMoment(at) },
          {
            header: 'Quyết định',
            cell: ({ way, what, words }) => (
              <>
                <StatusTag tone={wayTones[way]}>{openingWayLabels[way]}</StatusTag> {capitalise(what)}
                {words !== '' && <span className="second-line">“{words}”</span>}
              </>
            ),
          },
          {
            header: 'Đề nghị',
            labelled: true,
            cell: ({ proposal }) =>
              proposal === undefined ? (
                'Có sẵn'
              ) : (
                <a href={paths.staffProposal(proposal)}>Xem ai đề nghị, ai duyệt</a>
              ),
          },
        ]}
      />
    </>
  );
}

function Proposing({
  openings: { services, seen, portal },
  reply,
  problems,
}: {
  readonly openings: OpeningDesk;
  readonly reply: DeskReply | undefined;
  readonly problems: DeskReply['problems'];
}) {
  const chosen = reply?.ticked['subject'] ?? [];
  const sectors = [...new Set(services.map(({ sector }) => sector))];
  return (
    <>
      <h2>Đề nghị mở hoặc đóng</h2>
      <p>
        Hai người cùng quyết định: một người đề nghị, người kia duyệt. Đóng thì hồ sơ đã nộp vẫn được giải
        quyết.
      </p>
      <form method="post" noValidate className="board-confirm">
        <input type="hidden" name="seen" value={seen} />
        <Checkbox
          name="subject"
          value={wholePortal}
          label="Toàn Cổng: tài khoản, phản ánh, góp ý và mọi thủ tục chưa định nơi nộp khác"
          hint={`Hiện nay: ${openingWayLabels[portal.way]}`}
          error={messageAt(problems, 'subject')}
          defaultChecked={chosen.includes(wholePortal)}
        />
        <h3>Hoặc từng thủ tục</h3>
        {sectors.map((sector) => {
          const ofSector = services.filter((one) => one.sector === sector);
          return (
            <Details
              key={sector}
              summary={`${sector} (${openText(ofSector)})`}
              open={ofSector.some(({ code }) => chosen.includes(code))}
            >
              <Checkboxes
                legend={<span className="visually-hidden">{sector}</span>}
                name="subject"
                nameOf={() => 'subject'}
                defaultValues={chosen}
                options={ofSector.map(({ code, name, opening }) => ({
                  value: code,
                  label: name,
                  hint: `Hiện nay: ${openingWayLabels[opening.way]}${opening.words === '' ? '' : `. “${opening.words}”`}`,
                }))}
              />
            </Details>
          );
        })}
        <Radios
          legend="Từ khi được duyệt"
          name="way"
          options={openingWays.map((way) => ({
            value: way,
            label: way === 'closed' ? 'Đóng' : openingWayLabels[way],
          }))}
          defaultValue={reply?.entries['way']}
          error={messageAt(problems, 'way')}
        />
        <TextInput
          label="Lời nhắn cho người dân, khi không mở trên Cổng"
          name="words"
          multiline
          rows={3}
          maxLength={500}
          hint="Vì sao, đến khi nào, và nộp ở đâu"
          defaultValue={reply?.entries['words']}
          error={messageAt(problems, 'words')}
        />
        <Button name="intent" value="propose">
          Gửi đề nghị
        </Button>
      </form>
    </>
  );
}

function openText(services: readonly OpeningService[]): string {
  const open = services.filter(({ opening }) => opening.way === 'here').length;
  return `${open} trên ${services.length} mở trên Cổng`;
}
