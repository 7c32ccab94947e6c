/** Words are Unicode's: the same promises in other languages. */

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'
import {twoColumns} from './extraction.ts'

interface Sample {
  language: string
  text: string
  holds: string
  changed: string
  said: string
  reads: string
}

const samples: Sample[] = [
  {
    language: 'German',
    text: 'Die Bäche führten im Frühjahr mehr Wasser, als die Straße am Ufer ver-\ntragen konnte. Die Brücke wurde nicht erneuert, weil das Geld fehlte.',
    holds: 'als die Strasse am Ufer vertragen konnte',
    changed: 'Die Brücke wurde bald erneuert, weil das Geld fehlte',
    said: 'bald',
    reads: 'nicht'
  },
  {
    language: 'French',
    text: 'Les rivières du nord étaient plus froides que l’année précé-\ndente, et les pêcheurs n’ont rien pris avant le mois de juin.',
    holds: 'plus froides que l’année précédente',
    changed: 'et les pêcheurs n’ont rien vendu avant le mois de juin',
    said: 'vendu',
    reads: 'pris'
  },
  {
    language: 'Russian',
    text: 'Весной вода в ручьях стояла выше обычного, и мост через долину был за-\nкрыт на целый месяц. Рыбаки ждали тепла.',
    holds: 'мост через долину был закрыт на целый месяц',
    changed: 'Весной вода в озёрах стояла выше обычного, и мост',
    said: 'озёрах',
    reads: 'ручьях'
  },
  {
    language: 'Greek',
    text: 'Την άνοιξη τα νερά ανέβηκαν πολύ και η γέφυρα έμεινε κλει-\nστή για έναν μήνα. Οι ψαράδες περίμεναν.',
    holds: 'η γέφυρα έμεινε κλειστή για έναν μήνα',
    changed: 'Την άνοιξη τα νερά έπεσαν πολύ και η γέφυρα έμεινε',
    said: 'έπεσαν',
    reads: 'ανέβηκαν'
  },
  {
    language: 'Chinese',
    text: '春天溪水上涨，山谷里的桥关闭了一个\n月。渔夫们在岸边等待天气变暖，没有人愿意冒险过河。',
    holds: '山谷里的桥关闭了一个月',
    changed: '渔夫们在船上等待天气变暖，没有人愿意冒险过河',
    said: '船上',
    reads: '岸边'
  },
  {
    language: 'Japanese',
    text: '春になると川の水が増え、谷の橋は一か月のあいだ閉\nざされた。漁師たちは岸で待つことができたが、舟は出なかった。',
    holds: '谷の橋は一か月のあいだ閉ざされた',
    changed: '漁師たちは海で待つことができたが、舟は出なかった',
    said: '海',
    reads: '岸'
  }
]

describe.each(samples)('$language', ({text, holds, changed, said, reads}) => {
  it('accepts what the paper says', () => {
    expect(judge(prepare(text), holds)).toMatchObject({verdict: 'verbatim', differences: []})
  })

  it('refuses a changed word', () => {
    const {verdict, differences} = judge(prepare(text), changed)
    expect(verdict).toBe('altered')
    expect(differences).toHaveLength(1)
    expect(differences[0]!.said).toContain(said)
    expect(differences[0]!.reads).toContain(reads)
  })
})

