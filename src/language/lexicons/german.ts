/** German wordings of talk about the task. */

import type {Lexicon} from '../lexicon.ts'

/** German. */
export const german: Lexicon = {
  common:
    'der, die, das, und, ist, sind, ich, Sie, nicht, mit, für, von, den, dem, ein, eine, einer, zu, im, auf, wird, werde, habe, diese, dieser, alle, hier, des, als, es, du, mir, bitte, auch, kann, wurden, möchten, soll, wenn',
  me: 'ich, mir, mich, mein, meine, meiner, meinem, meinen, habe ich',
  you: 'Sie, Ihnen, Ihr, Ihre, Ihren, Ihrem, Ihrer, du, dir, dich, dein, deine, deinen, deinem, deiner',
  lets: 'lass uns, lassen Sie uns, lasst uns, fangen wir, beginnen wir, legen wir, los geht, schauen wir, sehen wir uns',
  will: 'ich werde, ich will, werde ich, wir werden, bereit, nun, jetzt, ich gebe, ich nenne, ich stelle, darstellen',
  start: 'beginn*, anfang*, anzufangen, fange, fangen, starte*, los, loslegen, fortfahr*, weiter',
  agree:
    'okay, ok, gern, gerne, natürlich, selbstverständlich, sicher, klar, verstanden, alles klar, in Ordnung, einverstanden, danke, vielen Dank, gut, ja, sehr gerne, kein Problem, jawohl, perfekt, super, hallo, guten Tag, absolut, gewiss, aber sicher, mache ich, erledigt, fertig, ich verstehe',
  deliver:
    'hier ist, hier sind, hier kommt, hier finden Sie, hier findest du, nachfolgend, im Folgenden, folgend finden Sie, anbei, unten finden Sie, nachstehend, hier eine, hier die, hier der, hier mein, hier nun, unten ist, unten steht, das ist die, dies ist die, folgende Zusammenfassung',
  work: 'zusammenfass*, zusammengefasst, zusammenzufassen, fasse, überarbeit*, umschreib*, extrahier*, erstell*, verfass*, formulier*, umformulier*, kürz*, gekürzt, erweiter*, anpass*, angepasst, anzupassen, ergänz*, generier*, schreib*, geschrieben, bearbeit*, ausarbeit*, präzisier*, aufbereit*, verfeiner*, verarbeit*, änder*, korrigier*, übersetz*, liefer*, vertief*, ausbau*, erarbeitet, verbessert, entfernt, ersetzt, korrigiert, überprüft, geprüft, ausgelassen, weggelassen, zusammengestellt, ergänzt, übersetzt, beibehalten',
  comply:
    'halte*, gehalten, hält, einhalt*, eingehalten, einzuhalten, befolg*, folge, folgt, folgen, erfüll*, entsprech*, entspricht, berücksichtig*, gemäß, entsprechend, nach Ihren, nach deinen, umgesetzt, beachte*, versteh*, verstanden, orientier*, richtet sich, laut, basierend',
  task: 'Anweisung*, Anforderung*, Vorgabe*, Richtlinie*, Auftrag*, Aufgabe, Aufgabenstellung, Wünsche*, Vorgaben, Prompt, Prompts, Instruktion*, Spezifikation*, Kriterien, Wortzahl, Wortanzahl, Wortlimit, Längenvorgabe*, Formatvorgabe*, Anfrage, Rückmeldung, Änderung*, Regeln, Feedback, Kommentare',
  brief:
    'wie gewünscht, wie verlangt, wie gefordert, wie angefordert, wie angegeben, wunschgemäß, Ihren Anweisungen, Ihre Anweisungen, deinen Anweisungen, deine Anweisungen, Ihren Vorgaben, deinen Vorgaben, Ihren Anforderungen, Ihren Wünschen, deinen Wünschen, dem Prompt, den Prompt, im Prompt, Wortzahl, Wortlimit, Ihrer Anfrage, deiner Anfrage, Ihren Auftrag, Ihre Anforderungen, deine Vorgaben, Ihre Vorgaben, gewünschte Länge, vorgegebene Länge, Ihr Feedback, dein Feedback, Ihre Anfrage, deine Anfrage, Ihren Wunsch, deinen Wunsch, Ihre Kommentare, deine Kommentare, Längenbegrenzung, Zeichenlimit, für Sie, für dich, bereitgestellten Text, du hast recht, Sie haben recht, von Ihnen hochgeladen*, von dir hochgeladen*, Ihre Anmerkungen, deine Anmerkungen, Ihre Vorlage, deine Vorlage, Ihrer Liste, deiner Liste, deinen Vorstellungen, Ihren Vorstellungen, deinen Erwartungen, Ihren Erwartungen, für den Hinweis, die Rückmeldung',
  asked:
    'wie gewünscht, wie verlangt, wie gefordert, wie angefordert, wie angegeben, wie besprochen, wunschgemäß, auf Ihren Wunsch, auf deinen Wunsch, gemäß Ihren, gemäß deinen, nach Ihren, nach deinen, Ihrem Wunsch entsprechend, du hast um, Sie haben um',
  given:
    'bereitgestellt*, angegeben*, vorgegeben*, genannt*, gegeben*, gewünscht*, verlangt*, gefordert*, festgelegt*, obig*, oben, aufgeführt*, vorliegend*, übermittelt*, zur Verfügung, gestellt*, geforderte*, spezifiziert*, hochgeladen*, angeforderten, aufgestellt*',
  all: 'alle, allen, aller, sämtliche*, strikt, streng, genau, vollständig, sorgfältig, exakt, jede, jedes, jeder',
  this: 'diese, dieser, dieses, diesem, die obige, die vorliegende, obige, vorliegende',
  product: 'Zusammenfassung*, Überblick, Übersicht, Kurzfassung, Synopse, Fassung',
  answer:
    'Antwort, Entwurf, Ausgabe, Version, Überarbeitung, Fassung, Text, Dokument, Ergebnis, Extraktion',
  it: 'sie, er, es, dies',
  trait:
    'Formatierung, Format, Länge, Tonfall, Ton, Stil, Struktur, Wortzahl, Zitate, alle Zitate, die Zitate, Schwerpunkt, Anzahl der Zitate, Zitatanzahl, Zahl der Zitate, Gesamtwortzahl, Anzahl der Wörter, Wortanzahl, Wörter insgesamt',
  virtue:
    'Wiederholung*, ohne Wiederholung*, vermeidet, Wörter, Worte, rund, ungefähr, etwa, prägnant, präzise, klar, sachlich, wörtlich, externe Informationen, externes Wissen, vollständig, verständlich, erschöpfend, Platzhalter*, doppelte Sätze, doppelten Sätze, Kernpunkte',
  count:
    'Wörter, Worte, Wörtern, Anzahl der Zitate, Zitatanzahl, Zahl der Zitate, Wortanzahl, Wortzahl',
  judge:
    'ausgezeichnet*, hervorragend*, sehr gut*, sehr gelungen*, gelungen*, exzellent*, gut*, umfassend*, großartig*, beeindruckend*, gut strukturiert*, solide*',
  source:
    'Artikel*, Arbeit, Text, Textes, Paper, Papers, Studie, Dokument*, Aufsatz*, Manuskript*, Material, Publikation, PDF, Inhalt, Datei, Anhang',
  quote: 'Zitat, Zitate, Zitaten, Kernaussagen, Aussagen, Behauptungen, Kernpunkte',
  verbatim:
    'wörtlich, Wort für Wort, wortwörtlich, exakt, unverändert, wortgetreu, direkt aus, auf Genauigkeit, genau übernommen',
  offer:
    'möchten Sie, möchtest du, wollen Sie, willst du, soll ich, lassen Sie mich, lass mich wissen, lass es mich wissen, sagen Sie mir, sag mir, melden Sie sich, melde dich, gerne kann ich, gern kann ich, kann ich gerne, kann ich gern, stehe ich, ich hoffe, falls Sie, wenn Sie, wenn du, falls du, bei Fragen, zögern Sie nicht, geben Sie mir Bescheid, gib mir Bescheid, wünschen Sie, brauchen Sie, brauchst du, benötigen Sie, kann ich sonst, gefällt Ihnen, gefällt dir, passt das, was meinst du, was meinen Sie, was denkst du, ist das so, ist das in Ordnung, gib mir gern, geben Sie mir gerne, frag einfach, gerne kann, sag Bescheid',
  help: 'Frage*, anpass*, angepasst, ändern, Änderung*, weiter*, überarbeit*, helfen, hilft, hilfreich*, vertief*, erweiter*, kürz*, gekürzt, ergänz*, fortfahr*, ausführlicher, detaillierter, Aspekt*, Abschnitt*, zusätzlich*, Verfügung, fassen, zusammenfass*, brauch*, benötig*, näher, Anpassung*, Wünsche, umformulier*, Länge, Tonfall, Bescheid',
  regret:
    'tut mir leid, entschuldigung, entschuldigen Sie, ich bedaure, Entschuldigung für, entschuldige, verzeih*, ich bitte um Entschuldigung',
  cannot:
    'kann nicht, kann leider, leider, nicht möglich, keinen Zugriff, nicht in der Lage, tut mir leid, entschuldig*, kann ich nicht, kann ich keine, kann keine, keinen Zugang, nicht öffnen, nicht lesen, nicht sehen, kann ich ihn, kann ich es, kann ich sie, lässt sich nicht, gelingt mir nicht, kann den, kann das',
  ask: 'bitte stellen Sie, bitte geben Sie, bitte senden Sie, bitte schicken Sie, bitte laden Sie, bitte fügen Sie, bitte teilen Sie, bitte sende, bitte schick, bitte gib, bitte lade, bitte füge, bitte teile, senden Sie mir, schicken Sie mir, schick mir, sobald Sie, sobald du, könnten Sie mir, könntest du mir, brauche ich, benötige ich, ich brauche den, ich benötige den, sende mir, füge den, fügen Sie den, teilen Sie, ich warte auf, könntest du, könnten Sie, welchen Artikel, welchen Text',
  reach:
    'öffnen, zugreifen, Zugriff, sehen, lesen, abrufen, laden, einsehen, finden, gelesen, sehe',
  invite:
    'zögern Sie nicht, zöger nicht, melden Sie sich, melde dich, lassen Sie es mich wissen, lass es mich wissen, lassen Sie mich wissen, lass mich wissen, sagen Sie einfach Bescheid, sag einfach Bescheid, geben Sie mir Bescheid, gib mir Bescheid, stehe ich gerne, stehe ich gern, stehe gerne, stehe Ihnen, stehe dir, jederzeit gerne, fragen Sie gerne, frag gerne, gerne passe ich, gern passe ich, passe ich gerne, ergänze ich gerne, kürze ich gerne, überarbeite ich gerne',
  missing:
    'nicht angehängt, nicht beigefügt, nicht enthalten, in Ihrer Nachricht, in deiner Nachricht, in Ihrer Anfrage, in deiner Anfrage, abgeschnitten, fehlt, kein Anhang, keinen Anhang, kein Dokument, kein Text, keine Datei, kein Artikel, kein Aufsatz, keinen Text, kein Inhalt, unleserlich*, nicht lesbar, unlesbar*, mitgeschickt, beschädigt*, leer, fehlt der',
  courtesy:
    'gern geschehen, viel Erfolg, viel Spaß, schönen Tag, einen Moment, hoffe das hilft, hoffe ich konnte, ich helfe gerne, ich helfe gern, helfe Ihnen gerne, helfe dir gerne, mit freundlichen Grüßen, viele Grüße, beste Grüße, herzliche Grüße, vielen Dank für Ihr Feedback, danke für dein Feedback, danke für Ihre Geduld, los geht es, auf geht es, viel Freude, hallo, guten Tag, bitte schön, bitteschön, bitte sehr',
  thanks: 'vielen Dank für, danke für, herzlichen Dank für, danke dass, vielen Dank dass',
  asker:
    'der Nutzer möchte, der Benutzer möchte, die Nutzerin möchte, der Nutzer will, der Nutzer bittet, der Benutzer bittet, der Nutzer hat, der Anwender möchte, der Nutzer, der Benutzer, die Nutzerin, der Anwender',
  end: 'Ende der Zusammenfassung, Ende des Dokuments, Ende der Antwort, Ende des Textes, damit ist die Zusammenfassung, Fortsetzung folgt, wird fortgesetzt, nächsten Nachricht, nächsten Antwort, das war die Zusammenfassung, das war es, das ist alles, Ende der überarbeiteten Fassung, Ende der Fassung, Ende der überarbeiteten Zusammenfassung',
  edits:
    'vorgenommene Änderungen, durchgeführte Änderungen, wichtigste Änderungen, Änderungen im Überblick, Übersicht der Änderungen, Liste der Änderungen, Änderungsprotokoll, Überarbeitungshinweise, Anmerkungen zur Überarbeitung, was ich geändert',
  outside:
    'externe Informationen, externe Quellen, externes Wissen, externen Informationen, externen Quellen, externem Wissen, außerhalb des Textes, über den Text hinaus, über den bereitgestellten, es wurden keine externen, wurden keine externen, keine externen, externen Quellen, ausschließlich den bereitgestellten',
  model:
    'als KI, als Sprachmodell, als großes Sprachmodell, als künstliche Intelligenz, KI-Modell, KI-Assistent, KI-generiert*, von einer KI, von einem Sprachmodell, von einem KI, automatisch erstellt, automatisch generiert, mein Wissensstand, meine Trainingsdaten, mithilfe einer KI, als Assistent, als KI-Assistent, mit ChatGPT, von ChatGPT, mit KI, mithilfe von KI, mit Hilfe von KI, mit Hilfe einer KI, durch KI, durch eine KI, künstlicher Intelligenz erstellt, mit Unterstützung von KI, mit Unterstützung einer KI, KI verfasst',
  disclaimer:
    'Haftungsausschluss, Hinweis, Anmerkung, bitte beachten, wichtiger Hinweis, bitte beachte',
  order:
    'stelle sicher, stellen Sie sicher, achte darauf, achten Sie darauf, vermeide, vermeiden Sie, extrahiere, extrahieren Sie, verwende, verwenden Sie, fasse, fassen Sie, schreibe, schreiben Sie, beginne mit, beginnen Sie mit, gib, geben Sie, erstelle, erstellen Sie, nenne, nennen Sie, zitiere, zitieren Sie, füge, fügen Sie, du bist, Sie sind ein, deine Aufgabe, Ihre Aufgabe, halte, denke daran, identifiziere, überarbeite, gib nur, antworte nur, antworten Sie nur, vermeide Wiederholungen, fasse den, bitte fasse, bitte fassen, bitte schreibe, wiederhole nicht, erfinde keine, nutze, nutzen Sie',
  emit: 'gib nur, gib ausschließlich, geben Sie nur, antworte nur, antworten Sie nur, antworte in, antworten Sie in',
  role: 'du bist ein Experte, du bist eine Expertin, du bist ein Assistent, du bist ein hilfreicher, du bist ein wissenschaftlicher, Sie sind ein Experte, Sie sind ein Assistent, handle als',
  target:
    'den folgenden Text, den folgenden Artikel, das folgende Paper, die folgende Arbeit, die folgende Studie, folgenden Text, folgenden Artikel, Text unten, Artikel unten, unten stehenden Text, untenstehenden Text',
  cited: 'Zitat, Zitate, Zitaten',
  fill: 'einfügen, einsetzen, eintragen, ergänzen, hier, angeben, beschreiben, Platzhalter, Ihr, Ihre, dein, deine, ausfüllen, nennen, Name des, Name der, Titel der, Titel des, Anzahl der, Zitat aus, füge, beschreibe',
  blank:
    'Zitat, Zitattext, Text, Titel, Titel der Arbeit, Name, Autor, Autoren, Zahl, Wert, Zahlenwert, Datum, Jahr, Quelle, Ergebnis, Begriff, Thema, Abschnitt, Platzhalter, wörtliches Zitat, x, y, z, xx',
  part: 'Details, Einzelheiten, Methodik, Methoden, Ergebnisse, Abschnitte, Diskussion, Schlussfolgerung, Informationen, Beispiele',
  named:
    'Ort, Stadt, Land, Institution, Universität, Zeitschrift, Konferenz, Verlag, Jahr, Datum, Autor, Autoren, Name, Titel, Zahl, Wert, Prozentsatz',
  filler:
    'da, dass, an, am, aus, bei, bis, durch, hat, haben, war, waren, wurde, sein, sich, so, um, unter, vom, zum, zur, noch, nur, oder, aber, wie, was, dann, eines, einem, einen, diesem, diesen, dieses, daraus, darin, davon, dazu, sehr, mehr, ihn, ihm, wir, über, nach, ob, kannst, können, könnten, könntest, wollen, will, hätte, wäre, bin, einmal, hierzu, er, ca, circa, rund, etwa, ungefähr, mir, uns, abstract, dies, worden, wird, werden, habe, dem, des, daher, deshalb, euch, in, ohne, damit, somit, sehe, nichts',
  everyday:
    'gern, hoffentlich, versucht, bemüht, möglichst, natürlich, einfach, kurz, gleich, sofort, also, übrigens, vielleicht, eigentlich, Mühe, Zeit, Moment, gut, schön, genug, wirklich, glaube, finde, denke, meine, hören, sagen, zeigen, geben, nehmen, stehen, kommen, lassen, machen, tun, brauchen, wissen, freue, freut, Überblick, Sache, Wunsch, Rest',
  craft:
    'Abschnitt*, Absatz, Absätze, Satz, Sätze, Sätzen, Überschrift*, Titel, Einleitung, Schluss, Literaturverzeichnis, Liste, Tabelle, Vorlage, Gliederung, Markdown, Word, Folien, Tippfehler, Rechtschreibung, Sprache, Seitenzahl*, Duplikate, Zeile*, Punkt, Punkte, Punkten, Details, Quelle*, Version, Fassung, Datei*, Fehler, Zitate*, Teil, Teile, Stichpunkte, Original, Originaltext, Englisch, Deutsch, Angaben, Missverständnis, Wortanzahl, KI, Unterhaltung, Gespräch, Chat, Nachricht, Umfang, Entwurf',
  handle:
    'erstell*, zusammengestell*, gliedere, gliedern, gegliedert, öffnen, schick*, send*, änder*, abgeglichen, verwendet, verwende, benutzt, genutzt, entfernt, ersetz*, enthält, enthalten, umfasst, hat, verfasst, gekürzt, kürzen, eingearbeitet, angepasst, anpassen, unterlaufen, gehe, durchgehen, vertiefen, stammen, stammt, erledigt, abgeschnitten, prüf*, geprüft, anzeig*, nachfragen, frag, gefällt, passt, meinst, ergibt, stimmten, arbeite, liefer*, schauen, ansehen, beginne, lautet, überarbeite*, machen, gemacht, ergänz*, übersetz*, korrigier*, vorgelegt, liegt, hochgeladen*, bereitgestellt*, zitiert, vorgenommen, helfen, schicken, senden, zukommen, geschrieben, prüfen, prüfen Sie, notier*, reduzier*, zusammengefasst, straff*, umgesetzt, vermerk*, vereinfach*, weggelassen, gestrichen, zusammenfass*, abgedeckt, abgehandelt, behandelt, berücksichtigt, übersprungen, darstell*, nenne, gebe',
  manner:
    'neu, neue, neuen, neuer, ausführlich*, kurz, kurze, kürzer, kürzere, lang, länger, genau, vollständig*, wichtig*, einzelne*, weitere*, doppelte*, ausschließlich, nur, noch einmal, nochmal, noch, insgesamt, hilfreich, unklar, okay, so, sonst, damit, mehr, leider, fehlerhaft*, falsch, zwei, drei, zehn, zwölf, fünf, genauer, gerne, gern, zuerst, dann, jetzt, bitte, etwas, einfach, entsprechend*, gekürzte*, korrigierte*, überarbeitete*, gewünschte*, deshalb, daher, vollständig, ungefähr, wesentlich*, zentral*',
  condition:
    'wenn Sie, wenn du, falls Sie, falls du, falls etwas, falls nötig, wenn nötig, bei Bedarf, falls gewünscht, bei Fragen, sobald Sie, sobald du, sollten Sie, solltest du',
  chrome:
    'ChatGPT, Claude, Gemini, KI kann Fehler, KI-Antworten können, Antwort neu generieren, Code kopieren, war diese Antwort, denkt nach',
  whole: 'alle, jede, jeder, jedes, keine, kein, nichts, nur, ausschließlich, sämtliche, es wurden',
  authors: 'wir, unser*, uns',
  person:
    'ich finde, ich fand, ich denke, ich glaube, meiner Meinung, meines Erachtens, meine Notizen, mir gefällt, habe ich gelernt, Blogbeitrag, Lesekreis, meine Meinung, ich frage mich, unsere Arbeit, wir zeigen',
  shield:
    'Antwortzeit*, unter der Bedingung, unter diesen Bedingungen, Randbedingung*, Nebenbedingung*, gut möglich, Feedbackschleife*'
}
