/**
 * Drafts of entries: a rule about one attribute with a sample that fails it and one that passes,
 * for people to go on from. Texts only; writing files is the command line's business.
 */
@NullMarked
package dev.lintel.knowledge.skeleton;

import org.jspecify.annotations.NullMarked;
