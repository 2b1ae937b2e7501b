import type { ComponentRule } from '../site.ts';

/** Nouns that announce the parts of the text itself. */
const ANNOUNCES_PARTS = /(?:方面|工作|任务|重点|行动|工程|攻坚|提升|突破)[”"]?$/u;
/** The label ends its sentence, or nearly. */
const ENDS_SENTENCE = /^[^,，。：:]{0,12}[。：:]/u;

/** 八个方面的重点工作。着力坚持创新…（一段）着力推进项目…（一段）: the lines that follow begin alike. */
export const lineHeads: ComponentRule = ({ label, after, nextLines }) => {
  if (label.kind !== 'count' || !ANNOUNCES_PARTS.test(label.text) || !ENDS_SENTENCE.test(after))
    return [];
  const lines = nextLines();
  const start = lines[0]?.slice(0, 2) ?? '';
  const end = lines.findIndex((line) => line.slice(0, 2) !== start);
  const run = end < 0 ? lines : lines.slice(0, end);
  const heads = run.map((line) => /^[^,，。:：]*/u.exec(line)?.[0] ?? line);
  return heads.length > 1 && heads.length <= (label.declared ?? 0) ? heads : [];
};
