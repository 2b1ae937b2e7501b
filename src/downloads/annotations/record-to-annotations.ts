/** The coding of a document as W3C Web Annotations on its published text. */
import type { StoryRecord, Unit } from '../../reading/record.ts';
import type { DocumentText } from '../document-text.ts';
import type { Annotation, AnnotationPage } from './annotation.ts';
import { selectText } from './select-text.ts';

export interface AnnotationContext {
  /** Absolute address of the file that the annotations stand in. */
  readonly address: string;
  /** Absolute address of the published text. */
  readonly source: string;
  /** Absolute address of the licence of the coding. */
  readonly licence: string;
  readonly publisher: string;
  readonly language: string;
}

/** A person's coding is the publisher's; a rule or a model is a program. */
function creatorOf(by: Unit['codedBy'], publisher: string): Annotation['creator'] {
  return by === 'person'
    ? { type: 'Organization', name: publisher }
    : { type: 'Software', name: by === 'rule' ? 'rule coder' : 'language model' };
}

/** All codes of a unit as `layer:code`; its section is the first, so that there is always one. */
function tagsOf({ section, tense, themes, flags, places, speaker }: Unit): string[] {
  return [
    `section:${section}`,
    ...(tense === null ? [] : [`tense:${tense}`]),
    ...themes.map((theme) => `theme:${theme}`),
    ...flags.map((flag) => `flag:${flag}`),
    ...places.map((place) => `place:${place}`),
    ...(speaker === null ? [] : [`speaker:${speaker}`]),
  ];
}

function toAnnotation(
  unit: Unit,
  { text, starts }: DocumentText,
  context: AnnotationContext,
): Annotation {
  const start = starts.get(unit.id) ?? 0;
  return {
    id: `${context.address}#${unit.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    creator: creatorOf(unit.codedBy, context.publisher),
    rights: context.licence,
    body: tagsOf(unit).map((value) => ({
      type: 'TextualBody',
      purpose: 'tagging',
      value,
      format: 'text/plain',
    })),
    target: {
      source: context.source,
      format: 'text/plain',
      language: context.language,
      selector: selectText(text, start, start + unit.span.quote.length),
    },
  };
}

/** One annotation a unit that stands in the text, in the order of the text. */
export function recordToAnnotations(
  { id, title, units }: Pick<StoryRecord, 'id' | 'title' | 'units'>,
  text: DocumentText,
  context: AnnotationContext,
): AnnotationPage {
  const items = units
    .filter((unit) => text.starts.has(unit.id))
    .map((unit) => toAnnotation(unit, text, context));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: context.address,
    type: 'AnnotationPage',
    partOf: {
      id: `${context.address}#all`,
      type: 'AnnotationCollection',
      label: `${id} ${title.text}`,
      total: items.length,
    },
    startIndex: 0,
    items,
  };
}
