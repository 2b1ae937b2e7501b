interface FlowingDot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * Dots in lines of a width, like words in a paragraph: each line is as high as its largest dot,
 * and at least one dot stands in a line. Returns them in their order, and the height of all.
 */
export function flowDots(
  radii: readonly number[],
  widthPx: number,
  gapPx: number,
): { readonly dots: readonly FlowingDot[]; readonly heightPx: number } {
  const lines: number[][] = [];
  let used = Infinity;
  for (const radius of radii) {
    const width = 2 * radius + gapPx;
    if (used + width > widthPx + gapPx) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(radius);
    used += width;
  }
  let top = 0;
  const dots = lines.flatMap((line) => {
    const half = Math.max(...line);
    const y = top + half + gapPx / 2;
    top += 2 * half + gapPx;
    let left = 0;
    return line.map((r) => {
      const x = left + r;
      left += 2 * r + gapPx;
      return { x, y, r };
    });
  });
  return { dots, heightPx: top };
}
