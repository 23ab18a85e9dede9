// The editor itself: loaded only where somebody writes, and only after the page is there.
import { Editor, type JSONContent } from '@tiptap/core';
import { useEffect, useReducer, useRef, useState } from 'react';

import { present } from '#app/values/present.ts';

import { writingExtensions, type PictureSources } from './extensions.ts';
import { LinkPanel, PicturePanel } from './panels.tsx';
import { pastedHtml } from './paste.ts';
import { Toolbar, type PanelName } from './toolbar.tsx';
import { useComingFiles } from './use-coming-files.ts';
import { usePastedPictures } from './use-pasted-pictures.ts';
import { WordPanel } from './word-panel.tsx';

export interface WritingEditorProps {
  readonly id: string;
  readonly name: string;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly html: string;
  /** What was typed into the plain field before this one was there. */
  readonly typed: string | undefined;
  /** Whoever was in the plain field goes on in this one. */
  readonly focused: boolean;
  readonly pictures: Readonly<Record<string, string>>;
  readonly pictureTo: string;
  readonly wordTo: string | undefined;
  readonly onChange: () => void;
}

export default function WritingEditor(props: WritingEditorProps) {
  const { id, name, labelledBy, describedBy, invalid, html, pictureTo, wordTo } = props;
  const place = useRef<HTMLDivElement>(null);
  const value = useRef<HTMLInputElement>(null);
  const sources = useRef<PictureSources>(new Map(Object.entries(props.pictures)));
  const first = useRef({ html, typed: props.typed, focused: props.focused });
  const onChange = useRef(props.onChange);
  const [editor, setEditor] = useState<Editor>();
  const [panel, setPanel] = useState<PanelName>();
  const { words, follow } = useComingFiles(value);
  const pasted = usePastedPictures(pictureTo, sources.current, follow);
  const { editor: inEditor } = pasted;
  const news = words === '' ? pasted.news : [...pasted.news, words];
  const handlers = useRef(pasted.handlers);
  const [, redraw] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    onChange.current = props.onChange;
  }, [props.onChange]);

  useEffect(() => {
    const { html: start, typed, focused } = first.current;
    const newEditor = new Editor({
      element: place.current,
      extensions: writingExtensions(sources.current),
      content: typed === undefined ? start : paragraphs(typed),
      // Styles are the portal's own: its pages allow no others.
      injectCSS: false,
      autofocus: focused ? 'end' : false,
      editorProps: { transformPastedHTML: pastedHtml, ...handlers.current },
      onTransaction: redraw,
      onUpdate: ({ editor: now }) => {
        if (value.current !== null) value.current.value = written(now);
        onChange.current();
      },
    });
    // Not by React, which would give it back what it began with.
    if (value.current !== null) value.current.value = typed === undefined ? start : written(newEditor);
    setEditor(newEditor);
    inEditor.current = newEditor;
    return () => {
      inEditor.current = undefined;
      setEditor(undefined);
      newEditor.destroy();
    };
  }, [inEditor]);

  useEffect(() => {
    editor?.setOptions({
      editorProps: {
        transformPastedHTML: pastedHtml,
        ...handlers.current,
        attributes: {
          id,
          class: 'rich-text__text content-text',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-labelledby': labelledBy,
          ...present({ 'aria-describedby': describedBy }),
          ...(invalid ? { 'aria-invalid': 'true' } : {}),
        },
      },
    });
  }, [editor, id, labelledBy, describedBy, invalid]);

  // The portal answered with another text: somebody else's version, or what was kept.
  useEffect(() => {
    if (editor === undefined || first.current.html === html) return;
    first.current = { html, typed: undefined, focused: false };
    editor.commands.setContent(html, { emitUpdate: false });
    if (value.current !== null) value.current.value = html;
  }, [editor, html]);

  const close = () => {
    setPanel(undefined);
    editor?.commands.focus();
  };
  return (
    <div className={`rich-text${invalid ? ' rich-text--error' : ''}`}>
      <input ref={value} type="hidden" name={name} />
      {editor !== undefined && (
        <Toolbar
          editor={editor}
          controls={id}
          panel={panel}
          word={wordTo !== undefined}
          open={(next) => setPanel(next === panel ? undefined : next)}
        />
      )}
      {editor !== undefined && panel === 'link' && <LinkPanel editor={editor} close={close} />}
      {editor !== undefined && panel === 'picture' && (
        <PicturePanel
          editor={editor}
          close={close}
          to={pictureTo}
          sources={sources.current}
          follow={follow}
        />
      )}
      {editor !== undefined && panel === 'word' && wordTo !== undefined && (
        <WordPanel editor={editor} close={close} to={wordTo} sources={sources.current} follow={follow} />
      )}
      <div role="status" className={news.length === 0 ? undefined : 'rich-text__panel'}>
        {news.length > 0 && (
          <ul>
            {news.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <div ref={place} className="rich-text__place" />
    </div>
  );
}

/** Pictures without their addresses: the portal knows where they lie. */
function written(editor: Editor): string {
  return editor.isEmpty
    ? ''
    : editor.getHTML().replace(/(<img data-file="[^"]*" alt="[^"]*") src="[^"]*"/g, '$1');
}

function paragraphs(plainText: string): JSONContent {
  const content = plainText
    .split(/\r?\n\s*\r?\n/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text: text.trim() }] }));
  return { type: 'doc', content };
}
