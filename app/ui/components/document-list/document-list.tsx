// What to attach; on paper with boxes to tick by hand.
import type { RequiredDocument } from '#catalog/procedure.ts';

const formText = ({ form, copies }: RequiredDocument): string =>
  form === 'to-be-shown' ? 'Xuất trình, không nộp' : `${copies} ${form === 'copy' ? 'bản sao' : 'bản chính'}`;

export function DocumentList({ documents }: { readonly documents: readonly RequiredDocument[] }) {
  return (
    <ul className="document-list">
      {documents.map((document) => (
        <li key={document.id} className="document-list__item">
          <span className="document-list__name">
            {document.name}
            {!document.required && <span className="document-list__optional"> (nếu có)</span>}
          </span>
          <span className="document-list__form">{formText(document)}</span>
          {document.condition !== undefined && (
            <span className="document-list__condition">{document.condition}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
