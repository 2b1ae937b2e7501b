import type { TenseRule } from './tense-rule.ts';

const ADDRESS =
  /^(?:同志们|各位代表|各位委员|各位领导|各位同志|各位企业家|各位来宾|朋友们|女士们|尊敬的)(?:们|[^,。;]{0,6})[:!,。]?$/u;
const ANNOUNCES =
  /(?:我|下面|现在|这里|再|刚才|借此机会)[^。;]{0,30}(?:讲|谈|说|强调|报告|汇报|提)[^。;]{0,12}(?:[几一二三四五六七八两]点|[几一二三四五六两]个(?:方面|问题)|意见|工作,请|感受|看法|想法|体会|要求)|我(?:再|着重|重点)?(?:强调|讲|谈|说)(?:一下|几句)|请予审议|提出意见|向大会报告|向大会作|讲话完了|谢谢大家|报告(?:共)?分(?:为)?[一二三四五六]|[一二三四五六七八几]点(?:感受|意见|体会|建议)[^。]{0,8}:?$/u;

/** Addresses, and lines that only announce what follows, are procedural: 下面,我讲三点意见。 */
export const announcingLine: TenseRule = ({ words }) =>
  ADDRESS.test(words) || ANNOUNCES.test(words) ? 'procedural' : null;
