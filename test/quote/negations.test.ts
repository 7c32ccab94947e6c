/** Negations that a quotation drops, adds or hides, in the languages of papers. */

import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'
import {mildKinds} from '../../src/quote/types.ts'
import {prose, twoColumns} from './extraction.ts'

/** What stands behind a sentence, in small letters as well. */
const REST = ' There was no boat, and it did not come. All of them were never seen.'

describe('a negation just before a quotation', () => {
  it.each([
    ['Not all of the bees can count to four or five.', 'all of the bees can count to four', 'Not'],
    [
      'No bees were seen near the old house by the lake.',
      'bees were seen near the old house',
      'No'
    ],
    ['• Not all of the bees can count to five.', 'all of the bees can count to five', 'Not'],
    ['Neppure la nonna ricordava il nome del fiume.', 'la nonna ricordava il nome', 'Neppure'],
    [
      'Il n’est possible de traverser le lac qu’en hiver.',
      'est possible de traverser le lac',
      'n’'
    ],
    ['Le meunier avait une meule qui n’a servi que deux fois.', 'servi que deux fois', 'n’a'],
    [
      'Wir fanden in den Proben kein Blei und auch später nur wenig davon.',
      'Blei und auch später nur wenig',
      'kein'
    ],
    ['Les barques, sans atteindre le port, coulaient.', 'atteindre le port, coulaient', 'sans'],
    ['守灯塔的人说，风向转北的时候不可能测量水流。', '可能测量水流', '不'],
    ['磨坊主没有卖掉那块石头，三十个铜钱也没有用。', '卖掉那块石头', '没有'],
    ['यह नाव कभी नहीं डूबती थी और सब खुश रहते थे।', 'डूबती थी और सब खुश रहते थे', 'नहीं']
  ])('is told: %s', (text, quotation, reads) => {
    expect(judge(prepare(text + REST), quotation)).toMatchObject({
      verdict: 'altered',
      differences: [{kind: 'elided-negation', said: '', reads}]
    })
  })

  it.each([
    ['Le meunier n’a pas servi le pain aux enfants.', 'pas servi le pain aux enfants'],
    ['Here it ends: did it come or not\nThe bees can count to four.', 'The bees can count to four'],
    ['The Ni layer of the old coin was thin.', 'layer of the old coin was thin'],
    ['They asked for the lamp. No. 5 boats came.', '5 boats came'],
    ['It is as we said: no, the bees can count to four.', 'the bees can count to four']
  ])('is none: %s', (text, quotation) => {
    expect(judge(prepare(text + REST), quotation).verdict).toBe('verbatim')
  })
})

