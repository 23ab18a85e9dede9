// The roles of the staff as people call them.
export const roleNames = {
  'one-stop-desk': 'Bộ phận Một cửa',
  officer: 'Cán bộ chuyên môn',
  accountant: 'Kế toán',
  'editor-in-chief': 'Trưởng Ban Biên tập',
  'deputy-editor': 'Phó Trưởng Ban Biên tập',
  editor: 'Thành viên Ban Biên tập',
  contributor: 'Cộng tác viên',
  administrator: 'Quản trị viên',
} as const;

export type RoleName = keyof typeof roleNames;

export const roleChoices = Object.entries(roleNames).map(([value, label]) => ({ value, label }));

export const isRoleName = (text: string): text is RoleName => Object.hasOwn(roleNames, text);
