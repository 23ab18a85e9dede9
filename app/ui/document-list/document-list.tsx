// What to prepare, as a checklist: boxes to tick by hand on the printed sheet.
import type { RequiredDocument } from '#catalog/procedure.ts';

const forms: Record<RequiredDocument['form'], string> = {
  original: 'bản chính',
  copy: 'bản sao',
  'to-be-shown': 'xuất trình, không nộp',
};

export interface DocumentListProps {
  readonly documents: readonly RequiredDocument[];
  /** Documents that the declaration filled online takes the place of. */
  readonly formName?: ((code: string) => string | undefined) | undefined;
}

export function DocumentList({ documents, formName }: DocumentListProps) {
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
            {replacedBy !== undefined && (
              <span className="document-list__condition">
                Nộp trực tuyến thì khai ngay trên cổng, không phải nộp giấy này.
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
