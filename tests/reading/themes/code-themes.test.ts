import { describe, expect, it } from 'vitest';
import { THEME_IDS } from '../../../src/reading/record.ts';
import { codeThemes } from '../../../src/reading/themes/cues/code-themes.ts';
import { COMPOUND_CUES, MASKS } from '../../../src/reading/themes/cues/compound-cues.ts';
import { CUE_LISTS } from '../../../src/reading/themes/cues/cue-lists.ts';
import { listCues } from '../../../src/reading/themes/cues/list-cues.ts';

const themes = (words: string) => codeThemes(words).themes;

describe('codeThemes', () => {
  it('gives the themes in the order in which they first stand in the unit', () => {
    expect(themes('抓实乡村振兴、招商引资、营商环境')).toEqual(['RURAL', 'OPEN', 'REFORM']);
  });

  it('names the words that gave each theme', () => {
    expect(codeThemes('抓招商引资,促外贸,优化营商环境').cues).toEqual([
      { theme: 'OPEN', words: ['招商引资', '外贸'] },
      { theme: 'REFORM', words: ['营商环境'] },
    ]);
  });

  it.each([
    ['要深入学习贯彻党的二十大精神', 'political framing'],
    ['奋力推动高质量发展再上新台阶', 'generic development'],
    ['为建设共同富裕先行市作出更大贡献', 'a vision in a purpose clause'],
    ['顶住了疫情等负面因素影响', 'background'],
    ['大力弘扬创业创新精神', 'rhetoric'],
    ['建设幸福家园', 'a vision of happiness'],
    ['用实干实绩添砖加瓦', 'a manner of speaking'],
  ])('gives none to %s (%s)', (words) => {
    expect(themes(words)).toEqual([]);
  });

  it.each([
    ['加快发展生态工业', ['INDUSTRY']],
    ['发展乡村产业', ['RURAL']],
    ['招引重大项目', ['OPEN']],
    ['打好项目招引攻坚战', ['OPEN']],
    ['科技型中小企业达到400家', ['INNOV']],
    ['实施产业跃升、生态守护、督促检查三项工程', ['INDUSTRY', 'ECO', 'PARTY']],
    ['抓好柑橘提质,落到实处', ['RURAL']],
    ['建设共富产业园', ['COMMON']],
    ['净化政治生态', ['PARTY']],
    ['新增国家高新技术企业60家', ['INDUSTRY', 'INNOV']],
    ['抓好城建重点项目', ['CITY', 'PROJECT']],
    ['扛牢粮食安全责任', ['RURAL']],
    ['激励村社干部', ['PARTY']],
    ['纵目科技投产', ['INDUSTRY']],
    ['建设国际化绿色山水美好城市', []],
    ['要“连续红”“连续胜”', ['GROWTH']],
  ])('lets the more specific word win: %s', (words, expected) => {
    expect(themes(words)).toEqual(expected);
  });

  it('lets the noun that a phrase ends in decide', () => {
    expect(themes('发展森林康养')).toEqual(['TOUR']);
    expect(themes('缓解企业融资难')).toEqual(['REFORM']);
  });

  it('lets the modifier decide where the noun says little', () => {
    expect(themes('推进影视文化产业集聚区建设')).toEqual(['TOUR']);
  });

  it('counts a word of many contexts only where no other word gives a theme', () => {
    expect(themes('推动企业抱团发展')).toEqual(['INDUSTRY']);
    expect(themes('帮助企业降本增效,优化营商环境')).toEqual(['REFORM']);
  });

  it.each([
    ['存栏达到12万头', 'RURAL'],
    ['完成S310线升级改造', 'CITY'],
    ['办好第三届桃花节', 'TOUR'],
    ['新增1200个学位', 'LIVELIHOOD'],
  ])('reads what a quantity or a number tells: %s', (words, theme) => {
    expect(themes(words)).toEqual([theme]);
  });

  it('takes the places that a safety drive inspects for no themes', () => {
    expect(themes('开展安全隐患排查,紧盯煤矿、景区、学校')).toEqual(['SAFETY']);
  });

  it('keeps the category that the unit itself states', () => {
    expect(themes('办好民生实事,抓好供热、停车场建设')).toEqual(['LIVELIHOOD']);
  });
});

describe('the words of the lists', () => {
  const cues = listCues();

  it('stand in one list each, so that no list silently overrides another', () => {
    const words = (list: string) => list.split(/\s+/u).filter((word) => word !== '');
    const all = [
      ...Object.values(CUE_LISTS).flatMap(({ strong, weak }) => [...words(strong), ...words(weak)]),
      ...Object.keys(COMPOUND_CUES),
      ...words(MASKS),
    ];
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  it('serve every theme', () => {
    const served = new Set([...cues.values()].flatMap((cue) => cue.themes));
    expect([...served].sort()).toEqual([...THEME_IDS].sort());
  });
});
