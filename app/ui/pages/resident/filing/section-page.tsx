// One section of the declaration: a step that saves while it is typed, and on every button without JavaScript.
import { Form } from '@remix-run/react';
import { useEffect, type FormEvent } from 'react';

import { isWithin } from '#forms/question-at.ts';
import { copiedAnswers, type CopiedAnswer } from '#forms/validate.ts';
import { visibleFields, whereTyped } from '#forms/visibility.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { feeNotes } from '../../../components/fees/fee-text.ts';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { FormFields, Warnings } from '../../../components/form-fields/form-fields.tsx';
import { inputId } from '../../../components/form-fields/input-id.ts';
import { ShowMoreQuestions } from '../../../components/form-fields/show-more.tsx';
import { useSectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { Notification } from '../../../components/notification/notification.tsx';
import { DraftState } from '../../../components/autosave/draft-state.tsx';
import { Inset } from '../../../components/inset/inset.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { FilingFrame, SaveButtons, type InFiling } from './filing-frame.tsx';
import { ReplacedNotice } from './replaced-notice.tsx';
import type { SectionView } from './section-view.ts';
import { useAutosave } from './use-autosave.ts';

export interface SectionPageProps extends InFiling {
  readonly view: SectionView;
  readonly problems: readonly InputProblem[];
  readonly saveHref: string;
  /** Where another section is answered. */
  readonly sectionHref: (section: string) => string;
  /** The page was opened from "check your answers" and leads back there. */
  readonly fromCheck: boolean;
}

export function SectionPage({
  accountName,
  view,
  problems,
  saveHref,
  sectionHref,
  place,
  atHand,
  back,
  fromCheck,
}: SectionPageProps) {
  const { form: def, section, context } = view;
  const autosave = useAutosave({
    url: saveHref,
    storageKey: `${view.code}:${section.id}`,
    version: view.version,
    savedAt: view.savedAt,
    fields: section.fields,
  });
  const form = useSectionForm({
    def,
    sectionId: section.id,
    wire: view.wire,
    problems,
    context,
    choices: view.choices,
    onChange: autosave.noteChange,
  });
  const fields = visibleFields(section, form.wire, def);
  // An answer that is taken from another section is mended there.
  const mended = (problem: InputProblem) => {
    const origin = whereTyped(def, form.wire, problem.path);
    return origin.section === undefined || origin.section === section.id
      ? problem
      : { ...problem, href: `${sectionHref(origin.section)}#${inputId(origin.path)}` };
  };
  const { ref, onSubmit } = form.formProps;
  const carriesFiles = section.fields.some((field) => field.kind === 'attachment');

  // Files that were sent are held now: the inputs are emptied, so that they are not sent twice.
  useEffect(() => {
    for (const input of ref.current?.querySelectorAll<HTMLInputElement>('input[type=file]') ?? [])
      input.value = '';
  }, [ref, view.heldFiles, problems]);

  const sendForm = (event: FormEvent<HTMLFormElement>) => {
    const saver = autosave.saver.current;
    const element = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!navigator.onLine) {
      event.preventDefault();
      autosave.noteChange(form.wire);
      void saver?.flush();
      return;
    }
    if (saver?.isSettled === false) {
      event.preventDefault();
      void saver.settle().then((isReachable) => {
        if (isReachable) element.requestSubmit(submitter);
      });
      return;
    }
    onSubmit(event);
  };

  return (
    <FilingFrame
      accountName={accountName}
      procedureName={view.procedureName}
      heading={section.heading}
      lead={section.intro}
      place={place}
      atHand={atHand}
      back={back}
      before={
        <>
          <ErrorSummary problems={form.summary.map(mended)} attempt={form.attempt} />
          {view.replaced !== undefined && <ReplacedNotice replaced={view.replaced} />}
          {autosave.report.conflict === true && view.replaced === undefined && (
            <Notification tone="important" heading="Hồ sơ này còn được sửa ở nơi khác">
              <p>
                Những gì bạn nhập ở đây đã được lưu và thay câu trả lời ở nơi khác.{' '}
                <a href="">Tải lại trang</a> để xem và lấy lại câu trả lời đã bị thay.
              </p>
            </Notification>
          )}
          {autosave.kept !== undefined && (
            <Notification tone="important" heading="Máy này còn giữ phần chưa lưu được">
              <p>Lần trước bạn nhập nhưng không kết nối được, nên phần đó chưa về đến hệ thống.</p>
              <ButtonGroup>
                <Button kind="secondary" type="button" onClick={autosave.restoreKept}>
                  Dùng lại phần đó
                </Button>
                <Button kind="quiet" type="button" onClick={autosave.dropKept}>
                  Bỏ đi
                </Button>
              </ButtonGroup>
            </Notification>
          )}
          {view.toReview.length > 0 && (
            <Notification heading="Mẫu tờ khai vừa được cập nhật">
              <p>Câu trả lời của bạn vẫn còn. Hãy xem lại: {view.toReview.join('; ')}.</p>
            </Notification>
          )}
        </>
      }
    >
      <Form
        method="post"
        {...form.formProps}
        {...(carriesFiles && { encType: 'multipart/form-data' as const })}
        onSubmit={sendForm}
        className="filing-form"
        data-held-as={autosave.heldAs}
      >
        <DefaultButton value="next" />
        <input type="hidden" name="version" value={autosave.version} />
        <TakenAnswers answers={copiedAnswers(def, section, form.wire, context)} hrefOf={sectionHref} />
        <Warnings
          warnings={form.warnings.filter(({ path }) => !fields.some(({ id }) => isWithin(path, id)))}
        />
        <FormFields
          fields={fields}
          wire={form.wire}
          problems={form.problems}
          warnings={form.warnings}
          notes={feeNotes(view.charges, form.wire, view.exemption)}
          register={form.register}
          heldFiles={view.heldFiles}
          onGroupChange={form.changeGroup}
          derive={form.derive}
          places={form.places}
          onChosen={form.onChosen}
        />
        <ShowMoreQuestions />
        <DraftState report={autosave.report} />
        <SaveButtons next={fromCheck ? 'Lưu và quay lại trang kiểm tra' : undefined} />
      </Form>
    </FilingFrame>
  );
}

interface TakenAnswersProps {
  readonly answers: readonly CopiedAnswer[];
  readonly hrefOf: (section: string) => string;
}

/** What is not asked again, because it was said in another section: shown, with the way to change it there. */
function TakenAnswers({ answers, hrefOf }: TakenAnswersProps) {
  const sections = [...new Set(answers.map(({ from }) => from))];
  return sections.map((section) => (
    <Inset key={section.id}>
      <p>
        Lấy từ phần “{section.heading}”, bạn không phải khai lại.{' '}
        <a href={hrefOf(section.id)}>Sửa ở phần “{section.heading}”</a>
      </p>
      <SummaryList
        dense
        rows={answers
          .filter(({ from }) => from === section)
          .map(({ label, text }) => ({ label, value: text }))}
      />
    </Inset>
  ));
}
