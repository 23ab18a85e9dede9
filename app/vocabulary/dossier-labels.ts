// Labels that the staff put on dossiers to find them again: what they look like, and what is done with one.

/** The colours of labels; a label always says its name, so that nobody has to tell colours apart. */
export const labelTones = {
  neutral: 'Xám',
  progress: 'Xanh dương',
  done: 'Xanh lá',
  waiting: 'Vàng',
  stopped: 'Đỏ',
} as const;

export type LabelTone = keyof typeof labelTones;

export const labelToneIds = Object.keys(labelTones) as [LabelTone, ...LabelTone[]];

/** Characters of a name; labels of the unit, and of one dossier. */
export const labelBounds = { name: 30, labels: 60, onDossier: 8 } as const;

/** What can be done with a label on many dossiers at once, as addresses name it and buttons say it. */
export const labellings = {
  'put-on': { segment: 'gan-nhan', label: 'Gắn nhãn' },
  'take-off': { segment: 'bo-nhan', label: 'Bỏ nhãn' },
} as const;

export type Labelling = keyof typeof labellings;

export const labellingIds = Object.keys(labellings) as [Labelling, ...Labelling[]];
