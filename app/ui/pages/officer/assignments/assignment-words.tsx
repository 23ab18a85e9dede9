// How an assignment is told to staff: who, as what, from when to when, and what is missing.
import type { ReactNode } from 'react';

import type { AssignedPerson, AssignmentLine } from '#app/read-models/assignments.ts';
import { assignmentGaps, assignmentParts } from '#catalog/assignments.ts';
import { formatDate, type LocalDate } from '#catalog/local-date.ts';

import { StatusTag, type Tone } from '../../../components/status-tag/status-tag.tsx';

/** "từ 24/11/2026", "24/11/2026 – 30/11/2026" */
const periodText = (from: LocalDate, until: LocalDate | undefined): string =>
  until === undefined ? `từ ${formatDate(from)}` : `${formatDate(from)} – ${formatDate(until)}`;

/** From when to when, and whether it holds. */
export function PeriodAndState({
  from,
  until,
  state: { label, tone },
}: {
  readonly from: LocalDate;
  readonly until: LocalDate | undefined;
  readonly state: { readonly label: string; readonly tone: Tone };
}) {
  return (
    <>
      {periodText(from, until)}
      <span className="second-line">
        <StatusTag tone={tone}>{label}</StatusTag>
      </span>
    </>
  );
}

function Person({ person, coming = false }: { readonly person: AssignedPerson; readonly coming?: boolean }) {
  const { name, part, from, until } = person;
  const when = coming ? periodText(from, until) : until === undefined ? '' : `đến hết ${formatDate(until)}`;
  return (
    <span className="assigned">
      {name}
      <span className="second-line">
        {assignmentParts[part]}
        {when !== '' && `, ${when}`}
      </span>
    </span>
  );
}

/** Who answers for it today, what is missing, and what is to come. */
export function WhoAnswers({ line }: { readonly line: AssignmentLine }): ReactNode {
  const { gap, responsible, assigned, coming, bySector } = line;
  return (
    <>
      {gap !== undefined && <StatusTag tone="stopped">{assignmentGaps[gap]}</StatusTag>}
      {responsible?.insteadOf !== undefined && (
        <span className="assigned">
          {responsible.name}
          <span className="second-line">đang thay {responsible.insteadOf}</span>
        </span>
      )}
      {assigned.map((person) => (
        <Person key={`${person.id}-${person.part}`} person={person} />
      ))}
      {coming.map((person) => (
        <Person key={`${person.id}-${person.from}`} person={person} coming />
      ))}
      {responsible === undefined && (
        <span className="second-line">
          {bySector.length === 0
            ? 'Không cán bộ nào được giao lĩnh vực này.'
            : `Hồ sơ mới vào danh sách chung của lĩnh vực: ${bySector.join(', ')}.`}
        </span>
      )}
    </>
  );
}
