/** Spanish wordings of talk about the task. */

import type {Lexicon} from '../lexicon.ts'

/** Spanish. */
export const spanish: Lexicon = {
  common:
    'el, la, los, las, de, y, que, en, un, una, es, por, con, para, este, esta, del, se, he, su, sus, tu, tus, no, si, como, al, lo, aquí, está, todas, todos, te, me, según, más, voy, o, han, sido',
  me: 'avísame, hazme, dime, házmelo, avíseme, hágame, dígame, yo, me, mi, mis, he, puedo, voy, estoy, procederé, seguiré, entiendo, comprendo, proporcionaré, generaré, comenzaré, elaboraré, cumpliré, soy, tengo, lamento, espero, redactaré, resumiré, presento, redacté, empiezo, me he basado, necesito, reduje, anoté, veo, continúo, sigo, intenté, traté, hice, escribí, seguí, respeté, incluí, usé, evité, corregí, revisé, organicé, dejé, quité, daré, presentaré, explicaré, expondré, logro, me falta, dividiré, intentaré, citaré, procuraré, trataré, estructuraré, continuaré, encontré, leí, ciñé, quedo, preparo, añado, recomiendo, ceñido, pude, tuve, uso',
  you: 'usted, ustedes, tú, te, tu, tus, su solicitud, le, sus instrucciones, deseas, desea, quieres, quiere, necesitas, necesita, te gustaría, le gustaría, proporcionaste, proporcionado, pediste, pidió, indicaste, indicó, puedes, prefieres',
  lets: 'comencemos, empecemos, vamos, procedamos, continuemos, iniciemos, adelante, veamos, desglosemos, vamos al, vayamos, entremos, repasemos, analicemos, exploremos',
  will: 'voy a, procederé, seguiré, generaré, proporcionaré, comenzaré, elaboraré, cumpliré, listo para, lista para, me dispongo, estoy listo, estoy lista, redactaré, resumiré, me centraré, daré, presentaré, explicaré, expondré, dividiré, intentaré, citaré, procuraré, trataré, estructuraré, continuaré, reformularé',
  start:
    'comenzar, empezar, iniciar, proceder, continuar, comencemos, empecemos, procedamos, continuemos, adelante, allá, al resumen, sin más preámbulos, sin más, antes de empezar, antes de comenzar, para empezar, vamos al, entremos, pasemos al',
  agree:
    'de acuerdo, claro, por supuesto, entendido, está bien, muy bien, perfecto, vale, ok, okay, desde luego, sí, con gusto, gracias, comprendido, cómo no, bien, excelente, claro que sí, hola, absolutamente, anotado, hecho, listo, recibido, encantado, encantada, excelente pregunta, sin problema, genial, estupendo, naturalmente, buena pregunta, qué artículo tan, me pongo, tienes razón, tiene razón',
  deliver:
    'aquí está, aquí están, aquí tienes, aquí tiene, aquí te, aquí le, a continuación, he aquí, a continuación se presenta, te presento, le presento, encontrarás, encontrará, abajo, adjunto, lo que sigue, este es el resumen, esta es la versión, siguiente resumen, aquí va, aquí van, esta es la nueva, te dejo, le dejo, esto es lo, este es mi, esta es mi, como sigue, de la siguiente manera, sigue el resumen, está abajo, abajo está, estos son',
  work: 'resum*, revis*, reescrib*, redact*, extra*, gener*, produc*, ajust*, acort*, ampli*, modific*, refin*, elabor*, cre*, proporcion*, edit*, condens*, profundiz*, adapt*, mejor*, corrig*, desarroll*, prepar*, reformul*, sintetiz*, proces*, escrib*, traduc*, añad*, eliminado, elimin*, reemplaz*, verific*, comprob*, omit*, manten*, mantuv*, quit*',
  comply:
    'cumpl*, sigu*, segu*, respet*, siguiendo, conforme, acuerdo, según, ajust*, atendiendo, adher*, apeg*, satisfac*, incorpor*, entiend*, comprend*, teniendo en cuenta, observ*, basad*, ciñ*',
  task: 'instrucci*, requisito*, indicaci*, directric*, restricci*, especificaci*, solicitud, prompt, petición, pautas, criterios, tarea, límite de palabras, número de palabras, recuento de palabras, encargo, cambios, normas, requerimiento*, consigna*, comentarios, extensión, pediste, la tarea, límite, consigna, indicaciones, indicación',
  brief:
    'como solicitaste, como solicitó, como se solicitó, según lo solicitado, tal como solicitaste, tal como pediste, como pediste, como me pediste, según tus, según sus, tus instrucciones, sus instrucciones, tu solicitud, su solicitud, tus requisitos, sus requisitos, tus indicaciones, sus indicaciones, el prompt, del prompt, número de palabras, recuento de palabras, límite de palabras, extensión solicitada, que proporcionaste, que ha proporcionado, que me proporcionaste, tal y como pidió, que has proporcionado, que compartiste, que enviaste, tu mensaje, su mensaje, tus comentarios, sus comentarios, tu petición, su petición, límite de longitud, límite de extensión, para ti, para usted, que pediste, que me pediste, que solicitaste, que solicitó, tienes razón, tiene razón, tus comentarios, tus observaciones, tu lista, tu plantilla, que subiste, que me enviaste, tus expectativas, sus expectativas, por señalarlo, me enviaste, me envió, subiste, compartiste, que me diste, que indicaste, que indicó, tu esquema, su esquema, querías, quería usted, tu trabajo, tal como acordamos, como acordamos, tu artículo, su artículo, tu texto, su texto, pediste, me pediste',
  asked:
    'como pediste, como pidió, como solicitaste, como se solicitó, como indicaste, como indicó, según lo solicitado, según tus, según sus, conforme a tus, conforme a sus, me pediste, pediste, solicitaste, como acordamos, como quedamos, querías, como querías, a petición tuya, a petición suya, a tu petición, a su petición, a pedido tuyo',
  given:
    'proporcionad*, dad*, especificad*, solicitad*, indicad*, requerid*, anterior*, establecid*, señalad*, mencionad*, facilitad*, adjunt*, original, suministrad*, pedid*, estipulad*, descrit*, arriba, subid*, envid*, compartid*, transmitid*, cargad*',
  all: 'todas, todos, toda, todo, estrictamente, cada, fielmente, exactamente, rigurosamente, cuidadosamente, al pie de la letra, totalmente, plenamente, se han cumplido todos',
  this: 'este, esta, esto, el presente, la presente, el presente resumen, lo anterior',
  product: 'resumen*, síntesis, sinopsis, reseña, visión general, resumen, panorama, compendio',
  answer:
    'respuesta, borrador, versión, salida, documento, revisión, texto, propuesta, extracción, intento, prueba',
  it: 'esto, este, cumple, se ajusta, sigue',
  trait:
    'formato, extensión, longitud, tono, estilo, estructura, número de palabras, citas, las citas, todas las citas, número de citas, total de palabras, cantidad de palabras',
  virtue:
    'repetici*, sin repetici*, redundancia*, evita, palabras, aproximadamente, unas, conciso, concisa, claro, clara, tono profesional, textual*, información externa, fiel, exhaustivo, exhaustiva, coherente, accesible, profesional, oraciones repetidas, frases repetidas, puntos clave, límite',
  count: 'palabras, número de citas, palabra',
  judge:
    'excelente*, muy buen, muy buena, muy bueno, completo, completa, sobresaliente, impresionante, bien estructurad*, buen, buena, exhaustiv*, sólid*, magnífic*',
  source:
    'artículo*, texto, documento, estudio, paper, trabajo, manuscrito, contenido, material, PDF, fuente, publicación, fragmento, archivo, adjunto, enlace, URL, dirección, liga',
  quote: 'cita, citas, afirmaciones, puntos clave, ideas clave, información clave, fragmentos',
  verbatim:
    'textual*, palabra por palabra, literal*, verbatim, exactas, al pie de la letra, directamente',
  offer:
    '¿te gustaría, te gustaría, le gustaría, ¿quieres que, quieres que, quiere que, deseas que, desea que, avísame, avíseme, házmelo saber, hágamelo saber, hazme saber, hágame saber, no dudes, no dude, si necesitas, si necesita, si deseas, si desea, si quieres, si quiere, espero que, puedo también, también puedo, dime si, dígame si, ¿necesitas, ¿necesita, quedo a, estoy a, puedo ayudar, si tienes, si tiene, prefieres, debo, déjame saber, me indicas, te parece, qué te parece, te gusta esta, prefieres, prefiere, tienes alguna, tienes más, quieres, está bien así, no dudes, te lo preparo, necesitas, necesita, le parece, te sirve, le sirve, si falta, si el, si la, si hay, si algo, si lo, espero que este, espero que esto, espero que te, alguna otra pregunta, alguna pregunta, más preguntas, otra pregunta, quieres también, escribe, escríbeme, te recomiendo, le recomiendo, recomiendo, sugiero, puedo, podría, lo añado',
  help: 'pregunta*, ajust*, modific*, ayud*, útil, más detalle*, profundic*, profundiz*, ampli*, acort*, reescrib*, otra, otro, disposición, continú*, continu*, revis*, adapt*, cambi*, adicional*, sección, secciones, aspecto*, resum*, aclar*, tono, extensión, desarroll*, refin*, proced*, duda*',
  regret: 'lo siento, disculpa, disculpe, lamento, perdón',
  cannot:
    'no puedo, lo siento, lamento, lamentablemente, desafortunadamente, no tengo acceso, no me es posible, no soy capaz, disculp*, no es posible, no logro, no consigo, no conozco, no veo, no pude, no he podido, no puedo ni, debo rechazar, tengo que rechazar',
  ask: 'por favor proporcion*, por favor, proporciona*, por favor compart*, por favor envía, por favor envíe, por favor pega, por favor pegue, proporcióname, proporcióneme, podrías proporcionar*, podría proporcionar*, podrías compartir, podría compartir, podrías enviar*, envíame, envíeme, cuando me, una vez que, comparte, pega el, pegue el, necesito que, necesito el texto, necesito el artículo, necesitaría, mándame, pega aquí, pegue aquí, podría enviar*, espero el, qué artículo, necesito su texto, espero el texto, qué artículo quieres, qué texto, podrías enviarme, podrías mandarme, sube el, suba el',
  reach:
    'acceder, acceso, abrir, ver, leer, consultar, cargar, encontrar, leído, veo, enlaces, enlace, internet, imágenes, figuras',
  invite:
    'no dudes en, no dude en, házmelo saber, hágamelo saber, hazme saber, hágame saber, avísame, avíseme, dime si, dígame si, déjame saber, quedo a tu disposición, quedo a su disposición, estoy a tu disposición, estoy a su disposición, a tu entera disposición, a su entera disposición, siéntete libre, siéntase libre, avísame si, quedo a la espera, estoy a tu, a la espera de tus, comprueba las, por favor comprueba, compruebe las, verifica las, verifique las, revisa las, te recomiendo leer, le recomiendo, te recomiendo, lo añado con, puedo reformularlo, puedo ajustarlo, puedo ampliarlo, puedo añadir, escríbeme, responde con, continuaré',
  missing:
    'no se adjuntó, no se ha adjuntado, no fue adjuntado, no está incluido, no se incluyó, no se proporcionó, en tu mensaje, en su mensaje, en tu solicitud, en su solicitud, se cortó, está cortado, truncado, falta el texto, ningún documento, ningún archivo, ningún adjunto, ningún texto, ilegible*, vacío, dañado, no hay ningún, me falta, falta el, parece estar vacío, parece vacío, está vacío, demasiado largo para, demasiado corto para, no se puede resumir, no puede resumirse, imposible de resumir, solo contiene referencias, solo referencias, nada que resumir, incompleto, ningún contenido, no se ha proporcionado ningún, no está disponible, no es legible, no me funciona, no funciona, no abre, no se abre, todavía me falta, no es compatible, inaccesible, solo el título, sólo el título',
  courtesy:
    'de nada, con gusto, con mucho gusto, que tengas un buen día, que tenga un buen día, buen día, buena suerte, mucha suerte, un momento, saludos cordiales, atentamente, saludos, gracias por tu paciencia, gracias por su paciencia, gracias por tus comentarios, encantado de ayudar, encantada de ayudar, espero que ayude, puedo ayudarte, puedo ayudarle, manos a la obra, hola, espero haber sido, mucha suerte, quedo a tu disposición, quedo a su disposición, buena lectura, buen trabajo, buenas tardes, buenas noches, hasta pronto, hasta luego, un saludo, un abrazo, estimado usuario, querido lector, alguna otra pregunta, alguna pregunta, más preguntas, sin problema, perdón por, gracias de nuevo, muchas gracias, me pongo, me encantaría, encantado, encantada, cuídate, éxitos, mis disculpas',
  thanks: 'gracias por, muchas gracias por, te agradezco, le agradezco',
  asker:
    'el usuario quiere, el usuario desea, el usuario pide, el usuario ha pedido, el usuario solicita, el usuario solicitó, la usuaria quiere, el usuario pide, el usuario quiere, el usuario ha, el usuario solicita, el usuario desea',
  end: 'fin del resumen, fin del documento, fin de la respuesta, fin del texto, continuará, próximo mensaje, siguiente mensaje, próxima respuesta, eso es todo, hasta aquí el resumen, con esto concluye el resumen, así concluye el resumen, fin de la versión, fin del resumen, termina mi resumen, con esto termina, con esto concluyo, aquí termina, fin de la salida, y eso es lo esencial, eso es lo esencial, eso sería, el resto irá, es todo lo que',
  edits:
    'cambios realizados, modificaciones realizadas, correcciones realizadas, principales cambios, cambios principales, lista de cambios, resumen de cambios, resumen de los cambios, notas de revisión, notas de la revisión',
  outside:
    'información externa, fuentes externas, conocimiento externo, conocimientos externos, fuera del texto, más allá del texto, no se ha utilizado información, no se utilizó información, no se ha usado información, ninguna fuente externa, fuentes externas, conocimiento ajeno, conocimientos ajenos, ajeno al texto, ajena al texto, ningún conocimiento',
  model:
    'como IA, como una IA, como modelo de lenguaje, como un modelo de lenguaje, como inteligencia artificial, modelo de IA, asistente de IA, generado por IA, generada por IA, generado por una IA, generada por una IA, por un modelo de lenguaje, por un modelo de IA, por inteligencia artificial, generado automáticamente, generada automáticamente, mi conocimiento, mis datos de entrenamiento, mi entrenamiento, con ChatGPT, por ChatGPT, con ayuda de IA, con ayuda de una IA, con la ayuda de una IA, mediante IA, como asistente, con ayuda de inteligencia artificial, con la ayuda de la inteligencia artificial, mediante inteligencia artificial, por una máquina, por un programa, escrito por una IA, redactado por una IA, generado por una máquina, asistido por IA',
  disclaimer:
    'descargo de responsabilidad, aviso, nota, ten en cuenta, tenga en cuenta, aclaración, advertencia',
  order:
    'asegúrate, asegúrese, evita, evite, no uses, no use, no utilices, usa, use, utiliza, utilice, extrae, extraiga, identifica, identifique, escribe, escriba, resume, resuma, comienza con, comience con, incluye, incluya, proporciona, proporcione, sigue, cita, cite, recuerda, recuerde, eres un, usted es un, tu tarea, su tarea, no inventes, indica, indique, responde solo, responda solo, redacta, redacte, no repitas, no repita, no incluyas, por favor resume, por favor redacta',
  emit: 'responde solo, responda solo, devuelve solo, devuelva solo, responde en, responda en, responde únicamente',
  role: 'eres un experto, eres un asistente, usted es un experto, usted es un asistente, actúa como, actúe como',
  target:
    'el siguiente artículo, el siguiente texto, el siguiente documento, el artículo a continuación, el texto a continuación, el siguiente estudio, siguiente artículo, siguiente texto',
  cited: 'cita, citas',
  fill: 'insertar, inserte, inserta, añadir, añade, añada, describir, describa, describe, especificar, especifique, especifica, completar, complete, tu, su, nombre de, nombre del, título de, título del, reemplazar, rellenar, indicar, indique, agregar, agregue, citar',
  blank:
    'cita, texto, texto de la cita, título, título del artículo, nombre, autor, autores, valor, valor numérico, número, fecha, año, resultado, término, tema, sección, cita textual, x, y, z, xx, por completar, por definir',
  part: 'detalles, metodología, métodos, secciones, discusión, información, ejemplos, resultados',
  named:
    'lugar, ciudad, país, institución, universidad, revista, conferencia, editorial, año, fecha, autor, autores, nombre, título, número, valor, porcentaje',
  filler:
    'esa, ese, eso, estos, estas, esto, fue, ha, ser, son, sin, sobre, entre, hasta, desde, muy, mis, mi, nos, ya, le, les, cuando, donde, pero, porque, también, unas, unos, e, u, ni, cada, puede, podría, podrías, puedes, soy, era, eran, fueron, hay, a, por favor, quedan, queda, así, con, esta, nada, mil, o, sino, bajo, tras, antes, aquel, cual, cuales, quien, cuyo, aquí, ahí, allí, eres, sido, estar, está, estoy, están, estaba, he, han, había, tengo, tiene, puedo, pueden, debe, cerca, aproximadamente, otro, otros, ningún, ninguna, sí, no, pues, aunque, mientras, según, tu, tus, su, sus, lo, la, te, me, se, qué, cómo, cuál',
  everyday:
    'espero, ojalá, intenté, tal vez, quizá, simplemente, bien, buen, bueno, buena, creo, pienso, decir, dar, tomar, hacer, saber, momento, tiempo, cosa, idea, resto, gusto, mejor, bastante, posible, enseguida, suerte, sé, hecho, poner, ir, ver, venir, algo, menos, mal, poco, mucho, demasiado, realmente, nada, siempre, juntos, ganas, querías, quería, limité, preámbulos, pongo, sirva, envíes, haber',
  craft:
    'sección, secciones, párrafo*, frase, frases, título*, introducción, conclusión, bibliografía, lista, tabla, plantilla, esquema, Markdown, Word, diapositiva*, errata*, ortografía, idioma, número* de página, línea*, punto, puntos, detalle*, fuente*, versión, archivo*, error*, cita, citas, parte*, formato, original, inglés, español, repeticiones, algo, conversación, mensaje, chat, extensión, viñetas, listas, subtítulo*, encabezado*, apartado*, secci*, capítulo*, forma, fondo, conclusiones, objetivos, resultados, métodos, argumentos, ideas, temas, apéndice, anexo*, figura*, tabla*, página*, números, frase*, palabras, vocabulario, terminología, redacción, lenguaje, tono, observaci*, nota*, corrección, correcciones, repetici*, esencial, ficha, exposición, presentación, trabajo, tarea, informe, lector*, límite, espacio, longitud, brevedad, derechos de autor, referencias, examen, detalles, panorama',
  handle:
    'extraíd*, abrir, envi*, cambi*, modific*, comprob*, utiliz*, usad*, elimin*, sustitui*, sustituido, contiene, tiene, redact*, acort*, incorpor*, añad*, adapt*, recorr*, profundiz*, proced*, resuelt*, truncad*, gusta, parece, rehago, pide, señal*, equivoqué, subiste, veamos, empiezo, basado, dispongo, queda, presento, ajust*, corregid*, verific*, hecho, dar, haz, eran, están resueltos, redacté, cometer, reduc*, redujo, anot*, recog*, condens*, simplific*, suprim*, dejado fuera, omit*, cubiert*, abord*, trat*, continú*, respet*, present*, expon*, extraje, recogí, reuní, reunido, saqué, encontré, encontr*, destac*, estructur*, organic*, organiz*, divid*, dividiré, orden*, clasific*, resum*, aclar*, precis*, detall*, desarroll*, rehice, rehacer, rehecho, reescrib*, reescrito, retom*, rectific*, compar*, cotej*, revis*, cit*, citaré, reproduc*, reproduzco, copi*, copié, conserv*, preserv*, manten*, mantuve, mantenido, evit*, quit*, retir*, eliminé, insert*, inclu*, integr*, dej*, abrevi*, recort*, sobrepas*, super*, supera, excede*, aparec*, figur*, bas*, fundament*, apoy*, limit*, ciñ*, ceñ*, esforc*, esfuer*, intent*, procur*, concentr*, enfoc*, cuent*, contien*, abarc*, alcanz*, termin*, acab*, conclu*, sigu*, sig*, continu*, explic*, describ*, propon*, prepar*, produc*, gener*, entreg*, mand*, sub*, compart*, examin*, consult*, proces*, invent*, recomiend*, aconsej*, us*, uso, emple*, falt*, convien*, parec*, desglos*, tuve, pude, presentaré, intentaré, incluid*, preparo, repas*, basa',
  manner:
    'nuevo, nueva, detallad*, corto, corta, breve, largo, larga, exacta*, exacto*, completo, completa, esencial*, importante*, otro, otra, otras, repetid*, únicamente, solo, más, útil, bien, dos, tres, diez, doce, cinco, en total, abreviad*, revisad*, corregid*, lamentablemente, ahora, ya, algun*, así, luego, detalle, estructurad*, principal*, completo*, entero*, así que, compact*, sencill*, simple*, cort*, brev*, larg*, cuidados*, cuidadosamente, atentamente, fiel*, fielmente, exact*, precis*, clar*, concis*, neutral*, objetiv*, complet*, enter*, íntegr*, central*, important*, nuev*, anterior*, primer*, segund*, tercer*, últim*, final*, definitiv*, mejorad*, actualizad*, estrictamente, solamente, exclusivamente, a propósito, intencionadamente, deliberadamente, sección por sección, punto por punto, paso a paso, palabra por palabra, primero, después, mejor, cerca, equivocad*, erróne*, incorrect*, correct*, restante*, útil*, interesante*, fascinante*, dens*, accesible*, comprensible*, siguiente*, tal cual, adecuad*, apropiad*, solicitad*, separad*',
  condition:
    'si quieres, si lo deseas, si deseas, si quiere, si lo desea, si necesitas, si hace falta, si algo, si es necesario, cuando quieras, en caso de',
  chrome: 'ChatGPT, Claude, Gemini, La IA puede cometer, regenerar respuesta, copiar código',
  whole: 'todas, todos, cada, ninguna, ningún, nada, no se ha, no se han, solo, únicamente',
  authors: 'nosotros, nosotras, nuestr*',
  person:
    'creo que, pienso que, me parece, en mi opinión, mis notas, he leído, me gusta, me gustó, aprendí, encontré, entrada del blog, este blog, nuestro trabajo, mostramos, proponemos, me pregunto, nota para mí, tengo que leer, sostengo que, debo releer',
  shield:
    'tiempo de respuesta, tiempos de respuesta, sujeto a, restricciones presupuestarias, tasa de respuesta, revisores, en otras palabras, es decir'
}
