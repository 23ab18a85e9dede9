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
import type { ComingFiles } from './use-coming-files.ts';

export interface WordPanelProps {
  readonly editor: Editor;
  readonly close: () => void;
  readonly to: string;
  readonly sources: PictureSources;
  readonly follow: ComingFiles['follow'];
}

export function WordPanel({ editor, close, to, sources, follow }: WordPanelProps) {
  const id = useId();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [messages, setMessages] = useState<readonly string[]>();

  async function bring(file: File): Promise<boolean> {
    setBusy(true);
    setError(undefined);
    const outcome = await bringFile(to, file);
    setBusy(false);
    // Whoever left the page meanwhile has no text that it could stand in.
    if (editor.isDestroyed) return false;
    if (!outcome.ok) {
      setError(outcome.message);
      return false;
    }
    const { html, title, messages: reply, pictures } = outcome.reply;
    for (const [fileId, picture] of Object.entries(isRecord(pictures) ? pictures : {})) {
      if (isRecord(picture) && typeof picture['src'] === 'string') sources.set(fileId, picture['src']);
    }
    if (typeof html === 'string') editor.chain().insertContent(html).run();
    const remarks = Array.isArray(reply) ? reply.filter((one) => typeof one === 'string') : [];
    setMessages([
      'Đã đưa nội dung tệp Word vào bài.',
      ...(typeof title === 'string' && title !== ''
        ? [`Tiêu đề trong tệp: “${title}”. Hãy chép vào ô Tiêu đề nếu cần.`]
        : []),
      ...remarks,
    ]);
    return remarks.length === 0;
  }

  return (
    <div className="rich-text__panel" role="group" aria-label="Nhập từ Word">
      <Field
        id={id}
        label="Tệp Word (.docx)"
        hint={`Nội dung được thêm vào chỗ con trỏ đang đứng. Không quá ${fileSize(contentFileBytes)}.`}
        error={error}
        tells
      >
        <FileChoice
          id={id}
          accept=".docx"
          limits={{ fileBytes: contentFileBytes }}
          autoFocus
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-hint${error === undefined ? '' : ` ${id}-error`}`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined && !busy) void follow(bring(file));
          }}
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
