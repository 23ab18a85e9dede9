// Writing an item: what it is called, what its kind asks, the text, picture and files, where it comes from. Saved on
// every button, kept while it is typed; without JavaScript the buttons do it all.
import { Form } from '@remix-run/react';
import type { FormEvent } from 'react';

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
import { isAfterSaving } from '#app/publications/board-steps.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';
import { DocumentRelations } from './document-relations.tsx';
import { ItemText } from './item-text.tsx';
import { useItemAutosave } from './use-item-autosave.ts';
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
