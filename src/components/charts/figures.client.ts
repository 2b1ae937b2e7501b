/**
 * Runs in the browser on every page with figures. The explorer's code comes only where there is
 * an explorer, so that other pages keep to one small file.
 */
import '../../charts/marks.client.ts';

if (document.querySelector('[data-compare]') !== null) {
  void import('../compare/compare.client.ts');
}
