/** Web Annotation Data Model, https://www.w3.org/TR/annotation-model/: the parts that are written. */

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Offsets in characters, which the model counts as Unicode code points; `end` is after the last one. */
interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** One code of a unit, as `layer:code`: `theme:INDUSTRY`, `tense:plan`. */
interface Tag {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging';
  readonly value: string;
  readonly format: 'text/plain';
}

interface Agent {
  readonly type: 'Organization' | 'Person' | 'Software';
  readonly name: string;
}

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'classifying';
  readonly creator: Agent;
  readonly rights: string;
  readonly body: readonly Tag[];
  readonly target: {
    readonly source: string;
    readonly format: 'text/plain';
    readonly language: string;
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  };
}

/** All annotations of one text; the page is whole, so that it has no next one. */
export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly partOf: {
    readonly id: string;
    readonly type: 'AnnotationCollection';
    readonly label: string;
    readonly total: number;
  };
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
}
