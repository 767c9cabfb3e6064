// Source: written for this project. MIT.

/** Words that make a place somebody's own. */
export const HOME =
  /\b(?:lives?|living|lived|home|house|flat|bungalow|caravan|cottage|ours|my place|my address|address|addresses|moved|moving|move in|door|doorstep|buzzer|neighbou?rs?|keys?|parcels?|deliver(?:y|ed|ies)?|send (?:it|them|the|me|yours|cards?)|post (?:it|them|to)|sent to|come (?:round|over|up|to)|round to|pop (?:round|over|in)|drop (?:it|them|him|her|off|round|by|donations)|pick (?:it|them|up|him|her)|knock|egg|bins?|lift|fetch|walk (?:a|him|her|them)|party|sleepover|barbecue|bbq|baby shower|open house|new build|sat ?nav|they.?re at|she.?s at|he.?s at|number|ask for|collect(?:ion)?|yn byw|cartref|ty ni|stay(?:s|ing)? (?:at|with)|visit(?:s|ing)?|bring|in all|free to|for sale|makeover|kitchen|garden)\b/;

/** Narrower: words that make a street without a number somebody's own. */
export const DWELLING =
  /\b(?:home|lives?|living|lived|house|flats?|maisonette|bungalow|caravan|cottage|farmhouse|doors?|neighbou?rs?|moved|family|buzzer|doorbell|hedge|driveway|the (?:end|corner|last|first|big|white|blue|red|green|pink|yellow) one|the one with|one with the|(?:first|second|third|last|end) (?:house|one) (?:in|on|along|down)|my road|end terrace|semi|estate|slippers|washing line|curtains|trampoline|walk (?:a|him|her|them)|lift|pick (?:him|her|them) up|drop (?:him|her|them)|yn byw|cartref)\b/;

/** Somebody is there: "he's on Lapwing Drive", "Nan lives up …", "the family on …". */
export const SOMEBODY_ON =
  /(?:\b(?:i|we|he|she|they|who|hers|his|theirs|ours|mine|mum|dad|nan|gran|grandad|mam|family|lot|lad|girl|boy|woman|man|lady|bloke|teacher|head|deputy|councillor)(?:'?s|'re|'m|re|m)?(?: (?:is|are|was|live|lives|lived|living|stays|staying|moved|been|still|just|now|over|up|down|round|to|back|based)){0,5}|\b(?:mr|mrs|miss|ms|dr) [a-z'-]{1,30} (?:is|lives)) (?:on|in|off|up|down|at|along|into|to)(?: the (?:top|bottom|end|corner) of)? $/;

/** Words of public places: a number and a street beside them is theirs. */
export const VENUE =
  /\b(?:museum|gallery|library|libraries|theatre|cinema|stadium|arena|leisure centre|swimming|baths|pool|cafe|restaurant|pub|inn|hotel|shop|store|supermarket|lidl|aldi|tesco|asda|co-?op|church|chapel|cathedral|mosque|gurdwara|temple|synagogue|parish hall|village hall|town hall|county hall|community (?:centre|hall)|civic centre|station|airport|zoo|aquarium|castle|abbey|hospital|surgery|clinic|pharmacy|vaccination|food ?bank|bank branch|post office|police|council|university|college|academy|school|schools|nursery|trust|office|offices|ltd|limited|registered charity|head office|conference|venue|car park|park and ride|entrance|festival|bakery|salon|garage|centre|hq|studios?|tour|projects|roadworks|traffic|parking|closed|closure|diversion|bus|buses|zebra|crossing|parade|marathon|tickets|reception|quiz|novel|film|care home|town hall|opticians?|florists?|unit \d+|foyer|bonfire|fireworks|market hall|rec|find us at unit|fire engine|pavilion|nails|workshops|serviced|exchange|club|open night|& co|arms|parsonage|walkers|all welcome|gala|ceilidh|line-?up|grid ref)\b/;

