import type { Platform } from './types';

/**
 * Sources: a capture of ytd-comment-dialog-renderer (ids, which repeat on the page: the element is what tells one box from
 * another); public scripts for Studio (upload dialog with its steps, #next-button and #done-button; #save; replies) and for
 * m.youtube.com, which agree on these ids and names: the button that posts comes after Cancel. They agree too on the head of a
 * channel and the owner of a video.
 */
export const youtube: Platform = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['*://www.youtube.com/*', '*://m.youtube.com/*', '*://studio.youtube.com/*', '*://music.youtube.com/*', '*://youtube.com/*'],
  privacy: 'https://www.youtube.com/account_privacy',
  composers: [
    {
      // Comments, replies, posts with polls, and Studio's replies; saving an edit too.
      id: 'comment',
      audience: 'public',
      box: 'ytd-commentbox #contenteditable-root, ytd-poll-attachment :is(input, textarea), ytcp-commentbox textarea',
      scope: 'ytd-commentbox, ytcp-commentbox',
      submit: 'ytd-commentbox #submit-button :is(button, paper-button), ytcp-commentbox :is(#submit-button, #cancel-button ~ *)',
    },
    {
      id: 'mobile',
      audience: 'public',
      box: 'textarea.comment-simplebox-reply',
      submit: '.comment-simplebox-buttons > button:last-child, .comment-simplebox-buttons > :last-child button',
    },
    {
      id: 'chat',
      audience: 'public',
      box: 'yt-live-chat-text-input-field-renderer #input',
      scope: 'yt-live-chat-message-input-renderer',
      submit: '#send-button button',
      enterPosts: true,
    },
    {
      // Next leads to the next step and publishes nothing; Done stands on the last one, where title and description are hidden.
      id: 'upload',
      audience: 'public',
      box: ':is(#title-textarea, #description-textarea) #textbox',
      scope: 'ytcp-uploads-dialog',
      submit: '#done-button',
    },
    {
      id: 'details',
      audience: 'public',
      box: ':is(#title-textarea, #description-textarea) #textbox',
      scope: 'body',
      submit: '#save, #publish-button',
    },
    {
      id: 'subscribe',
      audience: 'profile',
      box: 'yt-page-header-view-model h1, #owner ytd-channel-name a',
      scope: 'yt-page-header-view-model, ytd-watch-metadata #owner',
      submit: ':is(ytd-subscribe-button-renderer:not([subscribed]), yt-subscribe-button-view-model) button',
    },
  ],
  // A reply is written within the comment it answers, in builds of any year.
  tells: { recipient: { comment: [{ within: 'ytd-comment-view-model, ytd-comment-renderer', at: '#author-text' }] } },
};
