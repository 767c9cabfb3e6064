// Source: written for this project. MIT.

/** Words of things that happen at a school and that one voice should speak about. */
export const INCIDENT_CLASSES = {
  RESCUE: 'ambulance* engines paramedic* police feds helicopter',
  HARM: 'stabbing shot punched drowned trapped spiked burnt approached exposed collapsed unconscious hung dead',
  MISHAP: 'fire smoke explosion gas leak flood evacuated lockdown intruder arson meningitis brawling fight crash crashed overturned',
  WEAPON: 'knife blade machete gun weapons bomb penknife shots',
  FALL: 'fell falls came knocked hit run ran pushed thrown jumped went gone dropped',
  FROM: 'off down from through over out under into onto',
  WOUND: 'blood broken broke wrist arm neck head nose jaw stitches injury hurt cpr defib oxygen',
  PLACE: 'school playground classroom* corridor* canteen field* hall gym gate gates astro yard block lab minibus coach bus trip residential nursery reception site building toilets office staffroom roof bike library pool crossing lollipop pitch woods lane road street path outside college academy',
  NOWADAYS: 'now today yesterday tonight just morning afternoon lunch lunchtime break dinner dinnertime period night weekend ago minutes hour hours this last still again playtime registration',
  GRAVELY: 'arrested raided',
  STORY: 'practice film book play panto history lesson lessons learning assembly training nativity game news museum workshop charity appeal macbeth war pretend acting scene drama swan geese dogs cat dog course badge risk visit talk',
} as const;

const VICTIM = '(PUPILS|GROUP|NAME|POST|TITLES .|sir|miss|PRON|INITIAL|someone|somebody|kid|three|two|man|woman|one|person|people|neighbour|parent|mum|dad|KIN)';

export const INCIDENT_PATTERNS = {
  incidentGrave: `in lockdown | locked (down|in) | (trying|at|banging) ~2 doors | (WE|PUPILS|GROUP|THEM|they|kids) ~2 (hid|hiding|hidden) (under|in|behind) ~3 (desks|tables|cupboard|desk|table|classroom) | ${VICTIM} ~6 HARM | HARM ~4 (PLACE|PUPILS|POST|GROUP|NOWADAYS) | RESCUE ~6 (PLACE|NOWADAYS|here|PUPILS|SITE|come|came|arrived|turn|everywhere|got) | (PLACE|NOWADAYS|had|another|two|three|four|NUMBER) ~4 RESCUE | MISHAP ~5 (PLACE|NOWADAYS|PUPILS|GROUP) | (PLACE|PUPILS|GROUP|they've|we've|been|being|dads|mums|parents) ~5 MISHAP | on fire | (PUPILS|sixth former|body|POST|NAME) ~2 found ~1 (in|at|behind|under|by|on) | (TITLES .|sir|miss|POST|PUPILS) ~2 on the (floor|ground) | alarms ~3 (going|gone|went|off) | (NUMBER|two|three|four|several|PUPILS) ~2 (hurt|injured|taken) | taken ~1 (to|by) ~1 (hospital|ambulance|a) | restrain ~4 (PUPILS|him|her) | kept (in|inside) ~3 (hall|room|rooms|classroom|gym) | (WEAPON) ~5 (PLACE|PUPILS|GROUP|bag|NOWADAYS|out|on) | (brought|pulled|had|found|with|carrying|waving|took|produced|a) ~2 WEAPON | (FALL) ~1 (FROM) ~4 (roof|wall|window|glass|door|fence|railings|banister|hatch|frame|stairs|bike|ledge|balcony|scaffolding|apparatus|wheels|bus|car|coach|van|ceiling|tree|stage|bars) | (knocked|run|got|been|was|hit) ~1 (down|over|hit|by) ~2 (outside|car|van|bus|PLACE|NOWADAYS)? | ${VICTIM} ~4 (broke|broken|fractured|dislocated|smashed) ~3 WOUND | blood ~3 (on|everywhere|all|over) | PLACE ~4 GRAVELY | GRAVELY ~6 (PLACE|PUPILS|POST|NOWADAYS) | (gone|went|going|is|are|been|still|reported)? missing ~4 (NOWADAYS|PUPILS|GROUP|share|from|since|please) | (PUPILS|GROUP|girl|boy|NAME) ~3 missing | (hasn't|haven't|not) been seen | last seen | (passed away|died) ~4 (NOWADAYS|PLACE|PUPILS|DAY) | (was|were|been|got) killed | (didn't|never|not) ~1 (make it|come) home | cuffs | bags (open|searched) | (lost|losing) (one|two) of our | rip ~4 (${VICTIM}|to) | (ceiling|roof|wall|stand|floor|chimney|tree|scaffolding) ~3 (came|fell|collapsed|caved|fallen|coming|down) | coach ~4 (crash|crashed|doing|over|hit|rolled|accident) | (doing|at) ~1 (sixty|seventy|eighty|NUMBER mph) | (hadn't|without|no) belts | fight ~1 (in|at|behind|outside|between|broke|on|by) | environmental health | throwing up ~4 (since|after|all) | bomb ~2 (threat|scare|squad|email) | (man|bloke|stranger|someone|somebody|dad|parent) ~3 (over|through|onto|into|at|outside|round) ~2 (fence|gate|gates|wall|fields|site|building|playground|school|windows) | (pray|praying|prayers) ~6 (school|PLACE|PUPILS|family|baby) | (air|blue) (ambulance|light|lights)`,
  // At or near a school
  incidentHere: '(PLACE|PUPILS|GROUP|SITE|POST|CLASSMATES|sir|miss)',
  incidentStory: '(thank|thanks) ~3 RESCUE | first aid | fire (drill|alarm) | STORY | (drill|drills|exercise) | (a|the|this|reading|read|our|short|bedtime|love|of) ~1 story | (great|pudding) fire | fire (alarm|drill|extinguisher|door|engine visit|safety) | snow',
} as const;
