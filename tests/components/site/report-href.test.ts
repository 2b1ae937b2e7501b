import { describe, expect, it } from 'vitest';
import { readPublication } from '../../../src/build/publication.ts';
import { reportHref } from '../../../src/components/site/report-href.ts';

const publication = { ...readPublication({}), report: null, repository: null };

describe('reportHref', () => {
  it('prefers the publication’s own address, then the issues of its repository', () => {
    const repository = 'https://github.com/example/county-news/';
    const report = 'mailto:desk@example.org';
    expect(reportHref({ ...publication, repository, report }, 'en')).toBe(report);
    expect(reportHref({ ...publication, repository }, 'en')).toBe(
      'https://github.com/example/county-news/issues/new',
    );
  });

  it('leads to the page that says how, where there is no address', () => {
    expect(reportHref(publication, 'zh')).toBe('/zh/about/#report');
  });
});
