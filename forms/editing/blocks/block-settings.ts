// Every kind of block on the paper tells the form builder its name, its settings and a summary in one line.
import type { FieldDefinition, FormDefinition, PaperBlock } from '../../definition.ts';
import type { Answers, Wire } from '../../kinds/kind.ts';

export type BlockKind = PaperBlock['block'];
export type BlockOf<B extends BlockKind> = Extract<PaperBlock, { block: B }>;

export interface BlockSettings<B extends BlockKind> {
  /** "Dòng khai" */
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly about: string;
  settings(def: FormDefinition): readonly FieldDefinition[];
  toWire(block: BlockOf<B>): Wire;
  /** @param old the block that is edited, whose condition stays */
  apply(answers: Answers, old?: BlockOf<B>): BlockOf<B>;
  summary(block: BlockOf<B>, def: FormDefinition): string;
  /** Vietnamese messages about why it cannot be printed. */
  problems(block: BlockOf<B>, def: FormDefinition): readonly string[];
}