describe('words before a quotation that deny all of it', () => {
  it.each([
    ['None of the bees came to the lake.', 'the bees came to the lake', 'None of'],
    ['None of the bees came to the lake.', 'bees came to the lake', 'None of the'],
    [
      'Nothing in\nthe old books speaks of a bridge.',
      'the old books speaks of a bridge',
      'Nothing in'
    ],
    ['Not one of all the boats came back.', 'the boats came back', 'Not one of all'],
    ['Hardly any of these bees came back.', 'these bees came back', 'Hardly any of'],
    ['Keines von den Booten kam zurück ans Land.', 'den Booten kam zurück', 'Keines von'],
    ['Aucune des barques ne revenait au port.', 'barques ne revenait au port', 'Aucune des'],
    ['Ninguno de los barcos volvía del mar.', 'los barcos volvía del mar', 'Ninguno de'],
    ['Nessuna delle barche tornava dal mare.', 'barche tornava dal mare', 'Nessuna delle'],
    ['Nenhum dos barcos voltava do mar alto.', 'barcos voltava do mar', 'Nenhum dos'],
    ['Geen van de boten kwam terug.', 'de boten kwam terug', 'Geen van'],
    ['Ни один из кораблей домой вернулся.', 'кораблей домой вернулся', 'Ни один из'],
    [
      'There is still no good evidence that the bees came to the lake.',
      'the bees came to the lake',
      'no good evidence that'
    ],
    [
      'We did not find that the bees came to the lake.',
      'the bees came to the lake',
      'not find that'
    ],
    [
      'This doesn’t mean that the bees came to the lake.',
      'the bees came to the lake',
      'doesn’t mean that'
    ],
    [
      'Es gibt keine Belege dafür, dass die Bienen an den See kamen.',
      'die Bienen an den See kamen',
      'keine Belege dafür, dass'
    ],
    [
      'Il n’y a aucune preuve que les abeilles venaient au lac.',
      'les abeilles venaient au lac',
      'aucune preuve que'
    ],
    ['No hay pruebas de que las abejas vinieran.', 'las abejas vinieran', 'No hay pruebas de que'],
    ['The bees failed to reach the lake.', 'reach the lake', 'failed to'],
    ['The bees were largely unable to\nreach the lake.', 'reach the lake', 'unable to'],
    ['Le meunier était incapable de vendre la pierre.', 'vendre la pierre', 'incapable de'],
    ['The bees no longer count the lamps.', 'count the lamps', 'no longer'],
    ['It is impossible to sell the old stone.', 'sell the old stone', 'impossible to'],
    ['Such wasps are less likely to come back.', 'come back', 'less likely to'],
    ['It is unlikely that the bees came.', 'the bees came', 'unlikely that'],
    ['It is unclear whether the bees came.', 'the bees came', 'unclear whether'],
    [
      'Es ist fraglich, ob die Bienen an den See kamen.',
      'die Bienen an den See kamen',
      'fraglich, ob'
    ]
  ])('are told: %s', (text, quotation, reads) => {
    expect(judge(prepare(text + REST), quotation)).toMatchObject({
      verdict: 'altered',
      differences: [{kind: 'elided-negation', said: '', reads}]
    })
  })

  it.each([
    ['There is no doubt that the bees came to the lake.', 'the bees came to the lake'],
    ['It is not surprising that the bees came to the lake.', 'the bees came to the lake'],
    ['This shows not only that the bees came to the lake.', 'the bees came to the lake'],
    ['We do not deny that the bees came to the lake.', 'the bees came to the lake'],
    ['They knew nothing. In the old books is a bridge.', 'the old books is a bridge'],
    ['They did not swim, and we found that the bees came.', 'the bees came'],
    ['One of the bees came to the lake.', 'the bees came to the lake'],
    ['The bees did not fail to reach the lake.', 'reach the lake'],
    ['The bees are no less likely to reach the lake.', 'reach the lake'],
    ['They asked whether the bees came to the lake.', 'the bees came to the lake'],
    ['They stayed for a longer time at the lake of the bees.', 'time at the lake of the bees'],
    ['The keepers denied that the bees came to the lake.', 'the bees came to the lake'],
    ['They used lamps instead of candles made of wax.', 'candles made of wax']
  ])('are others: %s', (text, quotation) => {
    expect(judge(prepare(text + REST), quotation).verdict).toBe('verbatim')
  })
})

describe('words at the end of what an ellipsis leaves out', () => {
  it.each([
    [
      'The bees of the lake fail to count the lamps.',
      'The bees of the lake … count the lamps',
      'fail to'
    ],
    [
      'They learned the way instead of counting lamps.',
      'They learned the way […] counting lamps',
      'instead of'
    ],
    [
      'There was very little honey in the old hive.',
      'There was very … honey in the old hive',
      'little'
    ],
    [
      'They learned the way, as all bees of the lake and of the wood had done before, rather than counting lamps.',
      'They learned the way … counting lamps',
      'rather than'
    ],
    [
      'All of the lamps were lit, except the two of the harbour.',
      'All of the lamps were lit, … the two of the harbour',
      'except'
    ],
    [
      'Ships do not leave unless the keepers light the lamps.',
      'Ships do not leave … the keepers light the lamps',
      'unless'
    ],
    [
      'The lamps were seen by less than half of the ships.',
      'The lamps were seen by […] half of the ships',
      'less than'
    ],
    [
      'The keepers of the hall denied the ships their lamps.',
      'The keepers of the hall … the ships their lamps',
      'denied'
    ],
    [
      'The wall of the old harbour prevents a loss of ships.',
      'The wall of the old harbour […] a loss of ships',
      'prevents'
    ],
    [
      'There was insufficient light in the old hall.',
      'There was … light in the old hall',
      'insufficient'
    ],
    [
      'Les gardiens allument toutes les lampes sauf celle du port.',
      'Les gardiens allument toutes les lampes … celle du port',
      'sauf'
    ],
    // The words behind the ellipsis begin a line.
    [
      'As all of these ships had before then failed to\nreach the lake in winter, they were sold.',
      'these ships had before then … reach the lake in winter',
      'failed to'
    ],
    [
      'Sie lernten den Weg, statt Lampen zu zählen.',
      'Sie lernten den Weg … Lampen zu zählen',
      'statt'
    ]
  ])('are told where they turn round what follows: %s', (text, quotation, reads) => {
    expect(judge(prepare(text + REST), quotation)).toMatchObject({
      verdict: 'altered',
      differences: [{kind: 'elided-negation', said: '', reads}]
    })
  })

  it.each([
    [
      'They used lamps instead of candles to light the hive.',
      'They used lamps … to light the hive'
    ],
    ['Few of the bees, and fewer wasps, came to the lake.', 'Few of the bees … came to the lake'],
    ['All bees, except for the old ones, came to the lake.', 'All bees … came to the lake'],
    ['The lamps, unless it rained, were lit at noon.', 'The lamps … were lit at noon'],
    ['The keepers denied the ships their lamps.', 'The keepers [refused] the ships their lamps']
  ])('are let pass with what they are said of: %s', (text, quotation) => {
    expect(judge(prepare(text + REST), quotation).verdict).toBe('verbatim')
  })
})

