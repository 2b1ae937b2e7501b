/** Verbs that say what somebody did in a meeting. */
const PART =
  /主持|讲话|参加|出席|列席|参会|与会|发言|致辞|致词|宣读|宣布|通报|传达|汇报|作.{0,8}报告|报告|总结|部署|安排|点评|领学|主讲|授课|宣讲|颁奖|颁|授牌|表态|说明|介绍|陪同|带队|率队|调研|在会上|会上/u;
const AFTER_NAME = /(?:等|同志|先生|女士|一行|[)）\s])*/uy;
const PREDICATE = /[^,，。;；:：!！?？、\n“”"]*/uy;
const SHARED_PART =
  /(?:参加|出席|列席|参会|与会|陪同|作[^,，。;；\n]{0,8}发言)[^,，。;；:：!！?？、\n“”"]{0,16}/gu;
const LONGEST_ROLE = 30;

/**
 * What the text says that the person named before `end` did in the meeting (主持会议并讲话), in
 * its own words; in a list, the part that closes it (…、潘国东等参加). Null when it says nothing.
 */
export function roleAfter(text: string, end: number): string | null {
  const own = predicateAt(text, end);
  if (own !== '') return own.length <= LONGEST_ROLE && PART.test(own) ? own : null;
  SHARED_PART.lastIndex = end;
  return SHARED_PART.exec(text)?.[0].trim() ?? null;
}

function predicateAt(text: string, end: number): string {
  AFTER_NAME.lastIndex = end;
  PREDICATE.lastIndex = end + (AFTER_NAME.exec(text)?.[0].length ?? 0);
  const predicate = PREDICATE.exec(text)?.[0].trim() ?? '';
  return predicate.replace(
    /^(?:[县市区旗州]?(?:四|五|几)?(?:大|套)?班子|[县市区旗州]级?)(?:领导|成员)*(?:同志)?/u,
    '',
  );
}
