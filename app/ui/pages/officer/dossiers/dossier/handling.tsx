// Where the dossier stands among the house's own steps: who has it, by when this step should be done, in time or late.
import { paths } from '#app/addresses/paths.ts';
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { controlSlip } from '#catalog/dossier-parts.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { StepOnWay } from '#catalog/passages.ts';
import type { HandlingTime } from '#catalog/procedure.ts';
import { timeUnitLabels } from '#catalog/procedure-lists.ts';
import { unverifiedMark } from '#catalog/stated.ts';
import { inSentence } from '#forms/text.ts';

import type { Tone } from '../../../../components/status-tag/status-tag.tsx';
import { Timeline } from '../../../../components/timeline/timeline.tsx';
import { Remaining } from './due.tsx';

const tones: Readonly<Record<StepOnWay['is'], Tone>> = {
  done: 'done',
  now: 'waiting',
  ahead: 'neutral',
  'passed-over': 'neutral',
};

export function Handling({ dossier }: { readonly dossier: StaffDossier }) {
  const { handling, code } = dossier;
  const { steps, decided, now } = handling;
  return (
    <section aria-labelledby="cac-buoc">
      <h2 id="cac-buoc">Các bước xử lý</h2>
      {now !== undefined && now.step === undefined && (
        <p>
          Đang ở {inSentence(now.unit)} từ {formatMoment(now.from)}.
        </p>
      )}
      <Timeline
        entries={steps.map((one) => ({
          title: one.step.title,
          by: one.stay?.holder ?? one.step.unit,
          tone: tones[one.is],
          current: one.is === 'now',
          children: <Standing on={one} />,
        }))}
      />
      {!decided && (
        <p className="quiet small">
          Thời gian từng bước: Cổng tạm chia theo thời hạn của thủ tục ({unverifiedMark}). Thủ tục chưa ghi
          thời gian của mỗi bước.
        </p>
      )}
      <p className="no-print">
        <a href={paths.staffPaper(code, controlSlip.segment)}>{controlSlip.label} (PDF)</a>
      </p>
    </section>
  );
}

const timeInWords = ({ value, unit }: HandlingTime): string =>
  `${value.toLocaleString('vi')} ${timeUnitLabels[unit].toLocaleLowerCase('vi')}`;

function Standing({ on: { is, step, stay, dueAt } }: { readonly on: StepOnWay }) {
  const time = step.time === undefined ? '' : ` (${timeInWords(step.time)})`;
  const finished = is === 'done';
  const remaining = stay?.lateness !== undefined && (
    <Remaining lateness={stay.lateness} finished={finished} />
  );
  switch (is) {
    case 'done':
      return (
        <p className="small">
          Xong {stay?.until === undefined ? '' : formatMoment(stay.until)} {remaining}
        </p>
      );
    case 'now':
      return (
        <p className="small">
          Đang ở bước này{stay === undefined ? '' : ` từ ${formatMoment(stay.from)}`}
          {dueAt !== undefined && `, ${dueWords(step.station)} ${formatMoment(dueAt)}${time}`} {remaining}
        </p>
      );
    case 'ahead':
      return (
        <p className="small quiet">
          Chưa đến{dueAt === undefined ? time : `, ${dueWords(step.station)} ${formatMoment(dueAt)}${time}`}
        </p>
      );
    case 'passed-over':
      return <p className="small quiet">Không qua bước này trên Cổng</p>;
  }
}

const dueWords = (station: StepOnWay['step']['station']): string =>
  station === 'return' ? 'hẹn trả' : 'cần xong trước';
