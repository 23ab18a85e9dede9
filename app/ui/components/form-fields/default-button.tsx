// The button that Enter presses: a browser takes the first of a form, which would otherwise be "Bỏ" of an entry or "Chèn mẫu".
/**
 * @param value of the form's main button; undefined where that has no name
 * @param formNoValidate what Enter means is decided by the server
 */
export function DefaultButton({
  value,
  formNoValidate,
}: {
  readonly value?: string;
  readonly formNoValidate?: boolean;
}) {
  return (
    <button
      className="default-button"
      type="submit"
      name={value === undefined ? undefined : 'intent'}
      value={value}
      formNoValidate={formNoValidate}
      tabIndex={-1}
      aria-hidden="true"
    >
      Tiếp tục
    </button>
  );
}
