/**
 * The domain functions of requirements, a file for each family: addresses and ports, policy
 * statements, credentials, versions, selectors, log filters. Pure and total: each takes values as
 * far as they are known and says true, false or unknown; where people want to know why, it names
 * the pieces of its arguments that decided.
 */
@NullMarked
package dev.lintel.engine.function;

import org.jspecify.annotations.NullMarked;