describe('scripts without spaces', () => {
  const paper = prepare(
    '春天溪水上涨，山谷里的桥关闭了三个月。渔夫们在岸边等待天气变暖，但不\n愿意冒险过河。'
  )

  it('names the characters that differ, not the sentence', () => {
    expect(judge(paper, '渔夫们在船边等待天气变暖').differences).toMatchObject([
      {kind: 'replaced', said: '船', reads: '岸'}
    ])
  })

  it('tells a number and a negation', () => {
    expect(judge(paper, '春天溪水上涨，山谷里的桥关闭了二个月').differences).toMatchObject([
      {kind: 'number', said: '二', reads: '三'}
    ])
    expect(judge(paper, '渔夫们在岸边等待天气变暖，但愿意冒险过河').differences).toMatchObject([
      {kind: 'negation', said: '', reads: '不'}
    ])
  })

  it('offers the paper’s characters without spaces, also over the end of a line', () => {
    expect(judge(paper, '在岸边等待天气变暖，但愿意冒险过河').replacement).toBe(
      '在岸边等待天气变暖，但不愿意冒险过河'
    )
    expect(judge(paper, '在岸边等待天气变暖，但不敢意冒险过河').replacement).toBe(
      '在岸边等待天气变暖，但不愿意冒险过河'
    )
  })

  it('tells a word that the quotation begins or ends inside of, where the paper shows that it is one', () => {
    const paper = prepare(
      '干旱使湖水变浅，渔夫们都离开了。第二次干旱更长，猎鹰也飞走了。学者描述了这场干旱。他们描述湖水，描述猎鹰，也描述每一次干旱的长短。'
    )
    expect(judge(paper, '他们描述湖水，描述猎鹰，也描述每一次干').differences).toMatchObject([
      {kind: 'cut-word', said: '干', reads: '干旱'}
    ])
    expect(judge(paper, '述猎鹰，也描述每一次干旱的长短').differences).toMatchObject([
      {kind: 'cut-word', said: '述', reads: '描述'}
    ])
    expect(judge(paper, '湖水，描述猎鹰，也描述每一次').verdict).toBe('verbatim')
  })

  it('reads digits of full width as numbers', () => {
    const paper = prepare('春天溪水上涨，山谷里的桥关闭了１２个月，没有人过河。')
    expect(judge(paper, '山谷里的桥关闭了１３个月，没有人过河').differences[0]?.kind).toBe('number')
  })
})

describe('a negation that is left out', () => {
  it.each([
    ['Arabic', 'قال الصيادون إن الجسر ليس مغلقا منذ شهر.', 'ليس', 'إن الجسر مغلقا منذ شهر'],
    ['Hebrew', 'הדייגים אמרו כי הגשר לא נסגר במשך החורף.', 'לא', 'כי הגשר נסגר במשך החורף'],
    ['Hindi', 'मछुआरों ने कहा कि पुल सर्दियों में बंद नहीं था।', 'नहीं', 'कि पुल सर्दियों में बंद था'],
    ['Thai', 'ชาวประมงบอกว่าสะพานไม่เคยปิดในฤดูหนาว', 'ไม่', 'ชาวประมงบอกว่าสะพานเคยปิดในฤดูหนาว'],
    [
      'Polish',
      'Rybacy mówili, że most nie był zamknięty zimą.',
      'nie',
      'że most był zamknięty zimą'
    ],
    [
      'Finnish',
      'Kalastajat sanoivat, että silta ei ollut kiinni.',
      'ei',
      'sanoivat, että silta ollut kiinni'
    ],
    [
      'Czech',
      'Rybáři říkali, že most není v zimě zavřený.',
      'není',
      'říkali, že most v zimě zavřený'
    ]
  ])('is told in %s', (_, text, negation, quotation) => {
    expect(judge(prepare(text), quotation).differences).toMatchObject([
      {kind: 'negation', said: '', reads: negation}
    ])
  })

  it('is told where a quotation begins just behind it', () => {
    const text = 'قال الصيادون أمس: لم يغلق الجسر في الشتاء الماضي.'
    expect(judge(prepare(text), 'يغلق الجسر في الشتاء الماضي').differences).toMatchObject([
      {kind: 'elided-negation', reads: 'لم'}
    ])
  })
})

/** 120 sentences of the words of a language. */
function madeUp(words: string, joints: string): string[] {
  const joint = fc.constantFrom(...joints.split(' '))
  const sentence = fc
    .tuple(
      fc.shuffledSubarray(words.split(' '), {minLength: 8, maxLength: 14}),
      fc.array(fc.option(joint, {freq: 3}), {minLength: 14, maxLength: 14})
    )
    .map(([content, between]) => {
      const text = content
        .map((word, index) => (index > 0 && between[index] ? `${between[index]} ${word}` : word))
        .join(' ')
      return `${text[0]!.toUpperCase()}${text.slice(1)}.`
    })
  const paper = fc.uniqueArray(sentence, {minLength: 120, maxLength: 120})
  return fc.sample(paper, {numRuns: 1, seed: 1})[0]!
}

