import type { Rule } from '../rule';

/** Subjects that set people against each other. A note, the same words for all sides, never a judgement. */
const HEATED =
  /\b(?:brexit|reform uk|tory|tories|labour party|conservatives|snp|plaid cymru|sinn fein|dup|lib dems?|green party|farage|corbyn|trump|israel|gaza|palestin\w+|zionis\w+|hamas|idf|ukraine war|putin|immigra(?:tion|nts?)|asylum seekers?|small boats|refugees welcome|deport\w*|abortion|pro-life|pro-choice|trans(?:gender)? (?:rights|women|debate|ideology)|gender ideology|terf|lgbt\w*|pride month|islamophob\w+|antisemit\w+|extinction rebellion|just stop oil|black lives matter|blm|taking the knee|death penalty|general election|independence referendum|indyref|united ireland|loyalist|republican march|the twelfth|anti-?vax\w*|vaccine mandate|lockdown sceptic|grammar schools debate|private schools? tax|vat on private|two-child (?:cap|limit)|monarchy|republic now)\b/g;
/** Turning to an outside route is never noted: whistleblowing is not chilled. */
const OUTSIDE_ROUTE = /\b(?:ofsted|estyn|nspcc|union|ico|whistleblow\w*|protect charity|tribunal|acas|lado|ombudsman)\b/;

export const topic: Rule = {
  id: 'topic',
  kind: 'topic',
  standard: 'sensitive',
  clause: 'N1',
  severity: 'note',
  why: 'why_topic',
  *find({ lower }) {
    if (OUTSIDE_ROUTE.test(lower)) return;
    for (const hit of lower.matchAll(HEATED)) yield { start: hit.index, end: hit.index + hit[0].length };
  },
  examples: {
    flags: ['Brexit, and now this', 'Thinking of everyone in Gaza tonight', 'The general election cannot come soon enough'],
    passes: ['Year 5 voted for a class pet', 'Labour ward was busy', 'I have written to the union about immigration status checks'],
  },
};
