const LABELS = [
  '(?:信息|文章|稿件|新闻|消息|内容|资料|本文|本稿)?来\\s{0,4}源(?:于)?',
  '稿\\s?源',
  '(?:发布|发表|更新|发稿|编辑|录入|上传|成文|生成|印发|公开|发文|添加|创建)(?:时间|日期|于)',
  '(?:发布|发文|印发|供稿|报送)(?:单位|机构|机关|部门|人|者)?',
  '时\\s{0,4}间',
  '日\\s{0,4}期',
  '作\\s{0,4}者',
  '撰\\s?稿(?:人)?',
  '(?:责任|执行|值班|本期|网络|新媒体|美术|文字|视频|实习)?编\\s{0,4}辑',
  '责\\s?编',
  '编\\s?审',
  '(?:责任)?审\\s{0,4}核',
  '(?:责任)?校\\s{0,4}对',
  '(?:一|二|三|初|复|终)审',
  '签\\s?发',
  '监\\s?制',
  '统\\s?筹',
  '值班(?:编委|主任|总编)',
  '(?:全媒体|本报|本网|见习|首席|实习)?记者',
  '通\\s?讯\\s?员',
  '摄\\s{0,4}影',
  '摄\\s?像',
  '图\\s?片',
  '文\\s?字',
  '索\\s?引\\s?号',
  '文\\s?号',
  '主题(?:词|分类)',
  '信息(?:分类|名称|索取号)',
  '公开(?:方式|范围|形式|类别)',
].join('|');
const LABEL = new RegExp(`(?:^|[\\s|｜【\\[（(/])(?:${LABELS})\\s?[:：丨|｜∣]`, 'u');
const LONGEST = 200;
/** Without one of these no label stands in a line. */
const LABEL_END = /[:：丨|｜∣]/u;

/** Whether a line names source, time, author or editor with their labels: 来源:…. */
export function isCredit(line: string): boolean {
  if (line.length > LONGEST || !LABEL_END.test(line)) return false;
  return !/[。；！？]\S/u.test(line) && LABEL.test(line);
}
