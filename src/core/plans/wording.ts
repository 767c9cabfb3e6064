// Source: written for this project. MIT.

/** Said to be not for everyone, or not yet. */
export const SECRET = new RegExp(
  [
    "(?:not|n't|never|hasn't|haven't|isn't|aren't|yet to)(?: \\w+){0,3} (?:announced?|public|out|told|signed|official|confirmed|released|know|knows|known|published|decided)(?: (?:it|them|us|yet|until|till))?",
    "nobody(?:'s| has| is|) ?(?:been )?(?:told|knows?|supposed)",
    "(?:parents?|staff|families|kids|children|pupils|students|the village|union|they|we|everyone|no one)(?: \\w+){0,2} (?:don't|doesn't|do not|haven't|won't|aren't|isn't|not supposed to|not meant to|hasn't) (?:yet )?(?:know|been told|find out|supposed|allowed)",
    "(?:keep|kept|keeping)(?: it| this| that)?(?: \\w+){0,2} (?:quiet|secret|to yourself|under wraps|under your hat|hush|schtum|shtum|between)",
    'under wraps|hush[- ]hush|on the quiet|between (?:us|you and me|ourselves|these (?:four )?walls)|strictly (?:private|confidential)|in confidence|confidential(?:ly)?|embargo(?:ed)?|nda|non-disclosure|off the record|sworn to secrecy|swear(?:n)? to secrecy',
    "(?:don't|do not|please don't|not to|can't|cannot|couldn't|mustn't|not allowed to|told not|aren't (?:allowed )?to|not supposed to|shouldn't|shouldnt|cant|dont) (?:\\w+ ){0,2}(?:say|tell|share|forward|repeat|mention|let on|breathe|link|post|spread|screenshot|name)",
    "(?:say|said|saying) (?:nowt|nothing|nothing yet)|didn'?t hear (?:it|this) from me|you heard it here first|heard it here|not a word|mum'?s the word|my lips are sealed|spill(?:ing)? the (?:beans|tea)|delete (?:this )?after|somebody leak|leaked?|leak it|oops|spoiler|watch this space|sneak (?:peek|preview)|can finally (?:reveal|tell)|big reveal|bursting to (?:tell|share)",
    '(?:parents|staff|families|everyone|letters?|email|kids|they)(?: \\w+){0,2} (?:will be told|get told|find out|to be told|are being told|goes? out|go out|tell|being told)|(?:be|we\'ll be|we are) telling (?:parents|staff|families|the children)|before (?:it|they|we|parents|the parents|staff) (?:\\w+ )?(?:know|knows|announce|announced|told|is announced|\'s announced|find out)|manage the message|community narrative|read between the lines|just sat on|(?:wink|nudge nudge)|whispers?|can\'?t tell you|[🤫🤐🙊👀]',
  ].join('|'),
  'gu',
);

