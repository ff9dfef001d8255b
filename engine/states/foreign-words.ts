/** Small words of other languages written in Latin letters; those that are English words too are left out. */
const BY_LANGUAGE: readonly string[] = [
  'der das und ist nicht ich wir mit für auf ein eine einen den dem des habe haben wurde auch sich zu von bei nach wie aber wenn dann sie uns unser oder zum zur vom durch über mehr noch nur sehr kein keine weil dass',
  'le les des est et pas je nous avec pour une dans que qui sur du au aux ce cette ces mais ou donc nos notre votre vous ils elle sont était été avons ont plus très leur leurs chez sans par',
  'los las una con para pero por como más muy nuestro nuestra hicimos fue es el del al se lo su sus cuando porque también entre hasta desde este esta eso hay ser sin sobre ya yo y',
  'um uma com não foi eu nós nosso nossa mas mais muito porque quando também já são em no na nos nas do da dos das pelo pela ao aos seu sua isso este ele ela os',
  'il gli di che per della delle nel nella è sono abbiamo ho non ma più molto anche perché quando questo questa nostro nostra dal alla agli era stato',
  'het een niet ik wij wij voor van ve zijn was hebben naar maar ook bij dat deze onze ons aan uit met werd waren omdat toen meer veel geen',
  'och att det är inte jag vi med på av som till för den ett har hade vår våra men eller när från om så blev ikke og jeg på til af det vores vår eller når fra blev',
  'w z na i nie się że jest dla po bo od jak ale za przez był była było są nasz nasza nasze oraz już tylko który która które też czy więc byli mamy',
  'bir bu için ve ben biz değil çok daha ile olarak ama gibi kadar sonra önce bizim müşteri olan oldu vardı yok ki mi de da',
  've je na že se byl byla bylo jsme jsou pro nebo ale aby když jako také náš naše po od ze co si jsem',
  'és nem hogy az egy volt vagy mert csak meg már ezt azt mi ők van lett után alatt',
  'și nu este am pe cu la din sau dar pentru că care au fost mai acest această noi noastră',
  'ja ei se on että oli me mutta tai kun myös olemme meidän joka kanssa niin ovat',
  'yang dan di ke dari untuk dengan tidak kami kita ini itu pada adalah saya akan lebih juga karena sudah bisa oleh kepada atau para',
  'na ya wa kwa ni katika hii sisi tulikuwa lakini pia wetu yetu kama hiyo zaidi',
  'ang ng mga sa ay na ko namin kami hindi para kung din ito iyon kasi yung nung',
  'hai hain ka ki ke ko mein aur nahi nahin humne hum tha thi the kiya bahut lekin yeh woh apne kar liye phir',
  'và của là có không cho được một những các chúng tôi với trong người này đã khi để',
];
/** Words of these that an English answer may hold as well. */
const ENGLISH_TOO =
  'a i in on no do to so me we he as at an is am was be by of or men den die war met also most fast them the then than all was will her his on under has bin not mi la le se du de da par plus pour sans sale ho con una as does ever sin san um er em mai par ma pro co au on more late ke ya wa ki ko kar hum para per van he ne an all so had non it na go us we til ons mot far los del des ces est';

export const FOREIGN_WORDS: ReadonlySet<string> = (() => {
  const words = new Set(BY_LANGUAGE.flatMap((line) => line.split(' ')));
  for (const word of ENGLISH_TOO.split(' ')) words.delete(word);
  return words;
})();
