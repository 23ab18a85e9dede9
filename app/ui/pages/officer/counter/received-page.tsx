// Received at the counter: the number, the day, what is to be printed and handed over, and the next one.
import { paths } from '#app/addresses/paths.ts';
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { Applicant, DossierState } from '../dossiers/dossier-facts.tsx';

/** What the applicant takes along. */
const handedOver = ['giay-tiep-nhan', 'bien-lai'];

export interface ReceivedPageProps {
  readonly desk: Desk;
  readonly dossier: StaffDossier;
}

export function ReceivedPage({ desk, dossier }: ReceivedPageProps) {
  const { code, registerNumber, dueAt } = dossier;
  const papers = dossier.papers.filter(({ paper }) => handedOver.includes(paper));
  return (
    <DeskPage
      desk={desk}
      heading={registerNumber === undefined ? dossier.stateLabel : `Đã tiếp nhận ${registerNumber}`}
      caption={
        <>
          <a href={paths.counter()}>Tiếp nhận tại quầy</a> · {dossier.procedureName}
        </>
      }
    >
      <SummaryList
        rows={[
          { label: 'Người nộp', value: <strong>{dossier.applicant.name}</strong> },
          { label: 'Mã tra cứu', value: <strong className="tabular">{code}</strong> },
          ...(dueAt === undefined ? [] : [{ label: 'Hẹn trả kết quả', value: formatMoment(dueAt) }]),
        ]}
      />
      <ButtonGroup>
        {papers.map(({ paper, label }, index) => (
          <Button
            key={paper}
            kind={index === 0 ? 'primary' : 'secondary'}
            href={paths.staffPaper(code, paper)}
          >
            In {label.charAt(0).toLocaleLowerCase('vi') + label.slice(1)}
          </Button>
        ))}
        <Button kind="secondary" href={paths.counter()}>
          Người kế tiếp
        </Button>
        <Button kind="quiet" href={paths.staffDossier(code)}>
          Mở hồ sơ
        </Button>
      </ButtonGroup>
      <div className="dossier">
        <div className="dossier__main">
          <Applicant dossier={dossier} />
        </div>
        <div className="dossier__side">
          <DossierState dossier={dossier} />
        </div>
      </div>
    </DeskPage>
  );
}
