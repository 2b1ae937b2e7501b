import type { ComponentRule } from '../site.ts';
import { splitItems } from '../split-list.ts';
import { withoutLead } from './before-label.ts';

/** 环保和安全|是|两条红线, 工业短、城镇弱、人才缺|仍是|三大“拦路虎”. */
const IS = /^(.{2,80}?)(?:仍|仍然|依然|还|都|就|正|均|既|已)?(?:是|成为|构成|形成)$/u;
/** Who is and what that is (他们是, 这是) are no items. */
const POINTS = /^(?:这|那|其|它|他|我|以上|上述|关键|重点|核心)/u;

/** 两个重点|场所 goes on: the label doesn’t name what they are. */
const ENDS_CLAUSE = /^[”"]?\s*(?:[,，。；;！!、：:]|$)/u;

/** A list that is said to be what the label counts: the subject of its clause. */
export const itemsOfSubject: ComponentRule = ({ label, before, after }) => {
  const subject = IS.exec(before.trim())?.[1];
  if (
    label.kind !== 'count' ||
    !ENDS_CLAUSE.test(after) ||
    subject === undefined ||
    POINTS.test(subject)
  )
    return [];
  const [first, ...others] = splitItems(subject, label.declared ?? 0) ?? [];
  return first === undefined || others.length === 0 ? [] : [withoutLead(first, others), ...others];
};
