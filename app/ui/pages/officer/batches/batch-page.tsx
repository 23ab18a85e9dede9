// How far one act on many dossiers is, and what became of each: moves by itself, with scripts and without.
import { paths } from '#app/addresses/paths.ts';
import { batchBounds, chosenAddress, labelOf } from '#app/lists/batches.ts';
import { queueFilter } from '#app/lists/queue.ts';
import type { Batch, BatchItem, BatchSummary } from '#app/read-models/batches.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ProgressBar } from '../../../components/progress-bar/progress-bar.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export const batchTitle = ({
  act,
  size,
}: {
  readonly act?: BatchSummary['act'] | undefined;
  readonly size: number;
}): string => `${act === undefined ? 'Việc hàng loạt' : labelOf(act)}: ${size} hồ sơ`;

/** "Đã làm 12 / 40 hồ sơ, 2 hồ sơ chưa được" */
export function progressWords({ size, done, undone, finishedAt }: BatchSummary): string {
  const failed = undone === 0 ? '' : `, ${undone} hồ sơ chưa được`;
  return finishedAt === undefined
    ? `Đã làm ${done + undone} / ${size} hồ sơ${failed}`
    : `Xong: ${done} / ${size} hồ sơ được${failed}`;
}

export function BatchPage({ desk, batch }: { readonly desk: Desk; readonly batch: Batch }) {
  const { id, act, items, list, size, done, undone, startedAt, finishedAt, reason, papersUntil } = batch;
  const back = queueFilter.address(queueFilter.read(new URLSearchParams(list)));
  const failed = items.filter(({ outcome }) => outcome !== undefined && outcome !== 'done');
  const succeeded = items.filter(({ outcome }) => outcome === 'done');
  return (
    <DeskPage
      desk={desk}
      heading={batchTitle(batch)}
      caption={`Bạn yêu cầu lúc ${formatMoment(startedAt)}`}
      actions={<a href={paths.batches()}>Nhật ký xử lý hàng loạt</a>}
    >
      <ProgressBar done={done + undone} of={size}>
        {progressWords(batch)}
      </ProgressBar>
      {finishedAt === undefined && (
        <p className="quiet">Cổng tự làm tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.</p>
      )}
      {act?.kind === 'print' && finishedAt !== undefined && <Papers batch={batch} />}
      {reason !== undefined && (
        <p>
          Lý do chung: <span className="pre-line">{reason}</span>
        </p>
      )}
      {failed.length > 0 && (
        <Table
          caption={`Chưa được: ${failed.length} hồ sơ`}
          dense
          cards
          columns={columns(list, 'Vì sao')}
          rows={failed}
          rowKey={({ code }) => code}
        />
      )}
      {finishedAt !== undefined && (
        <ButtonGroup>
          {failed.length > 0 && (
            <Button href={chosenAddress({ codes: [], whole: false, again: id, list, act })}>
              Làm lại {failed.length} hồ sơ chưa được
            </Button>
          )}
          <Button kind={failed.length > 0 || papersUntil !== undefined ? 'quiet' : 'primary'} href={back}>
            Về danh sách hồ sơ
          </Button>
        </ButtonGroup>
      )}
      {succeeded.length > 0 && (
        <Details summary={`Đã được: ${succeeded.length} hồ sơ`}>
          <Table
            caption="Những hồ sơ đã được"
            captionHidden
            dense
            cards
            columns={columns(list, 'Đã làm')}
            rows={succeeded}
            rowKey={({ code }) => code}
          />
        </Details>
      )}
    </DeskPage>
  );
}

function Papers({ batch: { id, done, papersUntil } }: { readonly batch: Batch }) {
  if (done === 0) return null;
  if (papersUntil === undefined)
    return (
      <p>
        Tệp chung không còn: tệp được xóa sau {batchBounds.fileHours} giờ, hoặc các giấy quá lớn để ghép. Hãy
        in lại nếu cần.
      </p>
    );
  return (
    <p>
      <Button href={paths.batchPapers(id)}>Mở tệp PDF ({done} giấy)</Button>
      <br />
      <span className="quiet">Tệp mở được đến {formatMoment(papersUntil)}.</span>
    </p>
  );
}

const columns = (list: string, what: string): readonly Column<BatchItem>[] => [
  {
    header: 'Hồ sơ',
    rowHeader: true,
    oneLine: true,
    cell: ({ code, registerNumber }) => (
      <a href={paths.staffDossier(code, list)} data-desk-row="" title={code}>
        {registerNumber ?? code}
      </a>
    ),
  },
  { header: what, cell: ({ told }) => told },
];
