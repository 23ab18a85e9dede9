// The answer on which a charge depends: a text that is chosen, or whether a box is ticked.

const ticked = 'Được đánh dấu';
const unticked = 'Không được đánh dấu';

export const tickedWords = {
  hint: `Đúng như trong tờ khai, ví dụ “Có”. Với ô đánh dấu thì ghi “${ticked}” hoặc “${unticked}”.`,
  of: (equals: string | boolean): string => (equals === true ? ticked : equals === false ? unticked : equals),
  read: (words: string): string | boolean => (words === ticked ? true : words === unticked ? false : words),
};
