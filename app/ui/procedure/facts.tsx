// The few things that everybody asks first, and the one button to start with.
import {
  acceptsOnlinePayment,
  acceptsOnlineSubmission,
  offersForms,
  type Procedure,
} from '#catalog/procedure.ts';

import { Button } from '../button/button.tsx';
import { feeSummary } from '../fees/fee-text.ts';
import { LevelMark } from '../level-mark/level-mark.tsx';
import { limitSummary } from '../service-list/service-list.tsx';

export interface StartLinks {
  readonly file: string;
  readonly fill: (formCode: string) => string;
  readonly contact: string;
}

export function ProcedureFacts({
  procedure,
  links,
}: {
  readonly procedure: Procedure;
  readonly links: StartLinks;
}) {
  return (
    <div className="procedure-facts">
      <dl>
        <div>
          <dt>Mức độ</dt>
          <dd>
            <LevelMark
              level={procedure.level}
              newerTerm={procedure.newerTerm}
              payable={acceptsOnlinePayment(procedure)}
            />
          </dd>
        </div>
        <div>
          <dt>Thời hạn</dt>
          <dd>{limitSummary(procedure)}</dd>
        </div>
        <div>
          <dt>Phí, lệ phí</dt>
          <dd>{feeSummary(procedure.charges)}</dd>
        </div>
        <div>
          <dt>Nơi giải quyết</dt>
          <dd>{procedure.authority.decides}</dd>
        </div>
      </dl>
      <Start procedure={procedure} links={links} />
    </div>
  );
}

function Start({ procedure, links }: { readonly procedure: Procedure; readonly links: StartLinks }) {
  if (acceptsOnlineSubmission(procedure)) {
    return (
      <div className="procedure-facts__start no-print">
        <Button kind="start" href={links.file}>
          Nộp hồ sơ trực tuyến
        </Button>
        <p className="quiet small">Cần đăng nhập. Bạn có thể dừng giữa chừng và khai tiếp sau.</p>
      </div>
    );
  }
  if (offersForms(procedure)) {
    return (
      <div className="procedure-facts__start no-print">
        <Button kind="start" href={links.fill(procedure.forms[0])}>
          Khai và tải tờ khai
        </Button>
        <p className="quiet small">Khai trên máy, in ra rồi nộp giấy. Cổng không lưu những gì bạn khai.</p>
      </div>
    );
  }
  return (
    <p className="procedure-facts__start">
      Nộp hồ sơ tại Bộ phận Một cửa. <a href={links.contact}>Xem địa chỉ và giờ làm việc</a>
    </p>
  );
}
