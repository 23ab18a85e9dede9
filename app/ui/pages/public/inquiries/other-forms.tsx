// In which capacity somebody writes, where each has a form of its own, and the blank paper of the one that is open.
import { paths } from '#app/addresses/paths.ts';

interface OtherFormsProps {
  readonly kind: string;
  readonly forms: readonly { readonly label: string; readonly code: string }[];
  readonly current: string;
}

export function OtherForms({ kind, forms, current }: OtherFormsProps) {
  return (
    <p>
      {forms.length > 1 && (
        <>
          Bạn viết với tư cách:{' '}
          {forms.map(({ label, code }, index) => (
            <span key={code}>
              {index > 0 && ' · '}
              {code === current ? (
                <strong>{label}</strong>
              ) : (
                <a href={paths.inquiryForm(kind, code)}>{label}</a>
              )}
            </span>
          ))}
          .{' '}
        </>
      )}
      Muốn viết tay? <a href={paths.inquiryBlank(kind, current)}>Tải mẫu giấy (PDF)</a>
    </p>
  );
}
