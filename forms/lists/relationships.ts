// What a declarant can be to the person a declaration is about.
export const relationships: readonly string[] = [
  ...['Bản thân', 'Cha', 'Mẹ', 'Con', 'Vợ', 'Chồng', 'Ông', 'Bà', 'Anh', 'Chị', 'Em ruột', 'Người giám hộ'],
  ...['Người được ủy quyền', 'Khác'],
];
