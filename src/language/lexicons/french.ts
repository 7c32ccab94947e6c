/** French wordings of talk about the task. */

import type {Lexicon} from '../lexicon.ts'

/** French. */
export const french: Lexicon = {
  common:
    'le, la, les, des, du, de, et, est, je, vous, une, un, que, pour, dans, ce, cette, sur, avec, en, voici, tous, toutes, vos, votre, au, aux, par, ne, pas, si, il, j, l, d, n, ai, dois, voulez, souhaitez, selon',
  me: 'je, j, me, moi, mon, ma, mes, veux, peux, préfère, tente, essayé, tâché, rédigé, commence, passe, donnerai, présenterai, je vais, structurerai, citerai, tâcherai, efforcerai, essaierai, diviserai, resterai, reformulerai, poursuivrai, recommande, conseille, espère, retiens, tiens',
  you: 'vous, votre, vos, tu, te, toi, ton, ta, tes',
  lets: 'commençons, allons-y, procédons, continuons, passons, poursuivons, débutons, c’est parti, regardons, voyons, décortiquons, voyons ensemble, plongeons, entrons, abordons, parcourons, examinons, passons maintenant',
  will: 'je vais, je suis prêt, je suis prête, je m’apprête, prêt à, prête à, je procéderai, je suivrai, je respecterai, je commencerai, je fournirai, je rédigerai, je veillerai, je vais résumer, je commence, je vais vous, donnerai, présenterai, commencerai, je présenterai, je structurerai, je citerai, je tâcherai, je m’efforcerai, j’essaierai, j’essayerai, je diviserai, je resterai, je reformulerai',
  start:
    'commenc*, débuter, procéder, continuer, poursuivre, démarrer, lancer, au résumé, sans plus attendre, sans plus tarder, avant de commencer, pour commencer, entrons, passons maintenant au',
  agree:
    'd’accord, bien sûr, très bien, entendu, compris, certainement, parfait, ok, okay, oui, avec plaisir, merci, bien entendu, volontiers, absolument, c’est noté, je comprends, j’ai compris, bien reçu, bonjour, tout à fait, fait, terminé, pas de souci, pas de problème, super, génial, excellent, parfaitement, évidemment, naturellement, sans problème, bonne question, ça marche, c’est compris, c’est fait, noté',
  deliver:
    'voici, voilà, ci-dessous, ci-après, vous trouverez, tu trouveras, ci-joint, je vous présente, je vous propose, je te propose, ce qui suit, voici ce, figure ci-dessous, comme suit, se résume ainsi, tel est, suit',
  work: 'résum*, révis*, réécri*, rédig*, extrai*, extraire, génér*, produi*, reformul*, raccourci*, développ*, ajust*, modifi*, adapt*, affin*, créer, crée, fourni*, élabor*, amélior*, condens*, compil*, trait*, approfondi*, complét*, détaill*, corrig*, tradui*, synthétis*, analys*, lu, écri*, étoff*, apport*, supprimé, retiré, remplacé, corrigé, vérifié, omis, condensé, conservé, gardé, reformulé, préparé, traduit, ajouté',
  comply:
    'respect*, suiv*, suit, conform*, rempli*, répond*, satisfai*, selon, tenant compte, tient compte, en accord, adhér*, intègr*, intégr*, compren*, compris, observ*, veill*, basé, prenant en compte, prend en compte',
  task: 'instruction*, consigne*, exigence*, contrainte*, directive*, demande*, prompt, requête, spécification*, cahier des charges, critère*, tâche, limite de mots, nombre de mots, modification*, règles, recommandations, attentes, commentaires, remarques, retours, la consigne, consigne, limite',
  brief:
    'comme demandé, tel que demandé, comme vous l’avez demandé, à votre demande, vos instructions, vos consignes, votre demande, vos exigences, vos directives, tes consignes, tes instructions, ta demande, le prompt, du prompt, votre requête, vos attentes, nombre de mots, limite de mots, longueur demandée, vous avez fourni, vous avez demandé, vos critères, vos spécifications, vos contraintes, que vous avez, votre message, ton message, votre retour, vos commentaires, tes commentaires, vos remarques, limite de longueur, pour vous, pour toi, tu as demandé, vous avez partagé, vous avez raison, tu as raison, vos commentaires, vos remarques, votre liste, votre modèle, que vous avez, à votre disposition, l’avoir signalé, votre retour, vous m’avez, tu m’as, vous avez transmis, vous avez envoyé, tu as envoyé, vous avez indiqué, tu as indiqué, vous vouliez, tu voulais, vous souhaitiez, tes remarques, vos indications, tes indications, votre plan, ton plan, votre exposé, ton exposé, comme convenu, votre article, ton article, votre texte, ton texte, vous avez téléversé, vous avez joint, que tu as',
  asked:
    'comme demandé, comme convenu, comme indiqué, comme vous l’avez, comme vous le, conformément à vos, selon vos, à votre demande, suite à votre, vous avez demandé, tu as demandé, tel que convenu, vous vouliez, tu voulais, comme tu, comme souhaité, conformément à la, à ta demande, sur demande',
  given:
    'fourni*, donnée, donnés, données, demandé*, spécifié*, indiqué*, précisé*, ci-dessus, énoncé*, requis, requise, requises, imposé*, transmis*, mentionné*, original, soumis, soumise, joint, définies, définis, transmis, envoyé*, partagé*, communiqué*, joint*, téléchargé*, téléversé*',
  all: 'tous, toutes, tout, toute, strictement, scrupuleusement, rigoureusement, fidèlement, précisément, chaque, à la lettre, soigneusement, intégralement, ensemble',
  this: 'c’est, ce, cet, cette, ces, la présente, le présent, le présent résumé, ce qui précède',
  product:
    'résumé*, synthèse*, aperçu, compte rendu, récapitulatif, vue d’ensemble, condensé, abrégé, panorama, tour d’horizon, récapitulation',
  answer:
    'réponse, ébauche, brouillon, version, sortie, document, révision, texte, proposition, extraction, essai, tentative, jet',
  it: 'il, elle, ils, ceci, cela',
  trait:
    'mise en forme, formatage, format, longueur, ton, style, structure, nombre de mots, citations, les citations, toutes les citations, nombre de citations, nombre total de mots, total de mots',
  virtue:
    'répétition*, sans répétition*, redondance*, mots, environ, concis, concise, clair, claire, ton professionnel, mot pour mot, textuelles, informations externes, fidèle, exhaustif, exhaustive, synthétique, lisible, cohérent*, accessible, phrases répétées, phrases en double, points clés, nombre de mots, sous la limite, sans redite, redite*, erreur*',
  count: 'mots, nombre de citations',
  judge:
    'excellent*, très bon, très bonne, remarquable*, superbe*, complet, complète, bien structuré*, bon, bonne, impressionnant*, exhaustif, exhaustive, solide',
  source:
    'article*, texte, papier, étude, document, manuscrit, contenu, extrait, publication, PDF, source, fichier, pièce jointe, lien, URL, adresse, scan',
  quote: 'citation, citations, affirmations, points clés, idées clés, extraits',
  verbatim:
    'mot pour mot, textuel*, verbatim, littéral*, exacte*, tirées directement, mot à mot, directement tirées, directement extraites',
  offer:
    'voulez-vous, souhaitez-vous, veux-tu, souhaites-tu, aimeriez-vous, n’hésitez pas, n’hésite pas, dites-moi, dis-moi, faites-moi savoir, fais-moi savoir, si vous voulez, si vous souhaitez, si tu veux, si tu souhaites, j’espère, je peux également, je peux aussi, je reste, je suis à votre disposition, avez-vous besoin, si vous avez, si tu as, dois-je, puis-je, préférez-vous, si besoin, est-ce que cela, est-ce que cela, cela vous convient, qu’en pensez-vous, cette version vous, avez-vous d’autres, voulez-vous, en espérant que, faut-il, est-ce que ça, ça vous va, ça te va, cela te convient, ça te convient, ça vous convient, est-ce que cela te, vous convient-il, veux-tu aussi, s’il manque, si cela, si le, si la, s’il faut, si quelque chose, j’espère que, en espérant, d’autres questions, une autre question, avez-vous des questions, que pensez-vous, qu’en penses-tu, faites-moi signe, fais-moi signe, écrivez, écris, tapez, tape, je vous recommande, je te recommande, je vous conseille, je recommande de, je vous invite, je peux, je pourrais',
  help: 'question*, ajust*, modif*, aide*, aider, aid*, utile, plus de détail*, approfondi*, développ*, raccourci*, réécri*, autre*, précis*, disposition, continu*, revoi*, révis*, adapt*, reformul*, complément*, supplémentaire*, section*, aspect*, besoin*, affin*, résum*, longueur, ton, poursuiv*',
  regret: 'désolé, désolée, je m’excuse, je regrette, toutes mes excuses, mes excuses, excusez',
  cannot:
    'je ne peux pas, ne peux pas, je ne suis pas en mesure, malheureusement, désolé, désolée, je n’ai pas accès, n’ai pas accès, impossible, pas la possibilité, ne suis pas capable, excus*, ne puis, pas accès, ne peux donc pas, ne parviens pas, ne suis pas en mesure, n’arrive pas, ne peux rien, je ne connais pas, ne connais pas, je ne vois, je n’ai pas pu, n’ai pas pu, je n’ai pu, ne peux ni, dois refuser, dois décliner, je refuse',
  ask: 'veuillez fournir, veuillez partager, veuillez coller, veuillez envoyer, veuillez me fournir, merci de fournir, merci de me fournir, pourriez-vous me, pourriez-vous fournir, pouvez-vous me, envoyez-moi, envoie-moi, merci de coller, merci de partager, dès que vous, veuillez joindre, collez, fournissez-moi, partagez, pourriez-vous m’envoyer, pouvez-vous m’envoyer, pourriez-vous, pouvez-vous, il me faut, j’ai besoin, colle ici, pourrais-tu, merci d’envoyer, j’attends, quel article, veuillez télécharger, télécharger le fichier, il me faut son, il me faudrait, collez le, colle le, envoyez, envoie, quel texte, quelle étude, dois-je résumer, renvoyer, envoyer à nouveau',
  reach:
    'ouvrir, accéder, accès, voir, lire, consulter, charger, trouver, vois, liens, lien, internet, images, figures',
  invite:
    'n’hésitez pas, n’hésite pas, hésitez pas à, faites-le-moi savoir, faites-moi savoir, fais-moi savoir, dites-moi, dis-moi, je reste à votre disposition, reste à disposition, à votre entière disposition, je suis à votre disposition, faites-moi signe, fais-moi signe, me tiens à votre, tiens à votre disposition, à ta disposition, dans l’attente de, j’attends votre retour, n’hésitez surtout pas, veuillez vérifier, vérifiez les, pensez à vérifier, je vous recommande de, je te recommande de, je vous conseille de, je peux le compléter, je peux compléter, je peux ajuster, je peux adapter, je peux reformuler, je le reformulerai, je poursuivrai, écrivez-moi, écris-moi, réponds, répondez',
  missing:
    'pas été joint, pas été fourni, pas été inclus, pas joint, dans votre message, dans ton message, dans votre demande, a été coupé, est coupé, tronqué, est manquant, aucune pièce jointe, aucun document, aucun texte, aucun fichier, aucun article, illisible*, vide, corrompu*, pas de pièce jointe, manque le texte, semble vide, semble être vide, est vide, trop long pour, trop court pour, ne peut être résumé, ne peut pas être résumé, impossible à résumer, que des références, que la bibliographie, rien à résumer, incomplet, endommagé, aucun contenu, n’est pas lisible, pas disponible, n’a pas été transmis, ne m’a pas été, ne fonctionne pas, ne marche pas, ne s’ouvre pas, me manque encore, il me manque, n’est pas pris en charge, inaccessible, que le titre, seulement le titre',
  courtesy:
    'je vous en prie, je t’en prie, avec plaisir, bonne journée, bonne lecture, bonne chance, bon courage, un instant, un moment, cordialement, bien cordialement, merci pour votre retour, merci de votre patience, merci pour votre patience, ravi de vous aider, heureux de vous aider, je peux vous aider, c’est parti, de rien, bonjour, bonne lecture, bon courage, à votre disposition, toutes mes excuses, bonne continuation, bon travail, bonne soirée, bon week-end, bonne fin, à bientôt, à très vite, salut, coucou, bonsoir, cher utilisateur, cher lecteur, chère lectrice, d’autres questions, bien à vous, sincèrement, mes salutations, au plaisir, pas de souci, pas de problème, super, merci encore, merci beaucoup, avec grand plaisir, je m’en occupe, dans l’attente',
  thanks: 'merci d’avoir, merci pour, merci de, je vous remercie',
  asker:
    'l’utilisateur veut, l’utilisateur souhaite, l’utilisateur demande, l’utilisateur a demandé, l’utilisatrice souhaite, l’utilisateur voudrait, l’utilisateur demande, l’utilisateur veut, l’utilisateur souhaite, l’utilisateur a',
  end: 'fin du résumé, fin du document, fin de la réponse, fin de la synthèse, fin du texte, prochain message, prochaine réponse, voilà pour le résumé, c’est tout, ceci conclut le résumé, cela conclut le résumé, fin de la version, fin du résumé, fin de la version révisée, s’achève mon, s’achève le résumé, s’achève ce résumé, ainsi se termine, ceci termine, fin de la sortie, voilà l’essentiel, voilà pour l’essentiel, la suite viendra, la suite dans, c’est terminé',
  edits:
    'modifications apportées, changements apportés, corrections apportées, principales modifications, principaux changements, liste des modifications, résumé des modifications, notes de révision, ce que j’ai modifié',
  outside:
    'informations externes, information externe, sources externes, source externe, connaissances externes, connaissance externe, hors du texte, en dehors du texte, au-delà du texte, connaissance extérieure, connaissances extérieures, extérieure au texte, source extérieure, sources extérieures, information extérieure, aucune autre source',
  model:
    'en tant qu’IA, en tant que modèle de langage, en tant qu’intelligence artificielle, en tant que grand modèle, modèle d’IA, assistant IA, généré par une IA, générée par une IA, généré par IA, générée par IA, par un modèle de langage, par une intelligence artificielle, généré automatiquement, générée automatiquement, mes connaissances, mon entraînement, généré par un modèle, généré à l’aide, générée par un modèle, avec ChatGPT, par ChatGPT, à l’aide d’une IA, à l’aide de l’IA, avec l’aide d’une IA, avec l’IA, par l’IA, en tant qu’assistant, à l’aide d’une intelligence artificielle, avec l’aide de l’IA, l’aide d’une IA, intelligence artificielle, par une machine, par un programme, rédigé par une IA, en tant qu’assistante, assisté par IA, écrit par une IA, produit par une IA',
  disclaimer: 'avertissement, remarque, note, veuillez noter, clause de non-responsabilité, notez',
  order:
    'assurez-vous, assure-toi, évitez, évite, n’utilisez, n’utilise, utilisez, utilise, extrayez, extrais, identifiez, rédigez, rédige, résumez, résume, commencez par, commence par, incluez, inclus, fournissez, fournis, respectez, citez, cite, ne pas, vous êtes un, tu es un, votre tâche, ta tâche, n’oubliez pas, rappelez-vous, n’inventez, indiquez, répondez, réponds, ne répétez pas, veuillez résumer, veuillez rédiger',
  emit: 'répondez uniquement, réponds uniquement, ne renvoyez que, fournissez uniquement, répondez en, réponds en',
  role: 'vous êtes un expert, tu es un expert, vous êtes un assistant, tu es un assistant, agissez en tant, agis en tant',
  target:
    'l’article suivant, le texte suivant, l’article ci-dessous, le texte ci-dessous, le document suivant, le document ci-dessous, l’étude suivante, l’étude ci-dessous',
  cited: 'citation, citations',
  fill: 'insérer, insérez, ajouter, ajoutez, décrire, décrivez, préciser, précisez, indiquer, indiquez, compléter, complétez, votre, vos, nom de, nom du, titre de, titre du, remplacer, à compléter, à remplir, citer, mentionner',
  blank:
    'citation, texte, texte de la citation, titre, titre de l’article, nom, auteur, auteurs, valeur, valeur numérique, nombre, date, année, résultat, terme, sujet, section, citation exacte, x, y, z, xx, à compléter, à définir',
  part: 'détails, méthodologie, méthodes, sections, discussion, informations, exemples, résultats',
  named:
    'lieu, ville, pays, institution, université, revue, conférence, éditeur, année, date, auteur, auteurs, nom, titre, nombre, valeur, pourcentage',
  filler:
    'qui, sont, été, cela, ces, mes, mon, ma, nous, tu, te, ses, son, sa, leur, ou, où, mais, plus, moins, très, bien, aussi, encore, entre, sans, sous, vers, chez, même, autre, peut, peux, pouvez, pourriez, avoir, être, était, étaient, ont, suis, sera, seront, c, y, s, m, t, qu, afin, car, comme, puis, à, se, lui, lors, vais, veuillez, on, aucun, aucune, donc, en, ainsi, dans, cette, ce, rien, votre, joint, après, avant, depuis, quand, ça, celui, celle, ceux, leurs, ton, ta, tes, nos, notre, dont, ici, là, jusqu, lorsqu, êtes, avez, a, as, fut, pourrait, faut, doit, environ, près, faute, soit, autres, chaque, ni, oui, non, d’abord, est-ce',
  everyday:
    'volontiers, espère, essayé, tenté, peut-être, simplement, bref, tout de suite, bien, bon, bonne, vraiment, crois, pense, trouve, dire, donner, prendre, faire, savoir, moment, temps, chose, idée, reste, plaisir, mieux, assez, possible, sais, dis, fait, mettre, aller, voir, venir, quelque, plus, moins, mal, peu, beaucoup, trop, rien, toujours, ensemble, occupe, besoin, envie, vouliez, voulais, limité, désormais, proprement dit',
  craft:
    'section*, paragraphe*, phrase, phrases, titre*, introduction, conclusion, bibliographie, liste, tableau, modèle, plan, Markdown, Word, diapositive*, coquille*, orthographe, langue, numéro* de page, doublon*, ligne*, point, points, détail*, source*, version*, fichier*, erreur*, citation*, partie*, format, original, anglais, français, répétitions, inexact*, conversation, message, discussion, ampleur, volume, puces, listes, liste à puces, sous-titre*, chapitre*, forme, fond, objectif*, résultats, méthodes, arguments, idées, thèmes, annexe*, figure*, tableau*, page*, numéros, phrase*, mots, vocabulaire, terminologie, formulation*, langage, ton, remarque*, note*, correction*, répétition*, essentiel, fiche, exposé, présentation, mémoire, devoir, rapport, lecteur*, limite, place, espace, longueur, brièveté, droit d’auteur, droits, travail, références, lignes, copie, épreuve, détails, texte d’origine',
  handle:
    'tiré, tirer, ouvrir, envoy*, changer, modifi*, vérifi*, utilis*, supprim*, remplac*, contient, contenir, compte, comporte, rédig*, raccourc*, intégr*, ajout*, adapt*, parcour*, approfond*, provien*, trait*, tronqué*, plaît, convien*, convient, pensez, reprends, reprendre, demande, signal*, trompé, téléversé*, regardons, commence, appuyé, appuie, dispose, lit, présente, propose, propos*, parvien*, arrive, ajust*, corrig*, résum*, fait, faire, inexact*, envoyer, commettre, vérifier, retenu*, noté*, résumé*, condens*, réduit*, simplifi*, laissé*, écart*, couvert*, abord*, respect*, traité*, donn*, présent*, télécharg*, parcouru, tirée, dégagé, dégager, retenu, retiens, retenir, structur*, structurer, organis*, divis*, class*, orden*, tri*, trié, réduit, réduire, raccourci*, resserr*, clarifi*, précis*, détaill*, développ*, élabor*, remani*, refait, refaire, réécri*, repris, rectifi*, contrôl*, compar*, confront*, cit*, citer, citerai, cite, reproduire, reproduit*, recopi*, copi*, repren*, conserv*, préserv*, gard*, maint*, évit*, retir*, enlev*, élimin*, insér*, inclu*, incorpor*, laiss*, omis, omett*, abrég*, écourt*, tronqu*, coup*, dépass*, figur*, apparai*, repos*, bas*, fond*, appui*, limit*, born*, tenu, tiens, tenir, efforc*, effor*, essay*, tent*, tâch*, concentr*, focalis*, compt*, comptent, comprend, atteint, termin*, achev*, conclu*, poursuiv*, continu*, expos*, expliqu*, décri*, dresser, dress*, prépar*, produi*, génér*, rend*, rendre, remett*, envo*, transm*, examin*, consult*, trouv*, récapitul*, inven*, recommand*, conseill*, souhait*, employ*, servi*, serv*, emprunt*, manqu*, manque, décortiqu*, examiner, dois, faut',
  manner:
    'nouvelle, nouveau, nouvel, détaillé*, court, courte, long, longue, exact*, complet*, essentiel*, important*, autre, autres, double, uniquement, seulement, plus, utile, encore, deux, trois, dix, douze, cinq, près, comme suit, au total, environ, abrégé*, révisé*, corrigé*, malheureusement, maintenant, désormais, précédent*, structuré*, puis, quelque chose, certain*, demandé*, principaux, principales, suivant*, donc, entier*, simple*, compact*, court*, brève*, bref, long*, soigneusement, attentivement, fidèle*, fidèlement, précis*, clair*, concis*, neutre*, objectif*, entière*, intégral*, principal*, central*, nouvelle*, ancien*, premier*, première*, deuxième*, second*, dernier*, dernière*, final*, amélioré*, mis à jour, strictement, exclusivement, volontairement, intentionnellement, délibérément, section par section, point par point, étape par étape, pas à pas, mot pour mot, d’abord, ensuite, enfin, davantage, mieux, au plus près, fausse, faux, erroné*, manquant*, restant*, utile*, intéressant*, passionnant*, dense*, accessible*, compréhensible*, quelques, ci-dessus, tel quel, telles quelles, adéquat*, approprié*',
  condition:
    'si vous, si tu, si besoin, si nécessaire, au besoin, si quelque chose, dès que vous, n’hésitez pas',
  chrome:
    'ChatGPT, Claude, Gemini, L’IA peut commettre, régénérer la réponse, copier le code, cette réponse vous',
  whole: 'tous, toutes, chaque, aucun, aucune, rien, seul, seule, seulement, uniquement',
  authors: 'nous, notre, nos',
  person:
    'je pense, je trouve, j’ai trouvé, j’ai lu, à mon avis, selon moi, mes notes, je crois, j’ai appris, j’ai aimé, billet, ce blog, notre travail, nous montrons, nous proposons, je me demande, note à moi, je dois relire, je dois lire, je soutiens',
  shield:
    'temps de réponse, sous contrainte, contraintes de temps, commençons par rappeler, relecteurs, relectrices, en d’autres termes, autrement dit'
}
