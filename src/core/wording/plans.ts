// Source: written for this project. MIT.

/** Words of what a school may be about to do, and of keeping that quiet. */
export const PLAN_CLASSES = {
  SAY: 'say tell share repeat mention post quote breathe discuss gossip let leak print pass talk go link name ask reply',
  HOLD: "don't can't cannot shouldn't couldn't never won't haven't",
  TOLD: 'announce+ announcement public official officially confirm+ release+ publish+ told informed reveal+ decided signed shared put minuted landed live launched launch costed consultation',
  KNOW: 'know knows known knew aware clue idea find+',
  SECRECY: 'embargo* embargoed confidential secret leak leaked shh shhh psst schtum wraps whisper* throwaway',
  QUIET: 'quiet secret yourself yourselves wraps hat hats schtum mum private confidential between shut low dark here inside lid group room straight',
  INSPECT: 'ofsted hmi inspector inspection o',
  ARRIVE: 'rang ring rung ringing phoned phone phones call called calling coming come comes arrive+ here in window due visit visiting next tomorrow turn+ confirmed',
  MEET: 'meeting meetings briefing minutes papers agenda interview panel',
  SEEN: 'saw seen seeing read reading overheard found typed typing printed heard',
  PAPERS: 'calendar diary desk printer photocopier spreadsheet minutes screen whiteboard draft folder drive agenda papers laminator plans wall budget',
  SOURCE: 'agreed agree voted vote decided signed accepted want wants told said says telling plan planning reckon reckons met picked passed pulling offered',
} as const;


export const PLAN_PATTERNS = {
  // That it is not to be known, or not yet
  hushNot: 'NEG ~4 TOLD | (nobody|none|FOLK|one|THEM|SITE|work|KIN|POST|PRON) ~2 NEG ~3 (KNOW|told|heard|supposed|meant)(! ~1 (why|how|what|where|if|whether)) | (nobody|no one|none of) ~3 (KNOW|told|heard|supposed)(! ~1 (why|how|what|where|if|whether)) | only ~4 KNOW | NEG ~3 (gone|sent|been|come) ~1 (out|home|round)',
  hushDont: '(HOLD|nobody|not to|not allowed|no one|please) ~3 SAY',
  hushKeep: '(keep|keeping|kept|keepin|stays|stay|staying|keeps) ~4 QUIET',
  hushWord: 'SECRECY(! ~1 (santa|garden|ingredient|weapon|recipe|agent|sauce|seven|diary|reader|life|of|to|millionaire|admirer|teacher))',
  hushPhrase: "between (us|you|ourselves|me|these|friends|colleagues|the) | off the record | in confidence | under (wraps|your hat|embargo|the radar|my hat) | (NEG|hear|hears|heard) ~3 (hear|heard|see|seen|read|get|got) ~4 (from|off) me | not a? (word|peep|dicky|soul|whisper|dickie) | (say|said|saying) nothing | (act|look|acting|be) (surprised|normal|natural) | (sworn|swore|swear) (to|on|me|us|you|in) | the bag | (NEG|shouldn't) ~2 (supposed|meant|allowed|ought|permitted) ~2 (to|be) ~3 (SAY|KNOW|telling|saying|posting|told|sharing) | (not|NEG|shouldn't) ~1 supposed to ~1 (be|KNOW|SAY) | shouldn't ~2 (be|but|really)? ~1 (telling|saying|posting|sharing|SAY|but) | asked ~3 not to | told ~2 not to | (bin|burn|eat|delete) ~1 (this|message) | (clue|hint|hints) | silence | word is",
  hushUntil: '(before|until|till|once|ahead|when) ~5 (TOLD|embargo|letter|letters|announcement|assembly|launch) | (before|until|till) ~4 (FOLK|THEM|it) ~3 (hear|find|read|see|KNOW|told|get) | before ~3 (SAY|out|TOLD)',
  // From whom or from what one knows it
  hushInside: "(staff|governors|governor|slt|trust|board|union|emergency|closed|confidential|leadership|heads|trustees|in|after|extraordinary|budget|finance|department|whole) (MEET|briefing) | BODY ~3 SOURCE | (POST|BODY|PRON) ~2 (told|telling|said|says|mentioned|warned|whispered) ~3 (us|me|staff|slip|everyone|department) | (told|telling|tell) ~1 (us|staff|department|team) | SEEN ~7 PAPERS | (WE|KIN|mate|neighbour|friend|lass) ~2 (cleans|clean|works|work|clerk|minute|do|does|run|type|sit|sits|temps) ~5 (office|offices|trust|council|there|board|minutes|exams|finance|admissions|hr|lists|payroll|governors|builders|committee|calendar|timetable) | on the ~2 (board|panel|committee) | (draft|leaked) ~1 (budget|plan|timetable|report|policy|letter|proposal|calendar|proposals|minutes|structure) | (hr|lawyers|surveyors|architects|consultants|auditors) | (only|just|i'm|im) ~1 the (clerk|timetabler|caretaker|secretary|caterer|cleaner|one|bursar|builder|governor|supplier) | (cleans|works|temps) there",
  // What is to change
  planCall: "INSPECT(! ~1 (goole|calls)) ~5 (ARRIVE|DAY) | (had|got|getting|took|taken|received|get|been) ~2 (the|that) ~1 (call|phone)(! ~1 from)",
  // Known to all already
  planPublic: "newsletter | (announced|published|released|confirmed) on ~2 (WHEN|website|page) | (as|was|were|been|already|finally|now|since|has|have|delighted|pleased|proud|thrilled|happy) ~2 (announced|announce|published|released|unveiled)(! ~1 (yet|on|until|till)) | (announced|published|confirmed|revealed|unveiled|released) ~1 (in|at|last|yesterday|today|this|by|earlier|its|their|a) | (in|on|see|from|via|per|read|our|check|visit) ~4 (newsletter|website|bulletin|facebook|noticeboard|bbc|gazette|echo|courier|herald|prospectus|press|telly|tv|radio|portal|gwefan|cylchlythyr) | (letter|letters|email) ~2 (went|has|have) ~2 (out|home|gone) | as ~2 (know|said|seen|aware|shared|mentioned) | (may|will|might|you'll) have (seen|heard|read) | press release | tickets | apply (now|here|by|via|online|on|at|to|before) | open (evening|day|morning|door|doors|house)",
} as const;
