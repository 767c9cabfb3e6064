import { the } from '../../composers/publish';
import { commentbox } from './commentbox';

/** A post on the channel's own page, with a poll. */
const option = '<tp-yt-paper-input><input autocomplete="off" placeholder="Add option" /></tp-yt-paper-input>';
commentbox(the('ytd-commentbox'), { box: 'Give your fans an update', cancel: 'Cancel', submit: 'Post' }, `<ytd-poll-attachment id="poll-attachment">${option}${option}</ytd-poll-attachment>`);
