/** How a source is supported, in words; the sources themselves are data of the story. */
export const sources = {
  support: {
    read: 'We read the original.',
    part: 'We read the opening or the abstract of the original.',
    quoted: 'We read the exact words as quoted by others.',
    reported: 'We read reports about it.',
    inference: 'Our own inference.',
  },
  ourInference: 'No source says so: it is our inference.',
};