describe('columns that an extractor read line by line', () => {
  const languages: [language: string, words: string, joints: string][] = [
    [
      'Greek',
      'ποτάμι κοιλάδα ίζημα έρευνα γρανίτης λατομείο βρύο λειχήνα λιμάνι παγετώνας λιβάδι περιβόλι γύρη φανάρι ' +
        'μέτρο πυξίδα ξηρασία βροχή ακτή εκβολή οροπέδιο θόλος φωλιά γεράκι ερωδιός σκαθάρι γρύλος καταγραφή ' +
        'περιγραφή σύγκριση παρατήρηση συλλογή πρόταση εξήγηση βόρειος παράκτιος εποχικός απότομος ρηχός ήσυχος',
      'από σε με υπό μέσω πέρα μεταξύ προς'
    ],
    [
      'Russian',
      'река долина осадок съёмка гранит карьер мох лишайник гавань ледник луг сад пыльца фонарь мера компас ' +
        'засуха дождь берег устье плато навес нора сокол цапля жук сверчок запись описать сравнить наблюдать ' +
        'собрать предложить объяснить следовать остаться северный прибрежный сезонный крутой мелкий яркий тихий',
      'из в с от под через за между'
    ],
    [
      'German',
      'fluss tal sediment messung granit steinbruch moos flechte hafen gletscher wiese obstgarten pollen laterne ' +
        'maß kompass dürre regen küste mündung hochebene blätterdach höhle falke reiher käfer grille aufnahme ' +
        'beschreiben vergleichen beobachten sammeln erklären nördlich saisonal allmählich flach schmal uralt ruhig',
      'von in mit aus unter über jenseits zwischen'
    ]
  ]

  it.each([
    [
      'Polish',
      'rzeka dolina osad pomiar granit porost przystań lodowiec łąka sad pyłek latarnia miara kompas susza deszcz brzeg ujście ' +
        'płaskowyż korona nora sokół czapla żuk świerszcz zapis opis zbiór północny nadbrzeżny stromy płytki wąski dawny cichy',
      'w z od na'
    ],
    [
      'Hebrew',
      'נהר עמק סחף מדידה גרניט אזוב נמל קרחון אחו מטע אבקה פנס מצפן בצורת גשם חוף שפך רמה חופה מחילה בז אנפה חיפושית צרצר ' +
        'רישום תיאור איסוף צפוני עונתי תלול רדוד צר עתיק שקט',
      'מן עם תחת בין'
    ],
    [
      'Hindi',
      'नदी घाटी मिट्टी सर्वे पत्थर खदान काई बंदर हिमनद मैदान बाग पराग लालटेन माप दिशा सूखा बारिश तट मुहाना पठार बिल बाज़ बगुला ' +
        'भृंग झींगुर विवरण संग्रह उत्तरी मौसमी ढलान उथला तंग पुराना शांत',
      'में से के पर'
    ]
  ])('are told by the gap that was kept between them in %s', (_, words, joints) => {
    const sentences = madeUp(words, joints)
    const paper = prepare(twoColumns(sentences, 'gap'))
    const held = sentences.filter((one) => judge(paper, one).verdict === 'verbatim')
    expect(held.length).toBeGreaterThan(115)
    for (const one of held) {
      const said = one.split(' ')
      for (let word = 1; word < said.length - 1; word++) {
        if (!joints.split(' ').includes(said[word]!)) continue
        expect(judge(paper, said.toSpliced(word, 1).join(' ')).verdict).not.toBe('verbatim')
      }
    }
  })

  it.each([
    [
      'Chinese',
      '河流 山谷 沉积 测量 岩石 苔藓 港口 冰川 草地 果园 花粉 灯笼 干旱 降雨 海岸 高原 树冠 洞穴 猎鹰 苍鹭 甲虫 蟋蟀 记录 描述 收集 解释 北方 陡峭 狭窄 古老'
    ],
    [
      'Japanese',
      '川 谷 堆積物 測量 花崗岩 苔 港 氷河 草原 果樹園 花粉 灯籠 干ばつ 雨 海岸 高原 樹冠 巣穴 ハヤブサ サギ 甲虫 コオロギ 記録 説明 収集 北方 狭い 古い'
    ],
    [
      'Korean',
      '강물 골짜기 퇴적물 측량 화강암 이끼 항구 빙하 초원 과수원 꽃가루 등불 가뭄 비 해안 고원 나무 굴 송골매 왜가리 딱정벌레 귀뚜라미 기록 설명 수집 북쪽 좁은 오랜'
    ]
  ])('are as wide as their characters in %s', (language, words) => {
    const isSpaced = language === 'Korean'
    const sentences = madeUp(words, '').map((one) =>
      isSpaced ? one : `${one.slice(0, -1).replaceAll(' ', '')}。`
    )
    const lines = sentences.join(isSpaced ? ' ' : '').match(/.{1,20}/gu)!
    const half = Math.ceil(lines.length / 2)
    const alternating = lines
      .slice(0, half)
      .map((line, index) => `${line}\n${lines[half + index] ?? ''}`)
    const merged = lines.slice(0, half).map((line, index) => `${line} ${lines[half + index] ?? ''}`)
    // Words of two columns that only a space parts are told from no others where all words have spaces.
    for (const columns of isSpaced ? [alternating] : [alternating, merged]) {
      const paper = prepare(columns.join('\n'))
      const held = sentences.filter((one) => judge(paper, one).verdict === 'verbatim')
      expect(held.length).toBeGreaterThan(110)
      const middle = (one: string): number => one.length >> 1
      const passed = held.filter((one) => {
        const changed = `${one.slice(0, middle(one))}鱼${one.slice(middle(one) + 1)}`
        return judge(paper, changed).verdict === 'verbatim'
      })
      expect(passed).toEqual([])
    }
  })

  it.each(languages)('are told by the hyphens at their edges in %s', (_, words, joints) => {
    const sentences = madeUp(words, joints)
    const merged = prepare(twoColumns(sentences, 'merged'))
    const verdicts = sentences.map((one) => judge(merged, one).verdict)
    expect(verdicts.filter((verdict) => verdict === 'verbatim').length).toBeGreaterThan(110)
    for (const [index, one] of sentences.entries()) {
      const changed = one.split(' ').with(1 + (index % 7), 'Ω')
      expect(judge(merged, changed.join(' ')).verdict).not.toBe('verbatim')
    }
  })
})

