/** Dutch texts of the training room. */
export default {
  title: 'Trainen',
};
