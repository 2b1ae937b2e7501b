import type { TenseRule } from './tense-rule.ts';

const AIMS =
  /不少于|不低于|不得低于|不超过|控制在|力争|力求|争取(?!了)|确保(?!了)|务求|誓|计划(?:实施|投资|新建|完成|开工|总投资|招引|引进)|拟(?:投资|建设|新建|实施)|努力(?:实现|打造|建设|推动|在|把|让|使|形成|开创|走|做|交出|谱写|夺取)|(?:明年|来年|新的一年|下一步|下步|今后)[^。;]{0,8}?(?:我们|全[县市区旗])?[^。;]{0,4}?(?:将|重点|继续|坚持|推进|着力|全力|以)|(?:奋力|共同|携手)(?:谱写|书写|续写|绘就|开创)|为[^,。;]{4,40}(?:而努力|而奋斗|作出(?:新的|更大)*贡献)/u;

/** Verbs of aiming make a plan, except in a section that looks back. */
export const aimVerb: TenseRule = ({ words, sectionTense }) =>
  sectionTense !== 'review' && AIMS.test(words) ? 'plan' : null;