describe('accents', () => {
  const german =
    'Über die Wege am Teich würde im Herbst niemand gehen, der früh käme. Der Wärter wurde gerufen, als die Gäste schon am Ufer waren. Ein Fährmann hätte ihnen gern geholfen.'
  const vietnamese =
    'Khách ngồi gần cửa ăn nhanh hơn khách ngồi trong góc. Nước dùng của quán được giữ nóng đến nửa đêm.'
  const russian =
    'Летом новый мост закрыли, и рыбаки ещё долго ждали лодку. Вода поднялась выше старой отметки, которой никто не верил.'

  it.each([
    [german, 'der Wege am Teich wurde im Herbst niemand gehen', 'wurde', 'würde'],
    [german, 'als die Gäste schön am Ufer waren', 'schön', 'schon'],
    [vietnamese, 'Khách ngồi gần của ăn nhanh hơn khách ngồi trong góc', 'của', 'cửa'],
    [russian, 'Летом новыи мост закрыли, и рыбаки', 'новыи', 'новый']
  ])('make another word where a paper is written with them', (text, quotation, said, reads) => {
    for (const form of ['NFC', 'NFD']) {
      const {differences} = judge(prepare(text.normalize(form)), quotation)
      expect(differences).toContainEqual(
        expect.objectContaining({said, reads: reads.normalize(form)})
      )
    }
  })

  it('are the same whether composed or not', () => {
    for (const text of [german, vietnamese, russian]) {
      expect(judge(prepare(text), text.normalize('NFD')).verdict).toBe('verbatim')
      expect(judge(prepare(text.normalize('NFD')), text).verdict).toBe('verbatim')
      expect(judge(prepare(text), text.toUpperCase()).verdict).toBe('verbatim')
    }
    expect(judge(prepare(russian), 'рыбаки еще долго ждали лодку').verdict).toBe('verbatim')
  })

  const french =
    'À l’aube, les pêcheurs étaient déjà sur la grève. L’État avait fermé la forêt, où les hérons dormaient.'
  const turkish =
    'Irmağın kıyısında sınır taşı vardı ve köylüler ılık suda balık tuttu. Işık yandı, İstanbul’a kuş göçtü.'
  const greek =
    'Οι ψαράδες ήταν όλοι στο χωριό και περίμεναν τον άνεμο που γύριζε στον βορρά τη νύχτα.'

  it.each([
    [french, 'A l’aube, les pêcheurs étaient déjà sur la grève'],
    [french, 'L’Etat avait fermé la forêt, où les hérons'],
    [french, 'L’AUBE, LES PECHEURS ETAIENT DEJA SUR LA GREVE'],
    [turkish, 'IRMAĞIN KIYISINDA SINIR TAŞI VARDI VE KÖYLÜLER'],
    [turkish, 'ırmağın kıyısında sınır taşı vardı'],
    [greek, 'ΟΙ ΨΑΡΑΔΕΣ ΗΤΑΝ ΟΛΟΙ ΣΤΟ ΧΩΡΙΟ ΚΑΙ ΠΕΡΙΜΕΝΑΝ']
  ])('may be left out of capitals: %s', (text, quotation) => {
    expect(judge(prepare(text), quotation)).toMatchObject({verdict: 'verbatim', differences: []})
  })

  it.each([
    [french, 'ou les hérons dormaient', 'ou', 'où'],
    [french, 'l’etat avait fermé la forêt', 'l’etat', 'L’État'],
    [turkish, 'kıyısında sinir taşı vardı ve köylüler', 'sinir', 'sınır'],
    [german, 'Uber die Wege am Teich würde im Herbst', 'Uber', 'Über']
  ])('and of no others: %s', (text, quotation, said, reads) => {
    expect(judge(prepare(text), quotation).differences).toMatchObject([{said, reads}])
  })

  it('are not compared where the extraction has lost or torn them', () => {
    const torn = german.replace(/[äöüÄÖÜ]/g, (letter) => `¨${letter.normalize('NFD')[0]}`)
    const lost = german.normalize('NFD').replace(/\p{M}/gu, '')
    for (const text of [torn, lost]) {
      expect(judge(prepare(text), german).verdict).toBe('verbatim')
    }
  })

  it('are not compared in a language that has them in names alone', () => {
    const text =
      'The method of Poincaré was first tried in the harbour of Ålesund, where boats come and go with the tide. It failed twice.'
    for (const quotation of [
      'The method of Poincare was first tried',
      'in the harbour of Alesund'
    ]) {
      expect(judge(prepare(text), quotation).verdict).toBe('verbatim')
    }
  })
})

