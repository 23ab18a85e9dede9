// Picking what has to be supplied: each item of the dossier with what is wrong with it and a word to the applicant.
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { oneStopLaw } from '#catalog/one-stop-law.ts';
import { problemLabels, type SupplementProblem } from '#catalog/dossier-parts.ts';
import { formatDate, type LocalDate } from '#catalog/local-date.ts';
import { daysToGiveBack } from '#catalog/supplement-period.ts';

import { Details } from '../../../../components/details/details.tsx';
import { inputId } from '../../../../components/form-fields/input-id.ts';
import { TextInput } from '../../../../components/text-input/text-input.tsx';
import { Warning } from '../../../../components/warning/warning.tsx';

export interface TypedItem {
  readonly target: string;
  readonly problem: SupplementProblem;
  readonly note: string;
}

export interface SupplementFieldsProps {
  readonly targets: StaffDossier['supplementTargets'];
  readonly ruledOut: StaffDossier['documentsRuledOut'];
  /** What stands in the declaration now, shown beside each field. */
  readonly declaration: StaffDossier['declaration'];
  readonly attachments: readonly Pick<StaffDossier['attachments'][number], 'slot' | 'superseded'>[];
  /** The last day on which the law has it given back, where it has passed. */
  readonly wasDue?: LocalDate | undefined;
  /** The decree by which it is asked once. */
  readonly law: string;
  readonly askedBefore: boolean;
  readonly items: readonly TypedItem[];
  readonly overrideReason: string;
  readonly error?: string | undefined;
  readonly overrideError?: string | undefined;
}

export function SupplementFields(props: SupplementFieldsProps) {
  const documents = props.targets.filter(({ target }) => target.startsWith('document:'));
  const declared = new Map(
    props.declaration.flatMap((section) => section.rows).map((row) => [`field:${row.field}`, row.value]),
  );
  const attachedSlots = props.attachments.filter(({ superseded }) => !superseded).map(({ slot }) => slot);
  const there = new Set([...declared.keys(), ...attachedSlots]);
  const fields = props.targets.filter(({ target }) => target.startsWith('field:'));
  const answered = fields.filter(({ target }) => declared.has(target));
  const others = fields.filter(({ target }) => !declared.has(target));
  const picked = new Set(props.items.map((item) => item.target));
  return (
    <>
      <p>
        Chọn <strong>tất cả</strong> những chỗ cần bổ sung hoặc sửa: pháp luật chỉ cho yêu cầu bổ sung một lần
        ({props.law}).
      </p>
      {props.error !== undefined && (
        <p id={`${inputId('target')}-error`} className="govuk-error-message">
          <span className="visually-hidden">Lỗi: </span>
          {props.error}
        </p>
      )}
      <Group legend="Giấy tờ" first targets={documents} items={props.items} there={there} />
      {props.ruledOut.length > 0 && (
        <Details
          summary="Giấy tờ mà theo tờ khai thì hồ sơ này không cần"
          open={props.ruledOut.some(({ target }) => picked.has(target))}
        >
          <Group
            legend="Chỉ yêu cầu khi câu trả lời trong tờ khai chưa đúng"
            first={false}
            targets={props.ruledOut}
            items={props.items}
            there={there}
          />
        </Details>
      )}
      <Group
        legend="Nội dung tờ khai"
        first={documents.length === 0}
        targets={answered}
        items={props.items}
        there={there}
        declared={declared}
      />
      {others.length > 0 && (
        <Details
          summary="Mục tờ khai mà hồ sơ này chưa khai"
          open={others.some(({ target }) => picked.has(target))}
        >
          <Group legend="Mục chưa khai" first={false} targets={others} items={props.items} there={there} />
        </Details>
      )}
      {props.wasDue !== undefined && (
        <Warning>
          Đã quá hạn trả hồ sơ để bổ sung: {daysToGiveBack} ngày làm việc kể từ ngày tiếp nhận, đến hết ngày{' '}
          {formatDate(props.wasDue)} ({oneStopLaw(props.wasDue, 'Điều 19')}). Hãy nói rõ vì sao đến nay mới
          yêu cầu: lãnh đạo Ủy ban duyệt theo lý do ấy.
        </Warning>
      )}
      {props.askedBefore && (
        <>
          <Warning>Hồ sơ này đã được yêu cầu bổ sung một lần.</Warning>
          <TextInput
            label="Căn cứ để yêu cầu bổ sung thêm lần nữa"
            name="overrideReason"
            multiline
            rows={2}
            hint="Ghi rõ điều khoản của pháp luật chuyên ngành cho phép."
            defaultValue={props.overrideReason}
            error={props.overrideError}
          />
        </>
      )}
    </>
  );
}

interface GroupProps {
  readonly legend: string;
  readonly first: boolean;
  readonly targets: StaffDossier['supplementTargets'];
  readonly items: readonly TypedItem[];
  /** What the dossier has: answered fields, documents with files. */
  readonly there: ReadonlySet<string>;
  readonly declared?: ReadonlyMap<string, string>;
}

function Group({ legend, first, targets, items, there, declared }: GroupProps) {
  if (targets.length === 0) return null;
  return (
    <fieldset className="govuk-fieldset supplement-pick">
      <legend className="govuk-fieldset__legend supplement-pick__legend">{legend}</legend>
      {targets.map(({ target, label }, index) => (
        <Pick
          key={target}
          id={first && index === 0 ? inputId('target') : inputId(`target.${target}`)}
          target={target}
          label={label}
          value={declared?.get(target)}
          item={items.find((one) => one.target === target)}
          usualProblem={there.has(target) ? 'wrong' : 'missing'}
        />
      ))}
    </fieldset>
  );
}

interface PickProps {
  readonly id: string;
  readonly target: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly item: TypedItem | undefined;
  /** With which its choice begins. */
  readonly usualProblem: SupplementProblem;
}

/** What is wrong and the note show once the item is ticked (by CSS alone). */
function Pick({ id, target, label, value, item, usualProblem }: PickProps) {
  return (
    <div className="supplement-pick__item">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          name="target"
          type="checkbox"
          value={target}
          defaultChecked={item !== undefined}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {label}
          {value !== undefined && <span className="second-line">{value}</span>}
        </label>
      </div>
      <div className="supplement-pick__detail">
        <div>
          <label className="govuk-label" htmlFor={inputId(`problem.${target}`)}>
            Vấn đề <span className="visually-hidden">của {label}</span>
          </label>
          <select
            className="govuk-select"
            id={inputId(`problem.${target}`)}
            name={`problem.${target}`}
            defaultValue={item?.problem ?? usualProblem}
          >
            {Object.entries(problemLabels).map(([value, words]) => (
              <option key={value} value={value}>
                {capitalise(words)}
              </option>
            ))}
          </select>
        </div>
        <div className="supplement-pick__note">
          <label className="govuk-label" htmlFor={inputId(`note.${target}`)}>
            Hướng dẫn người dân <span className="visually-hidden">về {label}</span>
          </label>
          <input
            className="govuk-input"
            type="text"
            id={inputId(`note.${target}`)}
            name={`note.${target}`}
            defaultValue={item?.note}
            autoComplete="off"
          />
        </div>
      </div>
    </div>
  );
}
