import { LAUNCH, type Trap } from './trap.ts';

const inLanguage = (language: string, text: string): Trap => ({
  name: language,
  text,
  ...LAUNCH,
  state: 'not-english',
});

/** Answers in other languages, some of them full of the English words of the trade. */
export const languages: readonly Trap[] = [
  inLanguage(
    'German',
    'Letztes Jahr habe ich die Einführung unserer neuen Abrechnungssoftware geleitet. Wir haben mit zwölf Kunden gesprochen und dann die Botschaft geändert, und die Abschlussquote ist von 18 auf 31 Prozent gestiegen.',
  ),
  inLanguage(
    'German with English product words',
    'Wir haben den Launch im Q3 gemacht, mit Sales zusammen das Pitch Deck gebaut, und die Win Rate ist von 18 auf 31 Prozent gegangen, weil das Messaging besser zu den Personas passt.',
  ),
  inLanguage(
    'French',
    "L'année dernière, j'ai dirigé le lancement de notre outil de facturation. Nous avons écouté douze clients, changé le message avec les commerciaux, et le taux de signature est passé de 18 à 31 pour cent.",
  ),
  inLanguage(
    'French with English product words',
    "On a fait le launch en Q2 avec l'équipe sales, j'ai écrit le messaging et le pitch deck, et le win rate est passé de 18 à 31 % parce que les personas étaient plus clairs.",
  ),
  inLanguage(
    'Spanish',
    'El año pasado dirigí el lanzamiento de nuestra herramienta de facturas. Hablamos con doce clientes, cambiamos el mensaje con los vendedores y la tasa de cierre pasó del 18 al 31 por ciento.',
  ),
  inLanguage(
    'Portuguese',
    'No ano passado eu liderei o lançamento da nossa ferramenta de faturas. Nós falamos com doze clientes, mudamos a mensagem com os vendedores e a taxa de fechamento foi de 18 para 31 por cento.',
  ),
  inLanguage(
    'Italian',
    "L'anno scorso ho guidato il lancio del nostro programma di fatturazione. Abbiamo parlato con dodici clienti, abbiamo cambiato il messaggio e il tasso di chiusura è passato dal 18 al 31 per cento.",
  ),
  inLanguage(
    'Dutch',
    'Vorig jaar heb ik de lancering van onze factuursoftware geleid. Wij hebben met twaalf klanten gesproken, toen de boodschap veranderd, en het winpercentage ging van 18 naar 31 procent.',
  ),
  inLanguage(
    'Polish with English product words',
    'W zeszłym roku zrobiliśmy launch nowego produktu i win rate wzrósł z 18 do 31 procent, bo sales team dostał lepsze battlecards, a ja napisałam messaging po rozmowach z klientami.',
  ),
  inLanguage(
    'Turkish',
    'Geçen yıl yeni fatura ürünümüzün lansmanını ben yönettim. On iki müşteri ile konuştuk, mesajı satış ekibi ile birlikte değiştirdik ve kazanma oranı yüzde 18 den yüzde 31 e çıktı.',
  ),
  inLanguage(
    'Indonesian',
    'Tahun lalu saya memimpin peluncuran produk tagihan kami. Kami berbicara dengan dua belas pelanggan, lalu mengubah pesan bersama tim penjualan, dan tingkat kemenangan naik dari 18 ke 31 persen.',
  ),
  inLanguage(
    'Hindi in Latin letters',
    'Pichhle saal humne naya product launch kiya tha aur maine sales team ke saath messaging badla, kyunki customers ko yeh samajh nahi aa raha tha, aur win rate bahut badh gaya.',
  ),
  inLanguage(
    'Swahili',
    'Mwaka jana niliongoza uzinduzi wa bidhaa yetu ya ankara. Tulizungumza na wateja kumi na wawili, kisha tukabadilisha ujumbe pamoja na timu ya mauzo, na kiwango cha ushindi kilipanda.',
  ),
  inLanguage(
    'Vietnamese',
    'Năm ngoái tôi đã dẫn dắt việc ra mắt sản phẩm hóa đơn của chúng tôi. Chúng tôi đã nói chuyện với mười hai khách hàng và thay đổi thông điệp cùng đội bán hàng.',
  ),
  inLanguage(
    'Finnish',
    'Viime vuonna johdin uuden laskutustuotteemme lanseerausta. Puhuimme kahdentoista asiakkaan kanssa, muutimme viestiä yhdessä myyjien kanssa, ja voitto-osuus nousi selvästi kevään aikana.',
  ),
  inLanguage(
    'Russian',
    'В прошлом году я руководила запуском нашей программы для счетов. Мы поговорили с двенадцатью клиентами, изменили сообщение, и доля выигранных сделок выросла с 18 до 31 процента.',
  ),
  inLanguage(
    'Arabic, right to left',
    'في العام الماضي قدت إطلاق برنامج الفواتير الجديد. تحدثنا مع اثني عشر عميلا ثم غيرنا الرسالة مع فريق المبيعات وارتفعت نسبة الفوز من 18 إلى 31 بالمئة.',
  ),
  inLanguage(
    'Hebrew with English product words',
    'בשנה שעברה הובלתי את ה launch של המוצר החדש. דיברנו עם לקוחות, שינינו את ה messaging יחד עם sales וה win rate עלה מ 18 ל 31 אחוז.',
  ),
  inLanguage(
    'Chinese',
    '去年我负责了新开票产品的发布。我们访谈了十二位客户，和销售一起改了信息，赢单率从18%提高到31%。',
  ),
  inLanguage(
    'Chinese with English product words',
    '我们在 Q3 做了 launch，我写了 messaging 和 battlecard，sales team 的 win rate 从 18% 到 31%，因为客户觉得更清楚。',
  ),
  inLanguage(
    'Japanese',
    '昨年、私は新しい請求書ソフトの発売を担当しました。十二人のお客様に話を聞いて、営業と一緒にメッセージを変えたところ、受注率が18%から31%になりました。',
  ),
  inLanguage(
    'Korean',
    '작년에 저는 새로운 청구서 제품의 출시를 이끌었습니다. 열두 명의 고객과 이야기하고 영업팀과 함께 메시지를 바꾸었더니 수주율이 18%에서 31%로 올랐습니다.',
  ),
  inLanguage('Thai', 'ปีที่แล้วฉันเป็นผู้นำการเปิดตัวผลิตภัณฑ์ใบแจ้งหนี้ใหม่ เราคุยกับลูกค้าสิบสองรายแล้วเปลี่ยนข้อความร่วมกับทีมขาย'),
  inLanguage(
    'Greek',
    'Πέρυσι ηγήθηκα της κυκλοφορίας του νέου προγράμματος τιμολόγησης. Μιλήσαμε με δώδεκα πελάτες και αλλάξαμε το μήνυμα μαζί με τις πωλήσεις.',
  ),
];