describe('points that a script is mostly written without', () => {
  it.each([
    ['Arabic', 'لم يغلق الجسر في الشتاء مع أن الماء ارتفع كثيرا.', 'لَمْ يُغْلَقِ الجِسْرُ فِي الشِّتَاءِ'],
    [
      'Arabic, stretched',
      'لم يغلق الجسر في الشتاء مع أن الماء ارتفع كثيرا.',
      'لم يغلق الجســر في الشتــاء'
    ],
    ['Hebrew', 'הגשר לא נסגר בחורף, אף שהמים עלו מאוד.', 'הַגֶּשֶׁר לֹא נִסְגַּר בַּחוֹרֶף'],
    ['Hindi', 'चार हज़ार पक्षी फ़रवरी में झील पर आते हैं।', 'चार हजार पक्षी फरवरी में झील पर']
  ])('are not compared: %s', (_, text, quotation) => {
    expect(judge(prepare(text), quotation).verdict).toBe('verbatim')
  })

  it('leave letters what they are', () => {
    const paper = prepare('قال الصيادون إن الجسر مغلق منذ شهر كامل.')
    expect(judge(paper, 'قال الصيادون أن الجسر مغلق منذ شهر').verdict).toBe('altered')
  })

  it('and an apostrophe is no letter, however it is written', () => {
    const paper = prepare('Три човни з п’яти тріснули під час осіннього шторму.')
    expect(judge(paper, 'Три човни з пʼяти тріснули під час').verdict).toBe('verbatim')
  })
})

