// The combobox where JavaScript runs (WAI-ARIA 1.2, by downshift): it comes as a script of its own when one is shown.
import { useCombobox } from 'downshift';
import { useEffect, useRef, useState } from 'react';

import { describedBy, Field } from '../field/field.tsx';
import type { ComboboxProps, Suggestion } from './combobox.tsx';

/** Milliseconds without a key until it is looked for. */
const pause = 150;
const fewest = 2;

interface Found {
  readonly text: string;
  readonly items: readonly Suggestion[];
  readonly failed?: true;
}

/** What is found for a text, a moment after the last key. */
function useFound(text: string, find: ComboboxProps['find']): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (text.trim().length < fewest) {
      setFound(undefined);
      return undefined;
    }
    const aborting = new AbortController();
    const timer = setTimeout(() => {
      find(text, aborting.signal)
        .then((items) => setFound({ text, items }))
        .catch(() => aborting.signal.aborted || setFound({ text, items: [], failed: true }));
    }, pause);
    return () => {
      clearTimeout(timer);
      aborting.abort();
    };
  }, [text, find]);
  return found;
}

function statusOf(matches: Found | undefined, open: boolean): string {
  if (matches === undefined || !open) return '';
  if (matches.failed) return 'Chưa tìm được, có thể do mất mạng. Bạn cứ gõ đủ tên.';
  const { items } = matches;
  if (items.length === 0) return `Không tìm thấy “${matches.text.trim()}” trong danh mục.`;
  return `Có ${items.length} gợi ý. Dùng phím mũi tên lên, xuống để xem, Enter để chọn.`;
}

export default function Completing({
  id,
  name,
  label,
  hint,
  error,
  defaultValue,
  find,
  onChosen,
  before,
}: ComboboxProps & { readonly before: () => HTMLInputElement | null | undefined }) {
  const [start] = useState(() => {
    const input = before();
    return {
      text: input?.value ?? defaultValue,
      focused: input === document.activeElement && input !== null,
    };
  });
  const [lastDefault, setLastDefault] = useState(defaultValue);
  const [text, setText] = useState(start.text);
  const [query, setQuery] = useState('');
  const [choiceCount, setChoiceCount] = useState(0);
  // A fresh reply of the server starts the page anew; what is typed here comes back as the same text.
  if (lastDefault !== defaultValue) {
    setLastDefault(defaultValue);
    if (defaultValue !== text) setText(defaultValue);
  }
  const matches = useFound(query, find);
  const items = matches?.items ?? [];
  const tell = useRef(onChosen);
  useEffect(() => {
    tell.current = onChosen;
  });
  useEffect(() => {
    if (choiceCount > 0) tell.current?.();
  }, [choiceCount]);

  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps } = useCombobox({
    items: [...items],
    inputId: id,
    labelId: `${id}-label`,
    menuId: `${id}-menu`,
    getItemId: (index) => `${id}-option-${index + 1}`,
    inputValue: text,
    itemToString: (item) => item?.name ?? '',
    // What is announced is what the status below says, once.
    getA11yStatusMessage: () => '',
    onInputValueChange: ({ inputValue, type }) => {
      setText(inputValue);
      if (type === useCombobox.stateChangeTypes.InputChange) setQuery(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      setText(selectedItem.name);
      setQuery('');
      setChoiceCount((count) => count + 1);
    },
    stateReducer: (_state, { type, changes }) =>
      // Leaving the field chooses nothing that was only looked at.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: null, inputValue: text }
        : changes,
  });
  const looking = query.trim().length >= fewest && matches?.text !== query;
  const open = isOpen && (items.length > 0 || matches !== undefined);
  return (
    <Field id={id} label={label} hint={hint} error={error} labelId={`${id}-label`}>
      <div className="combobox">
        <input
          {...getInputProps({
            onChange: (event) => setText(event.currentTarget.value),
          })}
          name={name}
          className={`govuk-input${error === undefined ? '' : ' govuk-input--error'}`}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          autoFocus={start.focused}
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={error === undefined ? undefined : true}
        />
        <ul {...getMenuProps()} className="combobox__menu" hidden={!open} aria-busy={looking}>
          {open &&
            items.map((item, index) => (
              <li
                key={`${item.name} ${item.note ?? ''}`}
                {...getItemProps({ item, index })}
                className={`combobox__option${index === highlightedIndex ? ' combobox__option--active' : ''}`}
              >
                {item.name}
                {item.note !== undefined && <span className="combobox__note">{item.note}</span>}
              </li>
            ))}
        </ul>
        <p className={items.length > 0 ? 'visually-hidden' : 'combobox__status'} role="status">
          {statusOf(matches, isOpen)}
        </p>
      </div>
    </Field>
  );
}
