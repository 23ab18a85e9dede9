// What to prepare; on the printed sheet with boxes to tick by hand.
import type { RequiredDocument } from '#catalog/procedure.ts';

const forms: Record<RequiredDocument['form'], string> = {
  original: 'bản chính',
  copy: 'bản sao',
  'to-be-shown': 'xuất trình, không nộp',
};

export interface DocumentListProps {
  readonly documents: readonly RequiredDocument[];
  /** Forms that can be filled on the portal, and so take the place of a document. */
  readonly formName?: ((code: string) => string | undefined) | undefined;
  /** `acceptsOnlineSubmission`: the declaration is sent here; otherwise it is filled here, printed and brought. */
  readonly filedOnline?: boolean | undefined;
}

export function DocumentList({ documents, formName, filedOnline = false }: DocumentListProps) {
  return (
    <ul className="document-list">
      {documents.map((document) => {
        const replacedBy =
          document.replacedByForm === undefined ? undefined : formName?.(document.replacedByForm);
        const count = document.form === 'to-be-shown' ? '' : `${document.copies} `;
        return (
          <li key={document.id} className="document-list__item">
            <span className="document-list__name">
              {document.name}
              {!document.required && <span className="document-list__optional"> (nếu có)</span>}
            </span>
            <span className="document-list__form">
              {count}
              {forms[document.form]}
            </span>
            {document.condition !== undefined && (
              <span className="document-list__condition">{document.condition}</span>
            )}
            {filedOnline && document.form === 'to-be-shown' && (
              <span className="document-list__condition">
                Nộp trực tuyến thì không phải tải bản chụp giấy này lên.
              </span>
            )}
            {replacedBy !== undefined && (
              <span className="document-list__condition">
                {filedOnline
                  ? 'Nộp trực tuyến thì khai ngay trên cổng, không phải nộp giấy này.'
                  : 'Khai trên máy ở mục Mẫu đơn, tờ khai rồi in ra, ký và nộp; hoặc tải mẫu trống về viết tay.'}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
