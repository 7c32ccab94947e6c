/** Words that say the contrary of each other and share no letters: what an editor's bracket may not put in each other's place. */

import {areOpposites} from './negations.ts'

/**
 * Words of one side and of the other, by language and by what they measure or judge; `*` stands for any ending. Numbers are told elsewhere, but
 * for “one”, which is an article and a pronoun, too. To add a language, add its words.
 */
const sides: readonly (readonly [one: string, other: string])[] = [
  // English
  [
    'increas* rise* rising rose rais* grow* grew gain* improv* strengthen* higher high more greater larger stronger positive* benefi* helpful better best most maxim* longer older faster always all many',
    'decreas* fall* fell declin* reduc* lowered lowers shrink* shrank loss* lost worsen* weaken* lower low less fewer smaller weaker negative* harm* worse worst least minim* shorter younger slower never none few'
  ],
  [
    'male* man men boy boys father* son sons brother* husband*',
    'female* woman women girl girls mother* daughter* sister* wife wives'
  ],
  ['before above left', 'after below right'],
  ['large big bigger biggest largest huge major*', 'small smallest little tiny minor*'],
  ['strong strongest strongly powerful*', 'weak weakest weakly powerless*'],
  ['long longest lengthy', 'short shortest brief*'],
  ['fast fastest quick* rapid*', 'slow slowest slowly'],
  ['similar* same identical* alike equal* equivalent*', 'differ* dissimilar* distinct* opposite*'],
  ['includ* inclusi*', 'exclud* exclusi*'],
  ['present presence', 'absent absence lack lacks lacked lacking'],
  ['true correct* right accurate*', 'false* incorrect* wrong* inaccurate* untrue'],
  [
    'support* confirm* corroborat* accept* approv* endors* agree*',
    'oppos* contradict* refut* reject* disprov* denied deny denies disagree*'
  ],
  ['success* succeed* win wins won', 'fail* unsuccess* lose loses'],
  ['safe* harmless*', 'dangerous* hazardous* harmful* unsafe*'],
  ['easy easi* simpl*', 'difficult* hard harder hardest complex complicated'],
  ['early earli*', 'late later latest'],
  ['first initial*', 'last final*'],
  ['old oldest ancient', 'new newer newest young youngest modern'],
  ['public publicly', 'private*'],
  ['often frequent* common commonly', 'rare* seldom infrequent* uncommon*'],
  ['start* begin* began begun', 'stop* end ends ended ending ceas*'],
  ['die dies died dying dead death*', 'surviv* alive'],
  ['hot* warm*', 'cold* cool*'],
  ['rich richer richest wealth*', 'poor*'],
  ['guilt*', 'innocen*'],
  ['plaintiff* prosecut*', 'defendant*'],
  ['imports imported importing', 'export*'],
  ['internal* inner inside', 'external* outer outside'],
  ['with', 'without'],
  ['one', 'two three four five six seven eight nine ten twelve twenty hundred* thousand* both all'],
  // German
  [
    'steig* stieg* zunahm* zunehm* wachs* wuchs* gewinn* besser* höher* mehr größer* stärker* positiv* länger* immer alle viele',
    'sink* sank* abnahm* abnehm* schrumpf* verlust* schlechter* niedriger* weniger kleiner* schwächer* negativ* kürzer* nie keine wenige'
  ],
  [
    'männ* mann jungen vater väter* sohn söhne* bruder brüder*',
    'weib* frau* mädchen mutter mütter* tochter töchter* schwester*'
  ],
  ['groß große großen großer großes größte*', 'klein kleine kleinen kleiner kleines kleinste*'],
  [
    'stark starke starken starker starkes stärkste*',
    'schwach schwache schwachen schwacher schwaches schwächste*'
  ],
  ['lang lange langen langer langes', 'kurz kurze kurzen kurzer kurzes'],
  ['gleich* ähnlich* identisch*', 'verschieden* unterschied* anders'],
  ['eingeschlossen* einschließ* inklusive', 'ausgeschlossen* ausschließ* exklusive'],
  ['vorhanden* anwesen*', 'fehlend* fehlt* abwesen*'],
  ['wahr* richtig* korrekt*', 'falsch* unwahr*'],
  [
    'unterstütz* bestätig* angenommen annehm* befürwort*',
    'widerleg* widersprech* widersprach* abgelehn* ablehn* verworfen*'
  ],
  ['erfolg* gelang* geling* gelungen*', 'misserfolg* scheiter* gescheiter* misslang* misslungen*'],
  ['sicher* ungefährlich*', 'gefährlich* unsicher*'],
  ['leicht* einfach*', 'schwer* schwierig*'],
  ['früh*', 'spät*'],
  ['erste ersten erster erstes', 'letzte letzten letzter letztes'],
  ['alt alte alten alter altes', 'neu neue neuen neuer neues jung junge jungen junger'],
  ['öffentlich*', 'privat*'],
  ['mit', 'ohne'],
  ['oft häufig*', 'selten*'],
  // French
  [
    'augment* hauss* croiss* gain* amélior* plus supérieur* positi* meilleur* toujours tous',
    'diminu* baiss* décroiss* perte* aggrav* moins inférieur* négati* pire* jamais aucun*'
  ],
  ['homme* masculin* père* fils frère* mari', 'femme* féminin* mère* fille* sœur* épouse*'],
  ['grand grande grands grandes majeur*', 'petit petite petits petites mineur*'],
  ['fort forte forts fortes fortement', 'faible*'],
  ['long longue longs longues', 'court courte courts courtes bref brève*'],
  ['même mêmes semblable* similaire* identique*', 'différent* distinct*'],
  ['inclu*', 'exclu*'],
  ['présent* présence', 'absent* absence'],
  ['vrai* exact* correct*', 'faux fausse* inexact* incorrect*'],
  ['soutien* soutenu* confirm* accept*', 'contredi* réfut* rejet*'],
  ['succès réussi*', 'échec* échou*'],
  ['sûr*', 'dangereu*'],
  ['facile*', 'difficile*'],
  ['tôt précoce*', 'tard tardi*'],
  ['premier* première*', 'dernier* dernière*'],
  ['ancien* vieux vieille*', 'nouveau* nouvel nouvelle* jeune*'],
  ['public publique*', 'privé*'],
  ['avec', 'sans'],
  ['souvent fréquent*', 'rare*'],
  // Spanish
  [
    'aument* crec* ganan* mejor* más mayor* superior* positiv* siempre todos',
    'disminu* baj* decrec* pérdida* empeor* menos menor* inferior* negativ* nunca ningun*'
  ],
  ['hombre* varon* padre* hijo* hermano*', 'mujer* madre* hija* hermana*'],
  ['grande* gran', 'pequeñ*'],
  ['fuerte*', 'débil*'],
  ['largo* larga*', 'corto* corta* breve*'],
  ['mismo* misma* similar* idéntic* igual*', 'diferent* distint*'],
  ['inclui* incluy*', 'exclui* excluy*'],
  ['presente* presencia', 'ausente* ausencia'],
  ['verdader* correct* ciert*', 'fals* incorrect*'],
  ['apoy* confirm* acept*', 'contradi* refut* rechaz*'],
  ['éxito*', 'fracas*'],
  ['segur*', 'peligros*'],
  ['fácil*', 'difícil*'],
  ['tempran* pronto', 'tard*'],
  ['primer*', 'últim*'],
  ['viej* antigu*', 'nuev* joven jóvenes'],
  ['públic*', 'privad*'],
  ['con', 'sin'],
  ['frecuente* frecuentemente', 'rara* raro*'],
  // Italian
  [
    'aument* cresc* guadagn* miglior* più maggior* superior* positiv* sempre tutti',
    'diminu* calo cala cali calano calato calata perdit* peggior* meno minor* inferior* negativ* mai nessun*'
  ],
  [
    'uomo uomini maschi* padre* figlio figli fratell*',
    'donna donne femmin* madre* figlia figlie sorell*'
  ],
  ['grande grandi', 'piccol*'],
  ['forte forti', 'debol*'],
  ['lungo lunga lunghi lunghe', 'corto corta corti corte breve brevi'],
  ['stess* simil* identic*', 'divers* differen*'],
  ['inclus*', 'esclus*'],
  ['vero vera veri vere corrett*', 'falso falsa falsi false sbagliat*'],
  ['conferm* accett* sosten*', 'contraddi* confut* rifiut* respin*'],
  ['primo prima primi prime', 'ultim*'],
  ['pubblic*', 'privat*'],
  ['con', 'senza'],
  // Portuguese
  [
    'aument* cresc* ganho* melhor* mais maior* superior* positiv* sempre todos',
    'diminu* perda* pior* menos menor* inferior* negativ* nunca nenhum*'
  ],
  ['homem homens masculin* pai pais filho*', 'mulher* feminin* mãe* filha*'],
  ['grande* forte*', 'pequen* frac*'],
  ['longo* longa*', 'curto* curta* breve*'],
  ['mesmo* mesma* semelhante* idêntic*', 'diferente* distint*'],
  ['incluíd* inclui*', 'excluíd* exclui*'],
  ['verdadeir* corret*', 'fals* errad*'],
  ['com', 'sem'],
  ['primeir*', 'últim*'],
  ['públic*', 'privad*'],
  // Dutch
  [
    'toenam* toenem* stijg* steeg* groei* winst* beter* hoger* meer groter* sterker* positie* altijd alle veel',
    'afnam* afnem* daal* daling* daalde* verlies* slechter* lager* minder kleiner* zwakker* negatie* nooit geen weinig'
  ],
  ['man mannen mannelijk* jongens vader* zoon', 'vrouw* meisje* moeder* dochter*'],
  ['groot grote sterk sterke', 'klein kleine zwak zwakke'],
  ['lang lange', 'kort korte'],
  ['zelfde dezelfde hetzelfde gelijk* vergelijkba*', 'verschil* ander andere anders'],
  ['waar ware juist* correct*', 'onwaar onjuist* fout*'],
  ['met', 'zonder'],
  ['eerste', 'laatste'],
  ['openba*', 'privé* particulier*']
]

const patterns = sides.map(([one, other]) => [patternOf(one), patternOf(other)] as const)

function patternOf(words: string): RegExp {
  return new RegExp(`^(?:${words.replaceAll('*', '\\p{L}{0,12}').replaceAll(' ', '|')})$`, 'u')
}

/** Whether one of two words, in small letters, says the contrary of the other: “positive” and “negative”, “able” and “unable”. */
export function areContrary(one: string, other: string): boolean {
  if (areOpposites(one, other)) return true
  return patterns.some(
    ([left, right]) =>
      (left.test(one) && right.test(other)) || (right.test(one) && left.test(other))
  )
}
