// The templates of replies, by the kind of inquiry that they answer.
import { paths } from '#app/addresses/paths.ts';
import type { ReplyTemplate } from '#app/read-models/inquiries.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface ReplyTemplatesPageProps {
  readonly desk: Desk;
  readonly kinds: readonly {
    readonly id: string;
    readonly name: string;
    /** Some of it may be for one procedure alone. */
    readonly byProcedure: boolean;
    readonly templates: readonly (ReplyTemplate & { readonly procedureName: string })[];
  }[];
}

export function ReplyTemplatesPage({ desk, kinds }: ReplyTemplatesPageProps) {
  return (
    <DeskPage desk={desk} heading="Mẫu trả lời">
      <p>
        Câu trả lời hay dùng, viết sẵn một lần. Khi soạn trả lời, chọn mẫu rồi bấm “Chèn mẫu”: tên người gửi,
        mã và thời hạn được điền sẵn.
      </p>
      {kinds.map(({ id, name, byProcedure, templates }) => (
        <section key={id} aria-labelledby={`mau-${id}`}>
          <h2 id={`mau-${id}`}>{name}</h2>
          <Table
            caption={`Mẫu trả lời: ${name}`}
            captionHidden
            dense
            cards
            rows={templates}
            rowKey={(template) => template.id}
            empty={<p>Chưa có mẫu nào.</p>}
            columns={[
              {
                header: 'Tên mẫu',
                rowHeader: true,
                cell: (template) => <a href={paths.replyTemplate(template.id)}>{template.title}</a>,
              },
              {
                header: 'Nội dung',
                cell: ({ body }) => beginningOf(body, 160),
              },
              ...(byProcedure
                ? [
                    {
                      header: 'Thủ tục',
                      cell: ({ procedureCode, procedureName }: (typeof templates)[number]) =>
                        procedureCode === null ? 'Mọi thủ tục' : procedureName || procedureCode,
                    },
                  ]
                : []),
              {
                header: 'Sửa lần cuối',
                cell: ({ changedAt, changedBy }) => `${formatDate(changedAt)}, ${changedBy}`,
              },
            ]}
          />
          <p>
            <Button kind="secondary" href={paths.newReplyTemplate(id)} hiddenText={`cho ${name}`}>
              Thêm mẫu
            </Button>
          </p>
        </section>
      ))}
    </DeskPage>
  );
}