describe('a negation that ends the clause just behind a quotation', () => {
  it.each([
    [
      'Wir sahen den Dampf in der zweiten Grube nicht.',
      'Wir sahen den Dampf in der zweiten Grube',
      'nicht'
    ],
    [
      'Vi så ånga i den andra gruvan inte, men väl i den första.',
      'Vi så ånga i den andra gruvan',
      'inte'
    ],
    ['粉屋はその古い石を誰にも売ろうとしません。', '粉屋はその古い石を誰にも売ろうとし', 'ません'],
    ['橋を渡ることは夜のあいだは可能ではない。', '橋を渡ることは夜のあいだは可能', 'ではな'],
    ['호수는 겨울 내내 이월까지 얼지 않았다.', '호수는 겨울 내내 이월까지 얼지', '않']
  ])('is told: %s', (text, quotation, reads) => {
    expect(judge(prepare(text), quotation)).toMatchObject({
      verdict: 'altered',
      differences: [{kind: 'elided-negation', said: '', reads}]
    })
  })

  it('is none that goes on', () => {
    const paper = prepare('The bees were seen by the lake not only in winter but in spring.')
    expect(judge(paper, 'The bees were seen by the lake').verdict).toBe('verbatim')
  })
})

describe('an ellipsis', () => {
  it('hides no negation of what follows, however much it leaves out', () => {
    const paper = prepare(
      'The keepers, who have lived by the lake for many years and know it well, never count the bees there.'
    )
    expect(judge(paper, 'The keepers … count the bees there').differences).toMatchObject([
      {kind: 'elided-negation', reads: 'never'}
    ])
    expect(judge(paper, 'count … the bees there').differences).toMatchObject([
      {kind: 'elided-negation', reads: 'never'}
    ])
  })

  it('leaves out many words of a script without spaces, whatever they deny', () => {
    const paper = prepare(
      '春天溪水上涨，渔夫们在岸边等待，没有人愿意冒险过河，山谷里的桥也关闭了很久，夏天他们才回来。'
    )
    expect(judge(paper, '春天溪水上涨，…夏天他们才回来').verdict).toBe('verbatim')
  })
})

describe('an ellipsis over many words', () => {
  const text =
    'The lakes are not, after all that we have seen and written down in the north, alike in depth. The frogs are not only loud and ' +
    'heard over all of the marsh at night but also large. The boats are old, and cannot, unless all of the ropes are new, be sold.'

  it('does not swallow the “not” that it begins with', () => {
    expect(judge(prepare(text), 'The lakes are … alike in depth.')).toMatchObject({
      verdict: 'altered',
      differences: [{kind: 'elided-negation', reads: 'not'}]
    })
    expect(judge(prepare(text), 'The boats are old, and … be sold.').verdict).toBe('altered')
  })

  it('may leave out “not only”', () => {
    expect(judge(prepare(text), 'The frogs are … large.').verdict).toBe('verbatim')
  })
})

