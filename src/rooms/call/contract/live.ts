/** Kind of the news that the words of a call that is going on have changed; told to who follows it, with the id of the call. */
export const draftNews = 'call-draft';
