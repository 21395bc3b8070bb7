/** English texts of the training room. */
export default {
  title: 'Training',
};
