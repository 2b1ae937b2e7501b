/**
 * The most frequent characters of written Chinese and of county documents, in both scripts,
 * with their punctuation. They make up well over half of any running text; a wrong decoding hits
 * few of them.
 */
const EVERYDAY = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经' +
    '十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日社义事平形相全表间' +
    '样与关各重新线内数正心明看原又利比但质气第向道命此变条只没结解问意建月公无系很情者最立代想已通并提直题党程展五果位入常文总次品式活设' +
    '及管特件长求老头基资边路级少图山统接知较将组见计别手期根区强放决被做必战先回则任取处队南给色光门即保治北造百规热领七口东导器志世金增' +
    '争济交受联什认六共权收证改清美再采转更单打白教速花带安场身车例真务具万每目至达走积示议报八离名确才科信话米整空元况今集温传土许步群广' +
    '石记需段研界林织影低持众书布复际商非验连断深近千周委素技备半办青省列习响约支般劳便团往市克何除构府称太准精值号率维划选标写存候效院查' +
    '江型按格养置层片却专状厂适属包住满县局照引听该价严乡村镇街书贯彻聚焦谋划虚狠抓推奋落企优园招商攻坚幸福' +
    '這個國為時來們對會發動說產種過後學經進著實電裡從業當點應開還無與關線數質氣變條沒結問義間樣長題黨種總設資邊級圖統將組見計別強決戰則' +
    '處隊門規熱領東導爭濟聯認權證轉單帶場車務萬達積議報確話溫傳許廣記織書復際驗連斷備辦習響約勞團構稱準號維劃選標寫層專狀廠適屬滿縣價嚴鄉' +
    '，。、；：？！“”‘’（）《》【】—…·　',
);

/** ASCII says nothing of the encoding, so it isn't counted. */
const ASCII_END = 0x80;

/** What a character that the encoding does not know takes from the share. */
const INVALID_COST = 3;

/**
 * How much of the text beyond ASCII is everyday Chinese: 0 to 1 for a text that reads, below 0
 * for one full of U+FFFD; 0 when all of it is ASCII.
 */
export function chineseShare(text: string): number {
  let everyday = 0;
  let invalid = 0;
  let all = 0;
  for (const character of text) {
    if ((character.codePointAt(0) ?? 0) < ASCII_END) continue;
    all += 1;
    if (character === '\uFFFD') invalid += 1;
    else if (EVERYDAY.has(character)) everyday += 1;
  }
  return all === 0 ? 0 : (everyday - INVALID_COST * invalid) / all;
}
