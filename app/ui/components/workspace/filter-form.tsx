// The form of a list that staff narrow, as the list's declaration says: choices by GET, so that a narrowed list has an address
// of its own.
import type { FilterControl, FilterField, FilterFields, ListFilter } from '#app/lists/list-filter.ts';
import { formatDate } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';
import type { Option } from '#app/values/option.ts';

import { Button } from '../button/button.tsx';
import { Checkbox } from '../checkboxes/checkboxes.tsx';
import { Details } from '../details/details.tsx';
import { Select } from '../select/select.tsx';
import { TextInput } from '../text-input/text-input.tsx';

export interface FilterFormProps<Fields extends FilterFields> {
  readonly list: ListFilter<Fields>;
  /** What the list is narrowed by now. */
  readonly filter: { readonly [Id in keyof Fields]?: unknown };
  /** "Lọc hồ sơ": what a screen reader says. */
  readonly label: string;
  /** The list of one part of it; its own address when left out. */
  readonly address?: string | undefined;
  /** Choices that only the page knows; an empty list is not asked. */
  readonly options?: { readonly [Id in keyof Fields]?: readonly Option[] };
  readonly labels?: { readonly [Id in keyof Fields]?: string };
  /** Above a list of many lines: low, with what is rarely needed unfolding below. */
  readonly compact?: boolean | undefined;
  /** What means nothing to whoever looks, and is not asked. */
  readonly without?: readonly (keyof Fields)[] | undefined;
  /** How many each choice would find, by its word in the address. */
  readonly counts?: { readonly [Id in keyof Fields]?: Readonly<Record<string, number | undefined>> };
}

interface Asked {
  readonly id: string;
  readonly field: FilterField<unknown>;
  /** As it stands in the address; undefined when nothing is chosen. */
  readonly chosen: string | undefined;
  readonly options: readonly Option[];
  readonly label: string;
}

export function FilterForm<Fields extends FilterFields>(props: FilterFormProps<Fields>) {
  const { list, filter, label, compact = false, without = [], address = list.address({}) } = props;
  const optionsOf = (id: string, control: FilterControl): readonly Option[] => {
    const options = own(props.options ?? {}, id) ?? (control.kind === 'choice' ? control.options : []);
    const counts = own(props.counts ?? {}, id);
    return counts === undefined
      ? options
      : options.map(({ value, label: words }) => ({
          value,
          label: `${words} (${own(counts, value) ?? 0})`,
        }));
  };
  const fields = Object.entries(list.fields).flatMap(([id, field]): readonly Asked[] => {
    if (field.control === undefined || without.includes(id)) return [];
    const value: unknown = own(filter, id);
    return [
      {
        id,
        field,
        chosen: value === undefined ? undefined : field.write(value),
        options: optionsOf(id, field.control),
        label: own(props.labels ?? {}, id) ?? field.control.label,
      },
    ];
  });
  const further = fields.filter(({ field }) => field.further === true);
  const checks = fields.filter(({ field }) => field.control?.kind === 'check' && field.further !== true);
  const alsoChosen = further.filter(({ chosen }) => chosen !== undefined).map(inWords);
  const className = `queue-filters${compact ? ' queue-filters--compact' : ''}`;
  const buttons = (
    <div className="queue-filters__buttons">
      <Button kind="secondary">Lọc</Button>
      <Button kind="quiet" href={address}>
        Bỏ lọc
      </Button>
    </div>
  );
  const chosenWords = fields.filter(
    ({ chosen, field }) => chosen !== undefined && field.control?.kind !== 'hidden',
  );
  return (
    <>
      {/* On a phone the list comes first: what narrows it waits behind this, and stands after it, not in it. */}
      <details className="queue-filters__door no-print">
        <summary>
          {chosenWords.length === 0 ? label : `${label}: ${chosenWords.map(inWords).join('; ')}`}
        </summary>
      </details>
      <form
        className={className}
        method="get"
        action={address}
        role="search"
        aria-label={label}
        // Back to a list shows what it was narrowed by, not what was chosen on it last.
        autoComplete="off"
      >
        {fields.map((one) => one.field.further !== true && <Question key={one.id} {...one} />)}
        {checks.length > 0 && (
          <div className="queue-filters__checks">
            {checks.map((one) => (
              <Check key={one.id} {...one} />
            ))}
          </div>
        )}
        {compact && buttons}
        {further.some(isAsked) && (
          <div className="queue-filters__further">
            <Details
              summary={compact && alsoChosen.length > 0 ? `Lọc thêm: ${alsoChosen.join('; ')}` : 'Lọc thêm'}
              open={!compact && further.some(({ chosen }) => chosen !== undefined)}
            >
              {further.map((one) => (
                <Question key={one.id} {...one} />
              ))}
              {further.map((one) => (
                <Check key={one.id} {...one} />
              ))}
            </Details>
          </div>
        )}
        {!compact && buttons}
      </form>
    </>
  );
}

/** "Thủ tục: Đăng ký khai sinh"; of a check box, what stands beside it. */
function inWords({ field: { control }, chosen = '', options, label }: Asked): string {
  switch (control?.kind) {
    case 'check':
      return label;
    case 'day':
      return `${label} ${formatDate(chosen)}`;
    default:
      return `${label}: ${options.find(({ value }) => value === chosen)?.label ?? chosen}`;
  }
}

/** A choice among nothing is not asked. */
const isAsked = ({ field: { control }, options }: Asked): boolean =>
  control?.kind !== 'choice' || options.length > 0;

function Question({ field: { name, control }, chosen, options, label }: Asked) {
  switch (control?.kind) {
    case 'text':
      return <FilterText label={label} defaultValue={chosen} />;
    case 'day':
      return <TextInput label={label} name={name} type="date" defaultValue={chosen} />;
    case 'hidden':
      return chosen === undefined ? null : <input type="hidden" name={name} value={chosen} />;
    case 'choice':
      return options.length === 0 ? null : (
        <Select
          label={label}
          name={name}
          options={options}
          defaultValue={chosen ?? (control.none === undefined ? options[0]?.value : '')}
          placeholder={control.none}
        />
      );
    default:
      return null;
  }
}

function Check({ field: { name, control }, chosen, label }: Asked) {
  if (control?.kind !== 'check') return null;
  return (
    <Checkbox
      label={label}
      name={name}
      value={chosen ?? control.value}
      defaultChecked={chosen !== undefined}
    />
  );
}

/** The words by which staff narrow a list. */
function FilterText({
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