/** A change in what a school does or who works there. */
export const CHANGE = new RegExp(
  [
    "\\b(?:redundan(?:cy|cies|t)|restructur(?:e|ing)|job (?:cuts?|losses?)|(?:hand(?:ed|ing|s)?|put(?:ting)?|g[ai]ve[ns]?)(?: (?:in|his|her|their|my|the)){1,2} notice(?: in)?|resign(?:ed|ing|s|ation)?|not coming back|(?:is|are|'s|'re|be|been) leaving|stepp(?:ing|ed) down|(?:new|next|acting|interim|executive) (?:head|headteacher|principal|deputy|ceo|chair)|retir(?:es?|ing|ement)|got the (?:headship|job|post)|appointed|suspended|capability|settlement|maternity|moving (?:over )?to|coming back|tak(?:ing|es) over)\\b",
    "\\b(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?(?: down)?|merg(?:e|es|er|ing|ed)|amalgamat\\w+|academis\\w+|academy order|join(?:ing)? (?:a|the|another) (?:trust|mat)|federat\\w+|takeover|rebroker\\w*|bringing (?:two|three|both)|under one roof|selling|sell(?:s|ing)? off|sold off|renting|dropping|dropped|scrapp(?:ed|ing)|axed?|axing|cutting|being cut|to drop|drop the|coming out at|into (?:two|three|one)|goodbye [a-z]+ [a-z]+|gets? cut|cuts? to|cut for|(?:is|are|was|'s) (?:being )?cut|goner|going to one|moving to|running out|runs out|not replacing|replaced|deficit|in the red|bankrupt)\\b",
    "\\b(?:new (?:build|building|block|wing|uniform|blazer|badge|logo|tie|timetable|school day|hall|gym|pool|track|field|name|site|sixth form|sports|playground|library|science)|(?:uniform|timetable|school day|lunch|term dates?|catchment|admissions?|pan|intake|half.term|exam board|options?)(?: \\w+){0,3} (?:is |are |'s )?(?:chang(?:e|es|ing)|going|moving|dropp\\w+|cut|gone|one|switch\\w*)|chang(?:e|es|ing) (?:the )?(?:uniform|badge|timetable|name|school day|hours)|dug up|demolish\\w*|knock(?:ed|ing) down|planning permission|funding's|funding is|parking spaces|specialist places|extension)\\b",
    "\\b(?:trip to|residential to|visit from|guest|opening (?:our|the)|summer (?:one|concert|show)|school (?:show|musical|play|production) (?:is|will be)|prom (?:is|will be)|theatre)\\b",
    "\\b(?:results? (?:are|aren't|arent|is|came|in|out|day|before)|grades? (?:are|in)|draft report|inspection (?:report|outcome|judgement|grade)|requires improvement|inadequate|special measures|outstanding|offers? (?:don't|go|are)|you're in|allocated|waiting list|one class of|budget|deficit|ballot(?:ing)?|strike)\\b",
  ].join('|'),
);

/** When it is to happen. */
export const SOON = /\b(?:next (?:year|september|term|week|month|easter|summer|half[- ]?term)|from (?:january|february|march|april|september|easter|christmas|the \d|next|monday|half[- ]?term)|(?:by|in|after|at|this|come) (?:january|february|march|april|may|june|july|september|october|november|december|easter|christmas|half[- ]?term|the summer|summer|august)|tomorrow|on (?:monday|tuesday|wednesday|thursday|friday)|soon|going to|gonna|will be|'ll be|from september)\b/;

/** From whom one knows. */
export const INSIDE = /\b(?:governors?|head of (?:department|year|maths|english)|agreed|trustees?|the board|slt|the head|head'?s|headteacher|deputy|the trust|the council|the office|finance|caretaker|business manager|briefing|staff meeting|union|consultation|minutes|spreadsheet|i work there|i do the|told my|my (?:husband|wife|neighbour|sister|mate|cousin)|calendar|gantt|i sit|interviewed|nda|hr|memo)\b/;

/** The call that an inspection comes. */
export const CALLED = /\b(?:had|got|took|get|getting|just had|waiting for) (?:the|that) call\b|\b(?:ofsted|estyn|inspectors?|hmi|the inspectorate)\b[^.!?\n]{0,30}\b(?:tomorrow|on (?:monday|tuesday|wednesday|thursday)|coming|rang|phoned|called|are in|arriv\w+|on their way|this week)\b|\bthe o word\b/;

/** Numbers and names that only an insider has. */
export const BIG = /£ ?\d|\b\d+(?:\.\d+)?m\b|\bone class\b|\b(?:six|five|four|three) (?:faculties|schools|classes)\b|\bfactual accuracy\b|\bdraft\b|\bsigned off\b/;

/** Said to be known already. */
export const ANNOUNCED = /\b(?:as (?:announced|we said|you know|published|shared|per)|announced (?:in|on|at|last|yesterday|today|this)|in (?:friday'?s|monday'?s|the|last week'?s|today'?s|this week'?s) (?:newsletter|bulletin|letter|email)|on (?:our|the school'?s?|the council|the dfe|their) website|report is (?:up|out|published|live)|published (?:it|today|last|on|in|this)|is public|been on the (?:bbc|news|radio)|on the news|in the (?:paper|news|press)|already (?:announced|public|out|told)|no(?:t a)? secret any ?more|see our website|secret santa|national offer day)\b/;
