/**
 * What is known about the cloud, as data: kinds with their properties, paths, links and rules, and
 * {@link dev.lintel.knowledge.Catalogue}, which finds them. Nothing here reads a stack or judges
 * one.
 */
@NullMarked
package dev.lintel.knowledge;

import org.jspecify.annotations.NullMarked;
