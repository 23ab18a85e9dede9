// The draft of a result that waits for a signature: what will be signed, under which number, and what the officer says of it.
import type { ResultDraft } from '#app/read-models/dossiers.ts';
import { paths } from '#app/addresses/paths.ts';
import { fileSize } from '#app/values/file-size.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

export function DraftToSign({ code, draft }: { readonly code: string; readonly draft: ResultDraft }) {
  const { file, documentNumber, submittedBy, submittedAt, note } = draft;
  const href = paths.staffAttachment(code, file.id);
  return (
    <SummaryList
      heading="Kết quả chờ ký"
      dense
      rows={[
        {
          label: 'Dự thảo',
          value: (
            <>
              <a href={href} target="_blank" rel="noreferrer">
                {file.fileName}
              </a>{' '}
              ({fileSize(file.bytes)}, mở ở thẻ mới)
              {file.mediaType.startsWith('image/') && (
                <img className="draft-to-sign" src={href} alt={`Dự thảo kết quả: ${file.fileName}`} />
              )}
            </>
          ),
        },
        { label: 'Số, ký hiệu', value: documentNumber ?? 'Số tiếp theo, cấp khi ký' },
        { label: 'Người trình', value: `${submittedBy}, ${formatMoment(submittedAt)}` },
        ...(note === undefined ? [] : [{ label: 'Lời trình', value: note }]),
      ]}
    />
  );
}
