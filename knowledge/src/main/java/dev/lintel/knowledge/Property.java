package dev.lintel.knowledge;

import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.ValueType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named fact about a kind.
 *
 * @param slot its place in the subject's array of values; properties, links and parts of a kind
 *     share one count
 * @param caseless whether the cloud ignores the case of this text
 * @param is the expression over other properties that it stands for; then nothing spells it
 * @param spelled by dialect; a dialect left out has only the default
 * @param defaults by dialect, for every dialect that the kind names
 */
public record Property(
    String name,
    int slot,
    ValueType type,
    boolean caseless,
    Optional<Expression> is,
    Map<String, Spelled> spelled,
    Map<String, List<Default>> defaults) {
  public Property {
    spelled = Collections.unmodifiableMap(new LinkedHashMap<>(spelled));
    defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
  }
}
