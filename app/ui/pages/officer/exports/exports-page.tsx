// Asking for a list of dossiers as a file, and the files that somebody asked for lately.
import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { DossierExport } from '#app/read-models/exports.ts';
import { exportBounds, exportFormatWords, formatsOf } from '#app/vocabulary/exports.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Radios } from '../../../components/radios/radios.tsx';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { exportWords, originOf } from './export-page.tsx';

export interface ExportsPageProps {
  readonly desk: Desk;
  /** The query of the list that is to be written; undefined where none was named. */
  readonly list?: string | undefined;
  readonly requestId: string;
  readonly exports: readonly DossierExport[];
  readonly reply?: DeskReply | undefined;
}

export function ExportsPage({ desk, list, requestId, exports, reply }: ExportsPageProps) {
  const origin = originOf({ kind: 'list', list: list ?? '' });
  return (
    <DeskPage
      desk={desk}
      heading={list === undefined ? 'Tệp đã xuất' : 'Xuất danh sách ra tệp'}
      caption={list !== undefined && <a href={origin.back.href}>{origin.back.label}</a>}
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      {list !== undefined && (
        <form method="post" noValidate>
          <input type="hidden" name="ds" value={list} />
          <input type="hidden" name="requestId" value={requestId} />
          <p>
            Danh sách <strong>{origin.heading}</strong> như bạn đang lọc và sắp xếp, tối đa{' '}
            {exportBounds.lines.toLocaleString('vi')} hồ sơ. Tệp có tên người nộp: hãy giữ như giữ hồ sơ, và
            xóa khi dùng xong. Cổng ghi lại ai xuất, và người nộp thấy hồ sơ của mình được xem.
          </p>
          <Radios
            legend="Loại tệp"
            name="format"
            options={formatsOf.list.map((value) => ({ value, label: exportFormatWords[value].label }))}
            defaultValue="xlsx"
          />
          <TextInput
            label="Dùng vào việc gì"
            name="purpose"
            hint="Người có hồ sơ trong tệp đọc được. Để trống: theo dõi, tổng hợp công việc"
            maxLength={200}
            defaultValue={reply?.entries['purpose']}
          />
          <TextInput
            label="Gửi cho cơ quan nào khác"
            name="receiver"
            hint="Để trống nếu không gửi cho ai"
            maxLength={200}
            defaultValue={reply?.entries['receiver']}
          />
          <ButtonGroup>
            <Button>Xuất danh sách</Button>
          </ButtonGroup>
        </form>
      )}
      {(list === undefined || exports.length > 0) && (
        <Table
          caption="Tệp bạn đã xuất"
          dense
          cards
          columns={[
            {
              header: 'Tệp',
              rowHeader: true,
              cell: (one) => (
                <a href={paths.export(one.id)} data-desk-row="">
                  {originOf(one).heading}
                </a>
              ),
            },
            { header: 'Loại tệp', cell: ({ format }) => exportFormatWords[format].label },
            { header: 'Xuất lúc', labelled: true, cell: ({ startedAt }) => formatMoment(startedAt) },
            { header: 'Kết quả', cell: exportWords },
          ]}
          rows={exports}
          rowKey={({ id }) => id}
          empty={
            <p>
              Bạn chưa xuất danh sách nào. Ở <a href={paths.queue()}>danh sách hồ sơ</a>, hãy lọc rồi bấm
              “Xuất ra tệp”.
            </p>
          }
        />
      )}
    </DeskPage>
  );
}
