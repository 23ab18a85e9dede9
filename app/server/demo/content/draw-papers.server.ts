// The papers of the demonstration's documents, in the layout of NĐ 30/2020: drawn by the portal itself, never signed.
import { createHash, randomUUID } from 'node:crypto';

import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { documentFacts } from '#app/publications/legal-documents/facts.ts';
import { slugOf } from '#app/domain/kernel/slug.ts';
import { textFact } from '#app/publications/facts.ts';
import { formatPaperDate } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import { insertContentFile } from '#db/queries/content-files.server.ts';
import { header, Paper, signatures, title } from '#forms/pdf/index.server.ts';
import { staffMember } from '../staff-member.ts';
import type { DemoItem } from './demo-item.ts';

const yearMs = 365 * 86_400_000;

/** @returns the file of each item that has a paper, by its title */
export async function drawPapers(
  deps: Deps,
  tx: Transaction,
  items: readonly DemoItem[],
): Promise<ReadonlyMap<string, string>> {
  const paperIds = new Map<string, string>();
  for (const item of items) {
    if (item.paper === undefined) continue;
    const id = randomUUID();
    const content = await drawPaper(item, item.paper);
    const storageKey = `content/${id}/file`;
    await deps.files.put(storageKey, content);
    await insertContentFile(tx, {
      id,
      kind: 'attachment',
      fileName: `${slugOf(item.title)}.pdf`,
      mediaType: 'application/pdf',
      bytes: content.byteLength,
      sha256: createHash('sha256').update(content).digest(),
      storageKey,
      width: null,
      height: null,
      variants: [],
      uploadedBy: staffMember('bientap').userId,
      // Before every version that names it.
      uploadedAt: new Date(deps.clock.now().getTime() - yearMs),
    });
    paperIds.set(item.title, id);
  }
  return paperIds;
}

async function drawPaper(item: DemoItem, paragraphs: readonly string[]): Promise<Uint8Array> {
  const facts = item.facts ?? {};
  const { form, number, authority, issuedOn } = documentFacts(facts);
  const paper = await Paper.start({
    size: 'A4',
    title: item.title,
    subject: item.summary,
    author: authority,
    at: new Date(`${issuedOn}T00:00:00Z`),
    ...(item.genuine === true ? {} : { mark: 'BẢN MẪU' }),
  });
  header(paper, {
    unit: { name: authority, headerLines: unitLines(authority), place: 'Phú An' },
    under: [`Số: ${number}`],
    placeAndDate: `Phú An, ${formatPaperDate(issuedOn)}`,
  });
  title(paper, form, item.summary);
  for (const paragraph of paragraphs) {
    paper.text(paragraph, { align: 'justify', indent: paper.base * 2, after: paper.base * 0.4 });
  }
  signatures(paper, [
    {
      title: textFact(facts, 'signerPosition').toLocaleUpperCase('vi'),
      name: textFact(facts, 'signer'),
      note: 'Bản để đọc, không có chữ ký',
    },
  ]);
  return paper.finish();
}

/** "Ủy ban nhân dân xã Phú An" in the two lines of the head. */
function unitLines(authority: string): readonly [string, string] {
  const [, kind = authority, place = ''] =
    /^(Ủy ban nhân dân|Hội đồng nhân dân) (.+)$/u.exec(authority) ?? [];
  return [kind.toLocaleUpperCase('vi'), place.toLocaleUpperCase('vi')];
}
