package dev.lintel.fix.hcl;

/**
 * A line as {@code terraform fmt} sees it: what leads, what is assigned, and a comment behind it. A
 * heredoc, and a comment of several lines, belong to the line they begin on.
 *
 * @param start where the line begins
 * @param end where its last line ends, the line end left out
 * @param assign where the equal sign stands that is aligned with its neighbours', or -1
 * @param comment where the comment behind the code begins, or -1
 */
record FormatLine(int start, int end, int assign, int comment) {
  boolean assigns() {
    return assign >= 0;
  }

  boolean commented() {
    return comment >= 0;
  }
}
