// Source: written for this project. MIT.

/**
 * Words that stand for another: hasty spelling, Scots and Ulster Scots, the North, and the Welsh of messages.
 * Each is spelt as the word it stands for, so that a pattern is written once. `standard:variant,variant`.
 */
export const DIALECT =
  "to:tae,wrth with:wi away:awa after:efter out:oot know:gwbod not:dim,heb don't:dinnae,paid can't:cannae,cannot nothing:nowt something:summat anything:owt you:u,yous,ye your:ur because:cos,bc tomorrow:tmrw,yfory next:nxt monday:mon tuesday:tue,tues wednesday:wed,weds thursday:thu,thurs friday:fri january:jan february:feb september:sept december:dec christmas:xmas year:yr,blwyddyn week:wythnos please:pls head:heid,heidie,pennaeth children:plant,bairns child:wean,bairn tell:ddeud nobody:neb leave:gadael new:newydd mum:mam,mammy,mummy mums:mams easter:pasg word:gair close:cau council:cyngor sixth:chweched everyone:pawb announce:cyhoeddi,gyhoeddi tonight:heno someone:sum1 anyone:any1 secretary:sec off:aff";
