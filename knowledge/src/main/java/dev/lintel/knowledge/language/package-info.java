/**
 * The requirement language: its tree, its functions and its types, a parser and a checker. Syntax
 * and static meaning only; what an expression is worth is the engine's business.
 */
@NullMarked
package dev.lintel.knowledge.language;

import org.jspecify.annotations.NullMarked;
