// Writing an item: what it is called, what its kind asks, the text, picture and files, where it comes from. Saved on
// every button, kept while it is typed; without JavaScript the buttons do it all.
import { Form } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState, type FormEvent, type RefObject } from 'react';

import type { BoardItem } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import {
  archiveQuestion,
  changeQuestion,
  headQuestionsIn,
  itemPrefix,
  originQuestions,
  sampleQuestion,
} from '#app/publications/item-questions.ts';
import type { FormDefinition } from '#forms/definition.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';
import { partOf } from '#forms/wire.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { ShowMoreQuestions } from '../../../components/form-fields/show-more.tsx';
import { FormSections } from '../../../components/form-wizard/form-sections.tsx';
import { useSectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { DraftState } from '../../../components/autosave/draft-state.tsx';
import { RichText } from '../../../components/rich-text/rich-text.tsx';
import { DraftSaver, type SaveReport } from '../../../components/autosave/draft-saver.ts';
import { isAfterSaving } from '#app/publications/board-steps.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';
import { wireEntries } from '#forms/plain-wire.ts';
import { DocumentRelations } from './document-relations.tsx';
import { AttachmentFields, PictureFields, type HeldFiles } from './writing-files.tsx';

export interface WritingFormProps {
  readonly boardItem: BoardItem;
  readonly kind: ContentKind;
  readonly context: FormContext;
  readonly wire: Wire;
  /** The text as plain paragraphs, for browsers without JavaScript. */
  readonly plain: string;
  readonly held: HeldFiles;
  /** The version that what is typed began from. */
  readonly seen: string;
  /** "21:04", when something typed is kept that is not saved. */
  readonly keptAt: string | undefined;
  readonly problems: readonly InputProblem[];
  readonly conflict: boolean;
}

const nothingAsked: FormDefinition = {
  code: 'khong-hoi-them',
  version: 1,
  title: '',
  source: '',
  toReview: [],
  sections: [],
  rules: [],
  paper: [],
};

export function WritingForm(props: WritingFormProps) {
  const { boardItem, kind, wire, seen, problems, conflict } = props;
  const def = kind.facts ?? nothingAsked;
  const autosave = useItemAutosave(paths.boardItemPart(boardItem.itemId, 'luu'), seen, props.keptAt);
  const form = useSectionForm({
    def,
    sectionId: 'all',
    wire,
    problems,
    context: props.context,
    onChange: autosave.noteChange,
  });
  const own = { wire: form.wire, problems: form.problems, prefix: itemPrefix };
  const { onSubmit, onChange } = form.formProps;
  const submitAfterSending = (event: FormEvent<HTMLFormElement>) => {
    const saver = autosave.saver.current;
    const element = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    saver?.drop();
    if (saver?.sending === undefined) return onSubmit(event);
    // What is kept while typing must not arrive after the version that replaces it.
    event.preventDefault();
    void saver.sending.then(() => element.requestSubmit(submitter));
  };
  return (
    <>
      <ErrorSummary problems={form.summary} attempt={form.attempt} />
      <Form method="post" encType="multipart/form-data" {...form.formProps} onSubmit={submitAfterSending}>
        <DefaultButton value="save" />
        <input type="hidden" name="seen" value={seen} />
        <FormFields fields={headQuestionsIn(kind.words)} {...own} />
        <FormSections def={def} form={form} />
        {boardItem.legal !== undefined && <DocumentRelations meanings={boardItem.legal.meanings} choosing />}
        {kind.text !== 'none' && (
          <ItemText
            html={partOf(wire['item'], 'html')}
            plain={props.plain}
            optional={kind.text === 'optional'}
            held={props.held}
            error={messageAt(form.problems, 'item.html')}
            onChange={onChange}
          />
        )}
        <PictureFields kind={kind} wire={wire} held={props.held} problems={form.problems} />
        <AttachmentFields wire={wire} held={props.held} problems={form.problems} />
        <section className="form-section" aria-labelledby="nguon">
          <h2 id="nguon">Tác giả và nguồn</h2>
          <FormFields fields={originQuestions} {...own} />
          {boardItem.section.limitDays !== undefined && <FormFields fields={[archiveQuestion]} {...own} />}
          {boardItem.visibility !== 'never-published' && <FormFields fields={[changeQuestion]} {...own} />}
          <FormFields fields={[sampleQuestion]} {...own} />
        </section>
        {kind.facts !== undefined && <ShowMoreQuestions />}
        <DraftState report={autosave.report} />
        <ButtonGroup>
          <Button name="intent" value="save" formNoValidate>
            {conflict ? 'Lưu bản của tôi' : 'Lưu'}
          </Button>
          {boardItem.actions
            .filter(({ event, whyNot }) => isAfterSaving(event) && whyNot === undefined)
            .map(({ event, label }) => (
              <Button key={event} kind="secondary" name="intent" value={event} formNoValidate>
                {label}
              </Button>
            ))}
          <Button kind="quiet" href={paths.board()}>
            Quay lại danh sách
          </Button>
        </ButtonGroup>
      </Form>
    </>
  );
}

interface ItemTextProps {
  readonly html: string;
  readonly plain: string;
  readonly optional: boolean;
  readonly held: HeldFiles;
  readonly error: string | undefined;
  readonly onChange: () => void;
}

/** The text of an item: written with headings, lists, tables and pictures; without JavaScript as paragraphs. */
function ItemText({ html, plain, optional, held, error, onChange }: ItemTextProps) {
  const pictures = Object.entries(held).flatMap(([id, { src }]) =>
    src === undefined ? [] : [[id, src] as const],
  );
  return (
    <section className="form-section" aria-labelledby="noi-dung-bai">
      <h2 id="noi-dung-bai">Nội dung</h2>
      <RichText
        name="item.html"
        label="Nội dung bài"
        defaultHtml={html}
        plain={plain}
        pictures={Object.fromEntries(pictures)}
        pictureTo={paths.boardPicture()}
        wordTo={paths.boardWord()}
        optional={optional}
        error={error}
        onChange={onChange}
      />
    </section>
  );
}

interface ItemAutosave {
  readonly report: SaveReport;
  readonly noteChange: (wire: Wire) => void;
  readonly saver: RefObject<DraftSaver | null>;
}

/**
 * Keeps what is typed into an item, for its writer alone, while he writes: never a version, and said honestly.
 * @param url where to save
 * @param seen the version that the page was drawn from
 * @param savedAt "21:04", when something was kept before
 */
function useItemAutosave(url: string, seen: string, savedAt: string | undefined): ItemAutosave {
  const [report, setReport] = useState<SaveReport>({
    state: savedAt === undefined ? 'none' : 'saved',
    at: savedAt,
  });
  const saver = useRef<DraftSaver | null>(null);

  useEffect(() => {
    const draftSaver = new DraftSaver({
      url,
      version: 1,
      report: setReport,
      versionChanged: () => undefined,
      // The page itself holds it, and says that it must not be closed.
      keep: () => undefined,
      fetch: (input, init) => fetch(input, init),
    });
    saver.current = draftSaver;
    const online = () => void draftSaver.flush();
    const leaving = () => draftSaver.leave();
    window.addEventListener('online', online);
    window.addEventListener('pagehide', leaving);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('pagehide', leaving);
      leaving();
      saver.current = null;
    };
  }, [url, seen]);

  const noteChange = useCallback(
    (wire: Wire) => {
      saver.current?.changed([...wireEntries(wire), ['seen', seen]]);
    },
    [seen],
  );
  return { report, noteChange, saver };
}
