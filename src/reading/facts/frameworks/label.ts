/** A numbered device met in a unit: what it is called and how many items it announces. */
export interface Label {
  /** As it stands in the text. */
  readonly text: string;
  /** Offsets of the label in the unit. */
  readonly start: number;
  readonly end: number;
  /** Null for a device that gathers items without counting them (甲、乙为一体的工程). */
  readonly declared: number | null;
  readonly kind: LabelKind;
  /** Whether the words alone make no device, only with as many items as they announce: “四问”, “五县”建设. */
  readonly needsItems?: true;
  /** Whether those items must stand right before it: 园区、镇街、乡村三大主战场为载体. */
  readonly sumsUp?: true;
  /** Whether it counts places, which make a device only where a text builds them: 建设活力、宜居、幸福三个新城区. */
  readonly isBuilt?: true;
  /** The digits of “1354” or 一二三四五, in order; empty for other kinds. */
  readonly digits: readonly number[];
}

/**
 * `digits`: “1354”工作总抓手; `sequence`: “一二三四五”; `pairs`: 五高五力; `count`: 五大会战;
 * `gathered`: 甲、乙、丙为一体的工程; `questions`: 今年怎么看、明年怎么干、未来怎么谋.
 */
export type LabelKind = 'digits' | 'sequence' | 'pairs' | 'count' | 'gathered' | 'questions';