/** Words that make it somebody's home even beside a public place. */
export const OWNED = /\b(?:lives?|living|lived|home|my|ours|we're|i'm|her|his|mum|mam|dad|nan|gran|mrs?|miss|flat|neighbou?rs?|address|he's|she's|they're|parcel|ask for|knock|sat ?nav|number)\b/;

/** A text that invites the public: what it says of places is about theirs. */
export const PUBLIC =
  /\b(?:removals|solicitors?|opticians?|florists?|grooming|workshops?|matinees?|tickets?|box office|sponsor(?:ed)?|town hall|civic|lido|masonic|meeting house|parsonage|hustings|polling|registered charity|free (?:quotes?|estimates?)|book(?:ings?)? (?:on|at|via)|call (?:us|for|[a-z]+ on)|£\d+|museum|library of|gallery|park at|pantomime|first (?:half hour|lesson|class)|opening hours|open (?:daily|mon|till|until)|unit \d|places from|all welcome|the shop|[a-z]+ shop's|showroom|doors open|coach (?:bays?|bit|park|drop))\b|& co\b/;
/** And yet somebody's home is meant. */
export const STRONG_HOME = /\b(?:lives?|living|home is|at (?:ours|mine|hers|his|home)|(?:my|our|her|his|their) (?:house|place|flat|address|home|door|yard|garden)|address is|neighbou?rs?|knock|parcel|mum|mam|nan|dad|post (?:it )?to|i'm at|we're at)\b/;
/** Somebody's door is meant whoever it is. */
export const DOORWAY = /\b(?:doors?|house|flats?|bungalow|the one with|one with the|end terrace|on the corner of)\b/;

/** Landmarks by which a way is told: "the blue house next to the Co-op". */
export const BESIDE = "(?:next (?:door )?to|opposite|behind|beside|above|over|across from|round the corner from|down from|up from|just past|past|before|after|by|near|with the|with a|on the corner of|at the (?:top|bottom|end) of|on|at|in)";
/** A house's name of any kind, in capitals, which must be somebody's. */
export const NAMED_PLACE = /(?:^|[\n:;.!?(] ?|\b(?:at|is|to|from|in|it's|that's|we're|i'm|she's|he's) )"?([a-z][a-z'-]{3,15}(?: [a-z]{3,12})?)"?, (?:(?:at )?(?:the )?(?:top|bottom|end) of )?$/;
export const NAMED_HOUSE = /(?:^|[\n:;,.!?(] ?|\b(?:at|is|to|from|the|in|it's|that's|we're|i'm|bought) )((?:the )?(?:[a-z][a-z'-]{1,15} ){0,2}(?:house|farm|cottage|lodge|barn|hall|end|mill|croft|manor|villa|bungalow|vicarage|rectory|grange|stables|forge|smithy|toll house|farmhouse|schoolhouse)|(?:ty|bwthyn|plas|fferm|hafod|tyddyn|llys|teach|tigh|taigh) (?:[a-z]{2,12})(?: [a-z]{3,12})?),? (?:(?:at )?(?:the )?(?:top|bottom|end) of )?$/;

/** A home told by what it looks like and what it stands by: "the white bungalow straight behind the lifeboat station", "third house from the garage". */
export const LOOKS =
  /(?<!\w)(?:(?:the|that|our|her|his|their) (?:[a-z'-]+ ){0,3}?(?:house|bungalow|flat|cottage|caravan|trailer|static|chalet|maisonettes?|semi|barge|narrowboat|houseboat|barn|block|refuge|hostel|terrace|farmhouse)(?: (?:straight|right|just|round|directly|out|up|down|set back)){0,2} (?:by|behind|opposite|above|over|facing|beside|near|past|next to|next door to|across (?:from|fae)|wi(?:th)? (?:the|a)|at the (?:back|top|end|bottom|side) of)|(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|last|end) (?:house|one|door|flat|bungalow|cottage|caravan) (?:in|along|up|down)? ?(?:from|past|after|before)|(?:two|three|four|five|six|a few|couple of) doors? (?:up|down|along|in)? ?from) (?:the |a |that |[a-z]+'s )?[^.!?\n]{3,50}/g;
/** Somebody is at home there. */
export const RESIDES = /\b(?:she|he|they)(?:'s|'re|s|re| is| are)\b|\b(?:we're|i'm|im|who(?:'s| is)|hers|ours|theirs|mine|lives?|stays?|staying|living|moved|knock|ask for|come round|come get)\b|\b(?:at|is|to) (?:[a-z]+'s|his|hers)\b/;
