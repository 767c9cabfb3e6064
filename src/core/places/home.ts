// Source: written for this project. MIT.

/** Words that make a place somebody's own. */
export const HOME =
  /\b(?:lives?|living|lived|home|house|flat|bungalow|caravan|cottage|ours|my place|my address|address|addresses|moved|moving|move in|door|doorstep|buzzer|neighbou?rs?|keys?|parcels?|deliver(?:y|ed|ies)?|send (?:it|them|the|me|yours|cards?)|post (?:it|them|to)|sent to|come (?:round|over|up|to)|round to|pop (?:round|over|in)|drop (?:it|them|him|her|off|round|by|donations)|pick (?:it|them|up|him|her)|knock|egg|bins?|lift|fetch|walk (?:a|him|her|them)|party|barbecue|bbq|baby shower|open house|new build|sat ?nav|they.?re at|she.?s at|he.?s at|number|ask for|collect(?:ion)?|yn byw|cartref|ty ni|stay(?:s|ing)? (?:at|with)|visit(?:s|ing)?|bring|in all|free to|for sale|makeover|kitchen|garden)\b/;

/** Words of public places: a number and a street beside them is theirs. */
export const VENUE =
  /\b(?:museum|gallery|library|libraries|theatre|cinema|stadium|arena|leisure centre|swimming baths|baths|cafe|restaurant|pub|inn|hotel|shop|store|supermarket|church|chapel|cathedral|mosque|gurdwara|temple|synagogue|parish hall|village hall|town hall|community (?:centre|hall)|civic centre|station|airport|zoo|aquarium|castle|abbey|hospital|surgery|clinic|pharmacy|bank branch|post office|police|council|university|college|academy|school|schools|nursery|trust|office|offices|ltd|limited|registered charity|head office|conference|venue|car park|park and ride|entrance|festival|bakery|salon|garage|centre|hq|studios?|downing|bakery street|coronation|sesame|ramsay|albert square)\b/;

/** Landmarks by which a way is told: "the blue house next to the Co-op". */
export const BESIDE = "(?:next (?:door )?to|opposite|behind|beside|above|over|across from|round the corner from|down from|up from|just past|past|before|after|by|near|with the|with a|on the corner of|at the (?:top|bottom|end) of|on|at|in)";
