// Bringing a Word document into the text, where the cursor stands; what could not be kept is told.
import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';

import { contentFileBytes } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';

import { Button, ButtonGroup } from '../button/button.tsx';
import { FileChoice } from '../file-upload/file-choice.tsx';
import { Field } from '../field/field.tsx';
import { bringFile } from './bring-file.ts';
import type { PictureSources } from './extensions.ts';

export interface WordPanelProps {
  readonly editor: Editor;
  readonly close: () => void;
  readonly to: string;
  readonly sources: PictureSources;
}

export function WordPanel({ editor, close, to, sources }: WordPanelProps) {
  const id = useId();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [messages, setMessages] = useState<readonly string[]>();

  async function bring(file: File | undefined) {
    if (file === undefined || busy) return;
    setBusy(true);
    setError(undefined);
    const brought = await bringFile(to, file);
    setBusy(false);
    if (!brought.ok) return setError(brought.message);
    const { html, title, messages, pictures } = brought.reply;
    for (const [fileId, picture] of Object.entries(isRecord(pictures) ? pictures : {})) {
      if (isRecord(picture) && typeof picture['src'] === 'string') sources.set(fileId, picture['src']);
    }
    if (typeof html === 'string') editor.chain().insertContent(html).run();
    setMessages([
      'Đã đưa nội dung tệp Word vào bài.',
      ...(typeof title === 'string' && title !== ''
        ? [`Tiêu đề trong tệp: “${title}”. Hãy chép vào ô Tiêu đề nếu cần.`]
        : []),
      ...(Array.isArray(messages) ? messages.filter((one) => typeof one === 'string') : []),
    ]);
  }

  return (
    <div className="rich-text__panel" role="group" aria-label="Nhập từ Word">
      <Field
        id={id}
        label="Tệp Word (.docx)"
        hint={`Nội dung được thêm vào chỗ con trỏ đang đứng. Không quá ${fileSize(contentFileBytes)}.`}
        error={error}
      >
        <FileChoice
          id={id}
          accept=".docx"
          limits={{ fileBytes: contentFileBytes }}
          autoFocus
          aria-describedby={`${id}-hint${error === undefined ? '' : ` ${id}-error`}`}
          onChange={(event) => void bring(event.target.files?.[0])}
        />
      </Field>
      <div role="status">
        {busy && <p>Đang đọc tệp Word…</p>}
        {messages !== undefined && (
          <ul>
            {messages.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <ButtonGroup>
        <Button type="button" kind="quiet" onClick={close}>
          Đóng
        </Button>
      </ButtonGroup>
    </div>
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
