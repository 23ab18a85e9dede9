// The words by which staff narrow a list.
export function FilterText({
  label,
  defaultValue,
}: {
  readonly label: string;
  readonly defaultValue: string | undefined;
}) {
  return (
    <div className="govuk-form-group queue-filters__text">
      <label className="govuk-label" htmlFor="q">
        {label}
      </label>
      <input
        className="govuk-input"
        id="q"
        name="q"
        type="search"
        defaultValue={defaultValue}
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  );
}
