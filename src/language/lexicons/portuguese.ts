/** Portuguese wordings of talk about the task. */

import type {Lexicon} from '../lexicon.ts'

/** Portuguese. */
export const portuguese: Lexicon = {
  common:
    'o, a, os, as, de, e, que, em, um, uma, para, com, do, da, dos, das, este, esta, no, na, não, se, é, por, ao, eu, você, todas, todos, suas, sua, aqui, está, como, mais, foram, vou, me, à, ou, li, nas, nos',
  me: 'avise-me, diga-me, eu, me, mim, meu, minha, meus, minhas, vou, posso, estou, seguirei, procederei, fornecerei, entendo, compreendo, gerarei, começarei, irei, segui, li, extraí, revisei, espero, lamento, sou, resumirei, tenho, baseei-me, incorporei, redigi, começo, corrigi, removi, substituí, ajustei, errei, apresento, peço, fico, consigo, preciso, reduzi, anotei, resumi, escrevi, vejo, respeitei, mantive, incluí, usei, evitei, adaptei, organizei, verifiquei, deixei, tentei, procurei, fiz, continuo, devo, darei, apresentarei, explicarei, falta-me, dividirei, citarei, tentarei, procurarei, estruturarei, continuarei, encontrei, preparei, separei, comparei, recomendo, mantive-me, acrescento, limitei-me, pude, conferi, comigo, deixa comigo, ajusto, corrijo, altero, refaço, recebi',
  you: 'você, vocês, te, ti, teu, tua, seu pedido, sua solicitação, suas instruções, seus requisitos, lhe, gostaria, quer, deseja, precisar, quiser, desejar, forneceu, indicou, pediu, pode, prefere, seu resumo, seu texto, seu artigo, teu resumo, você precisa',
  lets: 'vamos, comecemos, prossigamos, continuemos, mãos à obra, vejamos, vamos ao, passemos, entremos, analisemos, exploremos, mergulhemos, vamos ver',
  will: 'vou, irei, seguirei, procederei, fornecerei, gerarei, começarei, estou pronto, estou pronta, pronto para, pronta para, resumirei, vamos, focarei, concentrar-me-ei, darei, apresentarei, explicarei, dividirei, tentarei, citarei, procurarei, estruturarei, continuarei, reformularei',
  start:
    'começar, iniciar, proceder, prosseguir, continuar, comecemos, vamos lá, começo, ao resumo, sem mais delongas, sem mais, antes de começar, antes de iniciar, para começar, vamos ao, passemos ao',
  agree:
    'certo, claro, com certeza, entendido, entendi, tudo bem, está bem, ok, okay, perfeito, pois não, sim, com prazer, obrigado, obrigada, combinado, muito bem, ótimo, compreendi, compreendido, beleza, de acordo, olá, absolutamente, anotado, feito, pronto, recebido, sem problema, excelente, naturalmente, evidentemente, boa pergunta, que artigo, pode deixar, sem dúvida, você tem razão, tem razão, claro que sim, deixa comigo, deixe comigo, é pra já, sem problemas, fechado, oi, bom dia, tudo certo, prontinho, às ordens, perfeitamente',
  deliver:
    'aqui está, aqui estão, eis, segue, seguem, a seguir, abaixo, aqui vai, você encontrará, segue abaixo, em anexo, apresento, o que se segue, este é o resumo, esta é a versão, segue um, segue o, segue a, seguem os, foi isto que, isto é o, este é o meu, esta é a minha, da seguinte forma, da seguinte maneira, está abaixo, estes são',
  serve:
    'claro aqui está, claro aqui estão, com certeza aqui está, com certeza aqui estão, certamente aqui está, certamente aqui estão',
  work: 'resum*, revis*, reescr*, redig*, extra*, ger*, produz*, ajust*, encurt*, ampli*, modific*, refin*, elabor*, cri*, forne*, edit*, condens*, aprofund*, adapt*, melhor*, corrig*, desenvolv*, prepar*, reformul*, sintetiz*, process*, escrev*, escrit*, traduz*, expand*, inclu*, adicion*, li, removi, removid*, substituí, substituíd*, verifiquei, verificad*, omiti, omitid*, mantive, mantid*',
  comply:
    'cumpr*, segu*, sigo, respeit*, conforme, de acordo, segundo, atend*, ader*, satisfaz*, incorpor*, entend*, compreend*, levando em conta, observ*, basead*, obedec*, em conformidade, com base',
  task: 'instruç*, requisit*, diretriz*, restriç*, especificaç*, solicitaç*, orientaç*, prompt, pedido, critérios, tarefa, limite de palavras, número de palavras, contagem de palavras, alteraç*, regras, exigência*, indicaç*, comentários, a tarefa, limite, enunciado',
  brief:
    'conforme solicitado, como solicitado, conforme pedido, como pedido, como você pediu, como pediu, conforme suas, conforme as suas, suas instruções, sua solicitação, seu pedido, seus requisitos, suas diretrizes, suas orientações, tuas instruções, o prompt, do prompt, no prompt, número de palavras, contagem de palavras, limite de palavras, tamanho solicitado, que você forneceu, que você enviou, que forneceu, conforme instruído, que você pediu, sua mensagem, seus comentários, teu pedido, limite de tamanho, limite de caracteres, para você, que pediu, que você solicitou, que você compartilhou, você tem razão, seus comentários, os seus comentários, suas observações, sua lista, seu modelo, que você enviou, suas expectativas, por avisar, pelo retorno, você enviou, que enviou, que você carregou, você compartilhou, que me deu, que você indicou, que indicou, seu esquema, você queria, queria algo, seu trabalho, como combinado, seu artigo, seu texto, suas indicações, me pediu, no aguardo do seu, como pediste, como prometido, que me enviou, que você mandou, conforme combinado, para ti',
  asked:
    'conforme solicitado, como solicitado, como pediu, como você pediu, conforme pedido, conforme indicado, conforme você, segundo as suas, de acordo com as suas, você pediu, me pediu, como combinado, como combinamos, você queria, como você queria, como indicou, a seu pedido, a teu pedido, ao seu pedido, como prometido, conforme combinado, que você pediu, que me enviou, que você enviou, que você mandou',
  given:
    'fornecid*, dad*, especificad*, solicitad*, indicad*, exigid*, acima, listad*, estabelecid*, mencionad*, original, enviad*, anexad*, pedid*, estipulad*, descrit*, delinead*, previst*, carregad*, compartilhad*, partilhad*, transmitid*, submetid*',
  all: 'todas, todos, toda, todo, estritamente, rigorosamente, cada, fielmente, exatamente, cuidadosamente, plenamente, à risca, totalmente',
  this: 'este, esta, isto, esse, essa, o presente, a presente',
  product: 'resum*, síntese, sinopse, visão geral, sumário, resumo, panorama, compêndio, resenha',
  answer:
    'resposta, rascunho, versão, saída, documento, revisão, texto, proposta, extração, tentativa',
  it: 'ele, ela, isto, isso, segue, cumpre, atende',
  trait:
    'formatação, formato, extensão, comprimento, tamanho, tom, estilo, estrutura, número de palavras, citações, as citações, todas as citações, número de citações, total de palavras, contagem total',
  virtue:
    'repetiç*, sem repetiç*, redundância*, evita, palavras, aproximadamente, cerca, conciso, concisa, clara, tom profissional, textua*, literais, informações externas, fiel, exaustivo, exaustiva, coerente, acessível, profissional, frases repetidas, frases duplicadas, pontos principais',
  count: 'palavras, número de citações, palavra',
  judge:
    'excelente*, muito bom, muito boa, ótimo, ótima, completo, completa, bem estruturad*, bom, boa, abrangente, notável, impressionante, sólid*',
  source:
    'artigo, texto, documento, estudo, paper, manuscrito, conteúdo, material, PDF, fonte, publicação, trecho, arquivo, anexo, trabalho, link, URL, endereço',
  quote:
    'citação, citações, afirmações, pontos principais, ideias principais, informações principais, trechos',
  verbatim: 'textua*, palavra por palavra, litera*, verbatim, exatas, ipsis litteris, diretamente',
  offer:
    'você gostaria, gostaria que, quer que, deseja que, você quer, me avise, avise-me, me diga, diga-me, não hesite, fique à vontade, sinta-se à vontade, se precisar, se você precisar, se desejar, se quiser, se você quiser, caso queira, caso precise, caso deseje, se tiver, espero que, também posso, posso também, posso ajudar, precisa de, prefere, devo, estou à disposição, fico à disposição, estou à sua, há algo, está bom assim, o que acha, você gostou, tem mais alguma, quer uma, você gostou desta, quer que eu, precisa dos, precisa das, está bom, está bem assim, ficou bom, serve assim, se faltar, se o, se a, se houver, se algo, se for, se for preciso, espero que este, espero que isto, mais alguma pergunta, alguma pergunta, alguma dúvida, mais perguntas, outra pergunta, quer também, diga se, avise se, avise-me se, escreva, recomendo, sugiro, posso, poderia, acrescento com, do seu agrado, o que achou',
  help: 'pergunta*, ajust*, modific*, ajud*, útil, mais detalhe*, aprofund*, ampli*, encurt*, reescr*, outra, outro, disposição, continu*, revis*, adapt*, alter*, mud*, adiciona*, seção, seções, aspecto*, resum*, esclare*, tom, extensão, tamanho, desenvolv*, refin*, prossig*, dúvida*, expand*, mais',
  regret:
    'desculpe, desculpa, sinto muito, lamento, peço desculpas, peço desculpas, peço desculpa, perdão, desculpem',
  cannot:
    'não posso, não consigo, desculp*, infelizmente, lamento, não tenho acesso, não sou capaz, não é possível, peço desculpa*, sinto muito, não conheço, não vejo, não pude, não consegui, não tenho como, devo recusar, tenho de recusar, não tenho permissão, não me é permitido, não me é possível',
  ask: 'por favor forneça, por favor, forneça o, compartilhe o, por favor envie, por favor cole, envie o, cole o, poderia fornecer, poderia compartilhar, poderia enviar, você pode enviar, envie-me, me envie, assim que você, assim que me, assim que eu, assim que tiver, quando você, poderia me enviar, você poderia, pode me enviar, preciso do texto, preciso do artigo, precisaria, mande-me, cole aqui, aguardo o, qual artigo, mande o, preciso do texto completo, preciso do seu texto, aguardo o texto, qual artigo você, que artigo, que texto, carregue o',
  reach:
    'acessar, acesso, aceder, abrir, ver, ler, consultar, carregar, encontrar, vejo, links, link, internet, imagens, figuras',
  prospect: '',
  invite:
    'não hesite, sinta-se à vontade, fique à vontade, me avise, avise-me, me diga, diga-me, deixe-me saber, estou à disposição, fico à disposição, estou à sua disposição, fico à sua disposição, é só pedir, é só avisar, é só me avisar, avise se, me avise se, diga se, fico no aguardo, aguardo seu retorno, aguardo o seu retorno, confira as, por favor confira, verifique as, recomendo a leitura, recomendo ler, recomendo que, acrescento com prazer, posso reformular, posso ajustar, posso ampliar, posso acrescentar, escreva-me, responda com, seguirei com, conferir as citações, em seguida posso criar, a seguir posso criar, depois posso criar',
  missing:
    'não foi anexado, não foi incluído, não foi fornecido, não está anexado, na sua mensagem, em sua mensagem, na sua solicitação, foi cortado, está cortado, truncado, nenhum anexo, falta o texto, nenhum documento, nenhum arquivo, nenhum texto, ilegível, ilegíveis, vazio, corrompido, não há nenhum, falta-me, falta o, parece estar vazio, parece vazio, está vazio, longo demais para, curto demais para, demasiado longo para, não pode ser resumido, impossível de resumir, contém apenas referências, apenas referências, nada a resumir, incompleto, nenhum conteúdo, nenhum texto foi fornecido, não está disponível, não é legível, não funciona, não abre, me falta, ainda me falta, não é compatível, inacessível, apenas o título, só o título',
  hand: 'colar, cole, cola, colado, enviar, enviou, envie, enviado, mandar, mande, mandou, compartilh*, partilh*, anex*, carregar, carregado, carregou, fornec*, recebi, recebido, receber, chegou, vejo, ver, abre, abrir, leva, chega, chegaram, funciona',
  lack: 'nenhum, nenhuma, não, nada, sem, vazio, vazia, esquec*, falta, faltam, danificado, danificada, corrompido, protegido, protegida, cifrado, ilegível, incompleto, cortado, quebrado, quebrada, só, somente, apenas, exceto',
  courtesy:
    'de nada, por nada, disponha, tenha um bom dia, tenha um ótimo dia, bom dia, boa sorte, boa leitura, um momento, atenciosamente, abraços, obrigado pela paciência, obrigada pela paciência, obrigado pelo feedback, feliz em ajudar, posso ajudar com isso, espero ter ajudado, espero que ajude, mãos à obra, olá, boa leitura, fico à disposição, boa sorte, fique à vontade, com prazer, peço desculpas, boa sorte na, boa sorte com, bom trabalho, boa tarde, boa noite, bons estudos, até breve, até logo, um abraço, saudações, caro usuário, caro leitor, mais alguma pergunta, alguma pergunta, mais perguntas, sem problema, desculpe pelo, desculpe a, muito obrigado, muito obrigada, obrigado novamente, já vou fazer, sucesso, meus cumprimentos, bom proveito',
  thanks:
    'obrigado por, obrigada por, obrigado pelo, obrigado pela, obrigada pelo, obrigada pela, agradeço',
  asker:
    'o usuário quer, o usuário deseja, o usuário pede, o usuário pediu, o usuário solicita, o usuário solicitou, o utilizador quer, o utilizador pede, a usuária quer, o usuário pede, o usuário quer, o usuário solicita, o usuário deseja',
  end: 'fim do resumo, fim do documento, fim da resposta, fim do texto, continua na próxima, próxima mensagem, próxima resposta, isso é tudo, é isso, isso conclui o resumo, com isso concluo o resumo, fim da versão, fim do resumo, termina o meu resumo, com isto termina, com isso termina, com isto concluo, aqui termina, fim da saída, esse é o essencial, e esse é o essencial, isto é o essencial, o resto vai, é tudo o que',
  edits:
    'alterações realizadas, alterações feitas, mudanças realizadas, mudanças feitas, correções realizadas, principais alterações, principais mudanças, lista de alterações, resumo das alterações, notas de revisão',
  outside:
    'informação externa, informações externas, fontes externas, conhecimento externo, fora do texto, além do texto, fonte externa, fontes externas, conhecimentos externos, externo ao texto, externa ao texto, nenhum conhecimento, alheio ao texto',
  model:
    'como IA, como uma IA, como modelo de linguagem, como um modelo de linguagem, como inteligência artificial, modelo de IA, assistente de IA, gerado por IA, gerada por IA, gerado por uma IA, gerada por uma IA, por um modelo de linguagem, por um modelo de IA, por inteligência artificial, gerado automaticamente, gerada automaticamente, meu conhecimento, meus dados de treinamento, meu treinamento, com ChatGPT, pelo ChatGPT, com ajuda de IA, com a ajuda de uma IA, por meio de IA, com auxílio de IA, como assistente, com a ajuda de inteligência artificial, com ajuda de inteligência artificial, com a ajuda de IA, por uma máquina, por um programa, escrito por uma IA, redigido por uma IA, gerado por uma máquina, assistido por IA, até minha última atualização, até a minha última atualização, na minha última atualização',
  bot: 'como GPT, como GPT-4, como GPT-4o, como GPT-5, como ChatGPT, como Claude, como Gemini, enquanto GPT, enquanto GPT-4, enquanto GPT-4o, enquanto GPT-5, enquanto ChatGPT, enquanto Claude, enquanto Gemini, como GPT não, como GPT-4 não, como GPT-4o não, como GPT-5 não, como ChatGPT não, como Claude não, como Gemini não',
  unseen:
    'às figuras, às imagens, às tabelas, aos gráficos, acesso às figuras, acesso às imagens, acesso às tabelas, acesso aos gráficos, acessar as figuras, acessar as imagens, visualizar as figuras, visualizar as imagens, processar imagens, processar as imagens',
  disclaimer: 'isenção de responsabilidade, aviso, nota, observação, observe, atenção, aviso legal',
  order:
    'certifique-se, evite, não use, não utilize, use, utilize, extraia, identifique, escreva, resuma, comece com, inclua, forneça, siga, cite, lembre-se, você é um, sua tarefa, não invente, indique, garanta, responda apenas, não repita, por favor resuma',
  emit: 'responda apenas, responda somente, responda em, retorne apenas, forneça apenas',
  role: 'você é um especialista, você é um assistente, aja como, atue como',
  target:
    'o seguinte artigo, o seguinte texto, o seguinte documento, o artigo abaixo, o texto abaixo, artigo a seguir, texto a seguir, seguinte artigo, seguinte texto',
  cited: 'citação, citações',
  fill: 'inserir, insira, adicionar, adicione, descrever, descreva, especificar, especifique, completar, complete, seu, sua, nome de, nome do, título de, título do, substituir, preencher, indicar, indique, citar, acrescentar, nome dos, nome da, nomes de, nomes dos',
  blank:
    'citação, texto, texto da citação, título, título do artigo, nome, autor, autores, valor, valor numérico, número, data, ano, resultado, termo, tema, seção, citação exata, x, y, z, xx, a completar, a definir',
  part: 'detalhes, metodologia, métodos, seções, discussão, informações, exemplos, resultados',
  named:
    'local, cidade, país, instituição, universidade, revista, conferência, editora, ano, data, autor, autores, nome, título, número, valor, percentagem, porcentagem',
  filler:
    'foi, ser, são, era, eram, ele, ela, eles, elas, isso, isto, esse, essa, esses, essas, estes, estas, sem, sob, sobre, entre, até, desde, muito, meu, minha, seu, seus, teu, tua, lhe, quando, onde, mas, porque, também, pelo, pela, pelos, pelas, aos, às, num, numa, pode, poderia, posso, tem, há, já, só, por favor, cerca, estão, está, nesta, neste, com, nada, assim, mil, ou, senão, após, antes, aquele, aquela, qual, quais, quem, cujo, aqui, ali, lá, sou, foram, sido, estar, estou, estava, tenho, tinha, podem, deve, uns, umas, aproximadamente, outro, outros, cada, nenhum, nenhuma, nem, sim, não, pois, embora, enquanto, segundo, meus, minhas, sua, suas, nos, que, como',
  everyday:
    'espero, tomara, tentei, talvez, simplesmente, bem, bom, boa, acho, penso, dizer, dar, tomar, fazer, saber, momento, tempo, coisa, ideia, resto, gosto, melhor, bastante, possível, já, logo, cuidar, sorte, creio, sei, feito, pôr, ir, ver, vir, algo, menos, mal, pouco, muito, demais, realmente, nada, sempre, juntos, prazer, queria, limitei, delongas, ficar, sirva, ter, preciso, há, isto, fácil, difícil, claro, certo, certa, pode, posso, quero, quer, gostaria, gosta, adoro, obrigado, obrigada, favor, dia, dias, semana, hora, minuto, vez, vezes, instante, começo, início, fim, mão, mãos, obra, cabeça, olho, olhos, coração, ajuda, ajudado, sucesso, alegria, gente, amigo, amiga, razão, meta, esperança, maneira, modo, tipo, caso, ponto, lado, caminho, pequeno, pequena, grande, ótimo, ótima, excelente, melhores, legal, interessante, agradável, feliz, contente, pronto, pronta, ainda, agora, hoje, amanhã, ontem, breve, cedo, tarde, nunca, quase, cerca, tanto, tão, então, depois, porém, rápido, rapidamente, vou, vai, vamos, venho, vem, estou, está, faço, faz, digo, diga, diz, dou, dá, deixo, deixa, deixe, deixar, tenho, tem, tomo, sigo, segue, espera, olha, escuta, falta, faltar, serve, servir, parece, pareceu, convém, avise, avisa, conta, chamar, chame, qualquer, leitura',
  craft:
    'seção, seções, secção, secções, parágrafo*, frase, frases, título*, introdução, conclusão, bibliografia, lista, tabela, modelo, esquema, Markdown, Word, slide*, ortografia, idioma, número* de página, linha*, ponto, pontos, detalhe*, fonte*, versão, arquivo*, erro*, citação, citações, parte*, formato, original, inglês, português, repetições, coisa, conversa, mensagem, chat, extensão, tópicos, listas, subtítulo*, cabeçalho*, capítulo*, forma, conclusões, objetivos, resultados, métodos, argumentos, ideias, temas, apêndice, anexo*, figura*, tabela*, página*, números, frase*, palavras, vocabulário, terminologia, redação, linguagem, tom, observaç*, nota*, correção, correções, repetiç*, essencial, ficha, exposição, apresentação, trabalho, tarefa, relatório, leitor*, limite, espaço, brevidade, direitos autorais, referências, prova, detalhes, panorama, itens',
  handle:
    'extraí, abrir, enviar, enviou, mude, mudar, modific*, conferid*, utilizad*, usad*, remov*, substituí*, contém, escrit*, encurtar, incorporei, acrescent*, adaptad*, percorro, aprofund*, vêm, resolvid*, truncado, gostou, acha, refazer, pede, avisar, errei, redigi, vejamos, começo, baseei, apresento, fica, consigo, corrig*, ajust*, feito, dar, resum*, estavam, verifique, verificar, cometer, acesso, reduz*, anot*, condens*, simplific*, deix*, suprim*, omit*, cobert*, abord*, trat*, respeit*, indic*, apresent*, expor, separei, reuni, recolhi, destac*, encontr*, estrutur*, organiz*, divid*, dividirei, orden*, classific*, encurt*, esclarec*, precis*, detalh*, desenvolv*, adapt*, refiz, refeit*, reescrev*, reescrit*, retom*, retific*, compar*, comparei, confront*, conferi, confer*, verific*, revis*, cit*, citarei, citar, reproduz*, copi*, conserv*, preserv*, manti*, mantive, mantém, mantid*, evit*, tirei, retir*, elimin*, adicion*, inser*, inclu*, integr*, incorpor*, abrevi*, ultrapass*, exced*, aparec*, consta*, figur*, base*, baseia, fundament*, apoi*, limit*, atenho, esforc*, tent*, tentarei, procur*, concentr*, conta, abrang*, alcanç*, termin*, acab*, conclu*, seguirei, segu*, continu*, explic*, descrev*, propon*, prepar*, preparei, preparar, produz*, ger*, redig*, entreg*, mand*, envi*, carreg*, compartilh*, partilh*, examin*, consult*, process*, invent*, recomend*, aconselh*, usado, utiliz*, empreg*, falt*, parec*, desmembr*, tive, pude, sugir*, acompanh*',
  manner:
    'novo, nova, detalhad*, curto, curta, breve, longo, longa, exat*, complet*, essencia*, importantes, mais, outra, outras, repetid*, apenas, útil, bem, bom, duas, dois, três, dez, doze, cinco, no total, abreviad*, revisad*, corrigid*, infelizmente, agora, alguns, assim, depois, perto, estruturad*, anterior, alguma, principais, principal, completo*, inteiro*, por isso, compact*, simples, curt*, breve*, long*, cuidados*, cuidadosamente, atentamente, fiel, fielmente, precis*, clar*, concis*, neutr*, objetiv*, inteir*, integral*, essencial, central, important*, nov*, anterior*, primeir*, segund*, terceir*, últim*, final, definitiv*, melhorad*, atualizad*, estritamente, unicamente, somente, exclusivamente, de propósito, intencionalmente, deliberadamente, seção por seção, ponto por ponto, passo a passo, palavra por palavra, primeiro, melhor, errad*, incorret*, corret*, restante*, interessante*, fascinante*, dens*, acessív*, compreensív*, seguinte*, tal e qual, adequad*, apropriad*, solicitad*, separad*, se for preciso',
  condition:
    'se quiser, se desejar, se você, se precisar, se necessário, se algo, quando quiser, caso queira, caso precise, fique à vontade',
  chrome: 'ChatGPT, Claude, Gemini, A IA pode cometer, regenerar resposta, copiar código',
  whole: 'todas, todos, cada, nenhuma, nenhum, nada, não foram, apenas, só',
  authors: 'nós, noss*',
  person:
    'se alguém, alguém tem, alguém sabe, acho que, penso que, na minha opinião, minhas notas, eu li, gostei, aprendi, achei, este blog, este post, nosso trabalho, mostramos, propomos, me pergunto, no meu entender, nota para mim, preciso reler, preciso ler, defendo que, tenho de ler',
  assure:
    'certifiquei-me, assegurei-me, me certifiquei, me assegurei, procurei, tentei, tive o cuidado, tomei o cuidado, fiz questão, esforcei-me, me esforcei',
  retain: 'manter, incluir, conservar, preservar, incorporar',
  contents:
    'dados, números, cifras, informações, valores, percentagens, porcentagens, fatos, factos, citações, termos, seções, secções, pontos, detalhes, importante*, relevante*, essencia*, principais, chave',
  stem: 'provêm, provém, vêm, foram retirados, foram retiradas, são retirados, são retiradas, foram extraídos, foram extraídas, baseiam-se',
  supplied: 'fornecid*, enviad*, que você forneceu, que você enviou',
  praise: 'boa pergunta, ótima pergunta, excelente pergunta, bela pergunta',
  heeding:
    'como você pediu, como pediste, como você solicitou, como me pediu, como me pediste, como você queria, conforme você pediu, conforme você solicitou',
  shield:
    'tempo de resposta, tempos de resposta, taxa de resposta, restrições orçamentárias, sujeito a, revisores, em outras palavras, por outras palavras, em resumo, em síntese'
}
