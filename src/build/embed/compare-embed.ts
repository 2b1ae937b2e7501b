import { compareFigure } from '../../charts/compare/compare-figure.ts';
import { DEFAULT_STATE, FORMS, MEASURES } from '../../charts/compare/compare-state.ts';
import type { CompareState } from '../../charts/compare/compare-state.ts';
import { unitAddress } from '../../charts/compare/unit-address.ts';
import { figureWords } from '../../charts/figure-words.ts';
import type { ChoiceFacts } from '../../downloads/embed/choice-snippets.ts';
import { embedPage } from '../../downloads/embed/embed-page.ts';
import { absoluteFileHref, absoluteHref, fileHref, href } from '../../i18n/href.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import { chartDocument } from '../chart-document.ts';
import { compareInput } from '../compare-input.ts';
import { sha256Base64 } from '../csp-hash.ts';
import type { Language, Site } from '../site.ts';
import { embedStyles } from '../site-styles.ts';
import { bundleScript } from './bundle-script.ts';
import { creditLine, inBrackets } from './credit-line.ts';
import { creditedLink } from './credited-link.ts';
import { PANEL } from './embed-file.ts';

/** States that between them hold every kind of mark: each measure in each form, one place or all. */
function statesOfEachKind(place: string | undefined): CompareState[] {
  const choices = [[], place === undefined ? [] : [place]];
  return choices.flatMap((places) =>
    MEASURES.flatMap((measure) =>
      FORMS.map((form) => ({ ...DEFAULT_STATE, places, measure, form })),
    ),
  );
}

/** What the snippets of a choice say besides the choice. */
export function choiceFacts(of: Site, language: Language): ChoiceFacts {
  const { documents, publication } = of;
  const { site } = publication;
  const source = figureWords(language).source(documents.length);
  const credit = creditLine(of, source, language);
  return {
    source,
    more: creditedLink(of, language, messagesFor(language).compare.embed.more),
    credit: inBrackets(credit, language),
    embed: absoluteHref('/embed/compare/', language, site),
    page: absoluteHref('/compare/', language, site),
    script: absoluteFileHref('/embed.js', site),
  };
}

/** The explorer as a frame: the default choice, and a script that draws what an address asks for. */
export async function compareEmbed(site: Site, language: Language): Promise<string> {
  const input = compareInput(site, language);
  const { source, more, page } = choiceFacts(site, language);
  const draw = (state: CompareState) =>
    compareFigure(input.data, state, {
      lang: language,
      idPrefix: '',
      hasTable: false,
      href: (unit) => unitAddress(input, unit),
    });
  const kinds = statesOfEachKind(input.data.places[0]?.place).map(draw);
  const figure = draw(DEFAULT_STATE);
  return embedPage(
    { ...figure, chartId: 'compare', lang: language, idPrefix: '', shared: '' },
    {
      document: chartDocument(),
      css: embedStyles(site.publication),
      script: await bundleScript('src/charts/embed/compare-frame.client.ts', 'esm'),
      addresses: {
        page,
        sentences: href('/data/units.{story}.json', language),
        panel: fileHref(PANEL),
      },
      source,
      more,
      choice: {
        script: fileHref('/embed/compare.js'),
        data: href('/embed/compare.json', language),
        noScript: messagesFor(language).compare.embed.noScript,
        kinds: kinds.map(({ narrow, wide }) => narrow + wide).join(''),
      },
      hash: sha256Base64,
    },
  );
}
