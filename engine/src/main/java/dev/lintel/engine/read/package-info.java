/**
 * Reads properties through the catalogue's spellings: {@link dev.lintel.engine.read.StackView} is a
 * stack seen through a catalogue, {@link dev.lintel.engine.read.Subject} one thing that rules are
 * about, {@link dev.lintel.engine.read.Reading} what one of its properties was found to be and
 * where that is written. Nothing here knows of rules; conditions inside the catalogue are put to
 * {@link dev.lintel.engine.read.Conditions}.
 */
@NullMarked
package dev.lintel.engine.read;

import org.jspecify.annotations.NullMarked;