describe('a word that denies', () => {
  it.each([
    ['Niemand hatte die Karte gezeichnet, die dort hing.', 'Niemand', 'Jemand'],
    ['Zwei Boote waren am Ende des Sturms unbrauchbar geworden.', 'unbrauchbar', 'brauchbar'],
    ['Der Versuch am unteren See war am Ende fehlerlos.', 'fehlerlos', 'fehlerhaft'],
    ['Les barques étaient inutilisables à la fin de l’hiver.', 'inutilisables', 'utilisables'],
    ['Les pêcheurs n’ont traversé le lac qu’en été.', 'n’ont', 'ont'],
    ['Los pescadores desconocemos la causa de todo eso.', 'desconocemos', 'conocemos'],
    ['Il mugnaio beveva senz’acqua il vino della nonna.', 'senz’acqua', 'acqua'],
    ['De boten waren na de storm onbruikbaar geworden.', 'onbruikbaar', 'bruikbaar'],
    ['Båtarna var efter stormen oanvändbara för alla.', 'oanvändbara', 'användbara'],
    ['Łodzie były po burzy nieużyteczne dla wszystkich.', 'nieużyteczne', 'użyteczne'],
    ['Лодки были после шторма непригодны для дела.', 'непригодны', 'пригодны'],
    ['Ήταν τότε αδύνατο να μετρηθεί το ρεύμα εκεί.', 'αδύνατο', 'δυνατό'],
    [
      'Değirmenci dün köprünün kışın kapatılmadığını gördü; ışık yandı.',
      'kapatılmadığını',
      'kapatıldığını'
    ],
    ['Kuşların yarısı orada kışın uzun kalmaz ve ırmağa gider.', 'kalmaz', 'kalır'],
    ['물살을 재는 일은 밤에는 불가능하다고 말했다.', '불가능하다고', '가능하다고'],
    ['धारा को रात में मापना असंभव है, ऐसा कहते हैं।', 'असंभव', 'संभव'],
    ['وصل الصيادون ليلا ولا يخرج أحد إلى البحر.', 'ولا يخرج', 'ويخرج'],
    ['הילדים אכלו לחם וגם ישנו על הגדה ולא פחדו.', 'ולא פחדו', 'ופחדו'],
    ['湖は二月まで凍らなかったのである、と彼は言った。', '凍らなかった', '凍った'],
    ['漁師は明かりがなければ誰も海に出ない。', '出ない', '出る']
  ])('is told by its kind: %s', (text, word, other) => {
    const {verdict, differences} = judge(prepare(text), text.replace(word, other))
    expect(verdict).toBe('altered')
    expect(differences.map(({kind}) => kind)).toEqual(['negation'])
  })

  it('is no spelling that may be let pass', () => {
    const text = 'Değirmenci dün köprünün kışın kapatılmadığını gördü; ışık yandı.'
    const quotation = text.replace('kapatılmadığını', 'kapatıldığını')
    expect(judge(prepare(text), quotation, {allow: mildKinds}).verdict).toBe('altered')
  })

  it('is none in a word that only begins like one', () => {
    const {differences} = judge(
      prepare('The boat went inside the old harbour at night.'),
      'The boat went side the old harbour at night'
    )
    expect(differences).toMatchObject([{kind: 'replaced'}])
  })
})

describe('a word that denies in another language', () => {
  const portuguese =
    'As abelhas voam para o vale, mas os barcos não são das aldeias. Uma das casas está em ruínas, e os moinhos são mais altos. ' +
    'Os pescadores viram as redes secas no porto velho depois do inverno, e não viram peixes nas praias da ilha.'
  const english =
    'The height of the wave is that of the sin function over the whole of the bay, and the boats that were there have been lost. ' +
    'These waves are not as high as those which we saw from the old tower.'
  const both = `${portuguese} ${english}`

  it.each([
    ['Portuguese “no”', portuguese, 'Os pescadores viram as redes secas … porto velho'],
    ['a sine', english, 'The height of the wave is that of the … function']
  ])('may be left out: %s', (_, text, quotation) => {
    expect(judge(prepare(text), quotation).verdict).toBe('verbatim')
  })

  it.each([
    ['Portuguese “não”', portuguese, 'depois do inverno, e … viram peixes', 'não'],
    ['English “not”', english, 'These waves are … as high as those', 'not'],
    ['“não” in a paper in both', both, 'depois do inverno, e … viram peixes', 'não'],
    ['“not” in a paper in both', both, 'These waves are … as high as those', 'not']
  ])('leaves those of the paper’s own: %s', (_, text, quotation, reads) => {
    expect(judge(prepare(text), quotation).differences).toMatchObject([
      {kind: 'elided-negation', reads}
    ])
  })

  it('and a number in another is none: Danish “to”, Turkish “on”', () => {
    const text = `${english} They went to the tower at night.`
    const {differences} = judge(prepare(text), 'They went on the tower at night.')
    expect(differences.map(({kind}) => kind)).toEqual(['replaced'])
  })
})

