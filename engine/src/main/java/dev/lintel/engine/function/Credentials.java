package dev.lintel.engine.function;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.logic.TextShape;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Element;
import dev.lintel.model.Secrets;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code secret.found}: whether a credential stands in the scanned text. It looks for keys of
 * well-known services, for private keys, and for names that say they hold a secret and are given a
 * text that looks like one. Time is linear in the text. What is not known is none: nobody can read
 * it here.
 */
public final class Credentials {
  private Credentials() {}

  /** Takes a text, a list, or a map whose keys are names. */
  public static Truth found(Value value) {
    return Truth.of(!deciding("", value).isEmpty());
  }

  /** The texts that hold a credential. */
  public static List<Value> deciding(String name, Value value) {
    List<Value> found = new ArrayList<>(1);
    search(name, value, found);
    return found;
  }

  private static void search(String name, Value value, List<Value> found) {
    switch (value) {
      case Value.Absent _, Value.Bool _, Value.Number _, Value.Reference _, Value.Unknown _ -> {}
      case Value.Text text -> text(name, text, found);
      case Value.PartialText text -> pieces(text, found);
      case Value.Encoded encoded -> encoded(name, encoded, found);
      case Value.Sequence list -> {
        for (Element element : list.elements()) search(name, element.value(), found);
      }
      case Value.Mapping map -> {
        for (Map.Entry<String, Element> entry : map.entries().entrySet())
          search(entry.getKey(), entry.getValue().value(), found);
      }
    }
  }

  private static void encoded(String name, Value.Encoded encoded, List<Value> found) {
    String text = Scalars.text(encoded);
    if (text != null && looksSecret(text)) found.add(encoded);
    else search(name, encoded.decoded(), found);
  }

  private static void text(String name, Value.Text text, List<Value> found) {
    boolean named = Secrets.named(name) && SecretText.plausible(text.value());
    if (named || looksSecret(text.value())) found.add(text);
  }

  private static void pieces(Value.PartialText text, List<Value> found) {
    TextShape shape = TextShape.of(text);
    if (shape == null) return;
    for (String literal : shape.literals())
      if (looksSecret(literal)) {
        found.add(text);
        return;
      }
  }

  private static boolean looksSecret(String text) {
    return SecretText.serviceKey(text) || SecretText.privateKey(text) || SecretText.assigned(text);
  }
}
