/** Italian wordings of talk about the task. */

import type {Lexicon} from '../lexicon.ts'

/** Italian. */
export const italian: Lexicon = {
  common:
    'il, lo, la, gli, le, di, e, che, un, una, per, con, del, della, dei, delle, questo, questa, ho, ecco, tutte, tutti, sono, non, se, è, i, al, nel, dal, mi, ti, tue, come, più, o, da, in, dell, l, alle, sul',
  me: 'fammi, dimmi, mi faccia, io, mi, mio, mia, miei, mie, ho, posso, seguirò, procederò, fornirò, inizierò, capisco, comprendo, genererò, redigerò, riassumerò, rispetterò, spero, vado, sto, elaborerò, sono un, sono una, sono pronto, sono pronta, sono lieto, sono felice, sono spiacente, sono in grado, sono qui, mi scuso, ti propongo, ti presento, comincio, rifaccio, dispongo, riassumerò, inizierò, resto, riesco, procedo, mandami, mi serve, vedo, mi occupo, me ne occupo, ho cercato, ho provato, continuo, devo, darò, presenterò, spiegherò, mi manca, dividerò, cercherò, citerò, proverò, strutturerò, continuerò, riformulerò, proseguirò, faccio, propongo, consiglio, aggiungo, attendo',
  you: 'tu, ti, te, tuo, tua, tue, tuoi, lei, vi, voi, vostro, vostra, vostre, vostri, desideri, desidera, vuoi, vuole, hai, ha fornito, hai fornito, hai chiesto, ha chiesto, hai indicato, preferisci',
  lets: 'iniziamo, cominciamo, procediamo, continuiamo, partiamo, andiamo, vediamo, passiamo, entriamo, analizziamo, esploriamo, immergiamoci',
  will: 'seguirò, procederò, fornirò, inizierò, genererò, redigerò, riassumerò, rispetterò, sono pronto, sono pronta, mi accingo, elaborerò, mi concentrerò, creerò, pronto a, riassumerò, inizierò, darò, presenterò, spiegherò, esporrò, dividerò, cercherò, citerò, proverò, strutturerò, continuerò, riformulerò, proseguirò, faccio',
  start:
    'iniziare, cominciare, procedere, continuare, iniziamo, cominciamo, procediamo, continuiamo, partiamo, proseguire, inizio, al riassunto, senza ulteriori indugi, senza indugio, prima di cominciare, prima di iniziare, per cominciare, passiamo ora, passiamo al, entriamo',
  agree:
    'va bene, certo, certamente, d’accordo, capito, ho capito, perfetto, ok, okay, ricevuto, naturalmente, volentieri, senz’altro, sì, grazie, bene, molto bene, assolutamente, compreso, ottimo, inteso, ciao, buongiorno, fatto, nessun problema, eccellente, ovviamente, bella domanda, ottima domanda, che articolo, hai ragione, ha ragione, va benissimo',
  deliver:
    'ecco, di seguito, qui di seguito, ecco a te, ecco qui, troverai, troverà, trovi, in allegato, sotto trovi, segue, seguito trovi, quello che segue, quanto segue, questo è il riassunto, questa è la versione, ecco la, ecco una, ecco che cosa, ecco cosa, di seguito trova, di seguito trovi, questo è il mio, questa è la mia, come segue, nel modo seguente, ti propongo, le propongo, emergono questi, questi sono, questo è l’essenziale',
  work: 'riassum*, riassunt*, rived*, rivist*, riscriv*, riscritt*, estra*, gener*, produ*, redig*, redatt*, accorci*, ampli*, modific*, affin*, elabor*, cre*, forni*, adatt*, approfond*, sintetizz*, corregg*, svilupp*, prepar*, riformul*, migliora*, tradu*, scriv*, scritt*, letto, regol*, aggiung*, integr*, rimosso, rimoss*, sostituit*, verificat*, controllat*, omesso, omess*, mantenut*, tradott*, aggiunt*',
  comply:
    'rispett*, segu*, conform*, soddisf*, attien*, attenut*, attenendo*, secondo, in base, aderi*, incorpor*, integra*, comprend*, compreso, capi*, osserv*, tenendo conto, in linea, basat*, risponde',
  task: 'istruzion*, requisit*, richiest*, indicazion*, vincol*, linee guida, specific*, direttiv*, prompt, consegna, criteri, compito, limite di parole, numero di parole, conteggio delle parole, modifiche, regole, commenti, il compito, limite, indicazioni, indicazione',
  brief:
    'come richiesto, come da richiesta, come da istruzioni, come indicato, come da te richiesto, le tue istruzioni, tue istruzioni, tue indicazioni, tue richieste, tua richiesta, vostre istruzioni, vostra richiesta, sue istruzioni, sua richiesta, tuoi requisiti, il prompt, del prompt, nel prompt, dal prompt, numero di parole, conteggio delle parole, lunghezza richiesta, limite di parole, che hai fornito, che mi hai fornito, da te fornito, che ha fornito, che hai inviato, il tuo messaggio, la tua richiesta, la sua richiesta, i tuoi commenti, i suoi commenti, limite di lunghezza, per te, per lei, che hai chiesto, che ha chiesto, che hai condiviso, hai ragione, ha ragione, i tuoi commenti, tuoi commenti, tue osservazioni, tua lista, tuo modello, che hai caricato, tue aspettative, sue aspettative, per la segnalazione, per il riscontro, mi hai inviato, mi ha inviato, hai caricato, hai condiviso, che mi hai, che hai indicato, che ha indicato, tuo schema, volevi, voleva, la tua tesina, tesina, come d’accordo, come concordato, le tue osservazioni, il tuo articolo, il suo articolo, il tuo testo, il suo testo, le tue indicazioni, hai chiesto, mi hai chiesto, un tuo riscontro, tuo riscontro, il tuo modello',
  asked:
    'come richiesto, come da richiesta, come da istruzioni, come indicato, come hai, come ha chiesto, secondo le tue, secondo le sue, hai chiesto, ha chiesto lei, su tua richiesta, su sua richiesta, come d’accordo, come concordato, volevi, come volevi, su richiesta',
  given:
    'fornit*, dato, data, dati, specificat*, richiest*, indicat*, sopra, elencat*, stabilit*, menzionat*, descritt*, originale, allegat*, previst*, impartit*, assegnat*, inviat*, precedent*, caricat*, condivis*, trasmess*, sottopost*',
  all: 'tutte, tutti, tutta, tutto, rigorosamente, strettamente, ogni, fedelmente, esattamente, scrupolosamente, attentamente, pienamente, alla lettera',
  this: 'questo, questa, questi, quest, il presente, la presente',
  product: 'riassunt*, sintesi, sommari*, riepilogo, panoramica, compendio, riassunto, sinossi',
  answer:
    'risposta, bozza, versione, output, documento, revisione, testo, proposta, estrazione, tentativo, prova',
  it: 'esso, essa, questo, rispetta, segue',
  trait:
    'formattazione, formato, lunghezza, tono, stile, struttura, numero di parole, citazioni, le citazioni, tutte le citazioni, numero di citazioni, numero totale di parole, totale parole',
  virtue:
    'ripetizion*, senza ripetizion*, ridondanz*, evita, parole, circa, conciso, concisa, chiaro, chiara, tono professionale, testual*, informazioni esterne, fedele, esaustivo, esaustiva, coerente, accessibile, professionale, frasi ripetute, frasi duplicate, punti chiave',
  count: 'parole, numero di citazioni, parola, conteggio parole',
  judge:
    'eccellente, ottimo, ottima, molto buono, completo, completa, ben strutturat*, buon, buona, buono, esaustiv*, notevole, impressionante, solid*',
  source:
    'articolo, testo, documento, studio, paper, manoscritto, contenuto, materiale, PDF, fonte, pubblicazione, brano, file, allegato, lavoro, link, URL, indirizzo, collegamento',
  quote: 'citazione, citazioni, affermazioni, punti chiave, idee chiave, informazioni chiave',
  verbatim: 'testual*, parola per parola, letteral*, verbatim, alla lettera, esatte, direttamente',
  offer:
    'vuoi che, vuole che, desideri che, desidera che, ti piacerebbe, le piacerebbe, vorresti, vorrebbe, fammi sapere, mi faccia sapere, fatemi sapere, non esitare, non esiti, se hai bisogno, se ha bisogno, se desideri, se desidera, se vuoi, se vuole, se hai, se ha, spero che, posso anche, dimmi se, mi dica se, resto a disposizione, sono a disposizione, hai bisogno, preferisci, devo, posso aiutar*, ti serve, c’è altro, va bene così, che ne pensi, ti piace, preferisci, preferisce, hai altre, vuoi che, vuoi una, te lo preparo, te la preparo, ti servono, le servono, ti va bene, che ne pensa, se manca, se il, se la, se c’è, se qualcosa, se devo, spero che questo, spero che ti, altre domande, qualche domanda, altra domanda, vuoi anche, fammi un cenno, scrivi, scrivimi, ti consiglio, le consiglio, consiglio di, suggerisco, posso, potrei, lo aggiungo, resto a, se lo desidera',
  help: 'domand*, modific*, aiut*, util*, più dettagli*, approfond*, ampli*, accorci*, riscriv*, altro, altra, altri, disposizione, continu*, rived*, adatt*, cambi*, ulterior*, sezion*, aspett*, riassum*, chiari*, tono, lunghezza, svilupp*, affin*, proced*, regol*, prosegu*, dubbi*, aggiung*',
  regret:
    'mi dispiace, spiacente, mi scuso, scusa, mi scuso, scusa per, scusi, chiedo scusa, perdona',
  cannot:
    'non posso, mi dispiace, purtroppo, non sono in grado, non ho accesso, impossibile, non riesco, mi scuso, spiacente, non mi è possibile, non conosco, non vedo, non ho potuto, non sono riuscito, devo rifiutare, mi rifiuto',
  ask: 'per favore fornisc*, per favore, per favore condivid*, fornisci il, fornisci l, potresti fornir*, potrebbe fornir*, potresti condivider*, potresti inviar*, inviami, mi invii, incolla il, incolla l, condividi, una volta che, non appena, ti prego di, la prego di, si prega di, mi serve il testo, ho bisogno del testo, mi servirebbe, mandami, incolla qui, potresti mandar*, aspetto il, quale articolo, incolli qui, mi mandi, mi serve il suo, aspetto il testo, attendo il testo, quale testo, potresti mandarmi, potresti inviarmi, potrebbe inviarmi, carica il, carichi il',
  reach:
    'accedere, accesso, aprire, vedere, leggere, consultare, caricare, trovare, vedo, link, collegamenti, internet, immagini, figure',
  invite:
    'non esitare, non esiti, fammi sapere, mi faccia sapere, fatemi sapere, dimmi se, mi dica se, sono a tua disposizione, sono a sua disposizione, resto a disposizione, rimango a disposizione, sono a disposizione, fammi un cenno, resto a tua, resto a sua, resto in attesa, in attesa di un, attendo un tuo, verifica le, verifichi le, controlla le, controlli le, ti consiglio di, consiglio di leggere, le consiglio di, lo aggiungo volentieri, posso riformulare, posso adattare, posso ampliare, posso aggiungere, scrivimi, rispondi con, proseguirò, aggiungo volentieri',
  missing:
    'non è stato allegato, non è allegato, non è stato fornito, non è incluso, nel tuo messaggio, nel suo messaggio, nella tua richiesta, nella sua richiesta, è stato tagliato, troncato, manca il testo, nessun allegato, alcun documento, nessun documento, nessun file, nessun testo, alcun testo, alcun allegato, illeggibil*, vuoto, danneggiato, non è presente, mi manca, manca il, sembra vuoto, sembra essere vuoto, è vuoto, troppo lungo per, troppo breve per, non può essere riassunto, impossibile da riassumere, solo riferimenti, contiene solo riferimenti, nulla da riassumere, incompleto, nessun contenuto, non è disponibile, non è leggibile, non mi funziona, non funziona, non si apre, mi manca ancora, non è supportato, inaccessibile, solo il titolo',
  courtesy:
    'prego, di nulla, buona giornata, buona lettura, buona fortuna, in bocca al lupo, un momento, un attimo, cordiali saluti, distinti saluti, saluti, grazie per la pazienza, grazie per il feedback, felice di aiutarti, felice di aiutarla, posso aiutarti, posso aiutarla, spero sia utile, spero ti sia, spero sia d’aiuto, ciao, buongiorno, al lavoro, buona lettura, resto a disposizione, buon lavoro, con piacere, grazie della, grazie per, me ne occupo, buono studio, buon pomeriggio, buonasera, buona serata, a presto, un saluto, salve, gentile utente, caro lettore, altre domande, qualche domanda, nessun problema, scusa per, scusi per, scusami, grazie ancora, grazie mille, lo faccio subito, ci penso io, le mie scuse',
  thanks: 'grazie per, grazie di, ti ringrazio, la ringrazio',
  asker:
    'l’utente vuole, l’utente desidera, l’utente chiede, l’utente ha chiesto, l’utente richiede, l’utente chiede, l’utente vuole, l’utente ha, l’utente desidera',
  end: 'fine del riassunto, fine del documento, fine della risposta, fine della sintesi, fine del testo, si conclude il riassunto, continua nel, prossimo messaggio, prossima risposta, è tutto, questo conclude il riassunto, fine della versione, fine del riassunto, si conclude il mio riassunto, con questo si conclude, con questo concludo, qui finisce, fine dell’output, fine dell’elaborato, ecco l’essenziale, questo è l’essenziale, il resto arriverà, è tutto quello che, è tutto ciò che',
  edits:
    'modifiche apportate, modifiche effettuate, correzioni apportate, principali modifiche, modifiche principali, elenco delle modifiche, riepilogo delle modifiche, note di revisione',
  outside:
    'informazioni esterne, fonti esterne, conoscenze esterne, conoscenza esterna, al di fuori del testo, fuori dal testo, oltre il testo, non sono state utilizzate informazioni, non sono state usate informazioni, non sono state usate fonti, non sono state utilizzate fonti, fonti esterne, esterna al testo, esterne al testo, alcuna conoscenza, nessuna conoscenza',
  model:
    'come IA, come un’IA, come modello linguistico, come modello di linguaggio, come intelligenza artificiale, modello di IA, assistente IA, assistente AI, generato da un’IA, generata da un’IA, generato dall’IA, generata dall’IA, generato da IA, da un modello linguistico, da un modello di IA, da un’intelligenza artificiale, generato automaticamente, generata automaticamente, le mie conoscenze, il mio addestramento, miei dati di addestramento, con ChatGPT, da ChatGPT, con l’aiuto di un’IA, con l’ausilio di un’IA, con l’aiuto dell’IA, tramite IA, dall’IA, come assistente, con l’aiuto dell’intelligenza artificiale, dall’intelligenza artificiale, da una macchina, da un programma, scritto da un’IA, redatto da un’IA, generato da una macchina, assistito dall’IA',
  disclaimer: 'disclaimer, avvertenza, nota, nota bene, si prega di notare, avviso',
  order:
    'assicurati, si assicuri, evita, eviti, non usare, non utilizzare, usa, usi, utilizza, estrai, estragga, identifica, scrivi, scriva, riassumi, riassuma, inizia con, cominci con, includi, includa, fornisci, fornisca, segui, cita, ricorda, ricordati, sei un, lei è un, il tuo compito, non inventare, indica, indichi, rispondi solo, utilizzi, non ripetere',
  emit: 'rispondi solo, rispondi in, restituisci solo, fornisci solo, rispondi unicamente',
  role: 'sei un esperto, sei un’esperta, sei un assistente, agisci come, lei è un esperto',
  target:
    'il seguente articolo, il seguente testo, il seguente documento, l’articolo seguente, il testo seguente, l’articolo qui sotto, il testo qui sotto, seguente articolo, seguente testo',
  cited: 'citazione, citazioni',
  fill: 'inserire, inserisci, inserisca, aggiungere, aggiungi, descrivere, descrivi, specificare, specifica, completare, completa, tuo, tua, nome di, nome del, nome dell, titolo di, titolo del, titolo dell, sostituire, indicare, indica, compilare, citare',
  blank:
    'citazione, testo, testo della citazione, titolo, titolo dell’articolo, nome, autore, autori, valore, valore numerico, numero, data, anno, risultato, termine, argomento, sezione, citazione esatta, x, y, z, xx, da completare, da definire',
  part: 'dettagli, metodologia, metodi, sezioni, discussione, informazioni, esempi, risultati',
  named:
    'luogo, città, paese, istituzione, università, rivista, conferenza, editore, anno, data, autore, autori, nome, titolo, numero, valore, percentuale',
  filler:
    'stata, stato, state, stati, essere, ha, hai, si, ne, ci, vi, nella, nei, sulla, dalla, dai, dalle, degli, allo, alla, ai, tra, fra, ma, anche, quando, dove, molto, suo, sua, suoi, tuo, tua, tuoi, questi, queste, quello, potresti, può, puoi, prega, sono, questa, questo, con, senza, nulla, così, mille, circa, sotto, o, però, dopo, prima, da, dal, ciò, quella, quale, quali, chi, cui, qui, qua, lì, là, sei, siamo, era, erano, ho, abbiamo, avere, posso, potrebbe, possono, deve, devo, altri, altro, altra, altre, ogni, alcun, alcuno, alcuna, nessun, nessuna, né, sì, no, perché, poiché, mentre, fino, sopra, secondo, mio, mia, miei, mie, tue, sue, gli, le, lo, quasi, quindi, perciò, non appena',
  everyday:
    'spero, magari, cercato, provato, forse, semplicemente, bene, buon, buona, buono, credo, penso, dire, dare, prendere, fare, sapere, momento, tempo, cosa, idea, resto, piacere, meglio, abbastanza, possibile, subito, occupo, fortuna, lavoro, so, fatto, mettere, andare, vedere, venire, qualcosa, meno, male, poco, molto, troppo, davvero, niente, nulla, sempre, insieme, volevi, voleva, indugi, restare, serve, servono, faccio, vero e proprio, ulteriori, essere',
  craft:
    'sezione, sezioni, paragraf*, frase, frasi, titolo, titoli, introduzione, conclusione, bibliografia, elenco, lista, tabella, modello, schema, Markdown, Word, diapositiv*, refus*, ortografia, lingua, numer* di pagina, riga, righe, punto, punti, dettagli*, fonte, fonti, versione, file, errore, errori, citazion*, parte, parti, formato, originale, inglese, italiano, ripetizioni, qualcosa, conversazione, messaggio, chat, lunghezza, elenchi, elenchi puntati, titol*, sottotitol*, intestazion*, sezion*, capitol*, forma, conclusioni, obiettivi, risultati, metodi, argomenti, idee, temi, appendice, allegat*, figur*, tabell*, pagin*, numeri, parole, vocabolario, terminologia, formulazione, linguaggio, tono, osservazion*, nota, note, correzion*, ripetizion*, essenziale, scheda, esposizione, presentazione, tesina, compito, relazione, lettor*, limite, spazio, brevità, copyright, diritti, riferimenti, esame, dettagli, panoramica',
  handle:
    'estratto, aprire, invia*, cambi*, modific*, verificat*, usat*, elimin*, sostituit*, contiene, scritto, accorcia*, integrat*, aggiung*, adattat*, sistemat*, approfond*, provengon*, risolt*, troncato, piace, pensi, rifaccio, chiede, segnalazione, sbagliato, caricato, vediamo, comincio, passo, basato, dispongo, presento, propongo, riesco, corrett*, fatto, riassum*, erano, redatto, verificare, commettere, adatt*, ridott*, ricavat*, annotat*, condens*, semplific*, tralasciat*, omess*, appuntat*, procedo, copert*, affront*, tratt*, rispett*, trova, dare, present*, espon*, raccolto, raccolgo, trovato, trov*, individuat*, strutturat*, organizzat*, suddivi*, divid*, dividerò, ordinat*, riassunto, accorci*, chiarit*, precis*, dettagl*, svilupp*, rifatt*, rifare, riscri*, riscritt*, ripres*, corregg*, confrontat*, confront*, controllat*, controll*, verific*, rivist*, cit*, citerò, citare, riprod*, riprodotto, copiat*, copi*, conservat*, conserv*, manten*, mantenut*, evit*, evitat*, tolto, tolgo, rimoss*, rimuov*, eliminat*, aggiunt*, inserit*, inser*, inclus*, includ*, incorporat*, recepit*, lasciat*, tralascia*, omett*, abbrevi*, tagliat*, superat*, compai*, figur*, basa, fond*, appogg*, limitat*, attenut*, attengo, sforz*, cercat*, cercherò, cerco, concentrat*, concentr*, comprend*, raggiung*, termin*, finisc*, conclu*, proseg*, prosegu*, continu*, espong*, espost*, spieg*, descriv*, propong*, preparat*, prepar*, prodott*, produc*, generat*, gener*, redatt*, redig*, consegn*, mand*, invi*, inviat*, caricat*, condivis*, esaminat*, esamin*, consultat*, elaborat*, invent*, consigli*, uso, utilizz*, impieg*, manc*, sembr*, dovuto, potuto, arriv*, riform*, emerg*, basat*, si basa, superare, supera, tentato, conta',
  manner:
    'nuovo, nuova, dettagliat*, breve, brevi, lungo, lunga, esatt*, complet*, essenzial*, importanti, altre, altri, altra, ripetut*, esclusivamente, solo, più, utile, bene, due, tre, dieci, dodici, cinque, in tutto, abbreviat*, rivist*, corrett*, purtroppo, ora, alcuni, così, poi, vicino, seguente, strutturat*, precedente, qui sotto, circa, principal*, pure, quindi, intero, intera, compatt*, semplic*, brev*, lung*, accurat*, accuratamente, attentamente, fedel*, fedelmente, precis*, chiar*, concis*, neutral*, oggettiv*, integral*, central*, nuov*, precedent*, prim*, second*, terz*, ultim*, final*, definitiv*, rivedut*, aggiornat*, strettamente, unicamente, soltanto, di proposito, intenzionalmente, volutamente, sezione per sezione, punto per punto, passo passo, parola per parola, prima, dopo, adesso, meglio, sbagliat*, errat*, scorrett*, restant*, util*, interessant*, affascinant*, dens*, accessibil*, comprensibil*, seguent*, tali e quali, tale e quale, adatt*, appropriat*, richiest*, separat*, volentieri, migliore, migliorat*, migliori',
  condition:
    'se vuoi, se vuole, se lo desideri, se desideri, se serve, se hai, se necessario, se qualcosa, quando vuoi',
  chrome: 'ChatGPT, Claude, Gemini, L’IA può commettere, rigenera risposta, copia codice',
  whole:
    'tutte, tutti, ogni, nessuna, nessun, niente, non sono state, non sono stati, solo, esclusivamente',
  authors: 'noi, nostr*',
  person:
    'penso che, credo che, secondo me, a mio parere, a mio avviso, i miei appunti, ho letto, mi piace, mi è piaciuto, ho imparato, ho trovato, questo blog, questo post, il nostro lavoro, mostriamo, proponiamo, mi chiedo, nota per me, devo rileggere, devo leggere, sostengo che',
  shield:
    'tempo di risposta, tempi di risposta, vincoli di tempo, ottimizzazione vincolata, revisori, in altre parole, in altri termini'
}
