import type { Edit } from './damage/edit.ts';
import type { MapSegment, RepairedText } from './repaired-text.ts';

type Kind = MapSegment['kind'];

/** A stretch of the text before the edits: an edit, or one that was replaced earlier (`gained` = raw length − length). */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly gained: number;
  readonly edit: Edit | null;
}

const isBefore = (one: Edit, change: Change): boolean =>
  one.start < change.start || (one.start === change.start && one.end < change.end);

/** Edits and earlier replacements in the order of their starts; each of the two is in order already. */
function changesOf(source: RepairedText, kind: Kind, edits: readonly Edit[]): Change[] {
  const changes: Change[] = [];
  let next = 0;
  const addEdits = (isNext: (edit: Edit) => boolean): void => {
    for (let edit = edits[next]; edit !== undefined && isNext(edit); edit = edits[next]) {
      changes.push({ start: edit.start, end: edit.end, kind, gained: 0, edit });
      next += 1;
    }
  };
  for (const segment of source.map) {
    if (segment.kind === 'same') continue;
    const { start, end, rawStart, rawEnd } = segment;
    const gained = rawEnd - rawStart - (end - start);
    const change = { start, end, kind: segment.kind, gained, edit: null };
    addEdits((edit) => isBefore(edit, change));
    changes.push(change);
  }
  addEdits(() => true);
  return changes;
}

/** Changes that overlap are one: no edge of the map may lie inside a replacement. */
interface Cluster {
  readonly start: number;
  end: number;
  /** That of its changes together. */
  gained: number;
  readonly changes: Change[];
}

function clustersOf(changes: readonly Change[]): Cluster[] {
  const clusters: Cluster[] = [];
  let last: Cluster | null = null;
  for (const change of changes) {
    const { start, end, gained } = change;
    if (last === null || start >= last.end) {
      last = { start, end, gained, changes: [change] };
      clusters.push(last);
      continue;
    }
    last.changes.push(change);
    last.end = Math.max(last.end, end);
    last.gained += gained;
  }
  return clusters;
}

function textAfter(text: string, start: number, end: number, cluster: readonly Change[]): string {
  if (cluster.length === 1) return cluster[0]?.edit?.text ?? text.slice(start, end);
  let result = '';
  let from = start;
  for (const { edit } of cluster) {
    if (edit === null) continue;
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from, end);
}

function kindOf(cluster: readonly Change[]): Kind {
  if (cluster.length === 1) return cluster[0]?.kind ?? 'same';
  if (cluster.some(({ kind }) => kind === 'mask')) return 'mask';
  return cluster.find(({ edit }) => edit === null)?.kind ?? cluster[0]?.kind ?? 'same';
}

/**
 * The text after the edits, its map still leading to the raw file. Edits are in order and without
 * overlaps, and none deletes only ({@link attachDeletions}). Linear.
 */
export function applyEdits(source: RepairedText, kind: Kind, edits: readonly Edit[]): RepairedText {
  if (edits.length === 0) return source;
  const map: MapSegment[] = [];
  const pieces: string[] = [];
  let from = 0;
  let gained = 0;
  let length = 0;
  const add = (segmentKind: Kind, end: number, rawEnd: number, piece: string) => {
    const rawStart = map.at(-1)?.rawEnd ?? 0;
    if (rawStart === rawEnd) return;
    map.push({ kind: segmentKind, rawStart, rawEnd, start: length, end: length + piece.length });
    pieces.push(piece);
    length += piece.length;
    from = end;
  };
  for (const cluster of clustersOf(changesOf(source, kind, edits))) {
    const { start, end, changes } = cluster;
    add('same', start, start + gained, source.text.slice(from, start));
    gained += cluster.gained;
    add(kindOf(changes), end, end + gained, textAfter(source.text, start, end, changes));
  }
  add('same', source.text.length, source.raw.length, source.text.slice(from));
  return { raw: source.raw, text: pieces.join(''), map };
}
