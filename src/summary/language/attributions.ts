/**
 * How attributions are worded, by language: who says (subjects), how (verbs), and what may stand between.
 *
 * To add a language, add an entry; to add a word, add it to its list. Words are lower case. Forms of one
 * verb stand in one string, the first is the one that messages show ("state states stated stating").
 */

/** The wordings of one language. */
export interface AttributionWords {
  /** Who speaks; the words of one string are the same speaker, the first is shown. `_` stands for a space. */
  subjects: readonly string[]
  /** Verbs of saying; the forms of one string are the same verb, the first is shown. `_` stands for a space. */
  verbs: readonly string[]
  /** What may stand between subject and verb, or before the subject, without making another attribution. */
  adverbs: readonly string[]
  /** "According to" and the like: what makes an attribution of a subject alone. */
  prepositions: readonly string[]
  /** Words that make a subject of the one to three words behind them: "the second experiment shows". */
  determiners: readonly string[]
  /** What makes an attribution of the word before it, right before the quoted words, as in 著者らによれば、「…」. */
  opening: readonly string[]
  /** Verbs, and words for words, that stand alone behind the quoted words, as in 「…」と述べている. */
  closing: readonly string[]
}

/** English, German, French, Spanish, Italian, Portuguese, Dutch, Russian, Polish, Korean, Chinese and Japanese. */
export const attributionWords: readonly AttributionWords[] = [
  {
    subjects: [
      'the_authors authors these_authors the_author author the_writers the_researchers researchers the_research_team the_team the_scientists the_investigators',
      'they he she',
      'them him her',
      'the_paper this_paper paper the_article this_article the_preprint the_manuscript the_publication the_text the_document the_abstract the_introduction the_conclusion the_discussion',
      'the_study this_study study the_research this_research the_work this_work the_analysis the_report the_thesis the_review',
      'one_author another_author'
    ],
    verbs: [
      'state states stated stating',
      'note notes noted noting',
      'argue argues argued arguing',
      'explain explains explained explaining',
      'report reports reported reporting',
      'conclude concludes concluded concluding',
      'emphasize emphasizes emphasized emphasise emphasises emphasised emphasizing emphasising',
      'highlight highlights highlighted highlighting',
      'demonstrate demonstrates demonstrated demonstrating',
      'show shows showed showing',
      'suggest suggests suggested suggesting',
      'propose proposes proposed proposing',
      'claim claims claimed claiming',
      'describe describes described describing',
      'observe observes observed observing',
      'write writes wrote writing',
      'say says said saying',
      'assert asserts asserted asserting',
      'contend contends contended contending',
      'maintain maintains maintained maintaining',
      'add adds added adding',
      'point_out points_out pointed_out pointing_out',
      'acknowledge acknowledges acknowledged acknowledging',
      'find finds found finding',
      'define defines defined defining',
      'discuss discusses discussed',
      'mention mentions mentioned',
      'remark remarks remarked',
      'stress stresses stressed stressing',
      'underscore underscores underscored',
      'underline underlines underlined',
      'posit posits posited',
      'hypothesize hypothesizes hypothesized hypothesise hypothesises hypothesised',
      'indicate indicates indicated indicating',
      'reveal reveals revealed',
      'present presents presented',
      'introduce introduces introduced',
      'summarize summarizes summarized summarise summarises summarised',
      'clarify clarifies clarified',
      'elaborate elaborates elaborated',
      'specify specifies specified',
      'identify identifies identified',
      'caution cautions cautioned',
      'warn warns warned',
      'admit admits admitted',
      'concede concedes conceded',
      'believe believes believed',
      'predict predicts predicted',
      'recommend recommends recommended',
      'illustrate illustrates illustrated',
      'confirm confirms confirmed',
      'declare declares declared',
      'affirm affirms affirmed',
      'comment comments commented',
      'outline outlines outlined',
      'articulate articulates articulated',
      'put put_it puts_it',
      'ask asks asked',
      'reiterate reiterates reiterated',
      'detail details detailed',
      'establish establishes established',
      'continue continues continued'
    ],
    adverbs: [
      'as',
      'also',
      'further',
      'furthermore',
      'additionally',
      'moreover',
      'then',
      'later',
      'explicitly',
      'clearly',
      'specifically',
      'again',
      'finally',
      'themselves',
      'itself',
      'have',
      'has',
      'repeatedly',
      'even',
      'strongly',
      'subsequently',
      'directly',
      'here',
      'simply',
      'briefly',
      'rightly',
      'correctly',
      'in_particular',
      'of_the_paper',
      'of_this_paper',
      'of_the_study',
      'of_this_study'
    ],
    prepositions: ['according_to', 'in_the_words_of', 'as_per', 'to_quote'],
    determiners: ['the', 'this', 'these', 'that', 'its', 'their', 'our'],
    opening: [],
    closing: []
  },
  {
    subjects: [
      'die_autoren autoren die_autorinnen die_verfasser der_autor die_autorin die_forscher die_forschenden die_forscherinnen',
      'sie er',
      'das_papier der_artikel der_aufsatz die_arbeit der_beitrag das_paper der_text',
      'die_studie die_untersuchung die_forschung'
    ],
    verbs: [
      'schreiben schreibt schrieben',
      'stellen_fest stellt_fest stellen stellt',
      'betonen betont betonten',
      'argumentieren argumentiert argumentierten',
      'erklären erklärt erklärten',
      'berichten berichtet berichteten',
      'zeigen zeigt zeigten',
      'behaupten behauptet behaupteten',
      'bemerken bemerkt bemerkten',
      'folgern folgert folgerten',
      'sagen sagt sagten',
      'erläutern erläutert',
      'formulieren formuliert',
      'vermuten vermutet',
      'fassen_zusammen fasst_zusammen'
    ],
    adverbs: [
      'so',
      'dazu',
      'hier',
      'wie',
      'auch',
      'ferner',
      'weiter',
      'zudem',
      'außerdem',
      'ausdrücklich',
      'selbst'
    ],
    prepositions: ['laut', 'nach_angaben', 'gemäß'],
    determiners: ['der', 'die', 'das', 'diese', 'dieser', 'dieses'],
    opening: [],
    closing: []
  },
  {
    subjects: [
      'les_auteurs auteurs les_autrices l’auteur l’autrice les_chercheurs les_scientifiques',
      'ils elles il elle',
      'l’article le_papier le_texte ce_papier cet_article',
      'l’étude cette_étude les_travaux la_recherche'
    ],
    verbs: [
      'écrivent écrit',
      'affirment affirme',
      'notent note',
      'soulignent souligne',
      'expliquent explique',
      'déclarent déclare',
      'montrent montre',
      'concluent conclut',
      'rapportent rapporte',
      'soutiennent soutient',
      'précisent précise',
      'observent observe',
      'proposent propose',
      'indiquent indique',
      'ajoutent ajoute'
    ],
    adverbs: ['comme', 'aussi', 'également', 'ensuite', 'enfin', 'ainsi', 'clairement'],
    prepositions: ['selon', 'd’après'],
    determiners: ['la', 'le', 'les', 'ce', 'cette', 'ces'],
    opening: [],
    closing: []
  },
  {
    subjects: [
      'los_autores autores las_autoras el_autor la_autora los_investigadores',
      'ellos él ella',
      'el_artículo el_trabajo este_artículo este_trabajo el_texto',
      'el_estudio la_investigación este_estudio'
    ],
    verbs: [
      'afirman afirma',
      'señalan señala',
      'explican explica',
      'escriben escribe',
      'sostienen sostiene',
      'concluyen concluye',
      'muestran muestra',
      'indican indica',
      'destacan destaca',
      'argumentan argumenta',
      'proponen propone',
      'observan observa',
      'informan informa',
      'declaran declara',
      'añaden añade'
    ],
    adverbs: ['como', 'también', 'además', 'luego', 'claramente'],
    prepositions: ['según', 'de_acuerdo_con'],
    determiners: ['el', 'la', 'los', 'las', 'este', 'esta'],
    opening: [],
    closing: []
  },
  {
    subjects: [
      'gli_autori autori le_autrici l’autore l’autrice i_ricercatori',
      'essi',
      'l’articolo il_lavoro questo_articolo il_testo',
      'lo_studio la_ricerca questo_studio'
    ],
    verbs: [
      'affermano afferma',
      'scrivono scrive',
      'notano nota',
      'spiegano spiega',
      'sostengono sostiene',
      'concludono conclude',
      'mostrano mostra',
      'sottolineano sottolinea',
      'osservano osserva',
      'dichiarano dichiara'
    ],
    adverbs: ['come', 'anche', 'inoltre', 'poi'],
    prepositions: ['secondo'],
    determiners: ['il', 'lo', 'gli', 'le', 'questo', 'questa'],
    opening: [],
    closing: []
  },
  {
    subjects: [
      'os_autores autores as_autoras o_autor a_autora os_pesquisadores os_investigadores',
      'eles elas',
      'o_artigo o_trabalho este_artigo este_trabalho o_texto',
      'o_estudo a_pesquisa este_estudo'
    ],
    verbs: [
      'afirmam afirma',
      'escrevem escreve',
      'observam observa',
      'explicam explica',
      'argumentam argumenta',
      'concluem conclui',
      'mostram mostra',
      'destacam destaca',
      'declaram declara',
      'propõem propõe'
    ],
    adverbs: ['como', 'também', 'ainda', 'além_disso'],
    prepositions: ['segundo', 'de_acordo_com'],
    determiners: ['o', 'os', 'este', 'esta'],
    opening: [],
    closing: []
  },
  {
    subjects: [
      'de_auteurs auteurs de_auteur de_onderzoekers',
      'zij ze hij',
      'het_artikel de_paper dit_artikel',
      'de_studie het_onderzoek'
    ],
    verbs: [
      'schrijven schrijft',
      'stellen stelt',
      'merken_op merkt_op',
      'benadrukken benadrukt',
      'betogen betoogt',
      'verklaren verklaart',
      'concluderen concludeert',
      'melden meldt',
      'tonen toont'
    ],
    adverbs: ['zoals', 'ook', 'verder', 'bovendien'],
    prepositions: ['volgens'],
    determiners: ['de', 'het', 'deze', 'dit'],
    opening: [],
    closing: []
  },
  {
    subjects: [
      'авторы авторов автор автора исследователи исследователей учёные учёных ученые ученых',
      'они он она',
      'статья статьи текст',
      'исследование исследования'
    ],
    verbs: [
      'утверждают утверждает',
      'пишут пишет',
      'отмечают отмечает',
      'подчёркивают подчёркивает',
      'подчеркивают подчеркивает',
      'объясняют объясняет',
      'сообщают сообщает',
      'указывают указывает',
      'полагают полагает',
      'заключают заключает',
      'добавляют добавляет',
      'предполагают предполагает',
      'говорят говорит'
    ],
    adverbs: ['также', 'далее', 'затем', 'кроме_того', 'как', 'прямо', 'сами', 'ещё'],
    prepositions: ['по_словам', 'по_мнению'],
    determiners: [],
    opening: [],
    closing: []
  },
  {
    subjects: [
      'autorzy autorów autorki autorek badacze badaczy',
      'artykuł artykułu',
      'badanie badania'
    ],
    verbs: [
      'twierdzą twierdzi',
      'piszą pisze',
      'zauważają zauważa',
      'podkreślają podkreśla',
      'wyjaśniają wyjaśnia',
      'stwierdzają stwierdza',
      'wskazują wskazuje',
      'dodają dodaje',
      'uważają uważa',
      'przyznają przyznaje'
    ],
    adverbs: ['jak', 'również', 'także', 'dalej', 'ponadto', 'następnie', 'wprost'],
    prepositions: ['według', 'zdaniem'],
    determiners: [],
    opening: [],
    closing: []
  },
  {
    subjects: [
      '저자들은 저자들이 저자는 저자가',
      '연구자들은 연구자들이 연구진은 연구진이',
      '논문은 이_논문은 본_논문은',
      '연구는 이_연구는 본_연구는'
    ],
    verbs: [
      '말한다 말했다',
      '주장한다 주장했다',
      '설명한다 설명했다',
      '지적한다 지적했다',
      '강조한다 강조했다',
      '보고한다 보고했다',
      '밝힌다 밝혔다',
      '덧붙인다 덧붙였다'
    ],
    adverbs: ['또한', '다음과_같이', '이렇게', '이어서', '분명히'],
    prepositions: [],
    determiners: [],
    opening: [],
    closing: []
  },
  {
    subjects: [
      '作者 作者们 作者們 研究者 研究人员 研究人員',
      '他们 他們',
      '论文 論文 本文 该论文 文章 该文',
      '研究 该研究 本研究'
    ],
    verbs: [
      '指出',
      '认为 認為',
      '表示',
      '写道 寫道',
      '说明 說明',
      '强调 強調',
      '提出',
      '声称 聲稱',
      '总结 總結',
      '解释 解釋'
    ],
    adverbs: ['还', '還', '也', '进一步', '進一步', '明确', '明確'],
    prepositions: ['根据', '根據'],
    determiners: [],
    opening: [],
    closing: []
  },
  {
    subjects: [
      '著者ら 著者たち 著者 筆者ら 筆者 研究者ら 研究者',
      '彼ら',
      '論文 本論文 この論文 同論文',
      '研究 本研究'
    ],
    verbs: [
      '述べる 述べている 述べた 述べます 述べています',
      '記述する 記述している 記述した',
      '主張する 主張している 主張した',
      '指摘する 指摘している 指摘した',
      '説明する 説明している 説明した',
      '報告する 報告している 報告した',
      '結論する 結論づける 結論している',
      '書く 書いている 書いた',
      '強調する 強調している 強調した'
    ],
    adverbs: [
      'は',
      'が',
      'も',
      'では',
      'さらに',
      'また',
      '次のように',
      '以下のように',
      'こう',
      '、'
    ],
    prepositions: [],
    determiners: [],
    opening: ['によれば によると に拠れば', '曰く いわく'],
    closing: [
      'と述べ 述べ',
      'と記述 記述',
      'と主張 主張',
      'と指摘 指摘',
      'と説明 説明',
      'と報告 報告',
      'と結論 結論',
      'と書い と書か と書く と書き',
      'と強調',
      'とある とあり とあっ',
      'と記さ と記し と記す と記載',
      'と明記 と明言',
      'と論じ',
      'とまとめ と総括',
      'と断っ と断り',
      'と語っ と語る と語ら',
      'と言っている と言い、 と言う。',
      'とのこと',
      'という一文 という文 という一節 という記述 という記載 との記述 との記載'
    ]
  }
]
