// The date and time at which an approved draft shall be published, as they were typed.
import type { FieldProblem } from '#app/ui/components/form-fields/form-fields.tsx';
import { publishAtForm } from '#forms/definitions/staff/publish-at.ts';
import { instantAt, localDate } from '#catalog/local-date.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { checkDeclaration } from '#forms/validate.ts';

export interface ReadPublishAt {
  /** Nothing typed: at once. */
  readonly publishAt: Date | undefined;
  readonly problems: readonly FieldProblem[];
}

export function readPublishAt(wire: Wire, now: Date): ReadPublishAt {
  const checked = checkDeclaration(publishAtForm, wire, { today: localDate(now), unitName: '' });
  if (!checked.ok) return { publishAt: undefined, problems: checked.problems };
  const value = checked.answers['publishAt'];
  if (typeof value !== 'string') return { publishAt: undefined, problems: [] };
  const [date = '', time = '00'] = value.split('T');
  return { publishAt: instantAt(date, time.length === 2 ? `${time}:00` : time), problems: [] };
}
