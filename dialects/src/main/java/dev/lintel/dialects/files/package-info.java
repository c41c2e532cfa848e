/**
 * Which files there are to read: walking, ignore files, the bound outside of which nothing is read,
 * and what files are called. What is in them is for the dialects.
 */
@NullMarked
package dev.lintel.dialects.files;

import org.jspecify.annotations.NullMarked;
