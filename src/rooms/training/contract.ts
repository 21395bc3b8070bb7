/** What the training room offers to screens; one file for each part in contract/. */
export {};
