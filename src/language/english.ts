/** English wordings of talk about the task. */

import type {Lexicon} from './lexicon.ts'

/** English. */
export const english: Lexicon = {
  common:
    'the, of, and, to, in, is, are, that, this, for, with, on, as, it, you, your, me, I, have, has, be, will, by, from, all, was, would, like, here, let, not, an, any, or, if, can',
  me: 'I, me, my, myself, mine',
  you: 'you, your, yours, the user wants, the user asked, the user has asked, the user is asking',
  lets: "let's, let us, let me, here goes",
  will: "I will, I'll, we will, we'll, going to, about to, ready to, ready, will now, aim to, let me, let's, let us, I need to, I have to, I should, I must, we need to, we have to, we must, we are asked to",
  start:
    'begin*, start*, proceed*, get started, go ahead, dive in, move on, continue, get going, get to work, go on, keep going, carry on, dive into',
  agree:
    "okay, ok, sure, sure thing, certainly, of course, understood, got it, absolutely, alright, all right, right, great, great question, gladly, no problem, will do, thank you, thanks, you are right, you're right, you are absolutely right, you're absolutely right, yes, perfect, very well, noted, acknowledged, sounds good, happy to help, roger, copy that, hello, hi, hi there, hey, no worries, dear user, hmm, done, task completed",
  deliver:
    "here is, here's, here are, here you go, here you are, below is, below are, the following is, following is, please find, you will find, you'll find, attached is, presented below, presenting, is below, are below, is given below, I present, I am sharing, summarized as follows, summarised as follows, what follows is the summary, what follows is a summary, what follows is your, what follows is my",
  work: 'summar*, revis*, rewrit*, rewrote, extract*, generat*, produc*, refin*, shorten*, expand*, adjust*, edit*, condens*, draft*, prepar*, provid*, creat*, compil*, format*, craft*, rephras*, polish*, elaborat*, tailor*, restructur*, process*, analyz*, analys*, organiz*, organis*, updat*, modif*, improv*, remov*, includ*, fill*, writ*, deliver*, execut*, miss*, correct*, insert*, chang*, ensur*, complet*, translat*, distill*, synthesiz*, synthesis*, repeated, select*, add, added, kept, keep, keeping, omit*, paraphras*, double check*, verif*, checked, trim*, cut, put together, covered, cover*, captur*, removed, replaced, rework*, tidied, clean*, transform*, convert*, turn, turned, fixed all, fixed the',
  comply:
    'adher*, follow*, fulfil*, meet*, met, comply*, complie*, satisf*, accord*, in line with, in accordance, in keeping with, conform*, incorporat*, address*, respect*, stick*, stuck, observ*, as per, per your, based on, aligned with, understand*, understood, honor*, honour*, keep to, keeping to, kept to, keeps to, stays within, within, ensur*, match*, prioritiz*, prioritis*, reflect*, stayed within, stay within',
  task: 'instruction*, requirement*, prompt, prompts, guideline*, constraint*, specification*, request, requests, requested, criteria, task, directive*, checklist, rules, brief, formatting requirement*, word count, word limit, changes, parameters, feedback, issues, assignment, limit, limits, feedback, comments',
  brief:
    'as requested, as you requested, as you asked, you asked, as instructed, as specified, as required, as directed, per your request, the prompt, the user wants, the user asked, the user has asked, the user is asking, word minimum, your prompt, your request, your requirements, your instructions, your specifications, your guidelines, your feedback, your needs, your brief, the brief, word count, word limit, target length, requested length, length requirement*, requested format, you requested, you provided, you gave, you shared, you supplied, you sent, you specified, you outlined, you set, provided by the user, user request, user instructions, length limit*, length constraint*, token limit*, character limit*, output limit*, your comments, your message, your question, your task, your query, your edits, asked for, you wanted, you want, you need, your expectations, your request, your approval, your review',
  given:
    'provided, given, specified, requested, outlined, above, required, stated, listed, supplied, attached, mentioned, submitted, shared, you sent, stipulated, prescribed, set out, original, attached, uploaded, these',
  all: 'all, strictly, strict, precisely, closely, carefully, fully, exactly, meticulously, completely',
  this: 'this, the above, my, above, the following, the revised, the updated, the final',
  product:
    'summary, summaries, summarization, summarisation, write up, writeup, digest, synthesis, precis, condensation',
  answer:
    'response, reply, answer, output, draft, revision, extraction, version, deliverable, submission, document, rewrite, rewriting',
  it: 'it, this, they',
  trait:
    'formatting, format, length, tone, word count, style, structure, wording, repetition check, quotes, all quotes, each quote, the quotes, every quote, final length, title, exact title, headings, total words, total word count, quote count, number of quotes, number of quotations, headings',
  virtue:
    'avoid* repetition, avoid* any repetition, avoid* redundan*, no repetition, without repetition, free of repetition, repetition, words long, words in length, approximately, concise, clear and concise, clear, professional tone, professional manner, accessible manner, exhaustive, verbatim, external information, external knowledge, placeholder*, no assumptions, ready for use, faithful*, word count, academic tone, readab*, coherent, comprehensive, well structured, accurate, stays within, limitations of, repeated sentences, repeated sentence, duplicate sentences, duplicated sentences, conversational text, more quotes, key points, main points',
  count: 'words, word, quote count, number of quotes, number of quotations',
  judge:
    'excellent, great, outstanding, impressive, fantastic, wonderful, well written, well structured, well crafted, very good, solid, strong, good, comprehensive, thorough, superb, perfect, exceptional, nice',
  source:
    'paper, text, article, manuscript, study, excerpt, material, document, research paper, content, passage, PDF, publication, source, file, attachment',
  quote:
    'quote, quotes, quotation*, quoted, key claims, claims, citations, excerpts, key points, key information, key findings, direct quotes, overview, synopsis',
  verbatim:
    'verbatim, word for word, exact, exactly, directly from, directly taken, direct quotes, literal*, as they appear, as it appears, unaltered, for accuracy, accurate, accurately, unchanged, as is',
  offer:
    "would you like, do you want, let me know, shall I, should I, do you need, feel free, don't hesitate, do not hesitate, I hope this, hope this helps, hope that helps, happy to, glad to, I can also, I could also, if you'd like, if you would like, if you want, if you need, if you wish, is there anything, anything else, just ask, just let me, can I help, may I, want me to, please confirm, is this what, does this meet, does this work, please let me, how would you like, what would you like, which would you, say the word, just say, you'd like me to, you would like me to, you want me to, you need me to, I could turn, I can turn, I can also, hope it helps, hope that this, I trust this, don't hesitate, glad to, be glad to, be happy to, if that works, if this works, I am available, I'm available",
  help: 'question*, adjust*, refin*, further, chang*, help*, modif*, assist*, anything else, expand*, elaborat*, revis*, edit*, tweak*, proceed*, next, more detail*, another section, shorter, longer, additional, clarif*, summar*, rewrit*, rephras*, style, tone, length, reach out, clarification*, expectations, feedback, improve*, slides, any part',
  regret: "sorry, apologies, apologize, apologise, I'm afraid",
  cannot:
    "cannot, can't, can not, unable, not able, sorry, apolog*, unfortunately, don't have, do not have, couldn't, could not, won't be able, am not able, are not able, don't see, do not see, didn't receive, did not receive",
  ask: 'please provide, please share, please paste, please upload, please send, please supply, please attach, could you provide, could you share, could you paste, can you provide, can you share, provide me with, send me, paste the, once you provide, once you share, when you provide, waiting for, awaiting, send the, send over, resend, could you send, can you send, could you upload, can you upload, could you please, can you please, would you please, would you mind, share the paper, share the text, share the article, share the document, share it, paste it',
  reach:
    'access, open, see, view, read, load, retrieve, browse, download, process, click, fetch, reviewed',
  invite:
    "feel free to ask, feel free to reach, feel free to let, feel free to request, feel free to tell, feel free to share, let me know, don't hesitate, do not hesitate, just let me know, just tell me, tell me if, reach out to me, reach out if, I'm available, I am available, at your disposal, happy to clarify, happy to adjust, happy to revise, happy to expand, happy to tweak, happy to refine, happy to answer, glad to clarify, glad to revise, glad to adjust, say the word, questions just ask, anything just ask",
  missing:
    'not included, not attached, was not provided, were not provided, not been provided, not been included, not been attached, was attached, was included, was provided, were attached, in your message, in your request, with your message, with your request, cut off, truncated, is missing, no attachment, empty message, nothing was attached, did not come through',
  courtesy:
    "you're welcome, you are welcome, have a great day, have a nice day, have a good day, good luck with your, best of luck, my pleasure, roger that, here you go, here we go, there you go, there you have it, hope this helps, hope that helps, hope it helps, ready when you are, working on it, one moment, give me a moment, just a moment, generating the summary, generating summary, generating a summary, processing your request, processing the request, appreciate your patience, appreciate your feedback, thank you for your patience, thank you for your feedback, thanks for your feedback, best regards, kind regards, warm regards, yours sincerely, enjoy the summary, enjoy reading, happy to help, glad I could help, help you with that, help with that, I'm here to help, nice to meet you, looking forward to your, talk to you soon, happy reading, I'm on it, let me think, let me see",
  thanks: 'thank you for, thanks for, thank you, many thanks for, I appreciate',
  asker:
    "the user wants, the user asked, the user has asked, the user is asking, the user requested, the user has requested, the user provided, the user has provided, the user's request, the user would like, the user needs, the instructions say, the prompt says, the instructions ask, the prompt asks",
  end: 'end of summary, end of the summary, end of document, end of the document, end of response, end of the response, end of output, end of text, end of draft, concludes the summary, concludes my summary, to be continued, next message, next response, next reply, next turn, stop here, that is the summary, that’s the summary, that is it, that’s it, that’s all, that is all, continued in, continue in, was cut off, is cut off, cut short, this concludes the summary, this concludes my summary, this concludes this summary, this concludes our summary, this concludes the overview, that concludes the summary, concludes the response',
  edits:
    'changes made, key changes, main changes, summary of changes, list of changes, list of revisions, revision notes, revision summary, revisions made, edits made, edit notes, changelog, change log, what I changed, corrections made, improvements made, modifications made, notes on the revision, notes on revision, compliance check, self check, requirements check',
  outside:
    'external information, external sources, external source, outside information, outside knowledge, outside sources, outside the provided, outside of the provided, outside the text, outside of the text, beyond the provided, beyond the text, beyond the given, beyond what is provided, not in the provided, prior knowledge of the paper',
  model:
    'as an AI, as a language model, as a large language model, as an artificial intelligence, AI language model, an AI model, AI assistant, AI-generated, generated by AI, generated by an AI, generated by a language model, generated by a large language model, written by an AI, produced by an AI, generated automatically, I am an AI, I am just an AI, just an AI, automatically generated, knowledge cutoff, knowledge cut-off, my training, my knowledge, trained by, created with AI, generated with AI, help of AI, help of an AI, assistance of AI, assistance of an AI, AI assistance, with AI, by ChatGPT, by Claude, by Gemini, by GPT, by Copilot, by DeepSeek, by Mistral, by Llama, by Grok, by Qwen, with ChatGPT, with Claude, with Gemini, with GPT, as ChatGPT, as Claude, as Gemini, as an assistant, I was trained on, AI tool, generated by artificial intelligence, generative AI, machine generated',
  disclaimer:
    'disclaimer, please note, note, caveat, important note, note that, please be aware, keep in mind, nota bene',
  order:
    'ensure, make sure, do not, don’t, never, avoid, remember, extract, identify, use only, use exact, use the exact, use direct, write, summarize, summarise, include, start with, begin with, provide, follow, return, produce, generate, respond, you are summarizing, you are summarising, you are revising, you are writing, you are an, you are a, you must, you should, your task, your job, your goal, only use, quote exactly, do not include, do not use, focus only, check, revise, rewrite, fix, keep, cite, read the',
  fill: 'insert, describe, add, enter, specify, fill, fill in, your, replace, include, mention, summarize, summarise, placeholder, provide, list, state, name of, title of, number of, quote from, example, briefly, type, choose, select, give, explain, e.g., paste, put, key finding, exact quote, specific, relevant, citation needed, to be',
  blank:
    'quote text, exact quote, direct quote, quote here, quote from paper, quote, quotes, text, title, paper title, exact title, author, authors, author name, author names, name, names, value, number, numerical value, metric, percentage, date, year, citation, citation key, result, results, finding, key finding, term, key term, keyword, topic, insert, placeholder, your text, section, section name, description, TODO, TBD, TBC, to do, to be determined, to be added, lorem ipsum, x, y, z, xx, xxx, xyz, figure, claim, summary, method, dataset',
  person:
    'I think, I found, I find, I believe, I read, my notes, my take, my own, my view, my opinion, this post, blog post, blog, in my reading, I wonder, I like, I liked, I love, I learned, I learnt, reading group, my reading, my understanding, I was, I did, my summary of, our paper, our work, we show, we propose, we present, my thesis, my advisor, my students',
  shield:
    'I/O, part I, stage I, type I, phase I, response time, response times, response rate, response variable, response surface, immune response, dose response, response to the task, response to stimul*, constraint satisfaction, constraint optimization, soft constraint*, prompt engineering, prompt tuning, prompt template*, prompt optimization, prompt learning, prompt injection*, system prompt*, few-shot prompt*, executive summary, summary statistic*, sufficient statistic*, task force, multi task, output layer, output of the, outputs of the, right hand, right side, okay corral, great many, great deal, of course not, instruction tuning, instruction following, instruction set*, request response, based on the following, thanks for reading, hello world, user feedback, human feedback, feedback loop*, feedback control, feedback signal*, reviewer comments, requests per second, here is how'
}
