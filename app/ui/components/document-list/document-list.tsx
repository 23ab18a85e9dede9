// What to attach; on paper with boxes to tick by hand.
import type { RequiredDocument } from '#catalog/procedure.ts';

const forms: Record<RequiredDocument['form'], string> = {
  original: 'bản chính',
  copy: 'bản sao',
  'to-be-shown': 'xuất trình, không nộp',
};

export function DocumentList({ documents }: { readonly documents: readonly RequiredDocument[] }) {
  return (
    <ul className="document-list">
      {documents.map(({ id, name, form, copies, required, condition }) => (
        <li key={id} className="document-list__item">
          <span className="document-list__name">
            {name}
            {!required && <span className="document-list__optional"> (nếu có)</span>}
          </span>
          <span className="document-list__form">
            {form === 'to-be-shown' ? '' : `${copies} `}
            {forms[form]}
          </span>
          {condition !== undefined && <span className="document-list__condition">{condition}</span>}
        </li>
      ))}
    </ul>
  );
}
