// How what a legal document says of others is understood: which document is meant, or why it changes nothing yet, with those to choose from.
import {
  relations as relationTable,
  unclearReasons,
  type UnclearReason,
} from '#app/publications/legal-documents/relations.ts';
import { chooseIntent } from '#app/publications/legal-documents/choose.ts';
import type { LegalOffer, RelationMeaning } from '#app/read-models/legal-documents.ts';
import { uncapitalise } from '#app/values/first-letter.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';

/** What staff can do about it. */
export const remedies: Readonly<Record<UnclearReason, string>> = {
  incomplete: 'Hãy chọn văn bản, hoặc ghi thêm cơ quan và ngày ban hành.',
  several: 'Hãy gỡ bản đăng trùng, hoặc chọn văn bản.',
  unknown: 'Hãy kiểm tra số, cơ quan, ngày; nếu văn bản ấy chưa được đăng, khi đăng Cổng sẽ tự nối.',
  earlier: 'Hãy kiểm tra ngày ban hành của hai văn bản.',
  lower: 'Hãy kiểm tra cơ quan ban hành: có thể là một văn bản khác cùng số.',
  circle: 'Hãy kiểm tra ngày và quan hệ của các văn bản này.',
};

export function DocumentRelations({
  meanings,
  choosing,
}: {
  readonly meanings: readonly RelationMeaning[];
  /** Within the form that is saved: a document can be chosen. */
  readonly choosing: boolean;
}) {
  if (meanings.length === 0) return null;
  return (
    <section className="form-section" aria-labelledby="hieu-van-ban">
      <h2 id="hieu-van-ban">Cổng hiểu các văn bản liên quan</h2>
      <ul>
        {meanings.map((meaning) => (
          <li key={meaning.index}>
            <Meaning meaning={meaning} />
            {choosing && meaning.offers.length > 0 && (
              <ButtonGroup>
                {meaning.offers.map((offer) => (
                  <Button
                    key={offer.itemId}
                    kind="secondary"
                    name="intent"
                    value={chooseIntent(meaning.index, offer.itemId)}
                    formNoValidate
                  >
                    Chọn {inWords(offer)}
                  </Button>
                ))}
              </ButtonGroup>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Meaning({
  meaning: { relation, side, number, means, unclear, offers },
}: {
  readonly meaning: RelationMeaning;
}) {
  const what = `${relationTable[relation][side]} ${number}`;
  return (
    <>
      {means === undefined ? (
        `${what}: ${offers.length === 0 ? 'không có trên Cổng' : 'chưa rõ văn bản nào'}.`
      ) : (
        <>
          {what}: <a href={paths.boardItem(means.itemId)}>{inWords(means)}</a>.
        </>
      )}
      {unclear !== undefined && (
        <>
          {' '}
          <strong>Chưa làm thay đổi hiệu lực:</strong> {uncapitalise(unclearReasons[unclear])}{' '}
          {remedies[unclear]}
        </>
      )}
    </>
  );
}

/** "349/QĐ-UBND, Ủy ban nhân dân xã Phú An, 15/11/2018" */
export const inWords = ({ number, authority, issuedOn }: LegalOffer): string =>
  [number, authority, formatDate(issuedOn)].join(', ');
