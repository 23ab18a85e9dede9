// Received at the counter: the number, the day, what is to be printed and handed over, and the next one.
import { paths } from '#app/addresses/paths.ts';
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { inSentence } from '#forms/text.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { Applicant, DossierState } from '../dossiers/dossier/dossier-facts.tsx';

/** What the applicant takes along. */
const handedOver = ['giay-tiep-nhan', 'bien-lai'];

export interface ReceivedPageProps {
  readonly desk: Desk;
  readonly dossier: StaffDossier;
  /** What was typed to link it with an account, and what was wrong. */
  readonly link?: { readonly contact: string; readonly problem: string } | undefined;
}

export function ReceivedPage({ desk, dossier, link }: ReceivedPageProps) {
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
            In {inSentence(label)}
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
          {dossier.standsIn && (
            <LinkAccount link={link} hasNumber={dossier.applicant.identityNumber !== undefined} />
          )}
        </div>
        <div className="dossier__side">
          <DossierState dossier={dossier} />
        </div>
      </div>
    </DeskPage>
  );
}

/** She has opened an account since, or opens one now: her identity paper is seen. */
function LinkAccount({
  link,
  hasNumber,
}: Pick<ReceivedPageProps, 'link'> & {
  /** An identity number was written down, by which she can claim it herself. */
  readonly hasNumber: boolean;
}) {
  return (
    <section aria-labelledby="gan-tai-khoan">
      <h2 id="gan-tai-khoan">Gắn với tài khoản của người nộp</h2>
      <form method="post" noValidate>
        <TextInput
          label="Số điện thoại hoặc thư điện tử của tài khoản"
          name="contact"
          inputMode="email"
          hint={
            hasNumber
              ? 'Người nộp cũng tự gắn được: đăng nhập, mở “Hồ sơ của tôi”, ghi mã tra cứu và số định danh'
              : 'Hồ sơ không ghi số định danh nên người nộp không tự gắn được'
          }
          defaultValue={link?.contact}
          error={link?.problem}
        />
        <Checkbox label="Đã đối chiếu căn cước của người nộp" name="paperSeen" />
        <Button kind="secondary" name="intent" value="link">
          Gắn hồ sơ với tài khoản
        </Button>
      </form>
    </section>
  );
}
