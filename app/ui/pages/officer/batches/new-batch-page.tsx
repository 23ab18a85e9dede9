// Before one act is made on many dossiers: what can be done with how many, what will happen, and which are left out and why.
import { paths } from '#app/addresses/paths.ts';
import {
  batchBounds,
  chosenNames,
  labelOf,
  wordOf,
  type BatchAct,
  type ChosenDossiers,
} from '#app/lists/batches.ts';
import { queueFilter } from '#app/lists/queue.ts';
import type { BatchCandidate, BatchPreview } from '#app/read-models/batches.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { Transition } from '#app/steps/step-table.ts';
import { newsAhead, transitionOf } from '#catalog/lifecycle.ts';
import { readWire } from '#forms/wire.ts';
import { messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DossierStatus } from '../../../components/status-tag/dossier-status.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import {
  AskedFields,
  hasAnswers,
  usualAnswers,
  SignersPassword,
} from '../dossiers/decisions/asked-fields.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { BriefDue } from '../dossiers/dossier/due.tsx';
import { PickBox } from '../dossiers/queue/pick-box.tsx';

export interface NewBatchPageProps {
  readonly desk: Desk;
  readonly chosen: ChosenDossiers;
  readonly preview: BatchPreview;
  readonly requestId: string;
  /** It signs with a certificate of his: asked once for all. */
  readonly asksPassword?: boolean;
  readonly reply?: DeskReply | undefined;
}

const count = (number: number): string => `${number.toLocaleString('vi')} hồ sơ`;

export function NewBatchPage({ desk, chosen, preview, requestId, asksPassword, reply }: NewBatchPageProps) {
  const { act, candidates, total } = preview;
  const possible = candidates.filter(({ whyNot }) => whyNot === undefined);
  const leftOut = candidates.filter(({ whyNot }) => whyNot !== undefined);
  const doable = act !== undefined && possible.length > 0;
  const answerable = hasAnswers(preview.asks);
  const back = queueFilter.address(queueFilter.read(new URLSearchParams(chosen.list)));
  return (
    <DeskPage
      desk={desk}
      heading={act === undefined ? 'Xử lý các hồ sơ đã chọn' : `${labelOf(act)}: ${count(possible.length)}`}
      caption={<a href={back}>Về danh sách hồ sơ</a>}
      actions={<a href={paths.batches()}>Nhật ký xử lý hàng loạt</a>}
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      {total > candidates.length && (
        <Warning>
          Mỗi lần làm được tối đa {count(batchBounds.dossiers)}. Dưới đây là {count(candidates.length)} đầu;
          xong rồi hãy làm tiếp.
        </Warning>
      )}
      {candidates.length === 0 ? (
        <p>Chưa chọn hồ sơ nào. Hãy về danh sách và đánh dấu những hồ sơ cần xử lý.</p>
      ) : (
        <ActPicker chosen={chosen} preview={preview} />
      )}
      {doable && !answerable && (
        <p>
          Không có đồng nghiệp nào nhận được những hồ sơ này: người cùng lĩnh vực đang vắng, hoặc chưa có.
        </p>
      )}
      {doable && answerable && (
        <form method="post" noValidate>
          <input type="hidden" name="requestId" value={requestId} />
          <input type="hidden" name={chosenNames.act} value={wordOf(act)} />
          <input type="hidden" name={chosenNames.list} value={chosen.list} />
          <WhatHappens act={act} possible={possible} />
          <StepQuestions act={act} asks={preview.asks} reply={reply} />
          {asksPassword === true && <SignersPassword problems={reply?.problems ?? []} />}
          <div className="queue dossier-list dossier-list--dense batch-list">
            <Table
              caption={`Làm được: ${count(possible.length)}`}
              dense
              columns={columnsOf(chosen.list, reply)}
              rows={possible}
              rowKey={({ item }) => item.code}
            />
          </div>
          <div className="decision-bar">
            <ButtonGroup>
              <Button>{labelOf(act)}</Button>
              <Button kind="quiet" href={back}>
                Thôi, về danh sách
              </Button>
            </ButtonGroup>
          </div>
        </form>
      )}
      {leftOut.length > 0 && <LeftOut candidates={leftOut} list={chosen.list} none={possible.length === 0} />}
    </DeskPage>
  );
}

/** What can be done with at least one of them; the dossiers travel with whichever is chosen. */
function ActPicker({
  chosen: { codes, whole, again, list },
  preview: { acts, act: current },
}: Pick<NewBatchPageProps, 'chosen' | 'preview'>) {
  if (acts.length === 0)
    return <p>Với các hồ sơ này, bạn không làm được việc nào hàng loạt. Hãy mở từng hồ sơ.</p>;
  return (
    <form method="get" action={paths.newBatch()} className="chips batch-acts">
      {codes.map((code) => (
        <input key={code} type="hidden" name={chosenNames.code} value={code} />
      ))}
      {whole && <input type="hidden" name={chosenNames.whole} value="1" />}
      {again !== undefined && <input type="hidden" name={chosenNames.again} value={again} />}
      {list !== '' && <input type="hidden" name={chosenNames.list} value={list} />}
      <span className="quiet">Việc cần làm:</span>
      {acts.map(({ act, possible }) => {
        const word = wordOf(act);
        return (
          <button
            key={word}
            name={chosenNames.act}
            value={word}
            aria-pressed={current !== undefined && wordOf(current) === word}
          >
            {labelOf(act)} ({possible})
          </button>
        );
      })}
    </form>
  );
}

