// A paper that a leader signs: drawn, and signed digitally where that is done here, with the number that comes next.
import { localDate } from '#catalog/local-date.ts';
import { present } from '#app/values/present.ts';
import type { Sql } from '#db/client.server.ts';
import type { NewPaper } from '#db/queries/dossier-moves.server.ts';
import type { Outcome } from '../../kernel/refusal.ts';
import type { SignedPaperContent } from '../../papers/index.server.ts';
import type { StepAhead, StepInHand } from '../decisions/dossier-act.ts';
import {
  expectedPaperNumber,
  takePaperNumber,
  writePaper,
  type NumberedPaper,
} from '../papers/issue-paper.server.ts';
import { signedFile, signPaper, storeSignedPaper, type SignedDocument } from './sign-document.server.ts';

/** What stands on it; where it can be checked is not known yet. */
export type WritePaper = (sql: Sql, number: string) => Promise<SignedPaperContent>;

/**
 * Before anything is locked.
 * @returns nothing prepared where nothing is signed digitally here; refused as `not-possible` where whoever signs cannot
 */
export async function preparePaper(
  { deps, actor }: StepAhead,
  kind: NumberedPaper,
  write: WritePaper,
): Promise<Outcome<{ prepared?: SignedDocument }>> {
  const sql = deps.db.$client;
  const number = await expectedPaperNumber(deps, sql, kind);
  const drawn = await write(sql, number);
  const paper = writePaper(deps, actor, number, (url) => ({ ...drawn, verificationUrl: url }));
  const signing = await signPaper(deps, actor, { number, ...paper });
  return signing.ok
    ? { ok: true, ...present({ prepared: signing.signed && { ...signing.signed, says: sayingOf(drawn) } }) }
    : signing;
}

/** What stands on a paper, whatever the minute: a midnight makes another of it. */
const sayingOf = (content: SignedPaperContent): string =>
  JSON.stringify({ ...content, issuedAt: localDate(new Date(content.issuedAt)) });

/**
 * In the step that issues it: what was prepared, or anew where it would say something else by now: another took the number, the day
 * is over, the dossier changed.
 * @returns `done`: what whoever signs reads of it; refused as `not-possible` where he cannot
 * @throws RangeError for whoever is not of the staff
 */
export async function issueSignedPaper(
  { deps, sql, tx, actor, dossier, prepared, onlyPreview }: StepInHand,
  kind: NumberedPaper,
  write: WritePaper,
): Promise<Outcome<{ paper: NewPaper; number: string; done: 'ký' | 'ký số' }>> {
  if (actor.kind !== 'staff') throw new RangeError('only a person signs');
  const number = await takePaperNumber(deps, sql, kind);
  let signedDocument = prepared;
  let paper = prepared?.paper;
  const drawn = await write(sql, number);
  if (signedDocument?.says !== sayingOf(drawn)) {
    const written = writePaper(deps, actor, number, (url) => ({ ...drawn, verificationUrl: url }));
    const signing = await signPaper(deps, actor, { number, ...written }, { tx, ...present({ onlyPreview }) });
    if (!signing.ok) return signing;
    ({ signed: signedDocument } = signing);
    ({ paper } = written);
  }
  if (paper === undefined) throw new RangeError(`a signed ${kind} without its paper`);
  if (signedDocument !== undefined) {
    const storageKey = await storeSignedPaper(deps, paper.id, signedDocument.content, dossier.id);
    paper = { ...paper, signed: signedFile(signedDocument.content, signedDocument.signers, storageKey) };
  }
  return { ok: true, paper, number, done: signedDocument === undefined ? 'ký' : 'ký số' };
}
