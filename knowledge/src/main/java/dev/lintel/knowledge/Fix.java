package dev.lintel.knowledge;

import dev.lintel.knowledge.language.Constant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule says about its mending, beyond what follows from the requirement.
 *
 * @param prefer the value to choose, by property
 * @param ask the question to put to a person, by property (or {@code link.property})
 * @param remove lists that may lose elements
 * @param create links whose target may be made
 * @param place where a line goes
 * @param effect what it costs: such a fix is attended
 * @param never why there is none
 */
public record Fix(
    Map<String, Constant> prefer,
    Map<String, String> ask,
    List<String> remove,
    List<String> create,
    Optional<String> place,
    Optional<String> effect,
    Optional<String> never) {
  public static final Fix NONE =
      new Fix(
          Map.of(),
          Map.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Fix {
    prefer = Collections.unmodifiableMap(new LinkedHashMap<>(prefer));
    ask = Collections.unmodifiableMap(new LinkedHashMap<>(ask));
    remove = List.copyOf(remove);
    create = List.copyOf(create);
  }

  /** The same with what others say besides; where both say something, this one counts. */
  public Fix and(Fix other) {
    Map<String, Constant> values = new LinkedHashMap<>(other.prefer);
    values.putAll(prefer);
    Map<String, String> questions = new LinkedHashMap<>(ask);
    other.ask.forEach(questions::putIfAbsent);
    return new Fix(
        values,
        questions,
        joined(remove, other.remove),
        joined(create, other.create),
        place,
        effect.isPresent() ? effect : other.effect,
        never);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    for (String one : second) if (!all.contains(one)) all.add(one);
    return all;
  }
}