function WhatHappens({
  act,
  possible,
}: {
  readonly act: BatchAct;
  readonly possible: readonly BatchCandidate[];
}) {
  if (act.kind === 'label')
    return <p>Chỉ cán bộ và lãnh đạo Ủy ban thấy nhãn; người nộp không thấy và không nhận thư.</p>;
  if (act.kind === 'print')
    return (
      <p>
        Các giấy được ghép thành một tệp PDF theo thứ tự dưới đây, mở được trong {batchBounds.fileHours} giờ.
        Mỗi hồ sơ ghi lại là bạn đã xem giấy này.
      </p>
    );
  const transition = transitionOf(act.event);
  const unseen = possible.filter((candidate) => candidate.unseen).length;
  return (
    <>
      {transition?.explain !== undefined && <p>{transition.explain}</p>}
      <p>
        Mỗi hồ sơ được làm riêng như khi bạn làm từng hồ sơ
        {transition?.mail === undefined ? '' : ', người nộp nhận thư riêng'}; hồ sơ nào không làm được thì báo
        lý do, các hồ sơ khác vẫn xong.{transition && ` ${newsAhead(transition)}`}
      </p>
      {transition?.look === 'primary' && unseen > 0 && (
        <Warning>{`${unseen === possible.length ? `Bạn chưa mở xem hồ sơ nào trong ${count(unseen)} này.` : `Trong đó có ${count(unseen)} bạn chưa mở xem.`} Bạn chịu trách nhiệm về từng hồ sơ.`}</Warning>
      )}
    </>
  );
}

/** Most results are collected at the counter by whoever applied. */
const ofMany = { delivery: 'desk', hasAccount: true } as const;

/** What the table asks, once for all. */
function StepQuestions({
  act,
  asks,
  reply,
}: {
  readonly act: BatchAct;
  readonly asks: BatchPreview['asks'];
  readonly reply: DeskReply | undefined;
}) {
  const transition = act.kind === 'step' ? transitionOf(act.event) : undefined;
  const step: Pick<Transition, 'event' | 'label' | 'reason' | 'reasonWords'> = transition ?? {
    event: wordOf(act),
    label: labelOf(act),
  };
  const { reason, reasonWords } = step;
  const problems = reply?.problems ?? [];
  return (
    <>
      {asks !== undefined && (
        <AskedFields
          action={{ event: step.event, label: step.label, asks }}
          wire={{
            ...usualAnswers({ event: step.event, label: step.label, asks }, ofMany),
            ...readWire(Object.entries(reply?.entries ?? {})),
          }}
          problems={problems}
        />
      )}
      {reason !== undefined && (
        <TextInput
          label={reasonWords?.label ?? 'Lý do'}
          name="reason"
          multiline
          rows={3}
          hint={['Dùng chung cho mọi hồ sơ.', reasonWords?.hint].filter(Boolean).join(' ')}
          optional={reason === 'optional'}
          defaultValue={reply?.entries['reason']}
          error={messageAt(problems, 'reason')}
        />
      )}
    </>
  );
}

function columnsOf(list: string, reply: DeskReply | undefined): readonly Column<BatchCandidate>[] {
  const ticked = new Set((reply?.ticked['item'] ?? []).map((item) => item.split(':')[0]));
  return [
    {
      header: <span className="visually-hidden">Làm</span>,
      name: 'pick',
      cell: ({ item }) => (
        <PickBox
          label={`Làm với hồ sơ ${item.code}`}
          name="item"
          value={`${item.code}:${item.version}`}
          defaultChecked={reply === undefined || ticked.has(item.code)}
        />
      ),
    },
    { ...dossierColumn(list), name: 'number', rowHeader: true },
    { header: 'Người nộp', name: 'applicant', cell: ({ item }) => item.applicantName },
    { header: 'Thủ tục', name: 'procedure', cell: ({ item }) => whole(item.procedureName) },
    { header: 'Trạng thái', name: 'state', cell: ({ item }) => <DossierStatus state={item.state} /> },
    {
      header: 'Hạn trả',
      name: 'due',
      cell: ({ item: { state, dueAt, limitDueAt = dueAt, lateness } }) => (
        <BriefDue state={state} dueAt={limitDueAt} lateness={lateness} />
      ),
    },
    { header: 'Bạn đã xem', name: 'seen', cell: ({ unseen }) => (unseen ? 'chưa' : 'rồi') },
  ];
}

const whole = (text: string) => <span title={text}>{text}</span>;

const dossierColumn = (list: string): Column<BatchCandidate> => ({
  header: 'Hồ sơ',
  cell: ({ item: { code, registerNumber } }) => (
    <a href={paths.staffDossier(code, list)} target="_blank" rel="noopener" data-desk-row="" title={code}>
      {registerNumber ?? code}
    </a>
  ),
});

function LeftOut({
  candidates,
  list,
  none,
}: {
  readonly candidates: readonly BatchCandidate[];
  readonly list: string;
  /** None is left. */
  readonly none: boolean;
}) {
  return (
    <Details summary={`Không làm được: ${count(candidates.length)}`} open={none || candidates.length <= 10}>
      <Table
        caption="Những hồ sơ không làm được, và vì sao"
        captionHidden
        dense
        cards
        columns={[
          { ...dossierColumn(list), rowHeader: true },
          { header: 'Người nộp', cell: ({ item }) => item.applicantName },
          { header: 'Vì sao', cell: ({ whyNot }) => whyNot },
        ]}
        rows={candidates}
        rowKey={({ item }) => item.code}
      />
    </Details>
  );
}