describe('a number that is a word', () => {
  it.each([
    ['The twelve stations were closed in winter.', 'twelve', 'eleven'],
    ['Das Dorf hatte zweiunddreißig Häuser am Ufer.', 'zweiunddreißig', 'zweiundvierzig'],
    ['Sur le lac, trois barques sur quatre ont coulé.', 'trois', 'deux'],
    ['Il paese aveva ventidue case sulla riva del lago.', 'ventidue', 'trentadue'],
    ['Трое детей жили зимой у реки в старом доме.', 'Трое', 'Двое'],
    ['هبطت الحرارة في اليوم الثالث إلى الصفر.', 'الثالث', 'الرابع'],
    ['다섯 척의 배 가운데 세 척은 쓸 수 있었다.', '세 척은', '네 척은']
  ])('is told: %s', (text, word, other) => {
    const {differences} = judge(prepare(text), text.replace(word, other))
    expect(differences.map(({kind}) => kind)).toEqual(['number'])
  })

  it('and so is the sign of a share', () => {
    const paper = prepare('The lake rose by 10 % over the year before.')
    expect(judge(paper, 'The lake rose by 10 over the year before').differences).toMatchObject([
      {kind: 'number', said: '', reads: '%'}
    ])
  })
})

describe('an editor’s bracket', () => {
  it.each([
    ['The bridge was not closed in winter.', 'The bridge was [also] closed in winter', 'not'],
    [
      'Die Fischer kamen nie vor dem März zurück.',
      'Die Fischer kamen [also] vor dem März zurück',
      'nie'
    ],
    ['Мост не закрывали всю долгую зиму.', 'Мост [опять] закрывали всю долгую зиму', 'не'],
    ['渔夫们从不在春天以前回来过河。', '渔夫们从[也]在春天以前回来过河', '不']
  ])('stands for no negation: %s', (text, quotation, reads) => {
    expect(judge(prepare(text), quotation)).toMatchObject({
      verdict: 'altered',
      differences: [{kind: 'elided-negation', reads}]
    })
  })

  it('stands for half a word that looks like one', () => {
    const paper = prepare('The keeper wrote down all the no-\ntices of the old harbour in winter.')
    expect(judge(paper, 'The keeper wrote down [those] of the old harbour').verdict).toBe(
      'verbatim'
    )
  })

  it('stands for other words', () => {
    const paper = prepare('The old wooden bridge was closed in winter, as it is every year.')
    expect(judge(paper, 'The [bridge] was closed in winter').verdict).toBe('verbatim')
  })
})

