// Source: written for this project from general knowledge. MIT.

/** First names and short forms that hardly any child bears: those of people born before about 1985. */
export const ELDER_NAMES: ReadonlySet<string> = new Set(
  (
    'alan allan allen barry bernard brenda bev beverley beryl betty bob brian carol carole caroline cath cathy cheryl chris christine clive colin daphne dave dawn deb debbie debra deirdre denise dennis derek diane dianne dick donald donna doreen doris dorothy doug douglas duncan edna eileen elaine enid eric ernest gail gareth gary gaz geoff geoffrey gerald geraldine gerry gill gillian ginny glen glenys glenda glenn glyn gordon graham hilary howard hugh ian irene ivor jacqueline jackie jacqui jane janet janice jean jeanette jeff jeffrey jen jenny jill jim joan joanne joyce judith judy julie june karen kate kath katherine kathleen kathryn kathy kay keith ken kerry kev kevin kim kirsty lesley leslie linda lindsay lindsey lisa liz lorna lorraine louise lyn lynda lynn lynne malcolm mandy margaret marilyn marion marjorie martyn mary maureen mavis melanie mick moira muriel neil neville nicola nigel norma norman olwen owain pam pamela pat paula pauline penny pete phil philip phillip phyllis raymond reg rhian rhona rob rod roger ron ronald ros rosalind roy russ russell ruth sandra sally shaz sharon sheila shirley sian stephen steve steven stewart stu stuart sue susan suzanne sylvia terry theresa tim tina tony tracey tracy trevor trish ursula val valerie vera vernon vicky wayne wendy winifred yvonne'
  ).split(' '),
);
