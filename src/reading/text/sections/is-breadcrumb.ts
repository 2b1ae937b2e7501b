const POSITION =
  /^[•·●◆■▪★※\s]{0,3}(?:您|你)?(?:现|目前|当前)?(?:的|所)?(?:在)?(?:的)?(?:当前)?(?:所在)?位置(?:是)?\s?[:：>]/u;
const SEPARATOR = /\s?(?:>>|>|›|»|→|＞|－>|->)\s?/u;
/** A step of a path is a name, not a sentence. */
const LONGEST_STEP = 24;

function isPath(line: string): boolean {
  if (!/[>›»→＞－]/u.test(line)) return false;
  const steps = line.split(SEPARATOR);
  return (
    steps.length >= 3 &&
    steps.every((step) => step.trim().length <= LONGEST_STEP && !/[。；;！？]/u.test(step))
  );
}

/** Whether a line says where on the site the page stands: 您的位置:首页 > 时政新闻. */
export function isBreadcrumb(line: string): boolean {
  if (line.includes('。')) return false;
  return POSITION.test(line) || /^(?:网站)?首页\s?[>›»＞|]/u.test(line) || isPath(line);
}
