// Who is kept out for a time from what everybody may send.
import { paths } from '#app/addresses/paths.ts';
import { listFilter, page } from '#app/lists/list-filter.ts';
import type { SenderBlock } from '#app/read-models/admission.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { blockScopes, blockScopeWords } from '#app/vocabulary/block-scopes.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Radios } from '../../../components/radios/radios.tsx';
import { StatusTag, type Tone } from '../../../components/status-tag/status-tag.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { listPage } from '../../../components/workspace/list-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';

const blocksFilter = listFilter(() => paths.staffSenders(), { page });

const states = {
  'in-force': { label: 'Đang chặn', tone: 'stopped' },
  past: { label: 'Đã hết hạn', tone: 'neutral' },
  lifted: { label: 'Đã bỏ chặn', tone: 'neutral' },
} as const satisfies Record<SenderBlock['state'], { label: string; tone: Tone }>;

export const BlocksPage = listPage<SenderBlock, typeof blocksFilter.fields>({
  heading: 'Chặn người gửi',
  filter: blocksFilter,
  refusedTitle: 'Chưa chặn được',
  lead: (
    <p>
      Dùng khi có người gửi phá rối: thư rác, xúc phạm, gửi hàng loạt. Người bị chặn đọc được lý do và vẫn gửi
      được qua bưu chính, tại trụ sở. Nộp hồ sơ thủ tục hành chính không bị chặn.
    </p>
  ),
  shown: ({ reply }) => ({ below: <BlockForm reply={reply} /> }),
  rowKey: ({ id }) => id,
  empty: 'Chưa chặn ai.',
  table: { caption: 'Người gửi bị chặn', cards: false },
  columns: [
    {
      header: 'Người gửi',
      rowHeader: true,
      cell: (block) => (
        <>
          {block.hint}
          <span className="second-line">{blockScopeWords[block.scope]}</span>
        </>
      ),
    },
    { header: 'Lý do', cell: ({ reason }) => reason },
    {
      header: 'Tình trạng',
      cell: ({ state, until }) => (
        <>
          <StatusTag tone={states[state].tone}>{states[state].label}</StatusTag>
          {state === 'in-force' && <span className="second-line">đến {formatMoment(until)}</span>}
        </>
      ),
    },
    {
      header: 'Người chặn',
      cell: ({ blockedBy, blockedAt }) => (
        <>
          {blockedBy}, <span className="one-line">{formatMoment(blockedAt)}</span>
        </>
      ),
      hideOnPhone: true,
    },
    {
      header: 'Bỏ chặn',
      cell: ({ id, hint, state }) =>
        state === 'in-force' ? (
          <form method="post">
            <input type="hidden" name="id" value={id} />
            <Button kind="secondary" name="intent" value="lift" hiddenText={hint}>
              Bỏ chặn
            </Button>
          </form>
        ) : (
          ''
        ),
    },
  ],
});

function BlockForm({ reply }: { readonly reply: DeskReply | undefined }) {
  const input = inputsOf(replyTo(reply, 'block')?.entries, []);
  return (
    <>
      <h2 id="chan">Chặn một người gửi</h2>
      <form method="post" noValidate>
        <TextInput
          label="Ai"
          {...input('who')}
          hint="Thư điện tử, địa chỉ mạng, hoặc mã của nội dung đã gửi trong 30 ngày qua"
          autoComplete="off"
          spellCheck={false}
        />
        <Radios
          legend="Chặn theo"
          legendSize="s"
          {...input('scope', 'email')}
          options={blockScopes.map((value) => ({ value, label: blockScopeWords[value] }))}
        />
        <TextInput
          label="Số ngày"
          {...input('days', '7')}
          width={4}
          inputMode="numeric"
          hint="Từ 1 đến 365"
        />
        <TextInput
          label="Lý do"
          {...input('reason')}
          hint="Người bị chặn đọc được. Viết trọn câu."
          maxLength={300}
        />
        <Button name="intent" value="block">
          Chặn
        </Button>
      </form>
    </>
  );
}
