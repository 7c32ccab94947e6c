/**
 * Abbreviations whose full stop does not end a sentence, by language. Lower case, without the last full stop.
 *
 * To add one, add it to its language; single letters ("J. Smith") are abbreviations in any language.
 */
export const abbreviations: readonly string[] = [
  // English
  ...'al,e.g,i.e,etc,vs,cf,fig,figs,eq,eqs,sec,secs,sect,ch,chap,ref,refs,no,nos,vol,pp,p,l,ll,tab,thm,lem,prop,def,app,approx,resp,dr,prof,mr,mrs,ms,st,jr,sr,inc,ltd,co,dept,univ,est,ca,viz,ibid,et,eds,ed,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,u.s,u.k,a.k.a,w.r.t,s.t,a.m,p.m,ph.d,m.sc'.split(
    ','
  ),
  // German
  ...'z.b,d.h,u.a,bzw,vgl,ca,s,abb,nr,bd,hrsg,usw,evtl,ggf,u.u,z.t,i.d.r,sog'.split(','),
  // French
  ...'p.ex,c.-à-d,env,art,chap,éd,m,mm,mme'.split(','),
  // Spanish, Italian, Portuguese, Dutch
  ...'p.ej,ej,pág,págs,núm,sr,sra,ecc,es,pag,sig,bijv,d.w.z,o.a,enz,blz'.split(','),
  // Russian
  ...'рис,табл'.split(',')
]
