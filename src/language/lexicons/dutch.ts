/** Dutch wordings of talk about the task. */

import type {Lexicon} from '../lexicon.ts'

/** Dutch. */
export const dutch: Lexicon = {
  common:
    'de, het, een, en, van, is, dat, ik, u, je, voor, met, op, zijn, deze, niet, te, hier, alle, heb, aan, als, uw, bij, om, in, wilt, zal, er, uit, of, ook, kan, dit, zijn, naar, wil',
  me: 'ik, mij, me, mijn',
  you: 'u, uw, je, jij, jou, jouw',
  lets: 'laten we, laat me, laat ik, we gaan, aan de slag',
  will: 'ik zal, ik ga, zal ik, ga ik, laten we, klaar om, we gaan, laat me',
  start: 'begin*, beginnen, starten, start, slag, doorgaan, verder',
  agree:
    'oké, oke, ok, okay, goed, natuurlijk, zeker, begrepen, prima, uiteraard, akkoord, graag gedaan, met plezier, ja, dank je, dank u, bedankt, in orde, graag, helder, duidelijk, geen probleem, ik begrijp het, hallo, absoluut, genoteerd, klaar, gedaan, komt in orde, doe ik, zeker weten',
  deliver:
    'hier is, hier zijn, hier volgt, hieronder, hierbij, onderstaand, hier vindt u, hier vind je, dit is de, bijgevoegd, hieronder vindt u, hieronder vind je, wat volgt, dit is het, hier heb je, hier heeft u, volgt hier',
  work: 'samenvat*, samengevat, samen te vatten, vat, herschrij*, herzien*, herzie*, extraher*, geëxtraheerd, genere*, gegenereerd, maken, maak, opstellen, opgesteld, inkort*, ingekort, uitbreid*, aanpass*, aangepast, aan te passen, schrijven, schrijf, geschreven, verfijn*, aanvull*, aangevuld, verwerk*, formuleer*, herformuler*, lever*, verbeter*, bewerk*, bewerkt, gelezen, vertal*, uitwerk*, uitgewerkt, toevoeg*, verkort*, verdiep*, verwijderd, vervangen, gecontroleerd, nagekeken, weggelaten, behouden, gehouden, toegevoegd, gecorrigeerd, herzien, vertaald, verbeterd, voorbereid',
  comply:
    'volg*, gevolgd, hou*, gehouden, voldo*, voldaan, nagekomen, respecteer*, overeenkomstig, volgens, conform, in lijn, rekening, naleef*, naleven, nageleefd, begrijp*, begrepen, opvolg*, houdt, gebaseerd, verwerkt, op basis, opgevolgd',
  task: 'instructie*, eis, eisen, vereist*, richtlijn*, verzoek, opdracht, prompt, beperking*, specificatie*, voorwaarden, criteria, taak, woordlimiet, aantal woorden, wensen, wijzigingen, regels, aanwijzing*, aanvraag, feedback, opmerkingen',
  brief:
    'zoals gevraagd, zoals verzocht, op verzoek, zoals gewenst, uw verzoek, je verzoek, jouw verzoek, uw instructies, je instructies, jouw instructies, uw eisen, je eisen, uw richtlijnen, de prompt, uw prompt, je prompt, aantal woorden, woordlimiet, gevraagde lengte, uw wensen, je wensen, jouw wensen, die u, die je hebt, dat u, uw opdracht, je opdracht, uw bericht, je bericht, jouw bericht, uw feedback, je feedback, jouw feedback, uw opmerkingen, je opmerkingen, lengtelimiet, voor u, voor jou, waar je om vroeg, waar u om vroeg, die je hebt gedeeld, die u hebt gedeeld, je hebt gelijk, u heeft gelijk, je opmerkingen, jouw opmerkingen, uw opmerkingen, je lijst, je sjabloon, je verwachtingen, uw verwachtingen, je feedback, voor de opmerking',
  asked:
    'zoals gevraagd, zoals gewenst, zoals afgesproken, op uw verzoek, op je verzoek, op jouw verzoek, volgens uw, volgens jouw, je vroeg, u vroeg, dat je me, die je me, dat u mij, die u mij, dat je hebt gestuurd',
  given:
    'verstrekt*, gegeven, opgegeven, gevraagde, gespecificeerd*, genoemd*, aangeleverd*, bovenstaand*, gestelde, bovengenoemd*, vermeld*, bijgevoegd*, originele, gewenste, vereiste, beschreven, aangegeven, geleverde',
  all: 'alle, elk, elke, strikt, nauwkeurig, precies, volledig, zorgvuldig, nauwgezet, geheel, allemaal',
  this: 'deze, dit, de bovenstaande, bovenstaande',
  product: 'samenvatting*, overzicht, synopsis, uittreksel',
  answer:
    'antwoord, concept, versie, uitvoer, output, document, herziening, tekst, reactie, extractie, conceptversie',
  it: 'het, hij, deze, ze, dit',
  trait:
    'opmaak, lengte, toon, stijl, structuur, formaat, aantal woorden, citaten, alle citaten, de citaten, aantal citaten, totaal aantal woorden',
  virtue:
    'herhaling*, zonder herhaling*, vermijdt, woorden, ongeveer, circa, beknopt, bondig, helder, professionele toon, woordelijk, externe informatie, getrouw, uitputtend, duidelijk, toegankelijk, herhaalde zinnen, dubbele zinnen, kernpunten',
  count: 'woorden, aantal citaten',
  judge:
    'uitstekend*, zeer goed*, erg goed*, goed*, geweldig*, indrukwekkend*, goed gestructureerd*, volledig*, uitgebreid*, sterk*, compleet',
  source:
    'artikel, paper, tekst, document, studie, onderzoek, manuscript, inhoud, materiaal, PDF, bron, publicatie, bestand, bijlage',
  quote: 'citaat, citaten, beweringen, kernpunten, claims, kernboodschappen',
  verbatim: 'woordelijk*, letterlijk*, woord voor woord, exact, exacte, rechtstreeks, ongewijzigd',
  offer:
    'wilt u, wil je, zal ik, laat het me weten, laat me weten, laat het mij weten, laat maar weten, ik hoop, ik kan ook, als u wilt, als je wilt, als je, als u, mocht je, mocht u, aarzel niet, voel je vrij, voelt u zich vrij, heb je, heeft u, kan ik, zou je willen, zou u willen, moet ik, wenst u, indien gewenst, geef gerust, vraag gerust, bevalt deze, wat vind je, wat vindt u, is dit zo, heb je nog, wil je liever, wil je een, wilt u een, geef gerust, zeg het maar, hopelijk is',
  help: 'vraag, vragen, aanpass*, aangepast, wijzig*, help*, nuttig, meer detail*, verder, uitbreid*, inkort*, herschrijf*, herschrijv*, ander*, specifiek*, aspect*, sectie*, extra, aanvull*, verdiep*, samenvat*, samenvatting*, verduidelijk*, toon, lengte, verfijn*, doorga*, dienst, behulpzaam, nodig, toevoeg*, korter',
  regret: 'het spijt me, sorry, excuses',
  cannot:
    'kan niet, kan helaas, helaas, het spijt me, sorry, geen toegang, niet in staat, niet mogelijk, kan ik niet, kan ik geen, excuses, kan geen',
  ask: 'geef me, stuur me, stuur mij, gelieve, kunt u, kun je, plak de, deel de, upload, zodra u, zodra je, lever de, verstrek, geef alstublieft, deel alsjeblieft, stuur alstublieft, deel alstublieft, heb ik de tekst nodig, heb ik de volledige, plak hier, kun je de tekst, kunt u de tekst, ik wacht op, welk artikel',
  reach: 'openen, toegang, zien, lezen, inzien, raadplegen, laden, vinden, zie',
  invite:
    'aarzel niet, laat het me weten, laat me weten, laat het mij weten, laat het weten, voel je vrij, voelt u zich vrij, geef maar aan, zeg het maar, vraag gerust, ik hoor het graag, sta ik klaar, neem gerust contact',
  missing:
    'niet bijgevoegd, niet meegestuurd, niet toegevoegd, niet meegeleverd, in uw bericht, in je bericht, in uw verzoek, in je verzoek, is afgekapt, afgebroken, ontbreekt, geen bijlage, geen document, geen tekst, geen bestand, onleesbaar, onleesbare, leeg, ontbreekt de tekst',
  hand: 'plak*, geplakt, stuur*, sturen, gestuurd, opsturen, toesturen, toegestuurd, meesturen, meegestuurd, verstuur*, verstuurd, gezonden, zenden, deel, delen, gedeeld, upload*, geüpload, bijvoeg*, bijgevoegd, toegevoegd, aanlever*, aangeleverd, doorstuur*, doorsturen, ontvangen, gekregen, ontving, kreeg',
  lack: 'geen, niet, niets, zonder, leeg, lege, vergeten, ontbreekt, ontbreken, vergat',
  courtesy:
    'graag gedaan, fijne dag, prettige dag, veel succes, veel plezier, een moment, een ogenblik, met vriendelijke groet, vriendelijke groeten, groeten, bedankt voor uw geduld, bedankt voor je geduld, bedankt voor je feedback, hopelijk helpt dit, hopelijk heb je hier, ik help je graag, ik help u graag, daar help ik, hallo, goedendag, alsjeblieft, alstublieft, veel succes, veel leesplezier, tot je beschikking, tot uw beschikking',
  thanks: 'bedankt voor, dank je voor, dank u voor, dank voor, hartelijk dank',
  asker:
    'de gebruiker wil, de gebruiker vraagt, de gebruiker heeft gevraagd, de gebruiker wenst, de gebruiker vraagt, de gebruiker wil, de gebruiker heeft',
  end: 'einde van de samenvatting, einde samenvatting, einde van het document, einde van het antwoord, einde van de tekst, hiermee is de samenvatting, wordt vervolgd, volgende bericht, volgende antwoord, dat was de samenvatting, dat is alles, dat was het, hiermee eindigt de samenvatting, einde van de herziene, einde van de versie, einde van de samenvatting',
  edits:
    'aangebrachte wijzigingen, doorgevoerde wijzigingen, belangrijkste wijzigingen, overzicht van wijzigingen, lijst van wijzigingen, doorgevoerde aanpassingen, aangebrachte aanpassingen, revisienotities, wat ik heb gewijzigd',
  outside:
    'externe informatie, externe bronnen, externe kennis, buiten de tekst, buiten de aangeleverde, er is geen externe, er zijn geen externe, externe bronnen',
  model:
    'als AI, als een AI, als taalmodel, als een taalmodel, als kunstmatige intelligentie, AI-model, AI-assistent, AI-gegenereerd*, gegenereerd door AI, gegenereerd door een AI, door een taalmodel, door AI, automatisch gegenereerd, mijn kennis, mijn trainingsdata, door een AI-model, door kunstmatige intelligentie, met ChatGPT, door ChatGPT, met behulp van AI, met hulp van AI, met hulp van een AI, door een AI, als assistent, met behulp van kunstmatige intelligentie',
  disclaimer: 'disclaimer, opmerking, let op, noot, nota bene, kanttekening',
  order:
    'zorg ervoor, zorg dat, vermijd, gebruik, extraheer, identificeer, schrijf, vat, begin met, neem op, geef, volg, citeer, onthoud, je bent een, u bent een, jouw taak, je taak, uw taak, voeg, noem, vermeld, verzin geen, antwoord alleen, geef alleen, herhaal geen',
  emit: 'antwoord alleen, geef alleen, antwoord in, reageer alleen',
  role: 'je bent een expert, je bent een assistent, u bent een expert, je bent een behulpzame, gedraag je als',
  target:
    'het volgende artikel, de volgende tekst, het volgende document, het onderstaande artikel, de onderstaande tekst, volgende artikel, volgende tekst, onderstaande tekst',
  cited: 'citaat, citaten',
  fill: 'invoegen, voeg, voeg toe, invullen, vul, vul in, beschrijf, geef, specificeer, uw, jouw, je, naam van, titel van, aantal, citaat uit, vervang, noem, toevoegen, plaatshouder',
  blank:
    'citaat, citaattekst, tekst, titel, titel van het artikel, naam, auteur, auteurs, waarde, getal, datum, jaar, bron, resultaat, term, onderwerp, sectie, letterlijk citaat, x, y, z, xx, nog in te vullen',
  part: 'details, methodologie, methoden, secties, discussie, informatie, voorbeelden, resultaten',
  named:
    'plaats, stad, land, instelling, universiteit, tijdschrift, conferentie, uitgever, jaar, datum, auteur, auteurs, naam, titel, getal, waarde, percentage',
  filler:
    'hebt, heeft, hebben, had, was, waren, werd, worden, wordt, die, wat, wie, waar, hoe, maar, want, dus, dan, nog, wel, al, zo, door, over, onder, tot, tussen, zonder, mijn, jouw, hun, ons, mij, me, jij, we, ze, kun, kunt, kunnen, moet, mag, zou, nu, na, per, eens, ervan, ben, ca, circa, ongeveer',
  everyday:
    'hopelijk, geprobeerd, misschien, gewoon, goed, graag, meteen, even, denk, vind, geloof, zeggen, geven, nemen, doen, weten, moment, tijd, idee, rest, beter, genoeg, mogelijk, succes, makkelijk, gemakkelijk, moeilijk, zeker, vast, toch, immers, eigenlijk, nou, nu, vandaag, morgen, gisteren, straks, later, eerder, altijd, nooit, vaak, soms, weer, nog, al, eerst, slechts, ook, zelfs, bijna, ongeveer, nogal, zeer, erg, heel, veel, weinig, meer, minder, beste, goede, fijn, fijne, mooi, mooie, leuk, leuke, geweldig, geweldige, prima, spannend, spannende, boeiend, boeiende, interessant, interessante, liever, lief, lieve, plezier, genoegen, werk, hand, handen, hoofd, oog, hart, hulp, geluk, dag, dagen, week, uur, minuut, weg, begin, einde, keer, ding, dingen, mensen, vriend, vriendin, reden, plan, doel, hoop, dank, houd, hou, houden, blijf, blijven, krijg, krijgen, mogen, mag, wil, wilt, willen, zouden, zullen, zal, kan, moet, moeten, hoef, hoeft, zet, zetten, leg, leggen, maak, maakt, ga, gaat, ging, kom, komt, kwam, eraan, weet, wist, dacht, gedacht, gehoord, gezegd, bevalt, past, helpt, verder, heb, hebt, reikt, laat, zeg, zegt, kijk, kijken, hoor, horen, antwoord, vraag, verstrekt, daarom, tegelijk, werkelijk, iets, niets, alles, slag, direct, onmiddellijk, zoveel, zo, klaar, tevreden, benieuwd, nuttig, handig',
  craft:
    'sectie, secties, alinea*, zin, zinnen, kop, koppen, titel, inleiding, conclusie, literatuurlijst, lijst, tabel, sjabloon, opzet, Markdown, Word, dia’s, typefout*, spelling, taal, paginanummer*, regel, regels, punt, punten, detail*, bron, bronnen, versie, bestand*, fout*, citaten, citaat, deel, delen, onderdeel, formaat, origineel, Engels, Nederlands, herhalingen, iets, lengte, informatie, gesprek, bericht, chat',
  handle:
    'gehaald, openen, sturen, stuur*, verander*, vergeleken, gebruikt, gebruik, verwijderd, vervangen, bevat, telt, geschreven, inkorten, verwerkt, toevoegen, aangepast, loop, uitdiepen, komen, afgehandeld, afgekapt, bevalt, vind, herschrijf, vraagt, vergist, geüpload, bekijken, begin, gebaseerd, ontvangen, luidt, geef, verbeterd, gedaan, klopten, volgt, gemaakt, controleer*, nagekeken, ingekort, genoteerd, samengevat, beperkt, weggelaten, vereenvoudigd, behandeld, gedekt, besproken',
  manner:
    'nieuw, nieuwe, uitgebreid*, kort, korte, kortere, lang, langere, exact*, volledig*, belangrijk*, andere, herhaald*, uitsluitend, alleen, meer, nuttig, goed, twee, drie, tien, twaalf, vijf, in totaal, ingekort*, herzien*, verbeterd*, helaas, nu, sommige, zo, daarna, nader, verder, vorige, originele, gerust, eruit, als volgt, liever, belangrijkste, volledige',
  condition:
    'als je, als u, indien nodig, indien gewenst, mocht je, mocht u, zodra je, zodra u, zeg het maar',
  chrome: 'ChatGPT, Claude, Gemini, AI kan fouten maken, antwoord opnieuw, code kopiëren',
  whole: 'alle, elk, elke, geen, niets, alleen, uitsluitend, er zijn geen',
  authors: 'wij, we, ons, onze',
  person:
    'ik vind, ik vond, ik denk, ik geloof, naar mijn mening, volgens mij, mijn notities, mijn aantekeningen, ik heb geleerd, deze blog, blogpost, leesclub, ons werk, wij tonen, ik vraag me af, mijn mening',
  shield:
    'responstijd*, reactietijd*, randvoorwaarde*, op basis van de, goed mogelijk, samenvattend, kortom'
}
