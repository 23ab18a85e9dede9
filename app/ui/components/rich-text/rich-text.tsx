// Writing a text with headings, lists, tables, links and pictures. Until the editor is there, and where scripts do not
// run, a plain field of paragraphs; the form posts either way (app/domain/writing/read-rich-text.ts).
import { useEffect, useRef, useState, type ComponentType } from 'react';

import { describedBy, HintAndError, OptionalMark } from '../field/field.tsx';
import { inputId } from '../form-fields/input-id.ts';
import type { WritingEditorProps } from './editor.tsx';

export interface RichTextProps {
  readonly name: string;
  readonly label: string;
  readonly defaultHtml: string;
  /** The same text as paragraphs, for the plain field. */
  readonly plain: string;
  /** Where the pictures of the text lie, by file id. */
  readonly pictures?: Readonly<Record<string, string>>;
  readonly pictureTo: string;
  /** Where a Word document is sent to be read; undefined: none is taken. */
  readonly wordTo?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Called after the form control `name` has the new value. */
  readonly onChange?: (() => void) | undefined;
}

const nothing = () => {};

export function RichText(props: RichTextProps) {
  const { name, label, defaultHtml, plain, hint, error, optional = false } = props;
  const id = inputId(name);
  const plainField = useRef<HTMLTextAreaElement>(null);
  const [loaded, setLoaded] = useState<{
    Editor: ComponentType<WritingEditorProps>;
    typed: string | undefined;
    focused: boolean;
  }>();

  useEffect(() => {
    let isUnmounted = false;
    import('./editor.tsx').then(
      ({ default: Editor }) => {
        if (isUnmounted) return;
        const now = plainField.current?.value.replaceAll('\r\n', '\n');
        const before = plainField.current?.defaultValue.replaceAll('\r\n', '\n');
        const focused = document.activeElement === plainField.current;
        setLoaded({ Editor, typed: now === before ? undefined : now, focused });
      },
      // Without the editor the plain field goes on as it is.
      nothing,
    );
    return () => {
      isUnmounted = true;
    };
  }, []);

  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label id={`${id}-label`} className="govuk-label" htmlFor={id}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <HintAndError
        id={id}
        hint={hint ?? (loaded === undefined ? 'Cách mỗi đoạn bằng một dòng trống.' : undefined)}
        error={error}
      />
      {loaded === undefined ? (
        <textarea
          ref={plainField}
          id={id}
          name={`${name}-doan`}
          className={`govuk-textarea${error === undefined ? '' : ' govuk-textarea--error'}`}
          rows={16}
          defaultValue={plain}
          aria-describedby={describedBy(id, { hint: hint ?? '', error })}
          aria-invalid={error === undefined ? undefined : true}
        />
      ) : (
        <loaded.Editor
          id={id}
          name={name}
          labelledBy={`${id}-label`}
          describedBy={describedBy(id, { hint, error })}
          invalid={error !== undefined}
          html={defaultHtml}
          typed={loaded.typed}
          focused={loaded.focused}
          pictures={props.pictures ?? {}}
          pictureTo={props.pictureTo}
          wordTo={props.wordTo}
          onChange={props.onChange ?? nothing}
        />
      )}
    </div>
  );
}
