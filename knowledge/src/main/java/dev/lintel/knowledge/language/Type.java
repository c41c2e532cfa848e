package dev.lintel.knowledge.language;

/** What a piece of a requirement is, as far as that is known before anything is read. */
public sealed interface Type {
  /** A property's type, or a literal's. */
  record Simple(ValueType type) implements Type {}

  /** A list of a known sort of element. */
  record ListOf(Type element) implements Type {}

  /** One subject of a kind, or a record with known fields. */
  record Subject(Vocabulary names) implements Type {}

  /** A raw value of the code, which may be anything. */
  record Any() implements Type {}

  record Null() implements Type {}

  Type ANY = new Any();
  Type BOOLEAN = new Simple(ValueType.BOOLEAN);
  Type NUMBER = new Simple(ValueType.NUMBER);
  Type TEXT = new Simple(ValueType.TEXT);

  /** As messages call it. */
  default String described() {
    return switch (this) {
      case Simple simple ->
          switch (simple.type) {
            case BOOLEAN -> "a boolean";
            case NUMBER, DURATION, QUANTITY -> "a number";
            case TEXT -> "a text";
            case LIST -> "a list";
            case CIDRS -> "a list of address ranges";
            case MAP -> "a map";
            case RANGE -> "a range";
            case IMAGE -> "an image";
            case POLICY -> "a policy document";
          };
      case ListOf list ->
          list.element instanceof Subject subject
              ? "a list of " + subject.names.title() + "s"
              : "a list";
      case Subject subject -> article(subject.names.title());
      case Any any -> "a value of any type";
      case Null nothing -> "null";
    };
  }

  /** A title with its article. */
  static String article(String title) {
    boolean vowel = !title.isEmpty() && "aeiou".indexOf(title.charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + title;
  }

  default boolean number() {
    return this instanceof Simple simple
        && switch (simple.type) {
          case NUMBER, DURATION, QUANTITY -> true;
          case BOOLEAN, TEXT, LIST, CIDRS, MAP, RANGE, IMAGE, POLICY -> false;
        };
  }

  default boolean is(ValueType wanted) {
    return this instanceof Simple simple && simple.type == wanted;
  }
}
