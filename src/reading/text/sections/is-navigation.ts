/** What a page's buttons and menus say. */
const BUTTONS = new Set(
  (
    '首页 网站首页 返回首页 返回 返回顶部 顶部 回到顶部 回顶部 关闭 关闭窗口 关闭本页 关闭页面 打印 打印本页 打印此页 打印页面 打印文章 收藏 加入收藏 收藏本站 收藏本页 设为首页 ' +
    '分享 分享到 分享至 转发 复制链接 微信 微博 新浪微博 腾讯微博 朋友圈 QQ QQ空间 更多 点赞 赞 评论 评论区 留言 纠错 我要纠错 我知道了 字体 字号 大 中 小 大中小 特大 默认 超大 大号 中号 小号 放大 缩小 ' +
    '登录 登陆 注册 退出 搜索 检索 站内搜索 文章搜索 高级搜索 全文检索 网站地图 联系我们 关于我们 与我们联系 网站声明 隐私声明 版权声明 帮助 无障碍 无障碍浏览 长者模式 适老化 关怀版 设置 ' +
    '繁体 简体 繁體 English 手机版 电脑版 客户端 APP 新闻 要闻 时政 图片 视频 专题 政务 政务公开 新闻中心 互动交流 政民互动 办事服务 政务服务 信息公开 政府信息公开 专题专栏 扫一扫 扫码 听新闻 语音播报 播报 朗读 ' +
    '开始阅读 暂停阅读 正文 发布 加载中 正在加载 请稍候 loading 展开 收起 全部 目录 下载 附件下载 浏览量 浏览次数 阅读量 阅读次数 点击数 点击量 点击次数 访问量 访问次数 人气 阅读 浏览 A- A+ A T T+ T- END 完'
  ).split(' '),
);
const NUMBER = /^\d{1,9}次?$/u;

/** Longer lines say something of their own. */
const LONGEST = 80;

/** The only phrase that may go on over a full stop. */
const WELCOME =
  /^(?:您好[,，!！]?)?欢迎您?(?:访问|光临|进入|来到)[^。]{0,30}(?:网|门户|平台|客户端)/u;

const PHRASES: readonly RegExp[] = [
  WELCOME,
  /^(?:今天是\s?\d{4}\s?年|您是第|您目前所在)[^。]{0,60}$/u,
  /^(?:扫一扫|扫码|扫描|长按|微信扫|手机扫|用手机|手机浏览器|打开微信|点击)[^。]{0,20}(?:二维码|关注|微信|手机|下载|查看|阅读|打开|分享|识别|上方|蓝字|访问)[^。]{0,20}$/u,
  /^[【[(（]?(?:字体|字号|文字大小|浏览字号|视力保护色?|背景色)\s?[:：][^。，,]{0,30}$/u,
  /^[【[(（]?(?:打印|关闭|返回|收藏|分享|转发|我要纠错|点击收听|语音播报)(?:本页|此页|本文|此文|窗口|首页|顶部|上页|列表|页面|文章|到|至|给好友)?[】\])）]?(?:\s?[:：][^。]{0,30})?$/u,
  /^(?:加载中|正在加载|(?:页面|数据|视频|图片)加载|请稍[候后]|loading|spinner|please wait)[^。]{0,16}$/iu,
  /^(?:不存在或已删除|页面不存在|内容不存在|没有了|暂无(?:数据|内容|评论)?|无|这已经是最[后前]一期[^。]{0,6})$/u,
  /^(?:javascript|function|var|document|window|\$)\b[^。]{0,70}$/iu,
];

const BETWEEN_BUTTONS = '[\\s|｜/·•【】[\\]（）():：、>»‹›<«-]';
const FIRST_WORD = new RegExp(`^${BETWEEN_BUTTONS}*(.*?)(?:${BETWEEN_BUTTONS}|$)`, 'u');
const SEPARATOR = new RegExp(`${BETWEEN_BUTTONS}+`, 'u');

const isButtonOrNumber = (word: string): boolean => BUTTONS.has(word) || NUMBER.test(word);

function isButtons(line: string): boolean {
  if (!isButtonOrNumber(FIRST_WORD.exec(line)?.[1] ?? '')) return false;
  const words = line.split(SEPARATOR).filter((word) => word !== '');
  return words.every(isButtonOrNumber) && words.some((word) => BUTTONS.has(word));
}

/** Links side by side: 首页 | 新闻 | 专题 | 视频. */
function isLinkRow(line: string): boolean {
  if (!/[|｜┊]/u.test(line)) return false;
  const links = line.split(/\s?[|｜┊]\s?/u);
  return (
    links.length >= 4 && links.every((link) => link.length <= 12 && !/[，。；：:,;]/u.test(link))
  );
}

/** Whether a short line is made of buttons, menus and what a site says of itself. */
export function isNavigation(line: string): boolean {
  if (line.includes('。')) return line.length <= LONGEST && WELCOME.test(line);
  if (isLinkRow(line)) return true;
  return line.length <= LONGEST && (isButtons(line) || PHRASES.some((phrase) => phrase.test(line)));
}
