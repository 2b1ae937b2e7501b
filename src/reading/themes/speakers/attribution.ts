/** Who is said to have said something in a unit, and where that stands in its words. */
export interface Attribution {
  readonly speaker: string;
  /** Offset of the first word of what was said; the length of the words when the attribution closes them. */
  readonly contentStart: number;
  /** Whether the attribution stands after a quotation that it closes. */
  readonly isClosing: boolean;
}
