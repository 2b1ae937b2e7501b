import { describe, expect, it } from 'vitest';

import { readFacts } from './read-facts.ts';

const placesOf = (text: string) =>
  readFacts(text).places.map(({ code, name }) => code ?? `?${name}`);
const rulesOf = (text: string) => readFacts(text).problems.map(({ ruleId }) => ruleId);

describe('findPlaces', () => {
  it.each([
    ['its title', '遂昌县召开会议\n\n县委书记张某某讲话。会议强调,要抓好项目。', '331123'],
    [
      'its outlet and 我县',
      '全县工作会议召开\n来源:遂昌发布\n\n县委书记张某某讲话。我县要抓好项目。',
      '331123',
    ],
    [
      'a local medium that bears an everyday word',
      '区政府常务会议召开\n来源:大观新闻网\n\n区长张某某讲话。我区要抓好项目。',
      '340803',
    ],
    ['an organ', '县委书记张某某讲话。会议听取了遂昌县人民政府的汇报。', '331123'],
    ['a hope', '县委书记张某某讲话。全县上下要奋力谱写遂昌新篇章。', '331123'],
    ['a slogan', '县委书记张某某讲话。要建设经济强县、美丽巨鹿。', '130529'],
    [
      'repeated bare names',
      '县委书记张某某说,安吉要实干。在安吉,干部要带头。为安吉作贡献。',
      '330523',
    ],
    [
      'the copyright line',
      '县委书记张某某讲话。全县要落实。\n\n\n主办单位:青阳县人大常委会',
      '341723',
    ],
  ])('knows the place by %s', (_, text, code) => {
    expect(placesOf(text)).toEqual([code]);
  });

  it.each([
    ['comparison', '县委书记张某某讲话。要学习安吉经验,对标义乌,赶超东阳,与永康比高低。'],
    ['a list', '县委书记张某某讲话。松阳、缙云、龙泉等地发展很快。'],
    ['a visit', '县委书记张某某率团赴安吉县考察。全县要借鉴。'],
    ['a company', '县委书记张某某讲话。东阳光药业、安吉物流有限公司来我县投资。'],
    [
      'an everyday word',
      '县委书记张某某讲话。要抓好平安建设、公安工作、资源利用、交流合作,让全县更加平安。平安是福。',
    ],
    [
      'one naming in a redacted text',
      '**县委书记讲话。**要发展,**要实干。长兴发展势头好,长兴实践值得学。',
    ],
  ])('takes no place from %s', (_, text) => {
    expect(placesOf(text)).toEqual([]);
    expect(rulesOf(text)).toContain('place-missing');
  });

  it('does not guess between namesakes', () => {
    const text = '朝阳区召开区委全会\n\n区委书记张某某讲话。全区要抓好项目。';
    expect(readFacts(text).places).toMatchObject([
      { code: null, name: '朝阳区', prefecture: null, province: null },
    ]);
    expect(rulesOf(text)).toContain('place-ambiguous');
  });

  it.each([
    ['长春市的重点项目', '220104'],
    ['北京冬奥会的经验', '110105'],
  ])('decides between namesakes by %s', (context, code) => {
    expect(
      placesOf(`朝阳区召开区委全会\n\n区委书记张某某讲话。全区要抓好项目,学习${context}。`),
    ).toEqual([code]);
  });

  it('keeps a former name with the code of its successor, and says so', () => {
    const text = '富阳市委召开全会\n\n市委书记张某某讲话。全市要抓好项目。';
    expect(readFacts(text).places).toMatchObject([
      { code: '330111', name: '富阳市', level: 'county-level city' },
    ]);
    expect(rulesOf(text)).toContain('place-renamed');
  });

  it('takes the prefecture and its counties for no county-level place', () => {
    expect(
      placesOf(
        '金华市委召开全会\n\n市委书记张某某讲话。支持东阳、义乌发展。东阳市、永康市作表态发言。各县(市、区)要比学赶超。',
      ),
    ).toEqual([]);
  });

  it('gives every unit of the body of a single place that place', () => {
    const { reading, unitPlaces } = readFacts('遂昌县召开会议\n\n县委书记张某某讲话。要抓好项目。');
    reading.units.forEach(({ section }, index) => {
      expect(unitPlaces[index]).toEqual(section === 'body' ? ['331123'] : []);
    });
  });

  it('splits the units of a digest by place and speaker', () => {
    const { reading, unitPlaces, places } = readFacts(
      '近日,横峰县和崇仁县相继召开务虚会。\n12月9日,横峰县召开务虚会,县委书记张某某讲话。\n12月10日,崇仁县召开务虚会,县委书记李某某讲话。\n李某某说,要抓招商。\n还要抓作风。\n张某某表示,要抓项目。\n各地都在抢抓机遇。',
    );
    expect(places.map(({ name }) => name)).toEqual(['横峰县', '崇仁县']);
    const body = reading.units.flatMap(({ section }, index) =>
      section === 'body' ? [unitPlaces[index]] : [],
    );
    const [first, second] = ['361125', '361024'];
    expect(body).toEqual([[first, second], [first], [second], [second], [second], [first], []]);
  });
});
