/** A run of characters made of the second byte of one and the first byte of the next. */
export interface ShiftedRun {
  /** Offset of the `?`. */
  readonly start: number;
  /** Offset of the first shifted character, after the bracket. */
  readonly from: number;
  /** The shifted characters. */
  readonly shifted: readonly string[];
  /** What they are, each made of the byte left over by the one before. */
  readonly mended: readonly string[];
  /** First byte of a character whose second byte is lost or stands after the run. */
  readonly leftOver: number;
}
