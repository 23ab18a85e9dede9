// The button that Enter presses: a browser takes the first of a form, which would otherwise be "Bỏ" of an entry.
export function DefaultButton({
  value,
  name = 'intent',
}: {
  readonly value: string;
  readonly name?: string;
}) {
  return (
    <button
      className="default-button"
      type="submit"
      name={name}
      value={value}
      tabIndex={-1}
      aria-hidden="true"
    >
      Tiếp tục
    </button>
  );
}
