/** English texts of the coaching room. */
export default {
  title: 'Coaching',
};
