import type { TenseRule } from './tense-rule.ts';

const DONE = [
  '(?:取得|实现|完成|获得|荣获|获评|达到|突破|迈出|打开|形成|创造|交出|赢得|办成|干成|建成|落地|拿下|跑出|跃居|跃升|开创|夺得|涌现|兑现|经受|扛住|顶住|走过|投入使用|顺利通车|成功创建|成功举办|圆满)[^,。;]{0,24}了',
  '了[^,。;]{0,16}(?:成绩|成效|进展|突破|答卷|佳绩|胜利|步伐|目标)[,。;]?',
  '如期(?:兑现|完成|建成|实现|交付)|全部兑现|越[擦做走唱]越[亮好宽响]',
  '获评|荣获|获批|入选|被评为|被授予|连续[一二三四五六七八九两\\d]{1,3}年|位居全[省市国州]|居全[省市国州]|名列全|排名全|跻身',
  '同比增长|同比下降|同比提高',
  '(?:走在前列|明显进步|明显提升|显著提升|显著增强|持续向好|稳中有进|稳中向好|平稳运行|再创新高|蹄疾步稳|成效显著|成效明显|圆满完成|顺利完成|全面完成|超额完成)(?=[,。;!]|$)',
];
const ACHIEVED = new RegExp(DONE.join('|'), 'u');

/** What was achieved is review, unless a section on the coming year or an order says otherwise. */
export const achievement: TenseRule = ({ words, sectionTense, tenseInSentence }) =>
  sectionTense !== 'plan' && tenseInSentence !== 'plan' && ACHIEVED.test(words) ? 'review' : null;
