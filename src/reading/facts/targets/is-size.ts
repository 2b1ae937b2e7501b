import type { PlacedQuantity } from './placed-quantity.ts';
import type { Quantity } from './quantity.ts';

/** Nouns of things that are worth or produce a sum: 亿元以上项目, 千亿产业. */
const SIZED =
  /^(?:元)?(?:级|以上|规模|能级)*(?:的)?(?:[\p{Script=Han}“”、]{0,10}?)(?:项目|企业|产业|集群|园区|基地|平台|工业|大县|强县|县域|镇|街区|商圈|航母|板块|赛道|链|支柱|工厂|车间|楼宇|主体|龙头|单体|外资|制造业|村)/u;

/** Whether what follows a sum is a thing of that size: 亿元以上|项目, 百亿级|产业集群. */
export function describesSize(quantity: Quantity, after: string): boolean {
  return SIZED.test((quantity.isLevel ? '级' : '') + quantity.qualifier + after);
}

/** 百亿级大项目, 亿元以上项目, 千亿产业: how large one of them is to be, their number not given. */
export function isSize({ quantity, after }: PlacedQuantity): boolean {
  if (quantity.kind !== 'money') return false;
  const isRound = !/\d/u.test(quantity.numeral) && (quantity.unit ?? '').includes('亿');
  return (
    (quantity.isLevel || quantity.qualifier === '以上' || isRound) && describesSize(quantity, after)
  );
}
