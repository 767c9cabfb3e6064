// Source: written for this project. MIT.

/** Words of things that happen at a school and that one voice should speak about. */
export const INCIDENT_CLASSES = {
  RESCUE: 'ambulance* engines paramedic* police helicopter',
  HARM: 'shot drowned burnt collapsed dead',
  MISHAP: 'fire smoke gas leak flood lockdown arson fight crash',
  WEAPON: 'knife gun bomb',
  FALL: 'fell came knocked hit run ran pushed thrown went gone dropped',
  FROM: 'off down from through over out under into onto',
  PLACE: 'school playground classroom* corridor* canteen field* hall gym gate gates yard block lab minibus coach bus trip residential nursery reception site building toilets office staffroom roof bike library pool crossing lollipop pitch lane road street outside college academy',
  NOWADAYS: 'now today yesterday tonight just morning afternoon lunch lunchtime break dinner period night weekend ago minutes hour hours this last still again playtime registration',
  GRAVELY: 'arrested',
  STORY: 'practice film book play panto history lesson lessons learning assembly training nativity game news museum workshop charity appeal macbeth war pretend acting scene drama geese dogs cat dog course badge risk visit talk',
} as const;

const VICTIM = '(PUPILS|GROUP|NAME|POST|TITLES .|sir|miss|PRON|INITIAL|someone|somebody|kid|three|two|man|woman|one|person|people|neighbour|parent|mum|dad|KIN)';

export const INCIDENT_PATTERNS = {
  incidentGrave: `${VICTIM} ~6 HARM | HARM ~4 (PLACE|PUPILS|POST|GROUP|NOWADAYS) | RESCUE ~6 (PLACE|NOWADAYS|here|PUPILS|SITE|come|came|arrived|turn|everywhere|got) | (PLACE|NOWADAYS|had|another|two|three|four|NUMBER) ~4 RESCUE | MISHAP ~5 (PLACE|NOWADAYS|PUPILS|GROUP) | (PLACE|PUPILS|GROUP|they've|we've|been|being|dads|mums|parents) ~5 MISHAP | on fire | (WEAPON) ~5 (PLACE|PUPILS|GROUP|bag|NOWADAYS|out|on) | (brought|pulled|had|found|with|carrying|waving|took|produced|a) ~2 WEAPON | (FALL) ~1 (FROM) ~4 (roof|wall|window|glass|door|fence|railings|banister|hatch|frame|stairs|bike|ledge|balcony|scaffolding|apparatus|wheels|bus|car|coach|van|ceiling|tree|stage|bars) | (knocked|run|got|been|was|hit) ~1 (down|over|hit|by) ~2 (outside|car|van|bus|PLACE|NOWADAYS)? | GRAVELY ~6 (PLACE|PUPILS|POST|NOWADAYS) | (gone|went|going|is|are|been|still|reported)? missing ~4 (NOWADAYS|PUPILS|GROUP|share|from|since|please) | (passed away|died) ~4 (NOWADAYS|PLACE|PUPILS|DAY) | (ceiling|roof|wall|stand|floor|chimney|tree|scaffolding) ~3 (came|fell|collapsed|caved|fallen|coming|down) | fight ~1 (in|at|behind|outside|between|broke|on|by) | (air|blue) (ambulance|light|lights)`,
  // At or near a school
  incidentHere: '(PLACE|PUPILS|GROUP|SITE|POST|CLASSMATES|sir|miss)',
  incidentStory: 'fire (drill|alarm) | STORY | (drill|drills|exercise) | (a|the|this|reading|read|our|short|bedtime|love|of) ~1 story | fire (alarm|drill|extinguisher|door|engine visit|safety) | snow',
} as const;
