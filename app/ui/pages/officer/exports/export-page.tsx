// How far a file of a list is, and the file: moves by itself, with scripts and without.
import { paths } from '#app/addresses/paths.ts';
import { queueFilter, queueHeading } from '#app/lists/queue.ts';
import { recordKinds, recordsFilter } from '#app/lists/records.ts';
import { bookFilter } from '#app/lists/tracking-book.ts';
import type { DossierExport } from '#app/read-models/exports.ts';
import { fileSize } from '#app/values/file-size.ts';
import { exportBounds, exportedLines } from '#app/vocabulary/exports.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { ProgressBar } from '../../../components/progress-bar/progress-bar.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

const many = (number: number): string => number.toLocaleString('vi');

/** "Đã viết 1.500 / 12.000 hồ sơ" */
export function exportWords({ kind, finishedAt, total, written, failure, until }: DossierExport): string {
  const lines = exportedLines[kind];
  if (failure !== undefined) return 'Không xuất được';
  if (finishedAt === undefined)
    return total === undefined ? 'Đang chờ đến lượt' : `Đã viết ${many(written)} / ${many(total)} ${lines}`;
  const what = `Xong: ${many(written)} ${lines}`;
  return until === undefined ? `${what}, tệp đã xóa` : what;
}

/** What it is called, where it was asked for, and where it is asked for anew. */
export function originOf({ kind, list }: Pick<DossierExport, 'kind' | 'list'>) {
  const params = new URLSearchParams(list);
  if (kind === 'tracking-book') {
    const href = bookFilter.address(bookFilter.read(params));
    return { heading: 'Sổ theo dõi hồ sơ', back: { href, label: 'Về sổ theo dõi' }, anew: href };
  }
  if (kind === 'records') {
    const filter = recordsFilter.read(params);
    const href = recordsFilter.address(filter);
    const heading = `Nhật ký: ${recordKinds[filter.kind ?? 'changes'].label}`;
    return { heading, back: { href, label: 'Về nhật ký' }, anew: href };
  }
  const filter = queueFilter.read(params);
  return {
    heading: `${queueHeading(filter)}${filter.text === undefined ? '' : `, tìm “${filter.text}”`}`,
    back: { href: queueFilter.address(filter), label: 'Về danh sách hồ sơ' },
    anew: paths.exports(list),
  };
}

export function ExportPage({
  desk,
  dossierExport,
}: {
  readonly desk: Desk;
  readonly dossierExport: DossierExport;
}) {
  const { id, format, startedAt, finishedAt, total = 0, written, bytes, failure, until } = dossierExport;
  const { heading, back, anew } = originOf(dossierExport);
  return (
    <DeskPage
      desk={desk}
      heading={`Xuất ra tệp: ${heading}`}
      caption={`Bạn yêu cầu lúc ${formatMoment(startedAt)}`}
      actions={<a href={paths.exports()}>Tệp đã xuất</a>}
    >
      {failure === undefined ? (
        <ProgressBar
          done={finishedAt === undefined ? written : 1}
          of={finishedAt === undefined ? total || 1 : 1}
        >
          {exportWords(dossierExport)}
        </ProgressBar>
      ) : (
        <ErrorSummary problems={[{ path: '', message: failure }]} />
      )}
      {finishedAt === undefined && (
        <p className="quiet">Cổng tự viết tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.</p>
      )}
      {finishedAt !== undefined && failure === undefined && until === undefined && (
        <p>Tệp được xóa sau {exportBounds.fileHours} giờ. Hãy xuất lại nếu cần.</p>
      )}
      {until !== undefined && (
        <p>Tệp mở được đến {formatMoment(until)}. Hãy giữ như giữ hồ sơ, và xóa khi dùng xong.</p>
      )}
      {finishedAt !== undefined && (
        <ButtonGroup>
          {until === undefined ? (
            <Button href={anew}>Xuất lại</Button>
          ) : (
            <Button href={paths.exportFile(id)}>
              Lấy tệp ({format.toUpperCase()}, {fileSize(bytes)})
            </Button>
          )}
          <Button kind="quiet" href={back.href}>
            {back.label}
          </Button>
        </ButtonGroup>
      )}
    </DeskPage>
  );
}
