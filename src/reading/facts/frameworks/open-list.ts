/** A list that a label opens. */
export interface OpenedList {
  readonly text: string;
  /** Whether a colon or a word like 即 says that the items follow. */
  readonly isAnnounced: boolean;
}

/** From the label's end over the rest of its clause to a colon or a word that opens the list. */
const ANNOUNCED =
  /^[”"』」]?[\p{Script=Han}“”]{0,14}?\s*(?:[:：]|——|[,，—-]{0,2}\s*(?:即|就是|也就是说?|分别是|分别为|分别|包括|主要是|主要包括|具体是|具体为|具体来说|一个是|那就是))[:：,，]*\s*(?:即|就是|也就是|分别是|分别为|比如)?[:：,，]*/u;
/** Without such a word the list must follow at once: 三个环节，做…; “三比三争”的赛道，…. */
const AT_ONCE = /^[”"』」]?(?:的?\p{Script=Han}{1,4})?[,，]\s*/u;
/** 统筹抓好“三件大事”，力争…: what follows says what is to be reached by them. */
const STATES_AIM = /^(?:力争|确保|奋力|努力|全力)/u;
/** No list of a sentence is longer. */
const LONGEST_LIST = 600;

/** The list that begins behind a label, up to the sentence's end; null when none follows. */
export function openList(after: string): OpenedList | null {
  const near = after.slice(0, LONGEST_LIST);
  const announced = ANNOUNCED.exec(near);
  const match = announced ?? AT_ONCE.exec(near);
  if (match === null) return null;
  if (announced === null && STATES_AIM.test(near.slice(match[0].length))) return null;
  const text = near.slice(match[0].length).replace(/[。！!？?]+[”"]?\s*$/u, '');
  return { text, isAnnounced: announced !== null };
}