describe('a word of an editor’s bracket', () => {
  const wasps = prepare(
    'The training gave a positive shift in the score of all six bees that came to the lake, and the male wasps of the wood had a ' +
      'higher loss than those of the town. The keepers were likely to tell them.'
  )

  it.each([
    ['gave a [negative] shift in the score of all six bees', 'replaced', 'negative', 'positive'],
    ['the [female] wasps of the wood had a higher loss', 'replaced', 'female', 'male'],
    ['wasps of the wood had a [lower] loss than those', 'replaced', 'lower', 'higher'],
    ['The keepers were [unlikely] to tell them', 'replaced', 'unlikely', 'likely'],
    ['a positive shift in the score of all [four] bees that came', 'number', 'four', 'six']
  ])('that says the contrary of the paper’s is told: %s', (quotation, kind, said, reads) => {
    expect(judge(wasps, quotation)).toMatchObject({
      verdict: 'altered',
      differences: [{kind, said, reads}]
    })
  })

  it.each([
    ['The survey of the first lakes was led by a public hall.', 'public', 'private'],
    ['The survey of the first lakes was led by a public hall.', 'first', 'last'],
    ['Both tests support the claim of a weak wind over the lake.', 'weak', 'strong'],
    ['Both tests support the claim of a weak wind over the lake.', 'support', 'contradict'],
    ['The keepers excluded each of the small ships from the count.', 'excluded', 'included'],
    ['The keepers excluded each of the small ships from the count.', 'small', 'large'],
    ['It was in one harbour that the lamp was lit for the ships.', 'one', 'three'],
    [
      'Die Fischer nannten den kurzen Weg über den See gefährlich und weit.',
      'gefährlich',
      'sicher'
    ],
    ['Les gardiens ont trouvé la même lampe dans la grande maison.', 'grande', 'petite'],
    ['Los guardianes vieron la misma lámpara en la casa pública del lago.', 'pública', 'privada'],
    ['I guardiani hanno trovato la stessa lampada nella casa grande.', 'stessa', 'diversa'],
    ['Die Fischer fuhren im Winter ohne die Lampen hinaus auf den See.', 'ohne', 'mit'],
    ['Les gardiens sont venus au port avec la grande lampe du village.', 'avec', 'sans']
  ])('in many fields and languages, of %s: %s', (text, reads, said) => {
    const quotation = text.slice(0, -1).replace(reads, `[${said}]`)
    expect(judge(prepare(text), quotation).differences).toMatchObject([{said, reads}])
  })

  it.each([
    ['The keepers met 48 ships in the fog.', '48', 'eighteen', 1],
    ['The keepers met 18 ships in the fog.', '18', 'eighteen', 0],
    ['The keepers met 48 ships in the fog.', '48', 'forty-eight', 0],
    ['The keepers met 4.8 ships in a day of fog.', '4.8', 'some four', 0],
    ['The keepers met 48 ships in the fog.', '48', 'all', 0]
  ])('of %s may put %s in words: %s', (text, digits, word, count) => {
    const quotation = text.slice(0, -1).replace(digits, `[${word}]`)
    expect(judge(prepare(text), quotation).differences).toHaveLength(count)
  })

  it.each([
    'gave a [clear] shift in the score of all six bees',
    'gave a positive shift in the [first] score of all six bees',
    'The [bee] keepers were likely to tell [the wasps]',
    'the [wild] wasps of the wood had a higher loss',
    '[They] gave a positive shift in the score of [the] six bees',
    'the male wasps [that were higher up] had a higher loss than those of the town'
  ])('may be any other: %s', (quotation) => {
    expect(judge(wasps, quotation).differences).toEqual([])
  })
})

it('a “not” before a quotation is told in lines of two columns, too, where the words go on with it', () => {
  const own = 'The visitors of the hall did not have the same lamps as the keepers of the house.'
  let passed = 0
  let tried = 0
  for (let place = 0; place < prose.length; place++) {
    const text = twoColumns(prose.toSpliced(place, 0, own), 'merged')
    if (!/not have the same/.test(text)) continue
    tried++
    const {verdict} = judge(prepare(text), 'have the same lamps as the keepers of the house.')
    if (verdict === 'verbatim') passed++
  }
  expect(tried).toBeGreaterThan(40)
  expect(passed).toBeLessThan(tried / 20)
})

describe('in columns side by side', () => {
  const left = [
    'The keepers of the harbour saw that',
    'the level of the water was higher in',
    'the spring than in the autumn of the',
    'year. They said that the boats could',
    'not leave the harbour before noon on',
    'any of the days, and that only posi-',
    'tive words were heard on them again.',
    'Their lamps were lit in the evening',
    'and burned through all of the night.'
  ]
  const right = [
    'Nobody rings the two bells of the',
    'town in the winter, when snow lies',
    'on the roofs and the few children',
    'of the school walk home early. In',
    'the summer they never leave it by',
    'the front door, which is closed for',
    'the guests of the mayor alone, who',
    'come for the feast of the bells and',
    'stay until the last boat has left.'
  ]
  const paper = prepare(left.map((line, at) => `${line.padEnd(48)}${right[at]}`).join('\n'))

  it.each([
    ['the level of the water was [lower] in the spring than in the autumn', 'lower', 'higher'],
    ['and that only [negative] words were heard on them again', 'negative', 'positive'],
    ['They said that the boats could … leave the harbour before noon', '', 'not'],
    ['said that the boats … leave the harbour before noon on any of the days', '', 'could not']
  ])('an edge hides no word that turns the sense: %s', (quotation, said, reads) => {
    expect(judge(paper, quotation)).toMatchObject({
      verdict: 'altered',
      differences: [{said, reads}]
    })
  })

  it.each([
    'the level of the water was [clearly] higher in the spring than in the autumn',
    'the level of the water … in the spring than in the autumn of the year',
    'They said that the boats could not … the harbour before noon on any of the days',
    'saw that the level of the water was [very high] in the spring than in the autumn'
  ])('the words of the other column turn nothing: %s', (quotation) => {
    expect(judge(paper, quotation).verdict).toBe('verbatim')
  })
})
