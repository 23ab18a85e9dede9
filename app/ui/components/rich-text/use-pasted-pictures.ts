// Takes pictures that are pasted or dropped into the text: where the cursor stood, whatever is written meanwhile.
import type { Editor } from '@tiptap/core';
import type { EditorProps } from '@tiptap/pm/view';
import { useMemo, useRef, useState } from 'react';

import type { PictureSources } from './extensions.ts';
import type { ComingFiles } from './use-coming-files.ts';
import { bringPictures, hasOtherPictures, picturesIn, withBroughtPictures } from './paste-pictures.ts';

export interface PastedPictures {
  /** What is going on, or what became of it. */
  readonly news: readonly string[];
  readonly handlers: Pick<EditorProps, 'handlePaste' | 'handleDrop'>;
  readonly editor: { current: Editor | undefined };
}

export function usePastedPictures(
  to: string,
  sources: PictureSources,
  follow: ComingFiles['follow'],
): PastedPictures {
  const [news, setNews] = useState<readonly string[]>([]);
  const editor = useRef<Editor>();

  const handlers = useMemo(() => {
    async function take<T extends { readonly taken: number; readonly messages: readonly string[] }>(
      arrival: Promise<T>,
      insert: (content: T, at: Editor) => void,
    ): Promise<boolean> {
      const now = editor.current;
      if (now === undefined) return false;
      setNews(['Đang tải ảnh lên…']);
      let place = now.state.selection.getBookmark();
      const keepPlace = ({ transaction }: { transaction: { mapping: Parameters<typeof place.map>[0] } }) => {
        place = place.map(transaction.mapping);
      };
      now.on('transaction', keepPlace);
      const content = await arrival;
      now.off('transaction', keepPlace);
      if (now.isDestroyed) return false;
      now.view.dispatch(now.state.tr.setSelection(place.resolve(now.state.doc)));
      insert(content, now);
      setNews([
        ...(content.taken > 0
          ? [`Đã chèn ${content.taken} ảnh. Hãy chọn từng ảnh rồi bấm “Mô tả ảnh” để viết ảnh cho thấy gì.`]
          : []),
        ...content.messages,
      ]);
      return content.messages.length === 0;
    }

    function takeFiles(data: DataTransfer | null): boolean {
      const files = picturesIn(data);
      if (files.length === 0) return false;
      const arrival = take(bringPictures(files, to, sources), ({ ids }, at) => {
        const content = ids.map((fileId) => ({ type: 'picture', attrs: { fileId, alt: '' } }));
        at.chain().focus().insertContent(content).run();
      });
      void follow(arrival);
      return true;
    }

    return {
      handlePaste: (_view, { clipboardData }) => {
        // Pasted by this very hook, once its pictures are there.
        if (clipboardData === null) return false;
        if (takeFiles(clipboardData)) return true;
        const html = clipboardData.getData('text/html');
        if (!hasOtherPictures(html)) return false;
        const arrival = take(withBroughtPictures(html, to, sources), (content, at) =>
          at.view.pasteHTML(content.html),
        );
        void follow(arrival);
        return true;
      },
      handleDrop: (view, event, _slice, moved) => {
        if (moved || picturesIn(event.dataTransfer).length === 0) return false;
        // The browser would leave the page for the picture.
        event.preventDefault();
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (at !== null) editor.current?.commands.setTextSelection(at.pos);
        return takeFiles(event.dataTransfer);
      },
    } satisfies PastedPictures['handlers'];
  }, [to, sources, follow]);

  return { news, handlers, editor };
}
