/** What the coaching room offers to screens; one file for each part in contract/. */
export {};
