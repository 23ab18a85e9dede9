// What a tool asks before it does something: where a link leads, which picture and what it shows, which Word document.
// No form of their own, for they stand inside one.
import type { Editor } from '@tiptap/core';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';

import { contentFileBytes } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';

import { Button, ButtonGroup } from '../button/button.tsx';
import { FileChoice } from '../file-upload/file-choice.tsx';
import { Field } from '../field/field.tsx';
import type { PictureSources } from './extensions.ts';
import { bringPicture } from './paste-pictures.ts';
import type { ComingFiles } from './use-coming-files.ts';

interface PanelProps {
  readonly editor: Editor;
  readonly close: () => void;
}

function Panel({
  title,
  apply,
  close,
  children,
}: {
  title: string;
  apply: () => void;
  close: () => void;
  children: ReactNode;
}) {
  function key(event: KeyboardEvent) {
    if (event.key === 'Escape') close();
    else if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    else apply();
    // Enter would send the form around.
    event.preventDefault();
  }
  return (
    <div className="rich-text__panel" role="group" aria-label={title} onKeyDown={key}>
      {children}
    </div>
  );
}

export function LinkPanel({ editor, close }: PanelProps) {
  const id = useId();
  const before = editor.getAttributes('link')['href'] as string | undefined;
  const [href, setHref] = useState(before ?? '');
  const [error, setError] = useState<string>();

  function apply() {
    const address = href.trim();
    const whole = /^www\./i.test(address) ? `https://${address}` : address;
    if (!/^(https?:\/\/\S+|mailto:[^\s@]+@[^\s@]+|tel:[+\d][\d .-]+|\/(?!\/)\S*)$/i.test(whole)) {
      setError('Nhập địa chỉ bắt đầu bằng https://, mailto:, tel: hoặc / (trang của Cổng này)');
      return;
    }
    const { empty } = editor.state.selection;
    if (empty && before === undefined) {
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: whole, marks: [{ type: 'link', attrs: { href: whole } }] })
        .run();
    } else editor.chain().focus().extendMarkRange('link').setLink({ href: whole }).run();
    close();
  }

  return (
    <Panel title="Liên kết" apply={apply} close={close}>
      <Field
        id={id}
        label="Liên kết dẫn tới"
        hint="Ví dụ: https://chinhphu.vn hoặc /dich-vu-cong"
        error={error}
        tells
      >
        <input
          id={id}
          className={`govuk-input${error === undefined ? '' : ' govuk-input--error'}`}
          autoFocus
          value={href}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={`${id}-hint${error === undefined ? '' : ` ${id}-error`}`}
          onChange={(event) => setHref(event.target.value)}
        />
      </Field>
      <ButtonGroup>
        <Button type="button" kind="secondary" onClick={apply}>
          Gắn liên kết
        </Button>
        {before !== undefined && (
          <Button
            type="button"
            kind="quiet"
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
              close();
            }}
          >
            Bỏ liên kết
          </Button>
        )}
        <Button type="button" kind="quiet" onClick={close}>
          Đóng
        </Button>
      </ButtonGroup>
    </Panel>
  );
}

export function PicturePanel({
  editor,
  close,
  to,
  sources,
  follow,
}: PanelProps & {
  readonly to: string;
  readonly sources: PictureSources;
  readonly follow: ComingFiles['follow'];
}) {
  const id = useId();
  const isPictureChosen = editor.isActive('picture');
  const [alt, setAlt] = useState(
    isPictureChosen ? ((editor.getAttributes('picture')['alt'] as string | undefined) ?? '') : '',
  );
  const [file, setFile] = useState<File>();
  const [problem, setProblem] = useState<{ on: 'alt' | 'file'; message: string }>();
  const [busy, setBusy] = useState(false);
  const altError = problem?.on === 'alt' ? problem.message : undefined;
  const fileError = problem?.on === 'file' ? problem.message : undefined;

  function apply() {
    if (busy) return;
    if (!isPictureChosen && file === undefined)
      return setProblem({ on: 'file', message: 'Chọn một ảnh JPG, PNG hoặc WebP' });
    if (alt.trim() === '')
      return setProblem({
        on: 'alt',
        message: 'Viết ảnh cho thấy gì, để người không nhìn thấy ảnh cũng hiểu',
      });
    if (isPictureChosen || file === undefined) {
      editor.chain().focus().updateAttributes('picture', { alt: alt.trim() }).run();
      return close();
    }
    void follow(bring(file));
  }

  async function bring(picture: File): Promise<boolean> {
    setBusy(true);
    const fileId = await bringPicture(picture, to, sources);
    setBusy(false);
    // Whoever left the page meanwhile has no text that it could stand in.
    if (editor.isDestroyed) return false;
    if (typeof fileId === 'object') {
      setProblem({ on: 'file', message: fileId.message });
      return false;
    }
    editor
      .chain()
      .focus()
      .insertContent({ type: 'picture', attrs: { fileId, alt: alt.trim() } })
      .run();
    close();
    return true;
  }

  return (
    <Panel title={isPictureChosen ? 'Mô tả ảnh' : 'Chèn ảnh'} apply={apply} close={close}>
      {!isPictureChosen && (
        <Field
          id={`${id}-file`}
          label="Ảnh"
          hint={`JPG, PNG hoặc WebP, không quá ${fileSize(contentFileBytes)}`}
          error={fileError}
          tells
        >
          <FileChoice
            id={`${id}-file`}
            accept=".jpg,.jpeg,.png,.webp"
            limits={{ fileBytes: contentFileBytes }}
            autoFocus
            aria-invalid={fileError !== undefined}
            aria-describedby={`${id}-file-hint${fileError === undefined ? '' : ` ${id}-file-error`}`}
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        </Field>
      )}
      <Field
        id={`${id}-alt`}
        label="Ảnh cho thấy gì"
        hint="Đọc cho người không nhìn thấy ảnh."
        error={altError}
        tells
      >
        <input
          id={`${id}-alt`}
          className={`govuk-input${altError === undefined ? '' : ' govuk-input--error'}`}
          maxLength={500}
          autoFocus={isPictureChosen}
          value={alt}
          aria-invalid={altError === undefined ? undefined : true}
          aria-describedby={`${id}-alt-hint${altError === undefined ? '' : ` ${id}-alt-error`}`}
          onChange={(event) => setAlt(event.target.value)}
        />
      </Field>
      <p role="status">{busy ? 'Đang tải ảnh lên…' : ''}</p>
      <ButtonGroup>
        <Button type="button" kind="secondary" onClick={apply}>
          {isPictureChosen ? 'Lưu mô tả' : 'Chèn ảnh'}
        </Button>
        <Button type="button" kind="quiet" onClick={close}>
          Đóng
        </Button>
      </ButtonGroup>
    </Panel>
  );
}
