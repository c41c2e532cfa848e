/**
 * Texts and places in them: what every reader of a language shares. Lossless trees live in one
 * package per language below. Nothing here knows what a resource is.
 */
@NullMarked
package dev.lintel.syntax;

import org.jspecify.annotations.NullMarked;
