/** Facts of the reference coding as a record has them: targets, numbered slogans, gaps, redactions. */
import type {
  Framework,
  Meeting,
  Span,
  StoryRecord,
  Target,
  Unit,
} from '../../src/reading/record.ts';

interface ReferenceSpan {
  readonly quote?: string;
  readonly rawStart: number;
  readonly rawEnd: number;
}

interface ReferenceTarget extends ReferenceSpan {
  readonly metric: string;
  readonly kind: string;
  readonly operator: string;
  readonly value: number | string;
  readonly unit: string | null;
  readonly deadline: number | string | null;
  readonly place: string;
  readonly scope: string;
}

interface ReferenceFramework extends ReferenceSpan {
  readonly label: string;
  readonly by: string;
  readonly place?: string;
  readonly declared: number | null;
  readonly components: readonly string[];
}

interface ReferenceMeeting {
  readonly name: string;
  readonly type: string;
  readonly place: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly window?: readonly [start: string, end: string];
  readonly yearHow: string;
  readonly evidence: readonly ReferenceSpan[];
}

export interface ReferenceFacts {
  readonly meetings: readonly ReferenceMeeting[];
  readonly targets: readonly ReferenceTarget[];
  readonly frameworks: readonly ReferenceFramework[];
  readonly redactions?: readonly (ReferenceSpan & { readonly stands_for: string })[];
}

const toSpan = ({ rawStart, rawEnd, quote = '' }: ReferenceSpan): Span => ({
  start: rawStart,
  end: rawEnd,
  quote,
});

const OPERATORS = ['=', '>=', '<=', '>', 'around', 'x', 'range', 'rank'] as const;

/** Null for a tier without a number, which a record holds as an aim. */
function toTarget(target: ReferenceTarget): Target | null {
  const { metric, value, unit, place } = target;
  const operator = OPERATORS.find((one) => one === target.operator);
  if (typeof value !== 'number' || operator === undefined) return null;
  return {
    metric,
    kind: target.kind === 'forecast' ? 'forecast' : 'promise',
    operator: target.kind === 'rank' ? 'rank' : operator,
    value,
    unit,
    deadline: target.deadline === null ? null : String(target.deadline),
    place,
    scope: target.scope === 'county' ? 'own' : 'upper',
    span: toSpan(target),
  };
}

function toFramework(framework: ReferenceFramework, place: string | null): Framework {
  const { label, by, declared, components } = framework;
  const isUpper = by.startsWith('上级');
  return {
    label,
    by: isUpper ? null : by,
    place: isUpper ? '上级' : (framework.place ?? place),
    declared,
    components: [...components],
    span: toSpan(framework),
  };
}

function toMeeting({ name, type, place, start, end, ...rest }: ReferenceMeeting): Meeting {
  const [first, last] = rest.window ?? [];
  return {
    type: type.includes('务虚会') ? '务虚会' : 'other',
    name,
    place,
    start,
    end,
    window: first === undefined || last === undefined ? null : { start: first, end: last },
    yearBasis: rest.yearHow.includes('dateline') ? 'dateline' : 'context',
    format: null,
    evidence: rest.evidence.map(toSpan),
  };
}

const omittedHere = (quote: string): number => Number(/省略(\d+)字/u.exec(quote)?.[1] ?? 0);

/** A gap says what it omits, or how much of the whole is shown: the rest, without other gaps. */
function toGaps(quotes: readonly Span[]): StoryRecord['gaps'] {
  const known = quotes.reduce((sum, { quote }) => sum + omittedHere(quote), 0);
  return quotes.map((span) => {
    const [, all, shown] = /全文共(\d+)字.*显示(\d+)字/u.exec(span.quote) ?? [];
    const rest = Number(all) - Number(shown) - known;
    return { span, omittedCharacters: all === undefined ? omittedHere(span.quote) : rest };
  });
}

type Facts = Pick<StoryRecord, 'meetings' | 'targets' | 'frameworks' | 'gaps' | 'redactions'>;

/** The facts of a document; `place` is its only one, or null when it has several. */
export function toFacts(seed: ReferenceFacts, units: readonly Unit[], place: string | null): Facts {
  return {
    meetings: seed.meetings.map(toMeeting),
    targets: seed.targets.flatMap((target) => toTarget(target) ?? []),
    frameworks: seed.frameworks.map((framework) => toFramework(framework, place)),
    gaps: toGaps(units.filter(({ section }) => section === 'gap').map(({ span }) => span)),
    redactions: (seed.redactions ?? []).map((redaction) => ({
      span: toSpan({ ...redaction, rawEnd: redaction.rawStart + 2 }),
      standsFor: 'unknown',
    })),
  };
}
