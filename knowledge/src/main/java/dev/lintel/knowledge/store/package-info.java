/**
 * The catalogue's compact form: an index of where kinds are, the kinds of one service in a file,
 * decoded one by one when asked for, and the words of rules in files of their own.
 */
@NullMarked
package dev.lintel.knowledge.store;

import org.jspecify.annotations.NullMarked;
