/**
 * The surnames that a personal name may begin with. From the Hundred Family Surnames, the
 * surnames in use today that it lacks (肖, 付, 闫, 覃 …), and those of the larger minorities.
 */

/** Surnames of one character. */
export const SURNAMES: ReadonlySet<string> = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥苍闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚闫法汝鄢涂钦岳帅缑亢况有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖付代兰揭占邝冼麦丘仝邸矫隋苟苑战由初丛綦亓郄粘漆税母门信卿区栗展迟宛官线禤冒冶员补撒朴旷鹿尕昂泽奉银覃侬闭衣呼折拓忽虎底保妥铁闪拜洒赛原遇撖郇禚扆幺库操檀锁稂漕贠雒尉郅候兀颉豆续光庆律揣修生智英宾粟谌寻剧户骈仵藏校訚翦钏寸奎矣沐茶瓦杞桃楼留但佀邗荔菅蹇淡巨令狐缐逢虢化火敬念皇铉镡雪俸骞邾郈岩经全能同普',
);

/** Surnames of two characters. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 长孙 端木 宇文 独孤 南宫 轩辕 闻人 澹台 公冶 宗政 濮阳 淳于 太叔 申屠 仲孙 钟离 鲜于 闾丘 司空 亓官 司寇 呼延 东郭 南门 西门 百里 拓跋 赫连 万俟 完颜 纳兰 羊舌 微生 梁丘 左丘 公羊 公西 东门 谷梁 乐正 漆雕 壤驷 公良 夹谷 宰父 段干 南郭 北宫 即墨 达奚 褚师 巫马 颛孙 爱新'.split(
    ' ',
  ),
);

/**
 * Surnames that are also everyday words of this genre (于12月, 和县长, 高度重视, 全县): a name
 * that begins with one needs a sure end, never a guessed one.
 */
export const DOUBTFUL_SURNAMES: ReadonlySet<string> = new Set(
  '于和向从时常乐单别都相后有成高安管党支区水公国年由战信通应计平明路连金华文关法东方万利生智原底保化须但光强温家满项干包查空广商易解越官门户线农红福员代校修简容全经能同普',
);
