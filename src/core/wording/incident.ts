// Source: written for this project. MIT.

/** Words of things that happen at a school and that one voice should speak about. */
export const INCIDENT_CLASSES = {
  RESCUE: 'ambulance* engines paramedic* police feds helicopter',
  HARM: 'stabbing shot punched drowned trapped burnt collapsed unconscious hung dead',
  MISHAP: 'fire smoke explosion gas leak flood evacuated lockdown intruder arson meningitis brawling fight crash crashed overturned',
  WEAPON: 'knife blade machete gun bomb penknife',
  FALL: 'fell falls came knocked hit run ran pushed thrown jumped went gone dropped',
  FROM: 'off down from through over out under into onto',
  WOUND: 'blood broken broke wrist arm neck head nose jaw stitches injury hurt cpr defib oxygen',
  PLACE: 'school playground classroom* corridor* canteen field* hall gym gate gates astro yard block lab minibus coach bus trip residential nursery reception site building toilets office staffroom roof bike library pool crossing lollipop pitch lane road street path outside college academy',
  NOWADAYS: 'now today yesterday tonight just morning afternoon lunch lunchtime break dinner dinnertime period night weekend ago minutes hour hours this last still again playtime registration',
  GRAVELY: 'arrested raided',
  SPEAK: 'statement pray praying prayers thoughts rip heartbroken flowers footage video livestream',
  STORY: 'practice film book play panto history lesson lessons learning assembly training nativity game news museum workshop charity appeal macbeth war pretend acting scene drama swan geese dogs cat dog course badge risk visit talk',
} as const;

const VICTIM = '(PUPILS|GROUP|NAME|POST|TITLES .|sir|miss|PRON|INITIAL|someone|somebody|kid|three|two|man|woman|one|person|people|neighbour|parent|mum|dad|KIN)';

export const INCIDENT_PATTERNS = {
  incidentGrave: `locked (down|in) | ${VICTIM} ~6 HARM | HARM ~4 (PLACE|PUPILS|POST|GROUP|NOWADAYS) | RESCUE ~6 (PLACE|NOWADAYS|here|PUPILS|SITE|come|came|arrived|turn|everywhere|got) | (PLACE|NOWADAYS|had|another|two|three|four|NUMBER) ~4 RESCUE | MISHAP ~5 (PLACE|NOWADAYS|PUPILS|GROUP) | (PLACE|PUPILS|GROUP|they've|we've|been|being|dads|mums|parents) ~5 MISHAP | on fire | (TITLES .|sir|miss|POST|PUPILS) ~2 on the (floor|ground) | (WEAPON) ~5 (PLACE|PUPILS|GROUP|bag|NOWADAYS|out|on) | (brought|pulled|had|found|with|carrying|waving|took|produced|a) ~2 WEAPON | (FALL) ~1 (FROM) ~4 (roof|wall|window|glass|door|fence|railings|banister|hatch|frame|stairs|bike|ledge|balcony|scaffolding|apparatus|wheels|bus|car|coach|van|ceiling|tree|stage|bars) | (knocked|run|got|been|was|hit) ~1 (down|over|hit|by) ~2 (outside|car|van|bus|PLACE|NOWADAYS)? | blood ~3 (on|everywhere|all|over) | GRAVELY ~6 (PLACE|PUPILS|POST|NOWADAYS) | (gone|went|going|is|are|been|still|reported)? missing ~4 (NOWADAYS|PUPILS|GROUP|share|from|since|please) | (passed away|died) ~4 (NOWADAYS|PLACE|PUPILS|DAY) | rip ~4 (${VICTIM}|to) | (ceiling|roof|wall|stand|floor|chimney|tree|scaffolding) ~3 (came|fell|collapsed|caved|fallen|coming|down) | fight ~1 (in|at|behind|outside|between|broke|on|by) | (man|bloke|stranger|someone|somebody|dad|parent) ~3 (over|through|onto|into|at|outside|round) ~2 (fence|gate|gates|wall|fields|site|building|playground|school|windows) | (air|blue) (ambulance|light|lights)`,
  // A school's whatever the place
  incidentSelf: "missing ~3 (share|girl|boy|pupil|child|student|from|NAME)",
  incidentReal: 'NEG ~2 (drill|exercise|practice|joke|joking)',
  // At or near a school
  incidentHere: '(PLACE|PUPILS|GROUP|SITE|POST|CLASSMATES|sir|miss)',
  incidentStory: 'fire (drill|alarm) | STORY | (drill|drills|exercise) | (a|the|this|reading|read|our|short|bedtime|love|of) ~1 story | fire (alarm|drill|extinguisher|door|engine visit|safety) | snow',
} as const;
