import type { Framework, Meeting, Official, Place, StoryRecord, Target } from '../record.ts';
import { type Doubt, toDoubt } from './doubt.ts';

function doubtOfPlace({ name, code, basis, province, evidence }: Place): Doubt {
  const found = `Place ${name}, ${code ?? 'no code'}, ${province?.name ?? 'no province'}, ${basis}.`;
  const kind = basis === 'inferred' ? 'place-inferred' : 'place';
  return toDoubt(kind, {
    rule: `${evidence.length} ${evidence.length === 1 ? 'piece' : 'pieces'} of evidence`,
    found,
    settle: 'Correct it under places, and its code in places of the units.',
    span: evidence[0] ?? null,
  });
}

function doubtOfMeeting({ type, name, start, end, place, evidence }: Meeting): Doubt {
  const when = start === end || end === null ? start : `${start ?? '?'} to ${end}`;
  return toDoubt('meeting', {
    rule: `type ${type}`,
    found: `Meeting ${name ?? 'without a name'}, held by ${place ?? 'nobody named'}, ${when ?? 'no date'}.`,
    settle: 'Correct it under meetings.',
    span: evidence[0] ?? null,
  });
}

function doubtOfOfficial({ name, title, place, span }: Official): Doubt {
  const found = `Official ${name}: ${title}, ${place ?? 'no place'}.`;
  const settle = 'Correct name, title or place under officials, or remove the entry.';
  return toDoubt(
    'official',
    { rule: 'name beside a post', found, settle, span },
    place === null ? 1 : 0,
  );
}

/** What is neither a plain promise nor with a metric is more often wrong. */
function doubtOfTarget({
  metric,
  kind,
  operator,
  value,
  unit,
  deadline,
  scope,
  span,
}: Target): Doubt {
  const amount = typeof value === 'number' ? String(value) : value.join(' to ');
  const parts = [`${operator} ${amount}${unit ?? ''}`, deadline ?? 'no deadline', kind, scope];
  const more = [metric === '', kind === 'forecast', scope === 'upper', deadline === null];
  return toDoubt(
    'target',
    {
      rule: `operator ${operator}`,
      found: `Target ${metric}: ${parts.join(', ')}.`,
      settle:
        'Correct metric, operator, value, unit or deadline under targets, or remove the entry.',
      span,
    },
    more.filter(Boolean).length as 0 | 1 | 2 | 3 | 4,
  );
}

function doubtsOfFramework({ label, declared, components, span }: Framework): Doubt[] {
  if (declared === null || declared === components.length) return [];
  return [
    toDoubt(
      'framework-count',
      {
        rule: `declared ${declared}, found ${components.length}`,
        found: `Slogan ${label} announces ${declared}: ${components.join(' | ') || 'none found'}.`,
        settle:
          'List its items in components under frameworks; leave those that the text withholds out.',
        span,
      },
      components.length === 0 ? 1 : 0,
    ),
  ];
}

/** Doubts about places, meetings, officials, targets, slogans and what the source leaves out. */
export function doubtsOfFacts(record: StoryRecord): Doubt[] {
  return [
    ...record.places.map(doubtOfPlace),
    ...record.meetings.map(doubtOfMeeting),
    ...record.officials.map(doubtOfOfficial),
    ...record.targets.map(doubtOfTarget),
    ...record.frameworks.flatMap(doubtsOfFramework),
    ...record.gaps.map(({ span, omittedCharacters }) =>
      toDoubt('gap', {
        rule: 'marker of a cut',
        found: `The source omits ${omittedCharacters ?? 'an unknown number of'} characters.`,
        settle: 'Get the whole text if you can; the coding of the cut text stands otherwise.',
        span,
      }),
    ),
  ];
}
