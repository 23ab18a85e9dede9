// The forms of inquiries name no hamlet and no day of reception, and draw no land: those of the commune's record of today stand in them
// (decision 034).
import type { Unit } from '#app/commune/timeline.ts';
import type { FieldDefinition, FormDefinition, OptionSource } from '#forms/definition.ts';

/** Stands in a form for the hamlets of the day. */
export const hamletsOfToday: OptionSource = { values: [] };

/** Stands in a form as the hint that tells the days on which citizens are received. */
export const receptionDaysOfToday = 'Xem lịch tiếp công dân niêm yết tại trụ sở';

/** "Ấp An Thuận" is "An Thuận" in what people wrote. */
const kindOfHamlet = /^(ấp|khu phố|khu vực|khu|thôn|tổ dân phố|bản|buôn|làng|xóm)\s+/iu;

/**
 * @param form of a kind of inquiries
 * @returns the form as it is asked today: with the hamlets and the sketch of the record, and without the questions for what it does not hold
 */
export function formToday(
  form: FormDefinition,
  { hamlets, sketch, hours: { receptionDays } }: Pick<Unit, 'hamlets' | 'sketch' | 'hours'>,
): FormDefinition {
  const labelled = hamlets.map((label) => ({ value: label.replace(kindOfHamlet, ''), label }));
  const today = (field: FieldDefinition): readonly FieldDefinition[] => {
    if (field.kind === 'map-point') return sketch === undefined ? [] : [{ ...field, sketch }];
    if (field.hint === receptionDaysOfToday && receptionDays !== undefined)
      return [{ ...field, hint: `Lịch tiếp: ${receptionDays}` }];
    if (field.kind !== 'select' || field.options !== hamletsOfToday) return [field];
    return labelled.length === 0 ? [] : [{ ...field, options: { labelled } }];
  };
  return {
    ...form,
    sections: form.sections.map((section) => ({ ...section, fields: section.fields.flatMap(today) })),
  };
}
