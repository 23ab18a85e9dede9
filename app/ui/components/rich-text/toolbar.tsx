// The buttons above the text, in words. One stop of the Tab key; arrows lead from one to the next.
import type { Editor } from '@tiptap/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { own } from '#forms/own.ts';

export type PanelName = 'link' | 'picture' | 'word';

interface Tool {
  readonly label: string;
  readonly run: () => void;
  /** Undefined: it does something once, and is neither on nor off. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly opens?: PanelName;
}

export interface ToolbarProps {
  readonly editor: Editor;
  readonly controls: string;
  readonly panel: PanelName | undefined;
  readonly open: (panel: PanelName) => void;
  readonly word: boolean;
}

export function Toolbar({ editor, controls, panel, open, word }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const tools = toolsOf(editor, open, word);

  function move(event: KeyboardEvent) {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tools.length - 1,
    };
    const to = own(steps, event.key);
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tools.length) % tools.length;
    setAt(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  }

  const current = Math.min(at, tools.length - 1);
  return (
    <div
      ref={bar}
      className="rich-text__toolbar"
      role="toolbar"
      aria-label="Định dạng nội dung"
      aria-controls={controls}
      onKeyDown={move}
    >
      {tools.map(({ label, run, pressed, disabled = false, opens }, index) => (
        <button
          key={label}
          type="button"
          className="rich-text__tool"
          tabIndex={index === current ? 0 : -1}
          aria-pressed={pressed}
          aria-disabled={disabled || undefined}
          aria-expanded={opens === undefined ? undefined : opens === panel}
          onFocus={() => setAt(index)}
          onClick={() => {
            if (!disabled) run();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function toolsOf(editor: Editor, open: (panel: PanelName) => void, word: boolean): readonly Tool[] {
  const chain = () => editor.chain().focus();
  const inTable = editor.isActive('table');
  const inList = editor.isActive('listItem');
  const heading = (label: string, level: 2 | 3 | 4): Tool => ({
    label,
    run: () => chain().toggleHeading({ level }).run(),
    pressed: editor.isActive('heading', { level }),
  });
  return [
    heading('Đề mục lớn', 2),
    heading('Đề mục vừa', 3),
    heading('Đề mục nhỏ', 4),
    { label: 'Đậm', run: () => chain().toggleBold().run(), pressed: editor.isActive('bold') },
    { label: 'Nghiêng', run: () => chain().toggleItalic().run(), pressed: editor.isActive('italic') },
    {
      label: 'Chỉ số trên',
      run: () => chain().toggleSuperscript().run(),
      pressed: editor.isActive('superscript'),
    },
    {
      label: 'Chỉ số dưới',
      run: () => chain().toggleSubscript().run(),
      pressed: editor.isActive('subscript'),
    },
    {
      label: 'Danh sách',
      run: () => chain().toggleBulletList().run(),
      pressed: editor.isActive('bulletList'),
    },
    {
      label: 'Danh sách số',
      run: () => chain().toggleOrderedList().run(),
      pressed: editor.isActive('orderedList'),
    },
    ...(inList
      ? [
          { label: 'Thụt vào', run: () => chain().sinkListItem('listItem').run() },
          { label: 'Thụt ra', run: () => chain().liftListItem('listItem').run() },
        ]
      : []),
    {
      label: 'Trích dẫn',
      run: () => chain().toggleBlockquote().run(),
      pressed: editor.isActive('blockquote'),
    },
    { label: 'Liên kết', run: () => open('link'), opens: 'link' },
    { label: editor.isActive('picture') ? 'Mô tả ảnh' : 'Ảnh', run: () => open('picture'), opens: 'picture' },
    ...(inTable
      ? [
          { label: 'Thêm hàng', run: () => chain().addRowAfter().run() },
          { label: 'Thêm cột', run: () => chain().addColumnAfter().run() },
          { label: 'Xóa hàng', run: () => chain().deleteRow().run() },
          { label: 'Xóa cột', run: () => chain().deleteColumn().run() },
          { label: 'Hàng tiêu đề', run: () => chain().toggleHeaderRow().run() },
          { label: 'Xóa bảng', run: () => chain().deleteTable().run() },
        ]
      : [
          {
            label: 'Bảng',
            run: () => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
          },
        ]),
    ...(word ? [{ label: 'Nhập từ Word', run: () => open('word'), opens: 'word' as const }] : []),
    { label: 'Hoàn tác', run: () => chain().undo().run(), disabled: !editor.can().undo() },
    { label: 'Làm lại', run: () => chain().redo().run(), disabled: !editor.can().redo() },
  ];
}
