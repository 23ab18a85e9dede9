// How `npm run setup` asks and is answered: in a terminal, or by the environment.

export interface SetupTalk {
  /** The process's environment: `SETUP_…`. As soon as one of them is set, nothing is asked. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** @returns one line; undefined when nobody answers any more */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly say: (line: string) => void;
}

/** What was answered is not enough. Its message is Vietnamese and says what to set or to answer. */
export class SetupProblem extends Error {}

/** "SETUP_SHORT_NAME" */
export const settingOf = (field: string): string =>
  `SETUP_${field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** @throws SetupProblem when nobody answers */
export async function answered({ ask }: SetupTalk, question: string): Promise<string> {
  const line = await ask(question);
  if (line === undefined) {
    throw new SetupProblem(
      `Không có ai trả lời. Hãy chạy npm run setup trong một cửa sổ lệnh, hoặc đặt các biến ${settingOf('kind')}, ${settingOf('shortName')}… (xem docs/van-hanh/thiet-lap.md).`,
    );
  }
  return line.normalize('NFC').trim();
}
