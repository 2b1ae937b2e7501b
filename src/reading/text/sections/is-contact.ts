const CONTACT =
  /(?:电\s{0,4}话|传\s{0,4}真|热\s{0,2}线|手\s{0,2}机|邮\s{0,4}箱|邮\s{0,4}编|邮政编码|地\s{0,4}址|网\s{0,4}址|E-?mail|QQ群?号?|微信号?|公众号|客服[^:：]{0,8}|联系人|联系方式)\s?[:：]/iu;
const LONGEST = 120;

/** Whether a line tells how to reach somebody: 联系电话:…. */
export function isContact(line: string): boolean {
  return line.length <= LONGEST && !line.includes('。') && CONTACT.test(line);
}