describe('a short word at a line’s end or start', () => {
  const lines = [
    'सर्दियों में पुल बंद रहा, हालाँकि झील का पानी दो मीटर से अधिक बढ़',
    'गया था और गाँव के लोग नदी के दूसरे किनारे पर जाने के लिए नाव लेते',
    'थे। मछुआरे बिना रोशनी के समुद्र में जाते रहे और कोई भी उनसे कुछ नहीं',
    'कहता था। बच्चों ने रोटी खाई और उस किनारे पर सो गए जहाँ कोई सड़क',
    'नहीं है।'
  ]
  const paper = prepare(lines.join('\n'))

  it.each([
    ['बढ़', 'पानी दो मीटर से अधिक गया था और गाँव के लोग'],
    ['गया', 'पानी दो मीटर से अधिक बढ़ था और गाँव के लोग'],
    ['नहीं', 'और कोई भी उनसे कुछ कहता था'],
    ['नहीं', 'उस किनारे पर सो गए जहाँ कोई सड़क है']
  ])('is a word in Hindi, too: %s', (word, quotation) => {
    const {verdict, differences} = judge(paper, quotation)
    expect(verdict).toBe('altered')
    expect(differences).toMatchObject([{said: '', reads: word}])
  })
})

describe('accents that stand beside their letters, as viewers copy them', () => {
  const paper = prepare(
    'Die Bäche führten im Frühjahr mehr Wasser, als die Straße am Ufer vertragen konnte. Die Brücke würde nicht erneuert, weil das ' +
      'Geld für Übungen fehlte, und Häuser über Köln wären schön.'
  )

  it.each([
    ['before, as TeX draws them', 'Die Br¨ucke w¨urde nicht erneuert, weil das Geld f¨ur ¨Ubungen'],
    ['behind', 'und Ha¨user u¨ber Ko¨ln wa¨ren scho¨n']
  ])('are theirs: %s', (_, quotation) => {
    expect(judge(paper, quotation).verdict).toBe('verbatim')
  })

  it('are compared all the same', () => {
    const {verdict, differences} = judge(paper, 'Die Br¨ucke wurde nicht erneuert, weil das Geld')
    expect(verdict).toBe('altered')
    expect(differences).toMatchObject([{said: 'wurde', reads: 'würde'}])
  })

  it('belong to no other letter of a changed word', () => {
    const {differences} = judge(paper, 'Die Br¨ucke w¨urde nie gebaut, weil das Geld f¨ur ¨Ubungen')
    expect(differences.map(({said}) => said).join()).toMatch(/nie.*gebaut/)
  })

  it.each([
    [
      'À la fin de l’été, le modèle est exposé à côté de la porte; on y répète très tôt.',
      'le mod`ele est expos´e `a cˆot´e de la porte'
    ],
    [
      'La porta è chiusa perché il guardiano può dormire più a lungo, però è già mattina.',
      'La porta `e chiusa perch´e il guardiano pu`o dormire'
    ],
    [
      'Główna część opisuje dużą łódź, którą wciągnięto na brzeg późną jesienią.',
      'Gł´owna cz˛e´s´c opisuje du˙z˛a ł´od´z, kt´or˛a wci˛agni˛eto'
    ]
  ])('are those of other languages: %s', (text, quotation) => {
    expect(judge(prepare(text), quotation).verdict).toBe('verbatim')
  })

  it('are not the backticks around a name', () => {
    const text =
      'Das Feld `name` gehört über die Tür, und `a` für die Höhe zählt nicht dazu. Später fällt es auf.'
    expect(
      judge(prepare(text), 'Das Feld name gehört über die Tür, und a für die Höhe').verdict
    ).toBe('verbatim')
  })
})

describe('a number behind a word of one letter', () => {
  it.each([
    [
      'Russian',
      'Рыбаки ждали тепла, и об этом подробно будет рассказано в главе, которой ещё нет.',
      'главе, которой'
    ],
    [
      'Polish',
      'Rybacy czekali w porcie na łódź, która w nocy wróciła z morza, a o tym będzie mowa w części, której jeszcze nie ma.',
      'części, której'
    ]
  ])('is no index of a variable that was printed below: %s', (_, text, words) => {
    const paper = prepare(`${text.replace(words, `${words}\n6\n3\n2\n`)}`)
    const from = text.slice(0, text.indexOf(words)).trimEnd()
    expect(judge(paper, from).verdict).toBe('verbatim')
    expect(judge(paper, `${from} 3`).verdict).toBe('altered')
  })

  it('is one behind a variable', () => {
    const text =
      'Die Bäche führten Wasser, und für jede Brücke zählt die Höhe h\n3\nüber dem Grund, wie früher auch.'
    expect(judge(prepare(text), 'für jede Brücke zählt die Höhe h 3 über dem Grund').verdict).toBe(
      'verbatim'
    )
  })
})
